import { readFile } from "node:fs/promises";
import path from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** Pixels of the file for one of the drawing, so that it is sharp on any screen and in print. */
export const DENSITY = 2;

/** The letters' own files, as the page's charts are measured with them; see lib/drawing/letters.ts. */
const FONTS = path.join(process.cwd(), "node_modules/@expo-google-fonts/source-sans-3");
const WASM = path.join(process.cwd(), "node_modules/@resvg/resvg-wasm/index_bg.wasm");

let loading: Promise<Uint8Array[]> | undefined;

/** Draws an SVG as a PNG of twice its size. The renderer and the fonts are read once a process. */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  loading ??= load();
  const fontBuffers = await loading;
  const drawing = new Resvg(svg, {
    fitTo: { mode: "zoom", value: DENSITY },
    font: { fontBuffers, defaultFontFamily: "Source Sans 3" },
  });
  const picture = drawing.render();
  const png = new Uint8Array(picture.asPng());
  picture.free();
  drawing.free();
  return png;
}

async function load(): Promise<Uint8Array[]> {
  const [wasm, ...fonts] = await Promise.all([
    readFile(WASM),
    readFile(path.join(FONTS, "400Regular/SourceSans3_400Regular.ttf")),
    readFile(path.join(FONTS, "600SemiBold/SourceSans3_600SemiBold.ttf")),
  ]);
  await initWasm(wasm);
  return fonts;
}
