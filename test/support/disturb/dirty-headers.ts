import type { Disturbance } from "./disturbance";
import { mapHeaders } from "./map-headers";
import type { Random } from "./random";

/** Headers as they come out of other programs: odd spaces, invisible characters, lost brackets. */
export const dirtyHeaders: Disturbance = (snapshot, random) =>
  mapHeaders(snapshot, (header) => random.pick(stains)(header, random));

const stains: readonly [Stain, ...Stain[]] = [
  (header) => header.replaceAll(" ", "\u00a0"),
  (header) => ` ${header.replaceAll(" ", "   ")} `,
  (header, random) => insertAt(header, random.below(header.length), "\u200b"),
  (header, random) => insertAt(header, random.below(header.length), "\ufeff"),
  (header) => header.replaceAll(" ", "\n"),
  (header) => `${header}\n`,
  (header) => header.replace(/\)$/, ""),
  (header) => header.replace(/[()]/g, ""),
];

type Stain = (header: string, random: Random) => string;

function insertAt(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}
