import { type Colour, elementOf, inPage } from "./element";
import { GROUND, HUES, type Shade } from "./palette";
import type { Ink, Scene, Shape } from "./scene";

export type Theme = keyof Shade;

interface SvgOptions {
  theme: Theme;
  title: string;
  desc: string;
  /** What lies behind everything; nothing where it is left out. */
  ground?: string;
  /** Whether the program that shows the file is sure to have the page's own letters. */
  hasLetters?: boolean;
}

/** Of the installed families the first is taken: the page's own, then the narrow ones that systems bring along. */
const FAMILIES =
  "'Source Sans 3','Source Sans Pro','Arial Narrow','Liberation Sans Narrow','DejaVu Sans Condensed',Arial,sans-serif";

/**
 * The letters of most systems are wider than the page's and stand higher. A file that may be shown with those has
 * smaller type, which then looks as large as on the page and stays in its place.
 */
const WITHOUT_LETTERS = 0.88;

/** A scene as an SVG file of its own: colours of one theme, text as text, with title and description. */
export function formatSvg(scene: Scene, options: SvgOptions): string {
  const { theme, title, desc, ground, hasLetters = false } = options;
  const { width, height } = scene;
  const style = { colour: colourOf(theme), type: hasLetters ? 1 : WITHOUT_LETTERS };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" aria-labelledby="title desc" font-family="${FAMILIES}">`,
    `<title id="title">${written(title)}</title><desc id="desc">${written(desc)}</desc>`,
    ground ? `<rect width="${width}" height="${height}" fill="${ground}"/>` : "",
    ...scene.shapes.map((shape) => format(shape, style)),
    "</svg>\n",
  ].join("");
}

/**
 * The same inside a page's HTML, in the page's own colours and letters. Its marks are not named one by one: the table of
 * the same numbers stands below, and a page is the sooner there the shorter it is.
 */
export function formatInline({ width, height, shapes }: Scene): string {
  const style = { colour: inPage, type: 1, isInPage: true };
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const inside = shapes.map((shape) => format(shape, style)).join("");
  return `<svg ${size} preserveAspectRatio="xMinYMin" data-drawn="">${inside}</svg>`;
}

/** How a theme writes an ink. */
export function colourOf(theme: Theme): Colour {
  return (ink) => shadeOf(ink)[theme];
}

function shadeOf(ink: Ink): Shade {
  if (ink in GROUND) return GROUND[ink as keyof typeof GROUND];
  const [hue, use] = ink.split("-") as [keyof typeof HUES, "mark" | "word" | "on"];
  return HUES[hue][use];
}

/** How a file writes inks, and by how much it makes type smaller. */
interface Style {
  colour: Colour;
  type: number;
  /** Whether it is a part of a page: marks then go without their words. */
  isInPage?: boolean;
}

function format(shape: Shape, style: Style): string {
  if (shape.kind === "mark") {
    if (style.isInPage) return shape.shapes.map((one) => format(one, style)).join("");
    const shown = shape.shapes.filter((one) => one.kind !== "path" || !one.isControl);
    const inside = shown.map((one) => format(one, style)).join("");
    // In a file nothing opens, so what only opens has nothing to say.
    const said = shape.words && !shape.of.opens ? `<title>${written(shape.words)}</title>` : "";
    return inside && `<g>${said}${inside}</g>`;
  }
  const sized = shape.kind === "words" ? { ...shape, size: shape.size * style.type } : shape;
  const { tag, attributes, text } = elementOf(sized, style.colour);
  const pairs = Object.entries(attributes).map(
    ([name, value]) => ` ${kebab(name)}="${written(String(value))}"`,
  );
  const head = `<${tag}${pairs.join("")}`;
  return text === undefined ? `${head}/>` : `${head}>${written(text)}</${tag}>`;
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Also without the control characters that no XML may hold. */
function written(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] as string)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "");
}
