/** The parts of the page by their anchors, in their order. */
export const TITLES = {
  fields: "By field",
  topics: "By topic",
  acts: "By act",
  sides: "By side",
  issuers: "By issuer",
  confusion: "Topics confused",
  differences: "Every difference",
  reference: "How the reference was made",
  limits: "What these readouts can and cannot show",
  measures: "What the figures are",
};

export type SectionId = keyof typeof TITLES;

const WORDS: readonly SectionId[] = ["reference", "limits", "measures"];

/** The parts that there are; where nothing was measured only words are left. */
export function sectionsOf(isMeasured: boolean): SectionId[] {
  const all = Object.keys(TITLES) as SectionId[];
  return isMeasured ? all : all.filter((id) => WORDS.includes(id));
}
