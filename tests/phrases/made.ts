import { type Draft, makeCorpus } from "../corpus/make";

const KULEBA: Draft["people"][number] = ["Dmytro Kuleba", "Ukraine"];
const LAMMY: Draft["people"][number] = ["David Lammy", "United Kingdom", "Foreign Secretary"];

/** A call of the two with what each says. */
const call = (file: string, date: string, lines: [who: string, text: string][]): Draft => ({
  file,
  date,
  people: [LAMMY, KULEBA],
  lines: lines.map(([who, text]) => [who, [], [], text]),
});

/** Four calls whose set phrases can be told by eye; no word of them is in the seeds' phrases. */
export const { corpus, columns } = makeCorpus([
  call("a.txt", "2022-03-01", [
    ["", "David Lammy spoke to Dmytro Kuleba about grain shipments through humanitarian corridors."],
    ["David Lammy", "London stands shoulder to shoulder with Ukraine for as long as it takes."],
    ["Dmytro Kuleba", "Ukraine thanked Britain for its unwavering military assistance and for grain."],
    ["both", "They discussed safe passage of grain shipments."],
  ]),
  call("b.txt", "2022-06-01", [
    ["David Lammy", "Britain was standing shoulder to shoulder with its friends."],
    ["Dmytro Kuleba", "Kuleba asked for a no-fly zone."],
  ]),
  call("c.txt", "2022-09-01", [
    ["David Lammy", "Grain shipments need safe passage."],
    ["Dmytro Kuleba", "Ukraine is grateful for Britain's military assistance, unwavering as ever."],
  ]),
  call("d.txt", "2023-01-01", [
    ["David Lammy", "Britain stood shoulder to shoulder with Ukraine, and does."],
    ["Dmytro Kuleba", "Safe passage of all grain shipments was needed."],
  ]),
]);
