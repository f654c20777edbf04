import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { tallyAgreement } from "../agreement/agreement";
import { fillBriefs, findBriefs, formatBrief } from "../agreement/brief";
import { formatAgreement, formatDisagreements } from "../agreement/format";
import { UnreadableFile } from "./files";
import { GOLD, readCodedTwice } from "./references";

const USAGE = `npm run agreement -- [--reference FOLDER]… [--list | --readme]
  --reference  a folder of x.json with x.txt beside it (default: ${GOLD}, texts in seeds/)
  --list       each disagreement with its sentence: − the reference's, + the coder's
  --readme     writes the main figures into README.md, for each folder that it names`;

const README = "README.md";

/** Prints how far the coder agrees with a reference coding. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      reference: { type: "string", multiple: true },
      list: { type: "boolean" },
      readme: { type: "boolean" },
    },
  });
  if (values.readme) return writeReadme();
  const folders = values.reference ?? [GOLD];
  const agreement = tallyAgreement((await Promise.all(folders.map(readCodedTwice))).flat());
  if (values.list) console.log(`${formatDisagreements(agreement.disagreements)}\n`);
  console.log(formatAgreement(agreement));
}

async function writeReadme(): Promise<void> {
  const page = await readFile(README, "utf8");
  const briefs = new Map<string, string>();
  for (const folder of findBriefs(page)) {
    briefs.set(folder, formatBrief(tallyAgreement(await readCodedTwice(folder))));
  }
  await writeFile(README, fillBriefs(page, briefs));
}

main().catch((error) => {
  const expected = error instanceof UnreadableFile || (error instanceof TypeError && "code" in error);
  console.error(expected ? `${error.message}\n\n${USAGE}` : error);
  process.exitCode = 1;
});
