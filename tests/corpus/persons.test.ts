import { describe, expect, test } from "vitest";
import { findPersons } from "../../lib/corpus/persons";
import { isPartOfName, keyOfName, wordsOfName } from "../../lib/corpus/same-name";
import { shortName } from "../../lib/corpus/short-name";
import { slugOf } from "../../lib/corpus/slug";
import { makeReadout, type Person } from "./make";

const readoutsOf = (...calls: Person[][]) =>
  calls.map((people, i) => makeReadout({ file: `${i}.txt`, date: "2022-01-01", people, lines: [] }));

describe("one person in many spellings", () => {
  test.each([
    ["Hossein Amir-Abdollahian", "Hossein Amirabdollahian"],
    ["Hossein Amir-Abdollahian", "Hossein Amir Abdollahian"],
    ["Sergey Lavrov", "Sergei Lavrov"],
    ["Mevlüt Çavuşoğlu", "Mevlut Cavusoglu"],
    ["Abbas Araghchi", "Abbas Araqchi"],
    ["Ebrahim Raisi", "Seyed Ebrahim Raisi"],
    ["Faisal bin Farhan", "Faisal bin Farhan Al Saud"],
  ])("%s is %s", (one, other) => {
    const { persons, find } = findPersons(readoutsOf([[one, "X"]], [[other, "X"]]));
    expect(persons).toHaveLength(1);
    expect(find(one, "X")).toBe(find(other, "X"));
  });

  test.each([
    ["another name", ["Wang Yi", "X"], ["Wang Wenbin", "X"]],
    ["another country", ["Ali Bagheri", "X"], ["Ali Bagheri", "Y"]],
    ["almost the same letters", ["Li Keqiang", "X"], ["Li Keqing", "X"]],
  ] satisfies [string, Person, Person][])("%s is another person", (_, one, other) => {
    expect(findPersons(readoutsOf([one], [other])).persons).toHaveLength(2);
  });

  test("a short form that could be two persons stays apart", () => {
    const { persons } = findPersons(
      readoutsOf([["Ali Bagheri", "X"]], [["Reza Bagheri", "X"]], [["Bagheri", "X"]]),
    );
    expect(persons.map((person) => person.name)).toEqual(["Ali Bagheri", "Reza Bagheri", "Bagheri"]);
  });

  test("the fullest spelling is told", () => {
    const { persons } = findPersons(readoutsOf([["Raisi", "Iran"]], [["Ebrahim Raisi", "Iran"]]));
    expect(persons.map((person) => [person.name, person.short])).toEqual([["Ebrahim Raisi", "Raisi"]]);
  });
});

describe("ids", () => {
  test.each([
    [
      "two with one surname take the full name",
      [
        ["Ali Bagheri", "X"],
        ["Reza Bagheri", "X"],
      ],
      ["ali-bagheri", "reza-bagheri"],
    ],
    [
      "two with one name take the country",
      [
        ["Ali Bagheri", "Iran"],
        ["Ali Bagheri", "Iraq"],
      ],
      ["ali-bagheri-iran", "ali-bagheri-iraq"],
    ],
    [
      "a surname that is another's full name",
      [
        ["Jan Lee", "X"],
        ["Lee", "Y"],
      ],
      ["jan-lee", "lee"],
    ],
    ["a name without Latin letters", [["Лавров", "X"]], ["participant-1"]],
  ] satisfies [string, Person[], string[]][])("%s", (_, people, ids) => {
    expect(findPersons(readoutsOf(people)).persons.map((person) => person.id)).toEqual(ids);
  });
});

describe("groups", () => {
  const groups = (...calls: { level: "leaders" | "ministers" | "officials"; people: Person[] }[]) =>
    findPersons(
      calls.map((call, i) => makeReadout({ file: `${i}.txt`, date: "2022-01-01", lines: [], ...call })),
    ).persons.map((person) => [person.short, ...person.groups]);

  test("a minister on the line with a president is no leader", () => {
    const people: Person[] = [
      ["Wang Yi", "China", "State Councilor and Foreign Minister"],
      ["Ebrahim Raisi", "Iran", "President"],
    ];
    expect(groups({ level: "leaders", people })).toEqual([
      ["Wang Yi", "ministers"],
      ["Raisi", "leaders"],
    ]);
  });

  test("a minister who became president is both", () => {
    expect(
      groups(
        { level: "ministers", people: [["Ali Rezaei", "Iran", "Foreign Minister"]] },
        { level: "leaders", people: [["Ali Rezaei", "Iran", "President"]] },
      ),
    ).toEqual([["Rezaei", "ministers", "leaders"]]);
  });

  test("a deputy on the line with a minister is an official", () => {
    const people: Person[] = [
      ["Wang Yi", "China", "Foreign Minister"],
      ["Ali Bagheri", "Iran", "Deputy Foreign Minister"],
    ];
    expect(groups({ level: "ministers", people })).toEqual([
      ["Wang Yi", "ministers"],
      ["Bagheri", "officials"],
    ]);
  });

  test("an office that no table knows has the call's level", () => {
    expect(groups({ level: "ministers", people: [["Jan Novak", "X", "Chief of All Affairs"]] })).toEqual([
      ["Novak", "ministers"],
    ]);
  });

  test("an acting minister is a minister", () => {
    expect(
      groups({ level: "ministers", people: [["Ali Bagheri Kani", "Iran", "Acting Foreign Minister"]] }),
    ).toEqual([["Kani", "ministers"]]);
  });
});

describe("short names", () => {
  test.each([
    ["Wang Yi", "China", "Wang said.", "Wang Yi"],
    [
      "Ali Bagheri Kani",
      "Iran",
      "Ali Bagheri Kani spoke. Bagheri Kani said so. Bagheri Kani left.",
      "Bagheri Kani",
    ],
    ["Hossein Amir-Abdollahian", "Iran", "Amir-Abdollahian said.", "Amir-Abdollahian"],
    ["Ursula von der Leyen", "EU", "President von der Leyen said. Von der Leyen added.", "von der Leyen"],
    ["Sergey Lavrov", "Russia", "Nothing of him.", "Lavrov"],
    ["Pelé", "Brazil", "", "Pelé"],
    [
      "Faisal bin Farhan Al Saud",
      "Saudi Arabia",
      "Faisal bin Farhan Al Saud called. Faisal said so.",
      "Faisal",
    ],
    ["Faisal bin Farhan Al Saud", "Saudi Arabia", "Faisal bin Farhan Al Saud called.", "Al Saud"],
    ["Bilawal Bhutto Zardari", "Pakistan", "Bilawal Bhutto Zardari called. Bilawal said so.", "Bilawal"],
    ["Antony J. Blinken", "United States", "Antony J. Blinken called. Secretary Blinken said so.", "Blinken"],
  ])("%s of %s is %s", (name, country, text, short) => {
    expect(shortName(name, country, [text])).toBe(short);
  });
});

test.each([
  ["Hossein Amir-Abdollahian", "hossein-amir-abdollahian"],
  ["Mevlüt Çavuşoğlu", "mevlut-cavusoglu"],
  ["Côte d’Ivoire", "cote-divoire"],
  ["<script>", "script"],
])("slugOf(%s) is %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test("keyOfName sees letters only", () => {
  expect(keyOfName("Amir-Abdollahian")).toBe(keyOfName("Amir Abdollahian"));
});

test.each([
  ["Raisi", "Ebrahim Raisi", true],
  ["Ebrahim Raisi", "Seyed Ebrahim Raisi", true],
  ["Ebrahim Raisi", "Raisi", false],
  ["Ebrahim Raisi", "Ebrahim Raisi", false],
  ["", "Ebrahim Raisi", false],
])("“%s” as a part of “%s”: %s", (short, full, is) => {
  expect(isPartOfName(wordsOfName(short), wordsOfName(full))).toBe(is);
});
