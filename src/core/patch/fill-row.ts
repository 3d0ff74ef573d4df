import type { CellContent } from "../grid/cell-value";
import { numberOperand, textOperand, type ActualOperand } from "../scorecard/formula-operands";
import {
  achievementFormula,
  directScoreFormula,
  scoreFormula,
  typedScoreFormula,
} from "../scorecard/formulas";
import { isOurAchievement, isOurScore } from "../scorecard/own-formula";
import type { ScoredRow } from "../scorecard/scorecard";
import { typedFraction } from "../scorecard/typed-fraction";
import { criterionOperands } from "./criterion-operands";
import { ownerOf, reference, writeCell, type ContentOf } from "./fill-cell";
import { measureRow, type Measured } from "./measure-row";
import type { CellWrite } from "./patch";

/** What a fill writes into a row; undefined where a cell is not there, is the user's or needs nothing. */
export interface RowWrites {
  readonly weight: CellWrite | undefined;
  readonly achievement: CellWrite | undefined;
  readonly score: CellWrite | undefined;
}

/** The writes for achievement and score of one row. `weight` is how formulas of the row name its weight. */
export function fillRow(
  row: ScoredRow,
  weight: string,
  contentOf: ContentOf,
): Pick<RowWrites, "achievement" | "score"> {
  const measured = measureRow(row, contentOf);
  return {
    achievement: fillAchievement(row, measured, contentOf),
    score: fillScore(row, measured, weight, contentOf),
  };
}

function fillAchievement(
  { row, achievement, unit }: ScoredRow,
  measured: Measured | undefined,
  contentOf: ContentOf,
): CellWrite | undefined {
  const slot = row?.achievement;
  if (!slot) return undefined;
  const owner = ownerOf(contentOf(slot.at), isOurAchievement);
  if (owner === "user") return undefined;
  if (!measured)
    return owner === "us" ? writeCell(contentOf, slot.at, { value: null, format: "0.00%" }) : undefined;
  const becomes = {
    value: achievement === null ? "" : achievement * unit,
    formula: achievementFormula(measured.actual, measured.achievement, unit),
    format: unit === 1 ? "0.00%" : "0.00",
  };
  return writeCell(contentOf, slot.at, becomes);
}

function fillScore(
  scored: ScoredRow,
  measured: Measured | undefined,
  weight: string,
  contentOf: ContentOf,
): CellWrite | undefined {
  const { row } = scored;
  const slot = row?.score;
  if (!slot) return undefined;
  const owner = ownerOf(contentOf(slot.at), isOurScore);
  if (owner === "user") return undefined;
  const formula = scoreOf(scored, measured, weight, contentOf);
  if (!formula)
    return owner === "us" ? writeCell(contentOf, slot.at, { value: null, format: "0.00" }) : undefined;
  const becomes = { value: shownScore(scored, contentOf) ?? "", formula, format: "0.00" };
  return writeCell(contentOf, slot.at, becomes);
}

function scoreOf(
  { row, unit, criterion }: ScoredRow,
  measured: Measured | undefined,
  weight: string,
  contentOf: ContentOf,
): string | undefined {
  const home = row?.score?.at;
  if (!home) return undefined;
  const slot = row.achievement;
  if (slot) {
    const cell = reference(slot.at, home);
    const content = contentOf(slot.at);
    if (ownerOf(content, isOurAchievement) !== "user") return scoreFormula(weight, cell, unit);
    if (!isDashed(slot, content)) {
      const { cap } = criterionOperands(criterion, home, contentOf);
      return typedScoreFormula(weight, typedOperand(slot, content, cell, unit), unit, cap);
    }
  }
  return measured && directScoreFormula(measured.actual, weight, measured.achievement);
}

type AchievementSlot = NonNullable<NonNullable<ScoredRow["row"]>["achievement"]>;

/** A dash says that no achievement is given; the score then comes straight from the actual. */
function isDashed({ reading }: AchievementSlot, { value, formula }: CellContent): boolean {
  return formula === undefined && typeof value === "string" && reading.state === "blank";
}

function typedOperand(
  slot: AchievementSlot,
  { value }: CellContent,
  cell: string,
  unit: ScoredRow["unit"],
): ActualOperand {
  const fraction = typedFraction(slot, unit);
  return typeof value === "string" && fraction !== undefined
    ? textOperand(cell, value, fraction * unit)
    : numberOperand(cell);
}

/**
 * What our formula in the score cell will show. It goes by the achievement cell, in which a user's own formula
 * may show something before there is an actual.
 */
export function shownScore(
  { row, weight, achievement, unit, criterion }: ScoredRow,
  contentOf: ContentOf,
): number | null {
  const slot = row?.achievement;
  const content = slot && contentOf(slot.at);
  if (!content || ownerOf(content, isOurAchievement) !== "user" || isDashed(slot, content)) {
    return achievement === null ? null : weight * achievement;
  }
  const typed = typedFraction(slot, unit);
  return typed === undefined ? null : weight * Math.min(criterion.cap, Math.max(0, typed));
}
