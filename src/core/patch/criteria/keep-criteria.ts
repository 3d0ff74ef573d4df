import type { Snapshot } from "../../grid/snapshot";
import { CRITERIA } from "../../kept/criteria-sheet";
import { readKept } from "../../kept/read-kept";
import type { Plan } from "../../plan/plan";
import type { Patch } from "../patch";
import type { PlacedLine } from "./criteria-line";
import { criteriaLines } from "./criteria-lines";
import { linkWeights } from "./link-weights";
import { FIRST_CRITERIA_ROW, newCriteriaSheet } from "./new-criteria-sheet";
import { refreshCriteria } from "./refresh-criteria";

export interface KeptCriteria {
  readonly patch: Patch;
  /** How many rows are new: one for each component and indicator that had none. */
  readonly added: number;
}

/**
 * Writes the rules of the score that are in force into a sheet, or brings one that is there up to date: rows of new
 * indicators are added, formulas repaired, and what the user typed stays. Weights typed in the scoring sheet move:
 * their cells follow the criteria from then on. No score changes.
 */
export function keepCriteria(plan: Plan, snapshot: Snapshot): KeptCriteria {
  const lines = criteriaLines(plan);
  if (lines.every(({ indicator }) => !indicator)) return { patch: [], added: 0 };
  const kept = readKept(snapshot, CRITERIA);
  if (kept) {
    const { writes, placed, added } = refreshCriteria(plan, lines, kept, snapshot);
    return { patch: [...writes, ...linkWeights(placed, snapshot)], added };
  }
  const column = CRITERIA.columns.findIndex(({ key }) => key === "inForce");
  const placed = lines.map((line, index): PlacedLine => {
    const inForce = { sheet: CRITERIA.title, row: FIRST_CRITERIA_ROW + index, column };
    return { ...line, inForce };
  });
  const sheet = newCriteriaSheet(lines);
  return {
    patch: [{ kind: "add-sheet", sheet }, ...linkWeights(placed, snapshot)],
    added: lines.length,
  };
}
