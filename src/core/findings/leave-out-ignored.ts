import { cellName } from "../grid/cell-ref";
import type { Snapshot } from "../grid/snapshot";
import { IGNORED_FINDINGS, type IgnoredColumn } from "../kept/ignored-findings-sheet";
import { keptText } from "../kept/kept-text";
import { readKept, type KeptRow } from "../kept/read-kept";
import type { Finding } from "./finding";
import { findingReference } from "./finding-reference";
import type { IgnoredFinding } from "./ignored-finding";

export interface HeededFindings {
  readonly findings: readonly Finding[];
  /** Every row of the sheet of ignored findings, in its order. */
  readonly ignored: readonly IgnoredFinding[];
}

/**
 * Leaves out the findings that the workbook says to ignore. A row leaves out one finding: of several that are known
 * by the same reference, the one at the row's cell, else the first.
 */
export function leaveOutIgnored(snapshot: Snapshot, findings: readonly Finding[]): HeededFindings {
  const rows = readKept(snapshot, IGNORED_FINDINGS)?.rows ?? [];
  if (rows.length === 0) return { findings, ignored: [] };
  const entries = rows.map(entryOf);
  const left = byReference(snapshot, findings);
  const leftOut = new Map<Entry, Finding>();
  const take = (entry: Entry, isMeant: (finding: Finding) => boolean): void => {
    const candidates = left.get(keyOf(entry.sheet, entry.reference));
    const index = leftOut.has(entry) ? -1 : (candidates?.findIndex(isMeant) ?? -1);
    for (const finding of index < 0 ? [] : (candidates?.splice(index, 1) ?? [])) leftOut.set(entry, finding);
  };
  for (const entry of entries) take(entry, ({ at }) => cellName(at) === entry.cell);
  for (const entry of entries) take(entry, () => true);
  const gone = new Set(leftOut.values());
  return {
    findings: findings.filter((finding) => !gone.has(finding)),
    ignored: entries.map((entry) => ({ ...entry, finding: leftOut.get(entry) })),
  };
}

type Entry = Omit<IgnoredFinding, "finding">;

function entryOf(row: KeptRow<IgnoredColumn>): Entry {
  const text = (key: IgnoredColumn) => keptText(row[key].value);
  const cells = Object.values(row).map(({ at }) => at);
  return {
    at: cells.reduce((first, at) => (at.column < first.column ? at : first), row.date.at),
    date: text("date"),
    code: text("code"),
    sheet: text("sheet"),
    cell: text("cell"),
    sentence: text("sentence"),
    reason: text("reason"),
    reference: text("reference"),
  };
}

function byReference(snapshot: Snapshot, findings: readonly Finding[]): Map<string, Finding[]> {
  const known = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(keptText(finding.at.sheet), findingReference(snapshot, finding));
    const same = known.get(key);
    if (same) same.push(finding);
    else known.set(key, [finding]);
  }
  return known;
}

function keyOf(sheet: string, reference: string): string {
  return `${reference} ${sheet}`;
}
