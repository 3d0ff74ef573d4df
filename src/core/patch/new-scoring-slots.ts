import type { CellRef } from "../grid/cell-ref";
import type { CellContent } from "../grid/cell-value";
import type { Blank, Reading } from "../grid/reading";
import { aName } from "../plan/a-name";
import type { ScoringRow, ScoringSheet, ScoringSum } from "../plan/plan";
import { isPercentFormat } from "../scorecard/number-format";
import type { ScoredRow } from "../scorecard/scorecard";
import { ACHIEVEMENT, ACTUAL, CODE, FIRST_ROW, NAME, SCORE, TARGET, WEIGHT } from "./new-scoring-columns";
import type { ScoringLine } from "./new-scoring-lines";

/** The new sheet as the reader will find it, before anything is filled in. `targets` by row. */
export function newScoringSlots(
  lines: readonly ScoringLine[],
  sheet: string,
  targets: ReadonlyMap<number, CellContent>,
): ScoringSheet {
  const rows: ScoringRow[] = [];
  const sums: ScoringSum[] = [];
  lines.forEach((line, index) => {
    const row = FIRST_ROW + index;
    const at = (column: number): CellRef => ({ sheet, row, column });
    if (line.kind === "row") rows.push(rowOf(line.scored, at, targets.get(row)));
    if (line.kind === "sum") {
      const { component } = line;
      sums.push({ component, at: at(SCORE), weight: slotAt(at(WEIGHT)), score: slotAt(at(SCORE)) });
    }
  });
  return { rows, sums };
}

function rowOf(
  { component, no, code, name, target, targetFrom }: ScoredRow,
  at: (column: number) => CellRef,
  stated: CellContent | undefined,
): ScoringRow {
  const planned = targetFrom === "plan" ? target : undefined;
  return {
    component,
    no,
    code: readingAt(at(CODE), code),
    name: aName(name, at(NAME)),
    target: readingAt(at(TARGET), planned),
    targetScale: typeof stated?.value !== "number" ? undefined : isPercentFormat(stated.format) ? 100 : 1,
    weight: slotAt(at(WEIGHT)),
    actual: { ...slotAt(at(ACTUAL)), scale: 1 },
    achievement: { ...slotAt(at(ACHIEVEMENT)), isPercent: false },
    score: slotAt(at(SCORE)),
  };
}

function readingAt<T>(at: CellRef, value: T | undefined): Reading<T> {
  return value === undefined ? blankAt(at) : { state: "read", value, at, text: "" };
}

function slotAt(at: CellRef): { readonly at: CellRef; readonly reading: Blank } {
  return { at, reading: blankAt(at) };
}

function blankAt(at: CellRef): Blank {
  return { state: "blank", at, text: "" };
}
