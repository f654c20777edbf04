import families from "./families.json";
import table from "./topics.json";

/** The topics' ids in the codebook's order. */
export const TOPIC_IDS = [
  "strategic-partnership",
  "leaders-guidance",
  "cooperation-plan",
  "practical-cooperation",
  "belt-and-road",
  "occasions",
  "core-interests",
  "sovereignty",
  "unilateralism",
  "fairness-justice",
  "global-initiatives",
  "multilateral-bodies",
  "united-states",
  "nuclear-issue",
  "afghanistan",
  "palestine-gaza",
  "haniyeh-assassination",
  "middle-east",
  "gulf-reconciliation",
  "terrorism",
  "covid-19",
  "virus-origins",
  "humanitarian",
] as const;
const FAMILY_IDS = [
  "bilateral-ties",
  "mutual-support",
  "world-order",
  "regional-security",
  "health-and-relief",
] as const;

export type TopicId = (typeof TOPIC_IDS)[number];
export type FamilyId = (typeof FAMILY_IDS)[number];

/** What a list of words of a topic is good for; the table's own note says how each is read. */
export type TopicUse = "terms" | "disputed" | "loose" | "echoes" | "ministersOnly" | "not" | "notOnTheLine";

/** One of the 23 topics, with the words that show it. */
export interface Topic extends Partial<Record<TopicUse, readonly string[]>> {
  /** Its place among the topics. */
  order: number;
  id: TopicId;
  label: string;
  family: FamilyId;
  definition: string;
  examples: readonly string[];
  counterExamples: readonly string[];
  /** It is about one place or affair, so that "the talks" beside another one's name are not its talks. */
  place?: boolean;
  /** It is a matter of calls with this country alone. */
  onTheLine?: string;
  /** Whose the disputed words are where it alone was spoken of before. */
  rival?: TopicId;
  /** How many statements back an echo may reach; 5 where it is not given. */
  reach?: number;
}

/** The topics in the codebook's order, all with the same fields, so that every rule reads them alike. */
export const TOPICS: readonly Topic[] = (table.topics as readonly Omit<Topic, "order">[]).map(
  (topic, order) => ({
    order,
    id: topic.id,
    label: topic.label,
    family: topic.family,
    definition: topic.definition,
    examples: topic.examples,
    counterExamples: topic.counterExamples,
    place: topic.place,
    onTheLine: topic.onTheLine,
    rival: topic.rival,
    reach: topic.reach,
    terms: topic.terms,
    disputed: topic.disputed,
    loose: topic.loose,
    echoes: topic.echoes,
    ministersOnly: topic.ministersOnly,
    not: topic.not,
    notOnTheLine: topic.notOnTheLine,
  }),
);
/** How the lists of terms and their notation are read, in the table's own words. */
export const TOPIC_NOTATION: readonly string[] = table.notation;
/** The families in the codebook's order. */
export const FAMILIES = families as readonly { id: FamilyId; label: string }[];
/** Names for groups of countries that terms can ask for, with the countries' CLDR short names. */
export const COUNTRY_GROUPS: Readonly<Record<string, readonly string[]>> = table.groups;

/** Countries whose own war is meant by "the ceasefire" where they are on the line. */
export const AT_WAR: ReadonlySet<string> = new Set(table.atWar);

/** The topics by their ids. */
export const TOPIC_OF: ReadonlyMap<TopicId, Topic> = new Map(TOPICS.map((topic) => [topic.id, topic]));

const USES = ["terms", "disputed", "loose", "echoes", "ministersOnly", "not", "notOnTheLine"] as const;

/** What a row of {@link TOPIC_TERMS} stands for; without a topic it is a place that no topic is about. */
export const TOPIC_ROWS: readonly { topic: Topic | undefined; use: TopicUse }[] = [
  { topic: undefined, use: "terms" },
  ...TOPICS.flatMap((topic) => USES.map((use) => ({ topic, use }))),
];

/** Every term of every topic, row by row. */
export const TOPIC_TERMS: readonly (readonly string[])[] = [
  table.elsewhere,
  ...TOPICS.flatMap((topic) => USES.map((use) => topic[use] ?? [])),
];
