interface Props {
  problems: readonly string[];
  className?: string | undefined;
}

/** What in the address could not be read; the rest of it is shown. */
export function Problems({ problems, className = "problems" }: Props) {
  if (problems.length === 0) return null;
  return (
    <div className={className} role="status">
      <p>Not everything in this address could be read; the page shows the rest.</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
