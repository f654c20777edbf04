import { GROUND, HUES, type Shade } from "../../lib/drawing/palette";

/** The palette as custom properties of the page, light and dark: the one place where a colour reaches CSS. */
export function paletteCss(): string {
  const shades: [string, Shade][] = [
    ...Object.entries(GROUND),
    ...Object.entries(HUES).flatMap(([name, hue]): [string, Shade][] => [
      [`${name}-mark`, hue.mark],
      [`${name}-word`, hue.word],
    ]),
  ];
  const declare = (theme: keyof Shade) =>
    shades.map(([name, shade]) => `--${name}:${shade[theme]}`).join(";");
  return `:root{${declare("light")}}@media (prefers-color-scheme:dark){:root{${declare("dark")}}}`;
}
