import { describe, expect, it } from "vitest";
import { speakersOf } from "./spoken";

const WANG = "Wang Yi said that the door is open.";
const AMIR = "Amir-Abdollahian thanked China.";
const JOINT = "The two sides also exchanged views on Yemen.";

/** The last sentence of some, and who speaks in it. */
const lastOf = (sentences: readonly string[]) => {
  const last = speakersOf(sentences).at(-1);
  return last?.speaker ?? last?.side ?? last?.kind;
};

/** What stands before, the sentence, and who speaks in it; "¶" begins a paragraph. */
const BELOW: [before: string[], sentence: string, who: string][] = [
  // told in the past, with its time
  [[JOINT], "¶On Thursday, Britain, France and Germany told the Council that they had done so.", "narration"],
  [[JOINT], "¶The ceasefire collapsed last week when Israel resumed its strikes.", "narration"],
  [[WANG], "¶Russia launched its war on Ukraine in February 2022.", "narration"],
  [[WANG], "¶South Korea elected a new president earlier this month.", "narration"],
  [[WANG], "¶The board passed the resolution on Friday, which Iran says is void.", "narration"],
  [[WANG], "¶The deal, brokered by Qatar, collapsed two years ago.", "narration"],
  [[WANG], "¶The deal brokered by Qatar in January is the way out.", "Wang Yi"],
  [[WANG], "¶Egypt supports the plan tabled in January.", "Wang Yi"],
  [[WANG], "¶What was agreed in 2015 should be kept.", "Wang Yi"],
  [[WANG], "¶“In June, Israel attacked a nuclear site.", "Wang Yi"],
  [[WANG], "On Thursday, Britain opened a new embassy.", "Wang Yi"],
  // told in the past, with what it was done to, behind a joint sentence
  [[JOINT], "¶Iran suspended its cooperation following the war.", "narration"],
  [[JOINT], "¶Egypt reopened the crossing.", "narration"],
  [[WANG], "¶Egypt reopened the crossing.", "Wang Yi"],
  [[JOINT], "¶Ukrainian President Volodymyr Zelensky said that the call was a mistake.", "narration"],
  [[WANG], "¶Ukrainian President Volodymyr Zelensky said earlier that talks were near.", "narration"],
  [[WANG], "¶The Supreme Leader has said that Iran seeks no such weapon.", "Wang Yi"],
  [[WANG], "¶Rebels attacked several ships over the past few weeks.", "narration"],
  [[WANG], "¶The last talks between the two took place in December 2022.", "narration"],
  [[WANG], "¶Amir-Abdollahian last visited China in May 2021.", "narration"],
  // told of now, behind a joint sentence and below everything said
  [[JOINT], "¶Egypt has reopened the crossing.", "narration"],
  [[JOINT], "¶The vote is due to be held in the region on Sunday.", "narration"],
  [[JOINT], "¶Iran has so far counted 5,806 deaths.", "narration"],
  [[JOINT], "¶China stands ready to help.", "Wang Yi"],
  [[JOINT], "¶They are ready to help.", "both"],
  [[WANG], "¶Egypt has reopened the crossing.", "Wang Yi"],
  [[JOINT], "¶It is worth mentioning that Egypt hosted the talks.", "narration"],
  [[JOINT], "¶It is worth noting that the forum meets in May.", "narration"],
  [[JOINT], "¶The two sides had held five rounds of talks in Baghdad since April 2021.", "narration"],
  // what goes on from it
  [[JOINT, "¶Hamas attacked Israel in October."], "More than 30,000 people have been killed.", "narration"],
  [[JOINT, "¶Hamas attacked Israel in October."], "¶The group is the largest in the strip.", "narration"],
  [[WANG, "¶Hamas attacked Israel in October."], "¶All parties should show restraint.", "Wang Yi"],
  [[WANG, "¶Hamas attacked Israel in October."], "¶China stands ready to help.", "Wang Yi"],
  [
    [JOINT, "¶In May, Syria returned to the League."],
    "¶In its long war, the group, which China lists as one of terrorists, has killed many.",
    "narration",
  ],
  // a paragraph of its own between what is said
  [[AMIR, "¶Oman released four sailors in May.", "¶Wang Yi called for calm."], "That is all.", "Wang Yi"],
];

/** Deeds and words of the people on the line that are none of this call. */
const ANOTHER_DAY: [before: string[], sentence: string, who: string][] = [
  [[JOINT], "¶On Dec. 19, Wang announced that China would withdraw.", "narration"],
  [[JOINT], "¶On Monday, Amir-Abdollahian told a rally that Iran would never bow.", "narration"],
  [[WANG], "¶Amir-Abdollahian said on Sunday that time was running out.", "narration"],
  [[WANG], "¶Last week, Amir-Abdollahian condemned the raid.", "narration"],
  [[JOINT, "¶On Dec. 19, Wang announced a withdrawal."], "He said there was no timetable.", "narration"],
  [[WANG], "¶On Tuesday, Amir-Abdollahian condemned the raid.", "Hossein Amir-Abdollahian"],
  [[WANG], "On March 14, Amir-Abdollahian condemned the raid.", "Hossein Amir-Abdollahian"],
  [[WANG], "Amir-Abdollahian condemned last week's raid.", "Hossein Amir-Abdollahian"],
  [[WANG], "Amir-Abdollahian noted Monday's raid.", "Hossein Amir-Abdollahian"],
  [[WANG], "On Afghanistan, Amir-Abdollahian condemned the raid.", "Hossein Amir-Abdollahian"],
  [[WANG], "Amir-Abdollahian had put off a trip to Beijing, reports said.", "narration"],
  [[WANG], "Amir-Abdollahian had previously rejected the offer made by Qatar.", "Hossein Amir-Abdollahian"],
  [[WANG], "Amir-Abdollahian put the damage at a billion dollars.", "Hossein Amir-Abdollahian"],
];

describe("isBackground", () => {
  it.each(BELOW)("%j %s", (before, sentence, who) => {
    expect(lastOf([...before, sentence])).toBe(who);
  });

  it("hears what a paragraph of its own tells between what is said", () => {
    const spoken = speakersOf([AMIR, "¶Oman released four sailors in May.", "¶Wang Yi called for calm."]);
    expect(spoken.map(({ kind }) => kind)).toEqual(["statement", "narration", "statement"]);
  });
});

describe("another day", () => {
  it.each(ANOTHER_DAY)("%j %s", (before, sentence, who) => {
    expect(lastOf([...before, sentence])).toBe(who);
  });
});
