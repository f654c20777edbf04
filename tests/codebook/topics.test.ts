import { describe, expect, test } from "vitest";
import { FAMILIES, TOPIC_IDS, TOPICS } from "../../lib/codebook/topics";
import table from "../../lib/codebook/topics.json";
import { codeTopics } from "../../lib/coding/topics";
import { callOf, statementsOf } from "../coding/call";

const call = callOf(["China", "Iran"]);
const topicsOf = (text: string) =>
  ["Iran", "China"].flatMap((side) =>
    codeTopics(statementsOf([text], side), call)
      .flat()
      .map(({ id }) => id),
  );

test("there are 23 topics in the order of their ids, each with its family, definition and examples", () => {
  expect(TOPICS.map(({ id }) => id)).toEqual(TOPIC_IDS);
  expect(TOPICS).toHaveLength(23);
  const families = FAMILIES.map(({ id }) => id);
  for (const topic of TOPICS) {
    expect(families).toContain(topic.family);
    expect(
      topic.label.length * topic.definition.length * topic.examples.length * topic.counterExamples.length,
    ).toBeGreaterThan(0);
  }
});

test("each topic has all that the table says of it", () => {
  TOPICS.forEach((topic, n) => {
    expect(topic).toMatchObject(table.topics[n] as object);
  });
});

describe.each(TOPICS.map((topic) => [topic.id, topic] as const))(
  "%s",
  (id, { examples, counterExamples }) => {
    test.each(examples)("is what this speaks of: %s", (text) => expect(topicsOf(text)).toContain(id));
    test.each(counterExamples)("is not what this speaks of: %s", (text) =>
      expect(topicsOf(text)).not.toContain(id),
    );
  },
);
