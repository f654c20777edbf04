import { GENERIC } from "../codebook/offices";
import { findOfficeOfIssuer } from "../codebook/state-bodies";
import type { Readout } from "../readout/parse";
import type { Introduction } from "./persons-in";
import { findIntroductions } from "./persons-in";
import { sharesName } from "./same-name";

/**
 * The office of a participant whom headline and lede only name ("Vladimir Putin had a telephone conversation with …"):
 * where the text has it ("the President of Russia congratulated …"), else the one whose holder's page it is.
 */
export function findOfficeOf(readout: Readout, name: string, country: string): string | undefined {
  for (const { tokens } of readout.sentences) {
    const person = findIntroductions(readout.text, tokens).find((person) => isHis(person, name, country));
    if (person) return person.office;
  }
  const { issuer } = readout;
  return issuer?.country === country ? findOfficeOfIssuer(issuer) : undefined;
}

/** "Foreign Minister" does, "Side", "Leader" and "Minister" alone do not. */
export function tellsOffice(office: string): boolean {
  return office !== "" && !GENERIC.has(office.toLowerCase());
}

function isHis({ office, relative, name, country }: Introduction, his: string, from: string): boolean {
  if (relative || !tellsOffice(office)) return false;
  return name === "" ? country === from : sharesName(name, his);
}
