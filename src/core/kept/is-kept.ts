import { CRITERIA } from "./criteria-sheet";
import { IGNORED_FINDINGS } from "./ignored-findings-sheet";
import { TABLE_MAPPINGS } from "./table-mappings-sheet";
import { WRITE_LOG } from "./write-log-sheet";

const TITLES: ReadonlySet<string> = new Set(
  [CRITERIA, IGNORED_FINDINGS, TABLE_MAPPINGS, WRITE_LOG].map(({ title }) => title),
);

/** A sheet that the add-in keeps for itself: no part of the plan. */
export function isKept(sheetName: string): boolean {
  return TITLES.has(sheetName);
}
