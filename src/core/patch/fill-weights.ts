import type { CellContent, CellValue } from "../grid/cell-value";
import { columnLetters, quoteSheet, type CellRef } from "../grid/cell-ref";
import type { Component } from "../plan/component";
import type { ScoringSheet } from "../plan/scoring";
import { literal } from "../scorecard/formula-literal";
import { shareFormula } from "../scorecard/formulas";
import { isOurWeight } from "../scorecard/own-formula";
import type { Criterion, Scheme } from "../scorecard/scheme";
import type { ScoredRow } from "../scorecard/scorecard";
import { typedWeight } from "../scorecard/typed-weight";
import type { WeightPool } from "../scorecard/weigh-indicators";
import { holds, ownerOf, reference, writeCell, type ContentOf } from "./fill-cell";
import { addToRuns, rangesOf, slotsOf, type Run } from "./fill-ranges";
import type { CellWrite } from "./patch";
import { weightFormat, type WeightUnit } from "./weight-units";

export interface FilledWeight {
  readonly write: CellWrite | undefined;
  /** How a formula in the row's score cell names the row's weight. */
  readonly operand: string;
}

/** Above this many cells to add up in all, shares take the sum of the given weights as a number. */
const MOST_SUMMED_CELLS = 1_000_000;
/** Of the list of cells in a formula, which itself may have 8,192 characters and 255 arguments. */
const LONGEST_LIST = 1_000;

/** Writes the weight of one of the `rows` where it is blank, and says how formulas name it. */
export function fillWeights(
  rows: readonly ScoredRow[],
  sheet: ScoringSheet,
  scheme: Scheme,
  contentOf: ContentOf,
  unitAt: WeightUnit,
): (row: ScoredRow) => FilledWeight {
  const shares = new Map<WeightPool, Share>();
  return ({ weight, weightFrom, pool, row, criterion }) => {
    const slot = row?.weight;
    const home = row?.score?.at ?? slot?.at;
    const set = weightFrom === "sheet" ? undefined : criteriaCell(criterion, weight, contentOf);
    if (!slot || !home) {
      return { write: undefined, operand: set && home ? reference(set, home) : literal(weight) };
    }
    const content = contentOf(slot.at);
    const isOpen = ownerOf(content, isOurWeight) !== "user";
    const unit = unitAt(slot.at);
    if (isOpen && weightFrom !== "sheet") {
      let share = shares.get(pool);
      if (!share) shares.set(pool, (share = shareOf(pool, rows, sheet, scheme, contentOf, unitAt)));
      const value = weight / unit;
      const becomes = set
        ? {
            value,
            formula: `=${reference(set, slot.at)}${unit === 100 ? "/100" : ""}`,
            format: weightFormat(unit),
          }
        : weightFrom === "shared"
          ? share(slot.at, unit)
          : { value, format: weightFormat(unit) };
      const write = writeCell(contentOf, slot.at, becomes);
      return { write, operand: scaled(reference(slot.at, home), unit) };
    }
    const scale = cellScale(content.value, weight);
    const operand = scale ? scaled(reference(slot.at, home), scale) : literal(weight);
    return { write: undefined, operand };
  };
}

/** The criteria sheet's cell that says this weight: the one in force, else the one that is typed. */
function criteriaCell(
  { cells, sources }: Criterion,
  weight: number,
  contentOf: ContentOf,
): CellRef | undefined {
  const says = (at: CellRef | undefined): boolean => at !== undefined && holds(contentOf(at).value, weight);
  return says(cells?.inForce) ? cells?.inForce : says(sources.weight.at) ? sources.weight.at : undefined;
}

/** What a share's cell gets; `unit` is 100 where the cell shows percent. */
type Share = (home: CellRef, unit: 1 | 100) => CellContent;

/** What every sharer of a pool gets: the same, but for the unit of its cell. */
function shareOf(
  pool: WeightPool,
  rows: readonly ScoredRow[],
  sheet: ScoringSheet,
  scheme: Scheme,
  contentOf: ContentOf,
  unitAt: WeightUnit,
): Share {
  const given = rows.filter((row) => row.pool === pool && row.weightFrom !== "shared");
  const summed: CellRef[] = [];
  let elsewhere = 0;
  for (const { weight, row } of given) {
    const slot = row?.weight;
    const content = slot && contentOf(slot.at);
    const willHold = content && ownerOf(content, isOurWeight) !== "user" && unitAt(slot.at) === 1;
    if (slot && (willHold || cellScale(content?.value, weight) === 1)) summed.push(slot.at);
    else elsewhere += weight;
  }
  for (const { points, slot } of pool.parts) {
    if (cellScale(contentOf(slot.at).value, points) === 1) summed.push(slot.at);
    else elsewhere += points;
  }
  if (pool.parts.length > 0) summed.sort((one, other) => one.row - other.row);
  const runs: Run[] = [];
  for (const at of summed) addToRuns(runs, at);
  const cells = summed.length;
  const isLive = cells > 0 && cells * pool.sharers.length <= MOST_SUMMED_CELLS;
  const made = { 1: new Map<string, CellContent>(), 100: new Map<string, CellContent>() };
  return (home, unit) => {
    let content = made[unit].get(home.sheet);
    if (!content) made[unit].set(home.sheet, (content = make(home, unit)));
    return content;
  };

  function make(home: CellRef, unit: 1 | 100): CellContent {
    const { points, less } = pointsOn(pool, sheet, scheme, home, contentOf);
    const taken = cells > 0 || elsewhere > 0 ? taking(home) : [];
    const formula = shareFormula(points, [...less, ...taken], pool.sharers.length, unit);
    return { value: pool.share / unit, formula, format: weightFormat(unit) };
  }

  function taking(home: CellRef): readonly string[] {
    const ranges = isLive ? rangesOf(runs, home, contentOf, slotsOf(rows, sheet, "weight")).join(",") : "";
    if (ranges === "" || ranges.length > LONGEST_LIST) return [literal(pool.given)];
    return elsewhere > 0 ? [`SUM(${ranges})`, literal(elsewhere)] : [`SUM(${ranges})`];
  }
}

/** The pool's points: the cell that gives them to it or to its part, else what the other half's cell leaves, else the number. */
function pointsOn(
  { component, part, points }: WeightPool,
  sheet: ScoringSheet,
  { inForce }: Scheme,
  home: CellRef,
  contentOf: ContentOf,
): { readonly points: string; readonly less: readonly string[] } {
  if (part) {
    const scale = cellScale(contentOf(part.slot.at).value, points);
    return { points: scale ? scaled(absolute(part.slot.at, home), scale) : literal(points), less: [] };
  }
  const own = typedCell(component, sheet, home, contentOf);
  if (own && own.weight === points) return { points: own.cell, less: [] };
  const set = inForce.get(component);
  if (set && holds(contentOf(set).value, points)) return { points: absolute(set, home), less: [] };
  const other = OTHER_HALF.get(component);
  const sibling = other && typedCell(other, sheet, home, contentOf);
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
  contentOf: ContentOf,
): { readonly cell: string; readonly weight: number } | undefined {
  for (const { component, weight: slot } of sheet.sums) {
    const weight = typedWeight(slot);
    if (component !== wanted || !slot || weight === undefined) continue;
    const scale = cellScale(contentOf(slot.at).value, weight);
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
  if (holds(value, wanted)) return 1;
  return holds(value * 100, wanted) ? 100 : undefined;
}

function scaled(cell: string, scale: 1 | 100): string {
  return scale === 100 ? `${cell}*100` : cell;
}
