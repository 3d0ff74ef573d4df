import { perPlan } from "../plan/per-plan";
import type { Plan } from "../plan/plan";
import type { ScoringSheet, Slot } from "../plan/scoring";
import { faultInRow } from "./fault-in-row";
import { faultsInParts } from "./faults-in-parts";
import { faultsInSums } from "./faults-in-sums";
import type { ScoreFault } from "./score-fault";
import { scoredPlan } from "./scored-plan";

/** The faults of this kind in what is typed or calculated as an achievement, a score or a sum of scores. */
export function scoreFaults(plan: Plan, wanted: ScoreFault["kind"]): readonly ScoreFault[] {
  return allFaults(plan).filter(({ kind }) => kind === wanted);
}

const allFaults = perPlan((plan): readonly ScoreFault[] => {
  if (!plan.scoring || !isBegun(plan.scoring)) return [];
  const rows = scoredPlan(plan).rows.filter(({ row }) => !row?.exempt);
  const inRows = rows.flatMap((row) => faultInRow(row) ?? []);
  const inParts = faultsInParts(plan, rows);
  return [...inRows, ...faultsInSums(plan, rows, inRows, inParts)];
});

function isBegun({ rows, sums }: ScoringSheet): boolean {
  return (
    rows.some(({ achievement, score }) => isFilled(achievement) || isFilled(score)) ||
    sums.some(({ score }) => isFilled(score))
  );
}

function isFilled(slot: Slot<number> | undefined): boolean {
  return slot !== undefined && (slot.formula !== undefined || slot.reading.state !== "blank");
}
