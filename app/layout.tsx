import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "./styles.css";
// Here, so that no page preloads the error page's styles on their own and never uses them.
import "./states.module.css";
import { GROUND } from "../lib/drawing/palette";
import { HistoryKeeper } from "./nav/history-keeper";
import { paletteCss } from "./theme/css";
import { sans, sansExtended } from "./theme/font";
import { THEME_SCRIPT } from "./theme/script";

export const metadata: Metadata = {
  title: { default: "Readout: who said what on the line", template: "%s · Readout" },
  description:
    "What was talked about in diplomatic phone calls, who raised it, and where the readout says so.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: GROUND.paper.light },
    { media: "(prefers-color-scheme: dark)", color: GROUND.paper.dark },
  ],
};

/** The frame of every page: language, type and palette. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${sans.variable} ${sansExtended.variable}`} suppressHydrationWarning>
      <head>
        <style>{paletteCss()}</style>
        <script>{THEME_SCRIPT}</script>
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        {children}
        <HistoryKeeper />
      </body>
    </html>
  );
}
