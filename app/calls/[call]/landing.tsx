"use client";

import { useEffect } from "react";

/** Marks the sentence that the address names, also where a link of this site led here (`:target` knows only of full loads). */
export function Landing() {
  useEffect(() => {
    const land = () => {
      for (const left of document.querySelectorAll("[data-landed]")) left.removeAttribute("data-landed");
      const named = document.getElementById(location.hash.slice(1));
      named?.setAttribute("data-landed", "");
      named?.scrollIntoView({ block: "center" });
    };
    land();
    addEventListener("hashchange", land);
    return () => removeEventListener("hashchange", land);
  }, []);
  return null;
}
