import { expect, test } from "vitest";
import { toObject } from "../../lib/export/csv";
import { phraseFields, phraseRows } from "../../lib/export/phrase-fields";
import { tableRow } from "../../lib/export/rows";
import { phraseFigures } from "../../lib/phrases/figures";
import { findPhrases } from "../../lib/phrases/find";
import { matchView } from "../../lib/view/match";
import { WHOLE } from "../../lib/view/view";
import { columns, corpus } from "../phrases/made";

test("one row a use, with the phrase, its form, its words and their place", () => {
  const figures = phraseFigures(columns, findPhrases(corpus, columns), matchView(columns, WHOLE));
  const rows = phraseRows(figures, (at) => tableRow(corpus, columns, at));
  expect(rows).toHaveLength(6);
  const row = toObject(phraseFields("https://example.org"), rows[2] as (typeof rows)[number]);
  expect(row).toMatchObject({
    phrase: "safe-passage-of-grain-shipments",
    calls: 3,
    base_calls: 4,
    statements: 3,
    variant: "safe passage of all grain shipments",
    words: "Safe passage of all grain shipments",
    call_date: "2023-01-01",
    country: "Ukraine",
  });
  expect(String(row.text).slice(Number(row.start), Number(row.end))).toBe(row.words);
  expect(row.link).toMatch(/^https:\/\/example\.org\/calls\/2023-01-01-.*#s2$/);
});
