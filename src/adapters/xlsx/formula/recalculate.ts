import { isCellError, type CellValue } from "../../../core/grid/cell-value";
import { cellKey, type Snapshot } from "../../../core/grid/snapshot";
import { calculate } from "./calculate";
import { findDependents } from "./find-dependents";
import type { ListedFormula } from "./list-formulas";

/** Results by sheet and `cellKey`; null where none could be found. */
export type Results = Map<string, Map<number, CellValue>>;

/** What the engine says for functions and arrays it does not know how to handle. */
const GIVEN_UP: ReadonlySet<string> = new Set(["#NAME?", "#SPILL!", "#CALC!"]);

/**
 * The results of these formulas over the values of `snapshot`. The formula engine is loaded only if
 * there is one it can calculate.
 */
export async function recalculate(formulas: readonly ListedFormula[], snapshot: Snapshot): Promise<Results> {
  const results: Results = new Map();
  const hopeless = withDependents(formulas, ({ isCalculable }) => !isCalculable);
  const found = await calculate(
    formulas.filter((formula) => !hopeless.has(formula)),
    snapshot,
  );
  const lost = withDependents(formulas, (formula) => {
    const value = found.get(formula) ?? null;
    return hopeless.has(formula) || value === null || (isCellError(value) && GIVEN_UP.has(value.error));
  });
  for (const formula of formulas) {
    const cells = results.get(formula.sheet) ?? new Map<number, CellValue>();
    results.set(formula.sheet, cells);
    if (!lost.has(formula)) cells.set(formula.key, found.get(formula) ?? null);
    else for (const key of filledCells(formula)) cells.set(key, null);
  }
  return results;
}

function withDependents(
  formulas: readonly ListedFormula[],
  isLost: (formula: ListedFormula) => boolean,
): Set<ListedFormula> {
  const lost = formulas.filter(isLost);
  const dependents = findDependents(
    formulas,
    lost.map(({ fills }) => fills),
  );
  return new Set([...lost, ...dependents]);
}

function filledCells({ fills: { top, left, bottom, right } }: ListedFormula): number[] {
  const keys: number[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) keys.push(cellKey(row, column));
  }
  return keys;
}
