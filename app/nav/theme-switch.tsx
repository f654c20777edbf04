"use client";

import { useSyncExternalStore } from "react";
import { THEME_KEY } from "../theme/script";

const THEMES = ["system", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

const NAMES: Record<Theme, string> = {
  system: "Theme: as the system",
  light: "Theme: light",
  dark: "Theme: dark",
};

/** Follows the system until the reader chooses; each press takes the next of the three. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(follow, read, () => "system" as const);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] as Theme;
  return (
    <button
      type="button"
      className="theme-switch"
      aria-label={NAMES[theme]}
      title={NAMES[theme]}
      onClick={() => choose(next)}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {theme !== "light" && <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />}
        {theme === "dark" && <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />}
      </svg>
      <span>{theme === "system" ? "Auto" : theme === "light" ? "Light" : "Dark"}</span>
    </button>
  );
}

const CHANGED = "themechange";

function follow(changed: () => void): () => void {
  window.addEventListener(CHANGED, changed);
  return () => window.removeEventListener(CHANGED, changed);
}

function read(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : "system";
}

function choose(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Without storage the choice holds for this page.
  }
  window.dispatchEvent(new Event(CHANGED));
}
