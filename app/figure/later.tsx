import { type ReactNode, startTransition, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { NEAR } from "./use-near";
import { whenIdle } from "./when-idle";

interface LaterProps {
  /** What the part shows; while it is the same, what the server wrote is true. */
  of: object;
  children: ReactNode;
}

/**
 * A part further down the page. The server writes it whole; the browser leaves it as it came, links and folds and all,
 * and brings it to life when the reader comes near, when what it shows has changed, or when there is nothing else to do, so
 * that it holds up nothing above it.
 */
export function Later({ of, children }: LaterProps) {
  const frame = useRef<HTMLDivElement>(null);
  const fromServer = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [isLive, setLive] = useState(!fromServer);
  const [first] = useState(of);

  useEffect(() => {
    if (isLive || !frame.current) return;
    const wake = () => startTransition(() => setLive(true));
    if (of !== first) {
      wake();
      return;
    }
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && wake(), {
      rootMargin: NEAR,
    });
    observer.observe(frame.current);
    const forget = whenIdle(wake);
    return () => {
      observer.disconnect();
      forget();
    };
  }, [isLive, of, first]);

  if (isLive || typeof window === "undefined") return <div ref={frame}>{children}</div>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set; React leaves what the server wrote
  return <div ref={frame} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
}

const never = () => () => {};
