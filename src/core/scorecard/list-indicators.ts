import { matchScoringRows } from "../plan/across/match-scoring-rows";
import { perPlan } from "../plan/per-plan";
import type { Component } from "../plan/component";
import { Name } from "../plan/name";
import type { ScoringRow } from "../plan/scoring";
import { plannedIndicators, type PlannedIndicator } from "../plan/across/planned-indicators";

/** Something that earns points: a row of the scoring sheet, or of the evaluation where there is no such sheet. */
export interface Indicator {
  /** The code, else the name; told apart by component and, where one stands twice, by its turn. */
  readonly key: string;
  readonly component: Component;
  readonly no: string;
  readonly code: string | undefined;
  readonly name: Name;
  readonly row: ScoringRow | undefined;
  readonly planned: PlannedIndicator | undefined;
}

/** What is scored, in order. A component without any row in the scoring sheet is taken from the plan. */
export const listIndicators = perPlan((plan): readonly Indicator[] => {
  const { planned } = matchScoringRows(plan);
  const componentOf = (row: ScoringRow): Component => row.component ?? planned.get(row)?.component ?? "1";
  const partOf = (isPart: (component: Component) => boolean): readonly Indicator[] => {
    const keyOf = uniqueKeys();
    const rows = plan.scoring?.rows.filter((row) => isPart(componentOf(row))) ?? [];
    if (rows.length > 0) return rows.map((row) => fromRow(row, componentOf(row), planned.get(row), keyOf));
    return plannedIndicators(plan)
      .filter(({ component }) => isPart(component))
      .map((indicator) => fromPlan(indicator, keyOf));
  };
  return [...partOf((component) => component !== "2"), ...partOf((component) => component === "2")];
});

function fromRow(
  row: ScoringRow,
  component: Component,
  planned: PlannedIndicator | undefined,
  keyOf: KeyOf,
): Indicator {
  const { no } = row;
  const name = nameOf(row, planned);
  const code = row.code.state === "read" ? row.code.value : planned?.code;
  return { key: keyOf(component, code, name), component, no, code, name, row, planned };
}

/** A name that was cleared in the sheet is the plan's: it may tell by what the row is measured. */
function nameOf({ name }: ScoringRow, planned: PlannedIndicator | undefined): Name {
  return name.value === "" && planned ? new Name(planned.name, name.at) : name;
}

function fromPlan(planned: PlannedIndicator, keyOf: KeyOf): Indicator {
  const { component, no, code, name } = planned;
  return { key: keyOf(component, code, name), component, no, code, name, row: undefined, planned };
}

type KeyOf = (component: Component, code: string | undefined, name: Name) => string;

/** Codes and names hold no line breaks, so that what stands behind one tells twins apart. */
function uniqueKeys(): KeyOf {
  const turns = new Map<string, number>();
  return (component, code, name) => {
    const base = code ?? name.value;
    const turn = (turns.get(base) ?? 0) + 1;
    turns.set(base, turn);
    return base + (component === "2" ? "\npotential" : "") + (turn === 1 ? "" : `\n${turn}`);
  };
}
