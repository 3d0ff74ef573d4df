import type { TypedActual } from "../plan/cells/type-actual";
import type { Plan } from "../plan/plan";
import type { ScoringRow } from "../plan/scoring";
import { reading } from "../plan/tables/cell-text";
import { shownText } from "../plan/tables/column-readers";
import { listIndicators } from "./list-indicators";
import type { Scheme } from "./scheme";
import { scoreIndicators } from "./score-indicators";
import type { Scorecard } from "./scorecard";

/** Actuals to try in place of those in the sheet, by the key of their row. */
export type TriedActuals = ReadonlyMap<string, TypedActual>;

/**
 * The scorecard as it would be with other actuals in the scoring sheet. A row that has no cell for one keeps what
 * it has; so does a score that a user typed.
 */
export function whatIf(plan: Plan, scheme: Scheme, tried: TriedActuals): Scorecard {
  const indicators = listIndicators(plan).map((indicator) => {
    const actual = tried.get(indicator.key);
    const { row } = indicator;
    return actual && row?.actual ? { ...indicator, row: withActual(row, row.actual, actual) } : indicator;
  });
  return scoreIndicators(indicators, plan.scoring, scheme);
}

function withActual(
  row: ScoringRow,
  slot: NonNullable<ScoringRow["actual"]>,
  { value, scale, content }: TypedActual,
): ScoringRow {
  const { at } = slot;
  const format = content.format ?? slot.format;
  const read = reading(at, shownText(content.value, format), value);
  const tried = { at, reading: read, scale, ...(format !== undefined && { format }) };
  // What is tried in an exempt row is an actual like any other; a step's counts in none.
  return { ...row, actual: tried, ...(row.exempt && !row.exempt.isStep && { exempt: undefined }) };
}
