import compiled from "../../.corpus/agreement.json";
import type { MeasuredAgreement } from "../../lib/agreement/measure";
import { agreementOf as ofTopic, type TopicAgreement } from "../../lib/agreement/of-topic";
import type { TopicId } from "../../lib/codebook/topics";

/** How far the coder agrees with the references, as it was measured when the corpus was compiled. On the server only. */
export const measured = compiled as unknown as MeasuredAgreement;

/** The figure that stands beside what is counted of a topic; none where it was never measured. */
export function agreementOf(topic: TopicId): TopicAgreement | null {
  return ofTopic(measured, topic);
}
