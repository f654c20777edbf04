"use client";

import Link from "next/link";
import { type ReactNode, useSyncExternalStore } from "react";
import { askedIn } from "../../lib/concordance/query";
import { followAddress } from "../nav/history";

interface Props {
  /** The wider view's query, without words and order. */
  rest: string;
  /** Words and order as the server read them: a query. */
  asked: string;
  className?: string;
  children: ReactNode;
}

/** A link to the concordance in a wider view, with the words and the order that stand in the address by now. */
export function WiderLink({ rest, asked: first, className, children }: Props) {
  const asked = useSyncExternalStore(followAddress, askedNow, () => first);
  const query = [rest, asked].filter((part) => part !== "").join("&");
  return (
    <Link href={`/concordance${query && `?${query}`}`} prefetch={false} className={className}>
      {children}
    </Link>
  );
}

const askedNow = (): string => askedIn(window.location.search);
