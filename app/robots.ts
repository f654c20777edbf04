import type { MetadataRoute } from "next";

/** Pages may be found; the figures to embed are parts of them and say so themselves. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/" } };
}
