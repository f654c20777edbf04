import type { ActId } from "./acts";
import families from "./families.json";
import labels from "./labels.json";
import type { FamilyId, TopicId } from "./topics";

/**
 * The topics, families and acts by name, in the codebook's order: all that figures, views and pages need of them.
 * What shows a topic or an act (topics.ts, acts.ts) is thirty times as large and stays out of the browser.
 */
export const TOPICS = labels.topics as readonly { id: TopicId; label: string; family: FamilyId }[];
export const ACTS = labels.acts as readonly { id: ActId; label: string }[];
export const FAMILIES = families as readonly { id: FamilyId; label: string }[];
