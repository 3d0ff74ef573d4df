import { contentAt, type Snapshot } from "../grid/snapshot";
import type { CellValue } from "../grid/cell-value";
import { columnLetters, quoteSheet, type CellRef } from "../grid/cell-ref";
import type { Component, ScoringSheet } from "../plan/plan";
import { literal, shareFormula } from "../scorecard/formulas";
import { isPercentFormat } from "../scorecard/number-format";
import { isOurWeight } from "../scorecard/own-formula";
import type { ScoredRow } from "../scorecard/scorecard";
import { typedWeight } from "../scorecard/typed-weight";
import type { WeightPool } from "../scorecard/weigh-indicators";
import { ownerOf, reference, writeCell } from "./fill-cell";
import { rangesOf, slotKeys } from "./fill-ranges";
import type { CellWrite } from "./patch";

export interface FilledWeights {
  readonly writes: readonly (CellWrite | undefined)[];
  /** How a formula in the row's score cell names the row's weight. */
  readonly operands: ReadonlyMap<ScoredRow, string>;
}

/** Above this many cells to add up in all, shares take the sum of the given weights as a number. */
const MOST_SUMMED_CELLS = 1_000_000;
/** Of the list of cells in a formula, which itself may have 8,192 characters and 255 arguments. */
const LONGEST_LIST = 1_000;

/** Writes the weights that are blank, and says how formulas name each row's weight. */
export function fillWeights(
  rows: readonly ScoredRow[],
  sheet: ScoringSheet,
  snapshot: Snapshot,
): FilledWeights {
  const writes: (CellWrite | undefined)[] = [];
  const operands = new Map<ScoredRow, string>();
  const shares = new Map<WeightPool, (home: CellRef, unit: 1 | 100) => string>();
  for (const scored of rows) {
    const { weight, weightFrom, pool, row } = scored;
    const slot = row?.weight;
    const home = row?.score?.at ?? slot?.at;
    if (!slot || !home) {
      operands.set(scored, literal(weight));
      continue;
    }
    const content = contentAt(snapshot, slot.at);
    const isOpen = ownerOf(content, isOurWeight) !== "user";
    const unit = isPercentFormat(content.format) ? 100 : 1;
    if (isOpen && weightFrom !== "sheet") {
      let share = shares.get(pool);
      if (!share) shares.set(pool, (share = shareOf(pool, rows, sheet, snapshot)));
      const value = weight / unit;
      const becomes = weightFrom === "shared" ? { value, formula: share(slot.at, unit) } : { value };
      writes.push(writeCell(snapshot, slot.at, becomes, "0.00"));
      operands.set(scored, scaled(reference(slot.at, home), unit));
    } else {
      const scale = cellScale(content.value, weight);
      operands.set(scored, scale ? scaled(reference(slot.at, home), scale) : literal(weight));
    }
  }
  return { writes, operands };
}

/** The formula that every sharer of a pool gets; only the unit of its cell differs. */
function shareOf(
  pool: WeightPool,
  rows: readonly ScoredRow[],
  sheet: ScoringSheet,
  snapshot: Snapshot,
): (home: CellRef, unit: 1 | 100) => string {
  const given = rows.filter((row) => row.pool === pool && row.weightFrom !== "shared");
  const cells: CellRef[] = [];
  let elsewhere = 0;
  for (const { weight, row } of given) {
    const slot = row?.weight;
    const content = slot && contentAt(snapshot, slot.at);
    const willHold = content && ownerOf(content, isOurWeight) !== "user" && !isPercentFormat(content.format);
    if (slot && (willHold || cellScale(content?.value, weight) === 1)) cells.push(slot.at);
    else elsewhere += weight;
  }
  const isLive = cells.length > 0 && cells.length * pool.sharers.length <= MOST_SUMMED_CELLS;
  const takenOn = new Map<string, readonly string[]>();
  return (home, unit) => {
    let taken = takenOn.get(home.sheet);
    if (!taken) takenOn.set(home.sheet, (taken = cells.length > 0 || elsewhere > 0 ? taking(home) : []));
    const { points, less } = pointsOn(pool, sheet, home, snapshot);
    return shareFormula(points, [...less, ...taken], pool.sharers.length, unit);
  };

  function taking(home: CellRef): readonly string[] {
    const ranges = isLive ? rangesOf(cells, home, snapshot, slotKeys(rows, sheet, "weight")) : "";
    if (ranges === "" || ranges.length > LONGEST_LIST) return [literal(pool.given)];
    return elsewhere > 0 ? [`SUM(${ranges})`, literal(elsewhere)] : [`SUM(${ranges})`];
  }
}

/** The pool's points: the cell that gives them, else what the other half's cell leaves, else the number. */
function pointsOn(
  { component, points }: WeightPool,
  sheet: ScoringSheet,
  home: CellRef,
  snapshot: Snapshot,
): { readonly points: string; readonly less: readonly string[] } {
  const own = typedCell(component, sheet, home, snapshot);
  if (own && own.weight === points) return { points: own.cell, less: [] };
  const other = OTHER_HALF.get(component);
  const sibling = other && typedCell(other, sheet, home, snapshot);
  return sibling
    ? { points: literal(Math.max(0, points) + sibling.weight), less: [sibling.cell] }
    : { points: literal(points), less: [] };
}

const OTHER_HALF: ReadonlyMap<Component, Component> = new Map([
  ["1.1", "1.2"],
  ["1.2", "1.1"],
]);

/** The cell of a heading or subtotal in which a component's weight is typed. */
function typedCell(
  wanted: Component,
  sheet: ScoringSheet,
  home: CellRef,
  snapshot: Snapshot,
): { readonly cell: string; readonly weight: number } | undefined {
  for (const { component, weight: slot } of sheet.sums) {
    const weight = typedWeight(slot);
    if (component !== wanted || !slot || weight === undefined) continue;
    const scale = cellScale(contentAt(snapshot, slot.at).value, weight);
    if (scale) return { cell: scaled(absolute(slot.at, home), scale), weight };
  }
  return undefined;
}

function absolute(at: CellRef, home: CellRef): string {
  const prefix = at.sheet === home.sheet ? "" : `${quoteSheet(at.sheet)}!`;
  return `${prefix}$${columnLetters(at.column)}$${at.row + 1}`;
}

/** By what the cell's number gives `wanted`; undefined where it does not. */
function cellScale(value: CellValue | undefined, wanted: number): 1 | 100 | undefined {
  if (typeof value !== "number") return undefined;
  if (Math.abs(value - wanted) < 1e-9) return 1;
  return Math.abs(value * 100 - wanted) < 1e-9 ? 100 : undefined;
}

function scaled(cell: string, scale: 1 | 100): string {
  return scale === 100 ? `${cell}*100` : cell;
}
