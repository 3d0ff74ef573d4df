import { nameKey } from "../text/name-key";
import { matchScoringRows } from "./match-scoring-rows";
import { perPlan } from "./per-plan";
import type { Component, Plan, ScoringRow } from "./plan";
import type { PlannedIndicator } from "./planned-indicators";

/** Where the rows of the scoring sheet and the plan's indicators of one component do not meet. */
export interface ScoringGaps {
  /** Without a row; `isWhole` where the sheet has none of the component's. */
  readonly missing: readonly PlannedIndicator[];
  readonly isWhole: boolean;
  readonly unknown: readonly UnknownRow[];
}

export interface UnknownRow {
  readonly row: ScoringRow;
  /** The plan's indicator of the same number, of which the row may be a rewritten form. */
  readonly instead: PlannedIndicator | undefined;
  /** Another row is about the same indicator. */
  readonly again: boolean;
}

const NONE: ScoringGaps = { missing: [], isWhole: false, unknown: [] };

/** The gaps in component 1 and in component 2. A component that the plan or the sheet as a whole lacks has none. */
export const scoringGaps = perPlan((plan): Readonly<Record<"1" | "2", ScoringGaps>> => ({
  "1": plan.scoring?.rows.length ? gapsIn(plan, false) : NONE,
  "2": plan.scoring?.rows.length ? gapsIn(plan, true) : NONE,
}));

function gapsIn(plan: Plan, isPotential: boolean): ScoringGaps {
  const isMine = ({ component }: { readonly component: Component | undefined }): boolean =>
    (component === "2") === isPotential;
  const { planned, unplanned, unscored } = matchScoringRows(plan);
  const scored = new Set([...planned.values()].filter(isMine).map(({ name }) => nameKey(name.value)));
  const lost = unscored.filter(isMine);
  const rows = unplanned.filter(isMine);
  if (scored.size + lost.length === 0) return NONE;
  if (scored.size + rows.length === 0) return { missing: lost, isWhole: true, unknown: [] };

  // An indicator that stands twice in the plan needs one row.
  const missing = lost.filter(({ name }) => !scored.has(nameKey(name.value)));
  const unknown = rows.map((row): UnknownRow => {
    const again = scored.has(nameKey(row.name.value));
    return { row, again, instead: again ? undefined : missing.find((one) => isInPlaceOf(row, one)) };
  });
  const replaced = new Set(unknown.map(({ instead }) => instead));
  return {
    missing: missing.filter((one) => !replaced.has(one)),
    isWhole: false,
    unknown: unknown.filter(({ row, again }) => again || !isCountedOut(plan, row, rows)),
  };
}

function isInPlaceOf({ component, no }: ScoringRow, planned: PlannedIndicator): boolean {
  return no !== "" && no === planned.no && (component === planned.component || component === undefined);
}

/** The plan's own heading already says that it lacks as many indicators as the sheet has rows too many. */
function isCountedOut(plan: Plan, { component }: ScoringRow, rows: readonly ScoringRow[]): boolean {
  const tables = plan.evaluations.filter((table) => table.component === component);
  const stated =
    component === "2" ? plan.potential?.statedCount : tables.find((table) => table.statedCount)?.statedCount;
  const counted =
    component === "2"
      ? plan.potential?.rows.length
      : tables.reduce((sum, table) => sum + table.rows.length, 0);
  const tooMany = rows.filter((row) => row.component === component).length;
  return stated !== undefined && counted !== undefined && stated.value - counted === tooMany;
}
