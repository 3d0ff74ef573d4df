import type { CriteriaColumn } from "../../kept/criteria-sheet";
import type { CriteriaLine, CriteriaPlaces } from "./criteria-line";

/** Where the rows about components stand. */
export function criteriaPlaces(
  lines: readonly CriteriaLine[],
  columns: ReadonlyMap<CriteriaColumn, number>,
  rowOf: (index: number) => number,
): CriteriaPlaces {
  const wholes = lines.flatMap(({ component, indicator }, index) =>
    indicator ? [] : [[component, rowOf(index)] as const],
  );
  return { columns, wholes: new Map(wholes) };
}
