/** A verb's forms: base, third person, past (one or more) and "-ing". */
export interface Forms {
  base: string;
  third: string;
  past: string[];
  gerund: string;
}

/**
 * Inflects an English verb by rule ("note": notes, noted, noting; "vow": vowed); `irregular` holds the forms that no rule
 * makes, told apart by their ending ("said", "saying"). Only the first word of a phrase is inflected ("pointed out").
 */
export function inflect(verb: string, irregular: readonly string[] = []): Forms {
  const [base = "", ...rest] = verb.split(" ");
  const whole = (form: string) => [form, ...rest].join(" ");
  const past = irregular.filter((form) => !form.endsWith("ing"));
  const gerund = irregular.find((form) => form.endsWith("ing"));
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  const endsInY = /[^aeiou]y$/.test(base);
  return {
    base: whole(base),
    third: whole(
      endsInY ? `${base.slice(0, -1)}ies` : /(s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`,
    ),
    past: (past.length > 0 ? past : [endsInY ? `${base.slice(0, -1)}ied` : `${stem}ed`]).map(whole),
    gerund: whole(gerund ?? `${/(ee|ye|oe)$/.test(base) ? base : stem}ing`),
  };
}
