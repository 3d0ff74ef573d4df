import type { Located } from "../grid/located";
import { matchScoringRows } from "../plan/across/match-scoring-rows";
import { perPlan } from "../plan/per-plan";
import type { Component, ScoringRow } from "../plan/plan";
import { plannedIndicators, type PlannedIndicator } from "../plan/across/planned-indicators";
import { nameKey } from "../text/name-key";

/** Something that earns points: a row of the scoring sheet, or of the evaluation where there is no such sheet. */
export interface Indicator {
  /** The code, else the name; told apart by component and, where one stands twice, by its turn. */
  readonly key: string;
  readonly component: Component;
  readonly no: string;
  readonly code: string | undefined;
  readonly name: Located<string>;
  readonly row: ScoringRow | undefined;
  readonly planned: PlannedIndicator | undefined;
}

/** What is scored, in order. A component without any row in the scoring sheet is taken from the plan. */
export const listIndicators = perPlan((plan): readonly Indicator[] => {
  const { planned } = matchScoringRows(plan);
  const inSheet = (plan.scoring?.rows ?? []).map((row) => fromRow(row, planned.get(row)));
  const isPotential = ({ component }: { readonly component: Component }): boolean => component === "2";
  const inPlan = plannedIndicators(plan).map(fromPlan);
  const rowsOf = (potential: boolean) => {
    const rows = inSheet.filter((indicator) => isPotential(indicator) === potential);
    return rows.length > 0 ? rows : inPlan.filter((indicator) => isPotential(indicator) === potential);
  };
  return withKeys([...rowsOf(false), ...rowsOf(true)]);
});

type Unkeyed = Omit<Indicator, "key">;

function fromRow(row: ScoringRow, planned: PlannedIndicator | undefined): Unkeyed {
  return {
    component: row.component ?? planned?.component ?? "1",
    no: row.no,
    code: row.code.state === "read" ? row.code.value : planned?.code,
    name: row.name,
    row,
    planned,
  };
}

function fromPlan(planned: PlannedIndicator): Unkeyed {
  const { component, no, code, name } = planned;
  return { component, no, code, name, row: undefined, planned };
}

function withKeys(indicators: readonly Unkeyed[]): Indicator[] {
  const turns = new Map<string, number>();
  return indicators.map((indicator) => {
    const { component, code, name } = indicator;
    const base = `${component === "2" ? "2" : "1"} ${code ?? nameKey(name.value)}`;
    const turn = (turns.get(base) ?? 0) + 1;
    turns.set(base, turn);
    return { ...indicator, key: turn === 1 ? base : `${base} ${turn}` };
  });
}
