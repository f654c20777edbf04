import { fold } from "../words/fold";

/** A name as it stands in an address: "Hossein Amir-Abdollahian" is "hossein-amir-abdollahian", "Türkiye" "turkiye". */
export function slugOf(name: string): string {
  return fold(name)
    .replace(/'/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
