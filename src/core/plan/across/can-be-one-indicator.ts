import { nearNamesBetween } from "../../text/near-names";
import type { Reading } from "../../grid/reading";
import { perPlan } from "../per-plan";
import type { Plan } from "../plan";
import type { ScoringRow } from "../scoring";
import type { Target } from "../target";
import { plannedIndicators, type PlannedIndicator } from "./planned-indicators";
import { sameTarget } from "./same-target";

/**
 * Whether a row of the scoring sheet and an indicator of part 4, of which one has lost its name, can be the same: not
 * where codes or targets contradict them, nor where the row names what the plan does not, or has elsewhere.
 */
export function canBeOneIndicator(plan: Plan, row: ScoringRow, indicator: PlannedIndicator): boolean {
  return (
    !codesDiffer(row, indicator) &&
    !targetsDiffer(row.target, indicator.target) &&
    (row.name.value === "" || !strangers(plan).has(row))
  );
}

export function codesDiffer({ code }: ScoringRow, indicator: PlannedIndicator): boolean {
  return code.state === "read" && indicator.code !== undefined && code.value !== indicator.code;
}

type Stated = Reading<Target> | undefined;

export function targetsDiffer(one: Stated, other: Stated): boolean {
  return one?.state === "read" && other?.state === "read" && !sameTarget(one.value, other.value);
}

/** Rows whose name another indicator has, or that are not in the list of KRs, where there is one. */
const strangers = perPlan((plan): ReadonlySet<ScoringRow> => {
  const rows = plan.scoring?.rows ?? [];
  const taken = new Set(plannedIndicators(plan).map(({ name }) => name.key));
  const listed = plan.listed.map(({ name }) => name).filter(({ value }) => value !== "");
  const keys = new Set(listed.map(({ key }) => key));
  const near = new Set(
    nearNamesBetween(
      rows.map(({ name }) => name),
      listed,
    ).map(({ one }) => rows[one]),
  );
  const isListed = (row: ScoringRow): boolean =>
    listed.length === 0 || row.component === "2" || keys.has(row.name.key) || near.has(row);
  return new Set(rows.filter((row) => taken.has(row.name.key) || !isListed(row)));
});
