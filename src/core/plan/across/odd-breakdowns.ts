import { valueOf } from "../../grid/reading";
import { satangOf, type Satang } from "../budget";
import type { ProjectRow, ProjectTable } from "../projects";
import { statedBudget } from "./stated-budget";

/** A project whose budget is not what the rows that break it down add up to. */
export interface OddBreakdown {
  readonly row: ProjectRow;
  readonly parts: readonly ProjectRow[];
  readonly stated: Satang;
  readonly summed: Satang;
}

/** Parts without an amount leave open what they cost; one alone is but some of it. */
export function oddBreakdowns({ brokenDown }: ProjectTable): readonly OddBreakdown[] {
  if (brokenDown.size === 0) return [];
  return [...brokenDown].flatMap(([row, parts]): readonly OddBreakdown[] => {
    const stated = statedBudget(row.budget);
    const amounts = parts.map(({ budget }) => satangOf(valueOf(budget)));
    if (stated === undefined || amounts.length < 2 || amounts.includes(undefined)) return [];
    const summed = amounts.reduce<Satang>((sum, amount) => sum + (amount ?? 0), 0);
    return summed === stated ? [] : [{ row, parts, stated, summed }];
  });
}
