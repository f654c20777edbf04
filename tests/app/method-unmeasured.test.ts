import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import MethodPage from "../../app/method/page";

vi.mock("../../app/corpus", async () => {
  const { makeCorpus } = await import("../corpus/make");
  return makeCorpus([
    {
      file: "a.txt",
      date: "2021-09-03",
      people: [
        ["Wang Yi", "China"],
        ["Hossein Amir-Abdollahian", "Iran"],
      ],
      lines: [["Wang Yi", ["afghanistan"]]],
    },
  ]);
});

vi.mock("../../app/method/measured", () => ({
  measured: {
    references: [],
    sets: [
      {
        id: "seeds",
        folder: "tests/gold",
        files: [],
        rows: 0,
        leftOut: ["tests/gold: no such file or folder; check the path"],
        figures: [],
        confusions: [],
        disagreements: [],
      },
    ],
  },
}));

// The menu reads the browser's address, of which there is none here.
vi.mock("../../app/nav/site-nav", () => ({ SiteNav: () => null }));

test("where the references are missing, the page says so and shows no figure", async () => {
  const page = renderToStaticMarkup(await MethodPage({ searchParams: Promise.resolve({}) }));
  expect(page).toContain("was not measured: the reference codings are missing");
  expect(page).toContain("Counted over: nothing, for the reference codings are missing.");
  expect(page).toContain("tests/gold: no such file or folder");
  expect(page).toContain("The only readout is told by China");
  expect(page).not.toContain("<table");
  expect(page).not.toMatch(/NaN|undefined/);
});
