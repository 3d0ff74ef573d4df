import type { CellContent } from "../../grid/cell-value";
import type { Snapshot } from "../../grid/snapshot";
import { CRITERIA, type CriteriaColumn } from "../../kept/criteria-sheet";
import type { KeptTable } from "../../kept/read-kept";
import type { CriteriaIndicator, CriteriaRow } from "../../plan/criteria-rows";
import type { Plan } from "../../plan/plan";
import { matchCriteria } from "../../scorecard/match-criteria";
import { contentsOf, writeCell } from "../fill-cell";
import { keptColumns } from "../kept-columns";
import type { CellWrite } from "../patch";
import { calculateCriteria } from "./calculate-criteria";
import { criteriaCells } from "./criteria-cells";
import type { CriteriaLine, PlacedLine } from "./criteria-line";
import { criteriaPlaces } from "./criteria-places";

export interface RefreshedCriteria {
  readonly writes: readonly CellWrite[];
  readonly placed: readonly PlacedLine[];
  readonly added: number;
}

/** What is written anew in a row that is there: what names the indicator, and the formulas. */
const OURS: readonly CriteriaColumn[] = [
  "no",
  "code",
  "name",
  "inForce",
  "share",
  "weightFrom",
  "methodFrom",
];

/** Adds the rows that are missing behind all others, and repairs those that are there. */
export function refreshCriteria(
  plan: Plan,
  lines: readonly CriteriaLine[],
  kept: KeptTable<CriteriaColumn>,
  snapshot: Snapshot,
): RefreshedCriteria {
  const { columns, headers, firstFree } = keptColumns(kept, CRITERIA);
  const contentOf = contentsOf(snapshot);
  const known = lines.map((line) => rowOf(line, plan));
  const current = lines.map((line, index) => ({ ...line, weight: weightIn(known[index]) ?? line.weight }));
  let added = 0;
  const rows = known.map((row) => row?.weight.at.row ?? firstFree + added++);
  const places = criteriaPlaces(current, columns, (index) => rows[index] ?? 0);
  const calculated = calculateCriteria(current);
  const sheet = kept.grid.name;
  const writes = current.flatMap((line, index) => {
    const row = rows[index] ?? 0;
    const old = known[index];
    const cells = criteriaCells(line, row, places, calculated);
    return [...columns].flatMap(([key, column]): CellWrite[] => {
      const at = { sheet, row, column };
      if (old && !isToWrite(key, old, contentOf(at))) return [];
      const write = writeCell(contentOf, at, { format: "General", ...cells[key] });
      return write ? [write] : [];
    });
  });
  const placed = current.map((line, index): PlacedLine => {
    return { ...line, inForce: { sheet, row: rows[index] ?? 0, column: columns.get("inForce") ?? 0 } };
  });
  return { writes: [...headers, ...writes], placed, added };
}

function rowOf(
  { component, indicator }: CriteriaLine,
  plan: Plan,
): CriteriaRow | CriteriaIndicator | undefined {
  if (indicator) return matchCriteria(plan).rows.get(indicator.key);
  return plan.criteria?.components.find((row) => row.component === component);
}

/** Unusable entries stay where they are: the usual weight holds, and a finding says so. */
function weightIn(row: CriteriaRow | undefined): number | null | undefined {
  if (!row || row.weight.state === "blank") return undefined;
  return row.weight.state === "read" && row.weight.value >= 0 ? row.weight.value : null;
}

function isToWrite(
  key: CriteriaColumn,
  row: CriteriaRow | CriteriaIndicator,
  { value, formula }: CellContent,
): boolean {
  if (key === "weight") return value === null && formula === undefined;
  if (key === "methodFrom" && "isConfirmed" in row) return !row.isConfirmed;
  return OURS.includes(key);
}
