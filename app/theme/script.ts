/** Where the reader's choice of theme is kept; without one the system decides. */
export const THEME_KEY = "theme";

/** Run before the first paint: puts the reader's choice on the page. */
export const THEME_SCRIPT = `try{const t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`;
