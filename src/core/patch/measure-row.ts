import type { CellContent } from "../grid/cell-value";
import { picksLatest } from "../plan/across/picks-latest";
import { kindOfName } from "../plan/cells/kind-of-name";
import type { ActualSlot } from "../plan/scoring";
import { actualFactor, measuringFactor } from "../scorecard/convert-actual";
import {
  achievementOf,
  firstFilled,
  literal,
  numberOperand,
  textOperand,
  typedPercent,
  type ActualOperand,
  type OptionalOperand,
} from "../scorecard/formulas";
import { isPercentFormat } from "../scorecard/number-format";
import type { ScoredRow } from "../scorecard/scorecard";
import { normalise } from "../text/normalise";
import { criterionOperands } from "./criterion-operands";
import { reference, type ContentOf } from "./fill-cell";

/** The actual and the achievement that follows from it, as formulas say them. */
export interface Measured {
  readonly actual: ActualOperand;
  readonly achievement: string;
}

/** The operands of a row's formulas; undefined where there is nothing to measure, or nothing to measure it by. */
export function measureRow(
  { row, name, target, targetFrom, method, criterion }: ScoredRow,
  contentOf: ContentOf,
): Measured | undefined {
  const slot = row?.actual;
  if (!slot || !row || !target) return undefined;
  const home = row.score ?? row.achievement ?? slot;
  const operandIn = (slot: ActualSlot): ActualOperand => {
    const cell = reference(slot.at, home.at);
    const content = contentOf(slot.at);
    const mayBeTyped = method.kind === "ratio" && mayBeTypedAsPercent(content, name, target);
    return operandOf(cell, content, slot, target, method, mayBeTyped ? typedPercent(cell) : cell);
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
  method: ScoredRow["method"],
  number: string,
): ActualOperand {
  const factor = reading.state === "read" ? measuringFactor(reading.value.kind, target, method) : undefined;
  if (
    reading.state === "read" &&
    factor !== undefined &&
    (typeof value === "string" || typeof value === "boolean")
  ) {
    return textOperand(cell, value, reading.value.value * factor, number);
  }
  // Nothing usable in the cell yet: a number typed later is in the target's unit, or a percent if so formatted.
  const perCell = scale ?? (isPercentFormat(format) ? 100 : 1);
  const numbers = factor ?? actualFactor(perCell === 100 ? "percent" : "number", target) ?? 1;
  const factorInCell = perCell * numbers;
  return numberOperand(cell, factorInCell === 1 ? number : times(cell, factorInCell));
}

/** Of such a target hardly a hundredth is reached. */
const HIGH_PERCENT = 50;

/**
 * A 95% typed later into a plain cell is 0.95 for a formula, which cannot see the format that Excel then gives the
 * cell. Not where a small number stands already: that is what the user means.
 */
function mayBeTypedAsPercent(
  { value: actual }: CellContent,
  name: string,
  { kind, value }: NonNullable<ScoredRow["target"]>,
): boolean {
  const isSmall = typeof actual === "number" && actual > 0 && actual <= 1;
  if (isSmall || value < HIGH_PERCENT) return false;
  return kind === "percent" || (kind === "number" && kindOfName(normalise(name)) === "percent");
}

function scaledCell({ value }: CellContent, scale: 1 | 100 | undefined): number | undefined {
  return typeof value === "number" && scale !== undefined ? value * scale : undefined;
}

function times(cell: string, factor: number): string {
  return factor === 1 ? cell : `${cell}*${literal(factor)}`;
}
