import type { CSSProperties } from "react";
import { TOPICS } from "../../../lib/codebook/topics";
import { familyHue } from "../../../lib/drawing/hues";
import styles from "./call.module.css";
import type { Piece, SentenceTopic } from "./passages";

/** A sentence's words, the evidence of each topic underlined in the hue of the topic's family. */
export function Evidence({ pieces }: { pieces: Piece[] }) {
  return pieces.map((piece) =>
    piece.topics.length === 0 ? (
      piece.text
    ) : (
      <mark key={piece.start} className={styles.evidence} style={underlines(piece.topics)}>
        {piece.text}
      </mark>
    ),
  );
}

/** One line under the words for each topic, the first one nearest to them; carried topics have a broken line. */
function underlines(topics: SentenceTopic[]): CSSProperties {
  const hues = topics.map((topic) => `var(--${topicHue(topic)}-mark)`);
  return {
    backgroundImage: topics
      .map(({ carried }, i) =>
        carried
          ? `repeating-linear-gradient(90deg, ${hues[i]} 0 4px, transparent 4px 7px)`
          : `linear-gradient(${hues[i]}, ${hues[i]})`,
      )
      .join(", "),
    backgroundPosition: topics.map((_, i) => `0 calc(100% - ${(topics.length - 1 - i) * 3}px)`).join(", "),
    paddingBottom: `${topics.length * 3 - 2}px`,
  };
}

const topicHue = ({ id }: SentenceTopic) => familyHue(topicOf(id)?.family ?? "");

/** The codebook's entry of a topic. */
export function topicOf(id: SentenceTopic["id"]) {
  return TOPICS.find((topic) => topic.id === id);
}
