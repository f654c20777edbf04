"use client";

import Link from "next/link";
import type { ComponentProps } from "react";
import { withView } from "../../lib/view/keep";
import { useViewQuery } from "./use-view-query";

interface Props extends Omit<ComponentProps<typeof Link>, "href" | "prefetch"> {
  href: string;
}

/** A link to another page of the site, which keeps the view in this page's address. */
export function KeptLink({ href, ...props }: Props) {
  return <Link {...props} href={withView(href, useViewQuery())} prefetch={false} />;
}
