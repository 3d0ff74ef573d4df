import type { CellContent } from "../grid/cell-value";
import { contentAt, type Snapshot } from "../grid/snapshot";
import { actualFactor } from "../scorecard/convert-actual";
import {
  achievementFormula,
  achievementOf,
  directScoreFormula,
  literal,
  scoreFormula,
  typedScoreFormula,
  type ActualOperand,
} from "../scorecard/formulas";
import { isPercentFormat } from "../scorecard/number-format";
import { isOurAchievement, isOurScore } from "../scorecard/own-formula";
import type { Scheme } from "../scorecard/scheme";
import type { ScoredRow } from "../scorecard/scorecard";
import { ownerOf, reference, writeCell } from "./fill-cell";
import type { CellWrite } from "./patch";

/** The actual and the achievement that follows from it, as formulas say them. */
interface Measured {
  readonly actual: ActualOperand;
  readonly achievement: string;
}

/** The writes for achievement and score of one row. `weight` is how formulas of the row name its weight. */
export function fillRow(
  row: ScoredRow,
  weight: string,
  scheme: Scheme,
  snapshot: Snapshot,
): readonly (CellWrite | undefined)[] {
  const measured = measure(row, scheme, snapshot);
  return [fillAchievement(row, measured, snapshot), fillScore(row, measured, weight, scheme, snapshot)];
}

function fillAchievement(
  { row, achievement, unit }: ScoredRow,
  measured: Measured | undefined,
  snapshot: Snapshot,
): CellWrite | undefined {
  const slot = row?.achievement;
  if (!slot) return undefined;
  const owner = ownerOf(contentAt(snapshot, slot.at), isOurAchievement);
  if (owner === "user") return undefined;
  if (!measured) return owner === "us" ? writeCell(snapshot, slot.at, { value: null }, "0.00%") : undefined;
  const becomes = {
    value: achievement === null ? "" : achievement * unit,
    formula: achievementFormula(measured.actual, measured.achievement, unit),
  };
  return writeCell(snapshot, slot.at, becomes, unit === 100 ? "0.00" : "0.00%");
}

function fillScore(
  scored: ScoredRow,
  measured: Measured | undefined,
  weight: string,
  scheme: Scheme,
  snapshot: Snapshot,
): CellWrite | undefined {
  const { row } = scored;
  const slot = row?.score;
  if (!slot) return undefined;
  const owner = ownerOf(contentAt(snapshot, slot.at), isOurScore);
  if (owner === "user") return undefined;
  const formula = scoreOf(scored, measured, weight, scheme, snapshot);
  if (!formula) return owner === "us" ? writeCell(snapshot, slot.at, { value: null }, "0.00") : undefined;
  const becomes = { value: shownScore(scored, scheme, snapshot) ?? "", formula };
  return writeCell(snapshot, slot.at, becomes, "0.00");
}

function scoreOf(
  { row, unit }: ScoredRow,
  measured: Measured | undefined,
  weight: string,
  { cap }: Scheme,
  snapshot: Snapshot,
): string | undefined {
  if (!row?.score) return undefined;
  if (row.achievement) {
    const cell = reference(row.achievement.at, row.score.at);
    const isTyped = ownerOf(contentAt(snapshot, row.achievement.at), isOurAchievement) === "user";
    return isTyped ? typedScoreFormula(weight, cell, unit, cap) : scoreFormula(weight, cell, unit);
  }
  return measured && directScoreFormula(measured.actual, weight, measured.achievement);
}

/**
 * What our formula in the score cell will show. It goes by the achievement cell, in which a user's own formula
 * may show something before there is an actual.
 */
export function shownScore(
  { row, weight, achievement, unit }: ScoredRow,
  { cap }: Pick<Scheme, "cap">,
  snapshot: Snapshot,
): number | null {
  const slot = row?.achievement;
  if (!slot || ownerOf(contentAt(snapshot, slot.at), isOurAchievement) !== "user") {
    return achievement === null ? null : weight * achievement;
  }
  if (slot.reading.state !== "read") return null;
  return weight * Math.min(cap, Math.max(0, slot.reading.value / unit));
}

/** undefined where there is nothing to measure, or nothing to measure it by. */
function measure(
  { row, target, targetFrom, method }: ScoredRow,
  scheme: Scheme,
  snapshot: Snapshot,
): Measured | undefined {
  const slot = row?.actual;
  if (!slot || !row || !target) return undefined;
  const home = row.score ?? row.achievement ?? slot;
  const cell = reference(slot.at, home.at);
  const content = contentAt(snapshot, slot.at);
  const actual = operandOf(cell, content, slot, target);
  const inCell =
    targetFrom === "sheet" ? scaledCell(contentAt(snapshot, row.target.at), row.targetScale) : undefined;
  const isLive = inCell !== undefined && Math.abs(inCell - target.value) < 1e-9;
  const bar = isLive ? times(reference(row.target.at, home.at), row.targetScale ?? 1) : literal(target.value);
  return { actual, achievement: achievementOf(method, actual.value, bar, target.value, scheme) };
}

type ActualSlot = NonNullable<NonNullable<ScoredRow["row"]>["actual"]>;

function operandOf(
  cell: string,
  content: CellContent,
  { reading, scale, format }: ActualSlot,
  target: NonNullable<ScoredRow["target"]>,
): ActualOperand {
  const factor = reading.state === "read" ? actualFactor(reading.value.kind, target) : undefined;
  if (reading.state === "read" && typeof content.value !== "number" && factor !== undefined) {
    const asRead = literal(reading.value.value * factor);
    return { present: `${cell}<>""`, value: `IF(ISNUMBER(${cell}),${cell},${asRead})` };
  }
  // Nothing usable in the cell yet: a number typed later is in the target's unit, or a percent if so formatted.
  const perCell = scale ?? (isPercentFormat(format) ? 100 : 1);
  const numbers = factor ?? actualFactor(perCell === 100 ? "percent" : "number", target) ?? 1;
  return { present: `ISNUMBER(${cell})`, value: times(cell, perCell * numbers) };
}

function scaledCell({ value }: CellContent, scale: 1 | 100 | undefined): number | undefined {
  return typeof value === "number" && scale !== undefined ? value * scale : undefined;
}

function times(cell: string, factor: number): string {
  return factor === 1 ? cell : `${cell}*${literal(factor)}`;
}
