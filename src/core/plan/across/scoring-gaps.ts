import { canBeOneIndicator } from "./can-be-one-indicator";
import { explainedBy } from "./explained-by";
import { hasLostName } from "./lost-name";
import { matchScoringRows } from "./match-scoring-rows";
import { pairRewritten } from "./pair-rewritten";
import { perPlan } from "../per-plan";
import type { Component } from "../component";
import type { Plan } from "../plan";
import type { ScoringRow } from "../scoring";
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
  /** The plan's indicator that the row is probably about. */
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
  const unknownRows = unplanned.filter((row) => isMine(row) && !row.exempt?.isStep);
  const unscoredOnes = unscored.filter(isMine);
  const canBeOne = (row: ScoringRow, one: PlannedIndicator) => canBeOneIndicator(plan, row, one);
  const lost = withoutNameless(plan, unscoredOnes, unknownRows, canBeOne);
  const rows = withoutNameless(plan, unknownRows, unscoredOnes, (one, row) => canBeOne(row, one));
  if (lost.length + rows.length === 0) return NONE;
  const scored = new Set([...planned.values()].filter(isMine).map(({ name }) => name.key));
  if (scored.size + lost.length === 0) return NONE;
  if (scored.size + rows.length === 0) return { missing: lost, isWhole: true, unknown: [] };

  // An indicator that stands twice in the plan needs one row.
  const missing = lost.filter(({ name }) => !scored.has(name.key));
  const excused = new Set(
    [...new Set(rows.map(({ component }) => component))].filter((one) => isCountedOut(plan, one, rows)),
  );
  const isAgain = (row: ScoringRow): boolean => scored.has(row.name.key);
  const told = rows.filter((row) => isAgain(row) || !excused.has(row.component));
  const rewritten = pairRewritten(
    told.filter((row) => !isAgain(row)),
    missing,
  );
  const replaced = new Set(rewritten.values());
  return {
    missing: missing.filter((one) => !replaced.has(one)),
    isWhole: false,
    unknown: told.map((row) => ({ row, again: isAgain(row), instead: rewritten.get(row) })),
  };
}

/** What has lost its name is told there, and so is what it may be on the other side. */
function withoutNameless<T extends Named, Other extends Named>(
  plan: Plan,
  ones: readonly T[],
  others: readonly Other[],
  canBeOne: (other: Other, one: T) => boolean,
): readonly T[] {
  const named = ones.filter(({ name }) => name.value !== "");
  const nameless = others.filter(({ name }) => hasLostName(plan, name));
  // A target is no proof: many indicators ask for the same.
  const explained = explainedBy(nameless, named, (other, one) => (canBeOne(other, one) ? undefined : false));
  return named.filter((one) => !explained.has(one));
}

type Named = Pick<ScoringRow, "name">;

/** The plan's own heading already says that it lacks as many indicators as the sheet has rows too many. */
function isCountedOut(plan: Plan, component: Component | undefined, rows: readonly ScoringRow[]): boolean {
  const tooMany = rows.filter((row) => row.component === component).length;
  if (component === "2") {
    const { statedCount, rows: indicators = [] } = plan.potential ?? {};
    return statedCount !== undefined && statedCount.value - indicators.length === tooMany;
  }
  const tables = plan.evaluations.filter((table) => table.component === component);
  const stated = tables.find(({ statedCount }) => statedCount)?.statedCount?.value;
  return (
    stated !== undefined && stated - tables.reduce((sum, table) => sum + table.rows.length, 0) === tooMany
  );
}
