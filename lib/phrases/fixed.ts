import table from "./edges.json";
import type { Place } from "./repeats";
import type { PhraseWord } from "./sentence-words";
import { type Stand, standOf } from "./stand";
import type { Stream } from "./stream";

/** In what part of a phrase's calls a word has to stand to be fixed, and how far around the phrase it is looked for. */
const SHARE = 3 / 4;
const REACH = 4;

const ARTICLES = new Set(table.articles);
const EDGES = new Set([...table.articles, ...table.edges]);
const OPEN = new Set(table.open);

/** The words that always come with a run: those inside it, and those around it, the nearest first. */
export interface Fixed {
  /** How many there are; hyphened ones are one, articles and the prepositions around it none. */
  count: number;
  /** Stems in front of the run and behind it, up to the farthest that counts. */
  before: string[];
  after: string[];
}

/** A place among its sentence's words, and its part of the one vote that its call has. */
interface Voter extends Stand {
  vote: number;
}

/** What is fixed inside and around the places of a run. A call that says it five times has no more say than another. */
export function fixedOf(stream: Stream, places: readonly Place[]): Fixed {
  const stands = places.map((place) => standOf(stream, place));
  const perCall = new Map<number, number>();
  for (const { call } of stands) perCall.set(call, (perCall.get(call) ?? 0) + 1);
  const voters = stands.map((stand) => ({ ...stand, vote: 1 / (perCall.get(stand.call) as number) }));
  const enough = perCall.size * SHARE;
  const inner = tally(voters, ({ words, from, to }) => words.slice(from, to + 1).filter(counts));
  const before = around(voters, enough, ({ words, from }, step) => words[from - step]);
  const after = around(voters, enough, ({ words, to }, step) => words[to + step], OPEN);
  const inside = [...inner.values()].filter((votes) => votes >= enough).length;
  const outside = [...before, ...after].filter((stem) => !EDGES.has(stem)).length;
  return { count: inside + outside, before, after };
}

/** "The" and the second half of "long-term" are no words of their own here. */
const counts = ({ text, joined, kind }: PhraseWord) => !(joined && kind === "telling") && !ARTICLES.has(text);

/** The votes for each stem, one a place. */
function tally(voters: readonly Voter[], wordsOf: (voter: Voter) => PhraseWord[]): Map<string, number> {
  const votes = new Map<string, number>();
  for (const voter of voters) {
    for (const stem of new Set(wordsOf(voter).map((word) => word.stem)))
      votes.set(stem, (votes.get(stem) ?? 0) + voter.vote);
  }
  return votes;
}

/** The stems that stand at the same distance in enough places, as far as the last one that makes the phrase longer. */
function around(
  voters: readonly Voter[],
  enough: number,
  at: (stand: Stand, step: number) => PhraseWord | undefined,
  noEnd: ReadonlySet<string> = new Set(),
): string[] {
  const stems: string[] = [];
  let kept = 0;
  for (let step = 1; step <= REACH; step++) {
    const votes = tally(voters, (voter) => {
      const word = at(voter, step);
      return word && word.clause === voter.words[voter.from]?.clause ? [word] : [];
    });
    const [stem, most] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
    if (most < enough || stem === "") break;
    stems.push(stem);
    if (!EDGES.has(stem) && !noEnd.has(stem)) kept = step;
  }
  return stems.slice(0, kept);
}
