import { fileURLToPath } from "node:url";

const developing = process.env.NODE_ENV === "development";

/**
 * Everything comes from this server and nothing goes elsewhere. Next puts the page's own state into inline
 * scripts; telling them apart by a nonce would need a page made anew for every reader, the error pages too.
 * Words from readouts and addresses reach the page only as text, which React escapes.
 */
const rules = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${developing ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  `connect-src 'self'${developing ? " ws:" : ""}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];
const policy = [...rules, "frame-ancestors 'self'"].join("; ");
/** A figure to embed may stand in a frame of any page. */
const embedPolicy = rules.join("; ");

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  agentRules: false,
  reactStrictMode: true,
  // The renderer of PNG files and what it reads from the disk.
  serverExternalPackages: ["@resvg/resvg-wasm"],
  outputFileTracingIncludes: {
    "/figures/[figure]": [
      "node_modules/@resvg/resvg-wasm/index_bg.wasm",
      "node_modules/@expo-google-fonts/source-sans-3/400Regular/*.ttf",
      "node_modules/@expo-google-fonts/source-sans-3/600SemiBold/*.ttf",
    ],
  },
  turbopack: { root: fileURLToPath(new URL(".", import.meta.url)) },
  // `npm test` checks the types of everything; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "Content-Security-Policy", value: policy },
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
      ],
    },
    { source: "/embed/:path*", headers: [{ key: "Content-Security-Policy", value: embedPolicy }] },
  ],
};
