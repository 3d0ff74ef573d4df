import { isReport, isUntouchedReport } from "../kept/report-mark";
import { sheetNamed, type SheetGrid, type Snapshot } from "../grid/snapshot";
import type { NewSheet } from "../patch/new-sheet";
import type { Patch } from "../patch/patch";
import type { Report } from "./report";
import { reportSheet } from "./report-sheet";

const NAME = "รายงานผลการตรวจสอบและประเมินแผน";
/** Excel takes 31 characters, just as many as the name has. */
const numbered = (turn: number): string => `รายงานผลการตรวจสอบแผน (${turn})`;
const OURS = /^รายงานผลการตรวจสอบ(?:และประเมินแผน|แผน \(\d+\))$/;

export interface PlacedReport {
  /** The sheet that holds the report once the patch is applied. */
  readonly sheet: string;
  /** Empty where the workbook holds just this report already. */
  readonly patch: Patch;
  /** Earlier reports that stay, since somebody has signed them or written on them. */
  readonly kept: readonly string[];
}

/**
 * Adds the report as a sheet, in place of an earlier one that the add-in made and nobody has touched. A report that
 * was signed, written on or renamed stays, and so does a sheet of the user's own with that name.
 */
export function placeReport(report: Report, snapshot: Snapshot): PlacedReport {
  const old = snapshot.sheets.find((grid) => OURS.test(grid.name) && isUntouchedReport(grid));
  const name = old?.name ?? freeName(snapshot);
  const sheet = reportSheet(report, name);
  const kept = snapshot.sheets.filter((grid) => isReport(grid) && !isUntouchedReport(grid));
  const placed = { sheet: name, kept: kept.map((grid) => grid.name) };
  if (!old) return { ...placed, patch: [{ kind: "add-sheet", sheet }] };
  const [mark] = sheet.cells;
  if (old.values[0]?.[0] === mark?.content.value) return { ...placed, patch: [] };
  return {
    ...placed,
    patch: [
      { kind: "remove-sheet", sheet: asItStands(old, sheet) },
      { kind: "add-sheet", sheet },
    ],
  };
}

function freeName(snapshot: Snapshot): string {
  let name = NAME;
  for (let turn = 2; sheetNamed(snapshot, name); turn++) name = numbered(turn);
  return name;
}

/** The old report for taking the replacement back: its words and merged cells, in a plain look. */
function asItStands({ name, values, merges }: SheetGrid, like: NewSheet): NewSheet {
  return {
    ...like,
    name,
    cells: values.flatMap(
      (cells, row) =>
        cells?.flatMap((value, column) =>
          value === null
            ? []
            : [{ row, column, content: { value }, style: { wrap: true, vertical: "top" as const } }],
        ) ?? [],
    ),
    merges,
    heights: new Map(),
  };
}
