import { sheetNamed, type Snapshot } from "../grid/snapshot";
import { nameKey } from "../text/name-key";
import { shortHash } from "../text/short-hash";
import type { Finding } from "./finding";

/**
 * What a finding is known by when the workbook is read again: its code, its facts and the name of its row. Rows
 * inserted above do not change it; a changed number does, and another row with the same fault has another name.
 */
export function findingReference(snapshot: Snapshot, { code, facts, at }: Finding): string {
  const sorted = Object.entries(facts as Readonly<Record<string, unknown>>)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, fact]) => [name, typeof fact === "string" ? withoutRows(fact) : fact]);
  const cells = sheetNamed(snapshot, at.sheet)?.values[at.row] ?? [];
  return `${code}/${shortHash(JSON.stringify([sorted, rowName(cells)]))}`;
}

/** A formula without the row numbers of its cells. */
function withoutRows(text: string): string {
  return text.startsWith("=") ? text.replace(/(?<=\b[A-Z]{1,3}\$?)\d+/g, "") : text;
}

const WORDS = /\p{L}{2}/u;

/** The first words in the row: numbers and codes in front of them do not name it. */
function rowName(cells: readonly unknown[]): string {
  const first = cells.find((value) => typeof value === "string" && WORDS.test(value));
  return typeof first === "string" ? nameKey(first) : "";
}
