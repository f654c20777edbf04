import { expect, test } from "vitest";
import { choicesMade, withoutChoices } from "../../lib/view/choices-made";
import { formatView } from "../../lib/view/format";
import { parseView } from "../../lib/view/parse";
import { goldCorpus } from "../corpus/make";

const { columns } = goldCorpus();
const QUERY = "minister=wang-yi&minister=qin-gang&topic=afghanistan&year=2021&q=peace&by=call&sort=-date";
const { view } = parseView(QUERY, columns);

test("every choice has its label, and the view without it", () => {
  expect(
    choicesMade(view, columns).map(({ kind, label, without }) => [kind, label, formatView(without)]),
  ).toEqual([
    ["minister", "Wang Yi", "minister=qin-gang&topic=afghanistan&year=2021&q=peace&by=call&sort=-date"],
    ["minister", "Qin Gang", "minister=wang-yi&topic=afghanistan&year=2021&q=peace&by=call&sort=-date"],
    ["topic", "Afghanistan", "minister=wang-yi&minister=qin-gang&year=2021&q=peace&by=call&sort=-date"],
    ["year", "2021", "minister=wang-yi&minister=qin-gang&topic=afghanistan&q=peace&by=call&sort=-date"],
  ]);
});

test("without its choices a view keeps its words and how it is shown", () => {
  expect(formatView(withoutChoices(view))).toBe("q=peace&by=call&sort=-date");
  expect(choicesMade(withoutChoices(view), columns)).toEqual([]);
});
