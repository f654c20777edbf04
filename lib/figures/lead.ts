import { listWords, spell, spellCount } from "../view/counting";
import { chosenTopics } from "../view/describe";
import { capital, choosesTopics, partOf, type Story, subjectOf } from "./story";

/** Most topics that a headline names side by side. */
const MOST_NAMED = 2;

/** The headline: what is spoken of most, or how much is said on the chosen topics. */
export function tellLead(story: Story): string {
  return choosesTopics(story) ? tellChosen(story) : tellMost(story);
}

/** "Afghanistan: 11 of 42 statements", "Wang Yi on Afghanistan: six of nine statements". */
function tellChosen(story: Story): string {
  const { match, view } = story;
  const labels = chosenTopics(view);
  const amount = partOf(match.rows.length, match.base.length);
  const subject = subjectOf(story);
  const named =
    labels.length > MOST_NAMED ? `${spell(labels.length)} chosen topics` : listWords(labels, "or");
  const topics = capital(subject === null ? named : `${subject} on ${named}`);
  return `${topics}: ${amount}${labels.length > 1 ? " touch at least one" : ""}`;
}

/** "Strategic partnership is spoken of most: 20 of 73 statements". */
function tellMost(story: Story): string {
  const { match, raised } = story;
  const most = raised.topics[0]?.total.statements ?? 0;
  const leading = raised.topics.filter(({ total }) => total.statements === most).map(({ label }) => label);
  const subject = subjectOf(story);
  const whose = subject === null ? "" : ` by ${subject}`;
  const amount = partOf(most, match.rows.length);
  if (leading.length === 0) {
    return `${capital(spellCount(match.rows.length, "statement"))}${whose}, none on a topic of the codebook`;
  }
  if (leading.length === 1) return `${leading[0]} is spoken of most${whose}: ${amount}`;
  // labels have an "and" of their own: "Unilateralism and hegemony"
  if (leading.length === 2)
    return `${leading.join(" and, as often, ")} are spoken of most${whose}: ${amount} each`;
  return `${capital(spell(leading.length))} topics are spoken of equally often${whose}: ${amount} each`;
}
