import { createServer } from "vite";

/** A page of the app as its component draws it on the server, with the style sheets that it imports. */
export interface Drawn {
  markup: string;
  css: string;
}

/**
 * Draws a page for a corpus that is not the one of the production build. `module` is a module of the tests that
 * exports `draw(): Drawn`; Vite reads it as Next does (JSX, CSS modules).
 */
export async function drawPage(module: string): Promise<Drawn> {
  const vite = await createServer({
    configFile: false,
    appType: "custom",
    logLevel: "error",
    cacheDir: "test-results/vite",
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    esbuild: { jsx: "automatic" },
  });
  try {
    const { draw } = (await vite.ssrLoadModule(module)) as { draw(): Drawn };
    return draw();
  } finally {
    await vite.close();
  }
}
