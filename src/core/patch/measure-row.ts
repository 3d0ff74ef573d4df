import type { CellContent } from "../grid/cell-value";
import { picksLatest } from "../plan/across/picks-latest";
import type { ActualSlot } from "../plan/scoring";
import { actualFactor, isSize, measure, measuringFactor, takesFractions } from "../scorecard/convert-actual";
import { literal } from "../scorecard/formula-literal";
import {
  dateOperand,
  firstFilled,
  isNoDateIn,
  isNumberIn,
  numberOperand,
  sizeOf,
  textOperand,
  typedPercent,
  type ActualOperand,
  type OptionalOperand,
} from "../scorecard/formula-operands";
import { achievementOf } from "../scorecard/formulas";
import { isPercentFormat } from "../scorecard/number-format";
import type { ScoredRow } from "../scorecard/scorecard";
import { criterionOperands } from "./criterion-operands";
import { reference, type ContentOf } from "./fill-cell";

/** The actual and the achievement that follows from it, as formulas say them. */
export interface Measured {
  readonly actual: ActualOperand;
  readonly achievement: string;
}

/** The operands of a row's formulas; undefined where there is nothing to measure, or nothing to measure it by. */
export function measureRow(scored: ScoredRow, contentOf: ContentOf): Measured | undefined {
  const { row, target, targetFrom, method, criterion } = scored;
  const slot = row?.actual;
  if (!slot || !row || !target) return undefined;
  const home = row.score ?? row.achievement ?? slot;
  const operandIn = (slot: ActualSlot): ActualOperand => {
    const cell = reference(slot.at, home.at);
    return operandOf(cell, contentOf(slot.at), slot, target, scored);
  };
  const optionalIn = (slot: ActualSlot): OptionalOperand => ({
    ...operandIn(slot),
    cell: reference(slot.at, home.at),
    saysNothing: textOfBlank(slot, contentOf(slot.at)),
  });
  const [latest, ...earlier] = picksLatest(row)
    ? row.periods.map((one) => optionalIn(one.actual)).reverse()
    : [];
  const actual = latest ? firstFilled([latest, ...earlier]) : operandIn(slot);
  const inCell = targetFrom === "sheet" ? scaledCell(contentOf(row.target.at), row.targetScale) : undefined;
  const isLive = inCell !== undefined && Math.abs(inCell - target.value) < 1e-9;
  const bar = isLive ? times(reference(row.target.at, home.at), row.targetScale ?? 1) : literal(target.value);
  const rules = criterionOperands(criterion, home.at, contentOf);
  return { actual, achievement: achievementOf(method, actual.value, bar, target.value, rules) };
}

/** "-", which says that there is no actual. */
function textOfBlank({ reading }: ActualSlot, { value }: CellContent): string | undefined {
  return reading.state === "blank" && typeof value === "string" && value !== "" ? value : undefined;
}

function operandOf(
  cell: string,
  { value }: CellContent,
  { reading, scale, format }: ActualSlot,
  target: NonNullable<ScoredRow["target"]>,
  scored: Pick<ScoredRow, "name" | "method">,
): ActualOperand {
  const sized = isSize(target) ? sizeOf(cell) : cell;
  const number = isFractionIn(format, target, scored) ? typedPercent(cell) : sized;
  // A number that is read has a scale: in a cell without text or tick that has none, it is a date.
  const mayBeDate = target.kind === "milestone" || (scale === undefined && isNumberOrBlank(value));
  const isNumber = mayBeDate ? isNoDateIn(cell) : isNumberIn(cell);
  const read = reading.state === "read" ? reading.value : undefined;
  const measured = read && measure(read, target, scored);
  if (measured !== undefined && (typeof value === "string" || typeof value === "boolean")) {
    return textOperand(cell, value, measured, number, isNumber);
  }
  if (measured !== undefined && typeof value === "number" && read?.told === "date") {
    return dateOperand(cell, value, measured, isNumber);
  }
  // Nothing usable in the cell yet: a number typed later is in the target's unit, or a percent if so formatted.
  const perCell = scale ?? (isPercentFormat(format) ? 100 : 1);
  const numbers =
    (read && measuringFactor(read, target, scored)) ??
    actualFactor({ kind: perCell === 100 ? "percent" : "number" }, target, scored.name) ??
    1;
  const factorInCell = perCell * numbers;
  return numberOperand(cell, factorInCell === 1 ? number : times(sized, factorInCell), isNumber);
}

function isNumberOrBlank(value: CellContent["value"]): boolean {
  return value === null || typeof value === "number";
}

/**
 * Whether a number up to 1 in the cell is a share of a hundred: typed so, or as a 95% that a formula sees as 0.95
 * whatever format Excel then gives the cell. A cell that shows percents by its format already says what it holds.
 */
function isFractionIn(
  format: string | undefined,
  target: NonNullable<ScoredRow["target"]>,
  { name, method }: Pick<ScoredRow, "name" | "method">,
): boolean {
  return !format?.includes("%") && takesFractions(target, name, method);
}

function scaledCell({ value }: CellContent, scale: 1 | 100 | undefined): number | undefined {
  return typeof value === "number" && scale !== undefined ? value * scale : undefined;
}

function times(cell: string, factor: number): string {
  return factor === 1 ? cell : `${cell}*${literal(factor)}`;
}
