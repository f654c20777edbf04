import type { ActId, CueKind } from "../codebook/acts";
import { DOER_WORDS } from "../codebook/doers";
import { textAt } from "../words/tokens";
import type { Clauses, Cue } from "./cues";
import type { Doer, Who } from "./doer";

/** An act that the words from token `first` to `end` do, by a rule; `leads` where what follows hangs on them. */
export interface FoundAct {
  act: ActId;
  rule: string;
  first: number;
  end: number;
  leads: boolean;
  /** Gives way to what is said inside it: "believes that the parties should …". */
  yields: boolean;
}

/** The last cue on which the words behind it hang. */
export interface Lead {
  act: ActId;
  how: CueKind;
  who: Who;
}

/**
 * The acts found so far in a statement, and the thought that is being read: what stands between "Wang said that"
 * and "adding that". A thought that does nothing else assesses.
 */
export class Thought {
  readonly found: FoundAct[] = [];
  lead: Lead | undefined;
  /** Who did something last; a verb without a subject has the same. */
  who: Who;
  /** First token of the thought. */
  start: number;
  /** End of the last cue. */
  read: number;
  /** A promised support has an object that can hold more: "will support Iran in opposing hegemony". */
  promised = false;
  /** It began with a verb of saying, whose subject goes on behind "and": "underscored the … nature and agreed to …". */
  framed = false;
  /** It began with "Noting that", and ends where the speaker is named. */
  noting = false;
  /** It only names what is spoken of: "referred to his recent tour and said that …". */
  refers = false;
  /** An aside has said what it does: "…, he warned". */
  private told = false;
  /** How many acts were found before it. */
  private before = 0;

  constructor(readonly clauses: Clauses) {
    this.start = clauses.from;
    this.read = clauses.from;
    this.who = this.speaker;
  }

  /** Nothing has been found in this thought yet. */
  get isEmpty(): boolean {
    return this.found.length === this.before;
  }

  get speaker(): Who {
    return this.clauses.kind === "joint" ? "both" : "own";
  }

  /** Adds an act that leads what follows, and the assessment that stands before it in a clause of its own. */
  add(cue: Cue, doer: Doer, who: Who, act: ActId, rule: string, yields = false): void {
    if (act !== "assess" && this.givesWay(cue, doer, act)) this.found.pop();
    else if (this.isEmpty) this.addClauseBefore(cue, doer);
    this.push(cue, act, rule, true, yields);
    this.lead = { act, how: cue.how, who };
    const unnamed = doer.who === "thing" || (doer.who === "same" && who === "thing");
    // "the operation violates international law and will aggravate tensions"
    const blamed = cue.how === "blame" && doer.before !== "cue";
    if (!unnamed || blamed || cue.how === "demand" || cue.how === "own") this.who = who;
    this.promised = false;
  }

  /** Adds an act that hangs on what leads already. */
  push({ first, end }: Cue, act: ActId, rule: string, leads = false, yields = false): void {
    if (act === "assess" && this.told) return;
    this.found.push({ act, rule, first, end, leads, yields });
  }

  /** "The crimes … were discussed": what is only named as the matter of the talk is not blamed by both. */
  dropNamed(): void {
    if (!this.isEmpty && this.lead?.how === "wrong" && this.found.at(-1)?.act === "oppose") this.found.pop();
  }

  /** "…, he warned": what is said is the warning, and does not assess besides. */
  tell(cue: Cue): void {
    const other = this.found.splice(this.before).filter(({ act }) => act !== "assess");
    this.found.push(...other);
    // "…, he regretted"
    if (cue.act !== "assess" || other.length === 0) this.push(cue, cue.act, "says so", true);
    this.told = true;
  }

  /** Begins the next thought at token `at`. */
  open(at: number): void {
    this.start = at;
    this.before = this.found.length;
    this.told = false;
    this.noting = false;
    this.framed = false;
    this.refers = false;
    this.lead = undefined;
    this.who = this.speaker;
  }

  /** Ends the thought; one of some length that does nothing else assesses. */
  close(end: number): void {
    if (!this.isEmpty || this.refers || end - this.start < 5) return;
    if (this.clauses.kind === "joint" && this.found.length > 0) return;
    this.found.push({
      act: "assess",
      rule: "nothing else",
      first: this.start,
      end,
      leads: true,
      yields: false,
    });
  }

  /** "And nobody has the right": the cue is a clause with a subject. */
  private deniesAll({ first }: Cue): boolean {
    return DOER_WORDS.negations.has(textAt(this.clauses.tokens, first));
  }

  /** "Believes that the rights of all groups and faiths should be observed": nothing is read yet of what is believed. */
  private isFirstBelieved(): boolean {
    const { tokens } = this.clauses;
    const that = textAt(tokens, this.read) === "that" || textAt(tokens, this.read - 1) === "that";
    return this.lead?.how === "think" && that;
  }

  private givesWay(cue: Cue, doer: Doer, act: ActId): boolean {
    if (this.isEmpty || !this.found.at(-1)?.yields) return false;
    // "while expressing confidence that …, reiterated his opposition"
    if (
      this.lead?.how === "think" &&
      cue.how === "verb" &&
      doer.first === cue.first &&
      textAt(this.clauses.tokens, cue.first - 1) === ","
    )
      return false;
    if (doer.before === "that" || doer.before === "cue" || this.isFirstBelieved()) return true;
    if (act !== "oppose" || this.deniesAll(cue)) return false;
    // "the strategy is aimed at …, and is bound to fail", "it has revived …, carrying its bullying on"
    const ofOthers = this.lead?.how === "state" && (this.lead.who === "other" || this.lead.who === "thing");
    return this.lead?.how === "think" || (ofOthers && doer.who === "same");
  }

  /** "The plan serves …, and both sides should …"; "underscored the peaceful nature … and agreed to …". */
  private addClauseBefore(cue: Cue, doer: Doer): void {
    const end = doer.joined ? doer.first - 2 : cue.first - 1;
    if (this.refers) return;
    const goesOn = this.framed && doer.first === cue.first && doer.before === "break";
    // "the strike near the town, which was followed by an offensive, cannot be …": what stands before is its subject
    const behindAside =
      cue.act === "oppose" &&
      textAt(this.clauses.tokens, cue.first - 1) === "," &&
      DOER_WORDS.verbs.has(textAt(this.clauses.tokens, cue.first));
    if (!doer.joined && (!goesOn || behindAside)) return;
    const word = textAt(this.clauses.tokens, this.start);
    if (end - this.start < 4 || DOER_WORDS.adverbials.has(word)) return;
    const clause = { first: this.start, end, leads: true, yields: false };
    this.found.push({ act: "assess", rule: "a clause of its own", ...clause });
  }
}
