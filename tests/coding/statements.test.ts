import { describe, expect, it } from "vitest";
import { speakersOf } from "./spoken";

const WANG = "Wang Yi said that the door is open.";
const AMIR = "Amir-Abdollahian thanked China.";
const JOINT = "The two sides also exchanged views on Yemen.";

/** Each rule with the sentences that made it necessary: [rule, sentence before, sentence, who speaks]. */
const RULES: [rule: string, before: string, sentence: string, who: string][] = [
  ["role before the words", AMIR, "The minister reaffirmed China's commitment to peace.", "Wang Yi"],
  ["role before the words", AMIR, "The minister underlined that China's resolve is firm.", "Wang Yi"],
  ["role before the words", AMIR, "The minister thanked the Iranian side for its help.", "Wang Yi"],
  [
    "role before the words",
    AMIR,
    "The minister welcomed China's readiness to invest.",
    "Hossein Amir-Abdollahian",
  ],
  ["role before the words", AMIR, "The minister stressed China's many mistakes.", "Hossein Amir-Abdollahian"],
  ["participant acts", AMIR, "Wang, for his part, gave his own reading of the talks.", "Wang Yi"],
  [
    "name before the words",
    WANG,
    "Amir-Abdollahian also, while acknowledging that time is short, called for calm.",
    "Hossein Amir-Abdollahian",
  ],
  ["both sides", "", "The two leaders reviewed bilateral relations.", "both"],
  ["speaker goes on", WANG, "The two leaders reviewed bilateral relations in Beijing last year.", "Wang Yi"],
  ["both sides", WANG, "The two leaders agreed to remain in touch.", "both"],
  ["both sides", WANG, "They tasked their teams to follow up.", "both"],
  [
    "call held",
    "",
    "Wang Yi received, on the evening of last Tuesday, a phone call from Amir-Abdollahian.",
    "narration",
  ],
  [
    "name before the words",
    AMIR,
    "The Chinese foreign minister, Wang Yi, said that time is short.",
    "Wang Yi",
  ],
  ["role before the words", AMIR, "HE the Chinese foreign minister stressed that time is short.", "Wang Yi"],
  ["pronoun before the words", "", "She stressed the importance of fair competition.", "Wang Yi"],
  ["speaker goes on", AMIR, "China and Iran share weal and woe.", "Hossein Amir-Abdollahian"],
  ["call described", WANG, "The main part of the call was devoted to trade.", "narration"],
  ["call described", JOINT, "This was the third telephone call between the two ministers.", "narration"],
  ["pronoun before the words", WANG, "He invited Wang to visit Tehran.", "Hossein Amir-Abdollahian"],
  ["role before the words", WANG, "The minister thanked Wang for his help.", "Hossein Amir-Abdollahian"],
  ["both sides", WANG, "The sides came out in support of a larger role for the UN.", "both"],
  ["call held", "", "Wang Yi on Thursday held a phone conversation with Amir-Abdollahian.", "narration"],
  [
    "call held",
    "",
    "Wang Yi spoke today with Iranian Foreign Minister Hossein Amir-Abdollahian.",
    "narration",
  ],
  [
    "call held",
    "",
    "Hossein Amir-Abdollahian received a telephone call from Wang Yi on Monday night.",
    "narration",
  ],
  [
    "call held",
    WANG,
    "Earlier on Monday, Amir-Abdollahian had also spoken with his Iraqi counterpart by phone.",
    "narration",
  ],
  [
    "name before the words",
    "",
    "Wang Yi said in a phone call with Amir-Abdollahian that ties are good.",
    "Wang Yi",
  ],
  ["call described", WANG, "The call was made at the initiative of the Iranian side.", "narration"],
  ["call described", WANG, "The conversation focused on trade and energy.", "narration"],
  ["call described", WANG, "The call, made by the Iranian side, took place on Saturday.", "narration"],
  [
    "speaker goes on",
    WANG,
    "The call between the two heads of state last month set the direction.",
    "Wang Yi",
  ],
  [
    "remarks made",
    WANG,
    "Wang made the remarks in a phone conversation with his Iranian counterpart.",
    "narration",
  ],
  ["name before the words", "", "Amir Abdollahian said Iran is ready.", "Hossein Amir-Abdollahian"],
  ["name before the words", "", "Amirabdollahian stressed that Iran is ready.", "Hossein Amir-Abdollahian"],
  [
    "name beside the words",
    "",
    "Noting that times are hard, Wang, also a member of the Political Bureau, said that China will help.",
    "Wang Yi",
  ],
  [
    "name before the words",
    "",
    "In this phone conversation Amir-Abdollahian stressed the need for talks.",
    "Hossein Amir-Abdollahian",
  ],
  [
    "name before the words",
    "",
    "Wang in a phone call with Amir-Abdollahian on Monday called for calm.",
    "Wang Yi",
  ],
  [
    "name before the words",
    WANG,
    "Amir-Abdollahian, in turn, rejected the claims.",
    "Hossein Amir-Abdollahian",
  ],
  ["name before the words", AMIR, "Wang told Amir-Abdollahian that China will help.", "Wang Yi"],
  ["name after the words", AMIR, "China stands ready to help, said Wang.", "Wang Yi"],
  [
    "name after the words",
    WANG,
    "Iran is willing to join, Amir-Abdollahian said.",
    "Hossein Amir-Abdollahian",
  ],
  [
    "name after the words",
    WANG,
    "Iran will not forget this, Amir-Abdollahian told Wang.",
    "Hossein Amir-Abdollahian",
  ],
  ["name beside the words", AMIR, "China, Wang said, supports a ceasefire.", "Wang Yi"],
  [
    "name after the words",
    WANG,
    "The Supreme Leader has said that Iran seeks no such weapon, Amir-Abdollahian noted.",
    "Hossein Amir-Abdollahian",
  ],
  [
    "name before the words",
    AMIR,
    "Wang noted that President Raisi said the plan would be carried out.",
    "Wang Yi",
  ],
  ["speaker goes on", WANG, "The Supreme Leader has said that Iran seeks no such weapon.", "Wang Yi"],
  [
    "role after the words",
    WANG,
    "Iran supports the initiative, said the Iranian foreign minister.",
    "Hossein Amir-Abdollahian",
  ],
  ["role before the words", AMIR, "The Chinese side expressed its thanks.", "Wang Yi"],
  [
    "role before the words",
    WANG,
    "His counterpart agreed that more has to be done.",
    "Hossein Amir-Abdollahian",
  ],
  ["role before the words", AMIR, "The top Chinese diplomat called for calm.", "Wang Yi"],
  [
    "role before the words",
    AMIR,
    "The foreign minister added that time is short.",
    "Hossein Amir-Abdollahian",
  ],
  ["pronoun before the words", WANG, "He hopes that the new government will be open.", "Wang Yi"],
  [
    "pronoun after the words",
    AMIR,
    "Iran thanks China for its support, he added.",
    "Hossein Amir-Abdollahian",
  ],
  ["name before the words", AMIR, "Wang expressed sorrow, adding that he hopes for calm.", "Wang Yi"],
  [
    "according to name",
    WANG,
    "Trade has doubled, according to Amir-Abdollahian, who proposed a free zone.",
    "Hossein Amir-Abdollahian",
  ],
  [
    "participant acts",
    WANG,
    "Amir-Abdollahian laid the blame on the United States.",
    "Hossein Amir-Abdollahian",
  ],
  ["participant acts", WANG, "Amir-Abdollahian was grateful for China's role.", "Hossein Amir-Abdollahian"],
  [
    "name before the words",
    WANG,
    "Amir-Abdollahian began by congratulating Wang on the spring festival.",
    "Hossein Amir-Abdollahian",
  ],
  [
    "name before the words",
    WANG,
    "Amir-Abdollahian spoke about the results of his visit to Moscow.",
    "Hossein Amir-Abdollahian",
  ],
  ["name before the words", WANG, "Amir-Abdollahian addressed the war in Yemen.", "Hossein Amir-Abdollahian"],
  [
    "participant acts",
    WANG,
    "On Yemen, Amir-Abdollahian was clear: The siege has to end.",
    "Hossein Amir-Abdollahian",
  ],
  ["role before the words", AMIR, "The Chinese FM informed him of the talks in Moscow.", "Wang Yi"],
  ["both sides", WANG, "The ministers were in agreement that time is short.", "both"],
  ["passive", WANG, "During the call, terrorism and water were taken up.", "both"],
  ["participant acts", WANG, "Amir-Abdollahian's answer was in the affirmative.", "Hossein Amir-Abdollahian"],
  ["both sides", WANG, "The two ministers, in closing, voiced satisfaction at the pace of work.", "both"],
  ["both sides", WANG, "The two ministers shared the view that time is short.", "both"],
  ["speaker goes on", WANG, "The two sides shared weal and woe.", "Wang Yi"],
  ["both sides", WANG, "Both leaders agreed to remain in contact.", "both"],
  ["background", WANG, "Amir-Abdollahian took office in August 2021.", "narration"],
  ["background", "", "Wang is on a visit to Moscow.", "narration"],
  [
    "background",
    JOINT,
    "The ministers have been in contact since the first hours of the disaster.",
    "narration",
  ],
  [
    "country confirms",
    AMIR,
    "Iran also holds that Afghanistan needs a broad government.",
    "Hossein Amir-Abdollahian",
  ],
  ["country turns", AMIR, "China stands ready to work with Iran.", "Wang Yi"],
  ["speaker goes on", AMIR, "China's proposal is full of foresight.", "Hossein Amir-Abdollahian"],
  ["speaker goes on", WANG, "The two sides should continue to support each other.", "Wang Yi"],
  ["speaker goes on", WANG, "They have strengthened unity and cooperation.", "Wang Yi"],
  ["speaker goes on", WANG, "Ism, hegemonism and external interference.", "Wang Yi"],
  ["both sides", WANG, JOINT, "both"],
  ["both sides", WANG, "Both sides agreed to stay in touch.", "both"],
  ["both sides", WANG, "The two ministers had an in-depth exchange of views on Gaza.", "both"],
  ["both by name", WANG, "Wang Yi and Amir-Abdollahian agreed to meet soon.", "both"],
  ["exchange", AMIR, "Wang also exchanged views with Amir-Abdollahian on Yemen.", "both"],
  ["passive", WANG, "It was agreed to continue contacts at various levels.", "both"],
  ["passive", WANG, "Special attention was paid to the nuclear deal.", "both"],
  ["both sides", WANG, "They reaffirmed the strength of the ties between the two countries.", "both"],
  [
    "role before the words",
    WANG,
    "It was stressed by the Iranian side that time is short.",
    "Hossein Amir-Abdollahian",
  ],
  ["name before the words", "", "Wang was quoted as saying that calls for restraint go unheard.", "Wang Yi"],
  ["background", WANG, "Earlier, Amir-Abdollahian held talks with the Omani mediator.", "narration"],
  ["after joint", JOINT, "Kabul must live up to its word.", "both"],
  ["name before the words", JOINT, "Wang called for calm.", "Wang Yi"],
  ["passive", WANG, "A mutual interest was expressed in more trade.", "both"],
  ["speaker goes on", WANG, "It was emphasized that the use of force is unacceptable.", "Wang Yi"],
  ["passive", JOINT, "It was emphasized that the use of force is unacceptable.", "both"],
  ["passive", WANG, "Trade was another point agreed upon in this conversation.", "both"],
  ["passive", WANG, "It was agreed to maintain regular contact at various levels.", "both"],
  ["both sides", WANG, "The two ministers agreed to hold a video call next week.", "both"],
  [
    "participant acts",
    AMIR,
    "The Chinese side's readiness was reaffirmed to help with the talks.",
    "Wang Yi",
  ],
  [
    "pronoun before the words",
    WANG,
    "He, in turn, conveyed the greetings of his President.",
    "Hossein Amir-Abdollahian",
  ],
  [
    "pronoun beside the words",
    WANG,
    "For his part, he conveyed the greetings of his President.",
    "Hossein Amir-Abdollahian",
  ],
  [
    "role before the words",
    WANG,
    "The Iranian minister reviewed the mediation of the past weeks.",
    "Hossein Amir-Abdollahian",
  ],
  ["exchange", WANG, "The Iranian minister reviewed with him the mediation of the past weeks.", "both"],
  [
    "call held",
    "",
    "Amir-Abdollahian and Wang reviewed ties and the latest developments in a telephone conversation.",
    "narration",
  ],
  [
    "role before the words",
    WANG,
    "The Iranian minister reviewed Tehran's contacts, in cooperation with Qatar, on a truce.",
    "Hossein Amir-Abdollahian",
  ],
  [
    "name before the words",
    WANG,
    "Amir-Abdollahian explored ways out of the crisis.",
    "Hossein Amir-Abdollahian",
  ],
  ["both by name", WANG, "Mr Wang and Mr Amir-Abdollahian spoke in detail about Syria.", "both"],
  ["both by name", WANG, "Wang and Amir-Abdollahian talked at length on Yemen.", "both"],
  ["both by name", WANG, "The Chinese minister and his Iranian counterpart touched on Yemen.", "both"],
  ["both by name", WANG, "Ms Wang and Dr Amir-Abdollahian compared notes on Yemen.", "both"],
  ["both sides", WANG, "The two ministers spoke at length about Syria.", "both"],
  ["call described", JOINT, "The conversation, which was initiated by Iran, was friendly.", "narration"],
  ["call described", WANG, "The talk, which lasted an hour, was held in a frank spirit.", "narration"],
  [
    "call described",
    WANG,
    "The call, at the request of the Iranian side, came amid the war in Gaza.",
    "narration",
  ],
  [
    "role beside the words",
    WANG,
    "In this phone call, the Iranian minister, stating that the text is not binding, pointed to its limits.",
    "Hossein Amir-Abdollahian",
  ],
  [
    "name before the words",
    JOINT,
    "In Tehran, government spokeswoman Fatemeh Mohajerani said in a statement that Amir-Abdollahian stressed the need for calm.",
    "Hossein Amir-Abdollahian",
  ],
  [
    "name before the words",
    JOINT,
    "The ministry's spokesperson told reporters that Wang rejected the claims.",
    "Wang Yi",
  ],
  ["role before the words", JOINT, "His office said the Chinese minister welcomed the truce.", "Wang Yi"],
  ["pronoun before the words", AMIR, "Wang's office said he called for calm.", "Wang Yi"],
  ["both sides", WANG, "The foreign ministry said the two ministers agreed to meet.", "both"],
  ["speaker goes on", WANG, "Reports that Amir-Abdollahian rejected the offer are groundless.", "Wang Yi"],
  ["both sides", WANG, "The two ministers were unanimous that the raid broke the law.", "both"],
  ["passive", WANG, "Views were identical on the need for a truce.", "both"],
  ["passive", WANG, "Positions of the two sides largely coincided.", "both"],
  ["passive", "", "Discussion during the call dealt with trade.", "both"],
  [
    "participant acts",
    JOINT,
    "On the Iranian side, it was emphasised that the obstacles remain.",
    "Hossein Amir-Abdollahian",
  ],
  ["participant acts", JOINT, "From the Chinese side, it was noted that trade has doubled.", "Wang Yi"],
  ["passive", JOINT, "On trade, it was noted that it has doubled.", "both"],
  ["nobody has spoken yet", "", "Oil prices rose on Monday.", "narration"],
];

describe("toStatements", () => {
  it.each(RULES)("%s: %s %s", (rule, before, sentence, who) => {
    const spoken = speakersOf(before ? [before, sentence] : [sentence]).at(-1);
    expect([spoken?.reason.rule, spoken?.speaker ?? spoken?.side ?? spoken?.kind]).toEqual([rule, who]);
  });

  it("gives a sentence with two speakers twice, each with its part", () => {
    const [first, second] = speakersOf([
      "Wang expressed thanks, and Amir-Abdollahian said that Iran would help.",
    ]);
    expect([first?.speaker, second?.speaker]).toEqual(["Wang Yi", "Hossein Amir-Abdollahian"]);
    expect(second?.reason.rule).toBe("second speaker");
    expect(first?.part.end).toBe(second?.part.start);
    expect(first?.sentence).toBe(second?.sentence);
  });

  it("hears both sides behind one of them", () => {
    const sides = (sentence: string) => speakersOf([sentence]).map((voice) => voice.side);
    expect(sides("Wang praised the mediation, and both sides called for calm.")).toEqual(["China", "both"]);
    expect(sides("Wang said that ties are good, and both sides called it a gain.")).toEqual(["China"]);
  });

  it("hears a question and its answer as two speakers", () => {
    const voices = speakersOf([
      "Wang asked for an early date, to which Amir-Abdollahian replied that it was set.",
    ]);
    expect(voices.map((voice) => voice.speaker)).toEqual(["Wang Yi", "Hossein Amir-Abdollahian"]);
  });

  it("hears thanks behind what they are for as a second speaker's", () => {
    const voices = speakersOf([
      "Wang spoke of the sailors' release, for which Amir-Abdollahian thanked him.",
    ]);
    expect(voices.map((voice) => voice.speaker)).toEqual(["Wang Yi", "Hossein Amir-Abdollahian"]);
  });

  it.each([
    ["¶The plan was signed in Istanbul in July 2022.", "narration"],
    ["¶Iran withdrew from it on July 17.", "narration"],
    ["¶China has sent 200 doctors since July 2022.", "statement"],
    ["¶The plan was signed in Istanbul.", "statement"],
    ["¶The plan of July 2022 should be revived.", "statement"],
    ["The plan was signed in Istanbul in July 2022.", "statement"],
  ])("tells what a report adds below from what is still said: %s", (sentence, kind) => {
    expect(speakersOf([WANG, sentence]).at(-1)?.kind).toBe(kind);
  });

  it("hears the two leaders on a call of ministers only where one is a deputy prime minister", () => {
    const sides = (level: "ministers" | "premier") =>
      speakersOf(["Wang called for calm.", "The two leaders condemned the attack."], level).at(-1)?.side;
    expect([sides("ministers"), sides("premier")]).toEqual(["China", "both"]);
  });

  it("gives an open quotation to whoever is named where it closes", () => {
    const spoken = speakersOf([WANG, "“Iran will answer.", "We are ready,” Amir-Abdollahian said."]);
    expect(spoken.map((voice) => voice.side)).toEqual(["China", "Iran", "Iran"]);
    expect(spoken[1]?.reason).toEqual({ rule: "open quotation", cue: "Amir-Abdollahian said" });
  });

  it("names the words that decided", () => {
    const [said] = speakersOf(["Iran is ready, Amir-Abdollahian also said on Monday."]);
    expect(said?.reason.cue).toBe("Amir-Abdollahian also said");
  });

  it("tells of a sentence that goes on by which words its speaker was named", () => {
    const [, goesOn] = speakersOf(["Iran is ready, Amir-Abdollahian said.", "More can be done."]);
    expect(goesOn?.reason).toEqual({ rule: "speaker goes on", cue: "Amir-Abdollahian said" });
  });

  it("takes the crown prince and the president for those who hold the office", () => {
    const who = [
      "The Crown Prince congratulated Putin.",
      "The Russian president thanked him.",
      "The Crown Prince agreed.",
    ];
    const spoken = speakersOf(who, "leaders");
    expect(spoken.map((voice) => voice.side)).toEqual(["Saudi Arabia", "Russia", "Saudi Arabia"]);
  });

  it("knows whom the readout styles so", () => {
    const who = [
      "President Putin received a call from His Royal Highness Crown Prince Mohammed bin Salman.",
      "Putin spoke of oil.",
      "His Highness thanked the Russian President.",
      "Putin spoke of grain.",
      "HRH valued the friendship between the two peoples.",
    ];
    const sides = [null, "Russia", "Saudi Arabia", "Russia", "Saudi Arabia"];
    expect(speakersOf(who, "leaders").map((voice) => voice.side)).toEqual(sides);
  });

  it.each([
    ["The Chinese and Iranian top diplomats continued discussing the ceasefire.", "both"],
    ["The foreign ministers of China and Iran agreed to meet.", "both"],
    ["The French and German foreign ministers condemned the strikes.", null],
    ["China and Iran have strongly condemned the strikes, saying they break the law.", "both"],
    ["China and France have condemned the strikes.", null],
    ["Wang Yi discussed the need for more aid.", "China"],
    ["Wang Yi discussed with his counterpart the need for more aid.", "both"],
    ["Wang Yi and Amir-Abdollahian discussed the need for more aid.", "both"],
    ["The call also addressed Gaza, where the Chinese minister reiterated the need for a truce.", "China"],
    ["The call also addressed Gaza, where a truce holds.", null],
    ["Wang Yi said he held a phone conversation with his Iranian counterpart.", null],
    ["Wang Yi said in a phone conversation with his Iranian counterpart that talks go on.", "China"],
  ])("knows who opens a readout: %s", (sentence, side) => {
    expect(speakersOf([sentence])[0]?.side).toBe(side);
  });

  it.each([
    ["The need for restraint was also stressed by Wang Yi.", "China"],
    [
      "In this regard, the role of the region, whose ties were mended, was noted by the Iranian minister.",
      "Iran",
    ],
    ["Concern over the strikes was voiced by the Chinese side.", "China"],
    ["Amir-Abdollahian was invited by Wang Yi to visit China.", "China"],
    ["It was emphasized by both that the truce must hold.", "both"],
    ["The truce was discussed.", "both"],
  ])("hears who speaks in the passive behind a joint sentence: %s", (sentence, side) => {
    const before = ["Wang Yi said that the door is open.", "The two sides also exchanged views on Yemen."];
    expect(speakersOf([...before, sentence]).at(-1)?.side).toBe(side);
  });
});
