import { GROUND, HUES, type Shade } from "../../lib/drawing/palette";

const shades: [string, Shade][] = [
  ...Object.entries(GROUND),
  ...Object.entries(HUES).flatMap(([name, hue]): [string, Shade][] => [
    [`${name}-mark`, hue.mark],
    [`${name}-word`, hue.word],
    [`${name}-on`, hue.on],
  ]),
];

const declare = (theme: keyof Shade) =>
  `color-scheme:${theme};${shades.map(([name, shade]) => `--${name}:${shade[theme]}`).join(";")}`;

/**
 * The palette as custom properties, light and dark: the one place where a colour reaches CSS. The system decides,
 * unless an element (the page, an embedded figure) names its theme; paper is always light.
 */
export function paletteCss(): string {
  return [
    `:root,[data-theme="light"]{${declare("light")}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){${declare("dark")}}}`,
    `@media screen{[data-theme="dark"]{${declare("dark")}}}`,
  ].join("");
}
