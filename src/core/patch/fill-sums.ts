import { isInside } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import type { Component } from "../plan/component";
import type { ScoringPart, ScoringSheet, ScoringSum } from "../plan/scoring";
import type { ScoredRow } from "../scorecard/scorecard";
import { sumOf } from "../scorecard/sum-of";
import { ownerOf, type ContentOf } from "./fill-cell";
import type { PlainSum } from "./fill-plain-sum";
import { addToRuns, isPlainSum, rangesOf, slotsOf, type Run } from "./fill-ranges";
import type { Kind, Shown } from "./fill-shown";
import { holdsUnscored } from "./holds-unscored";
import type { CellWrite } from "./patch";
import { presentSum, writeSum } from "./write-sum";

/**
 * Writes the subtotals and the total of weights or scores. A plain SUM that adds up just these rows is left
 * as it is, however it says so; one that leaves rows out or counts them twice is brought up to date. In the order of
 * the sheet's sums.
 */
export function fillSums(
  kind: Kind,
  rows: readonly ScoredRow[],
  sheet: ScoringSheet,
  contentOf: ContentOf,
  cells: Shown,
): readonly (CellWrite | undefined)[] {
  const others = slotsOf(rows, sheet, kind);
  const filled = new Map<ScoringSum["component"], CellRef>();
  for (const sum of sheet.sums) {
    const slot = sum[kind];
    if (slot && ownerOf(contentOf(slot.at), isPlainSum) !== "user") filled.set(sum.component, slot.at);
  }
  const { texts } = cells;
  const own = runsByComponent(kind, texts.size === 0 ? rows : rows.filter((row) => !texts.has(row)));
  const known = new Map<string, readonly string[]>();
  const rangesFor = (of: ScoringSum["component"], runs: readonly Run[], home: CellRef): readonly string[] => {
    const key = `${of} ${home.sheet}`;
    let ranges = known.get(key);
    if (!ranges) known.set(key, (ranges = rangesOf(runs, home, contentOf, others)));
    return ranges;
  };
  const shown = shownByComponent(rows, cells);
  const holdsOther = holdsUnscored(kind, sheet);
  return sheet.sums.map((sum) => {
    const slot = sum[kind];
    if (!slot) return undefined;
    const present = presentSum(contentOf, slot.at);
    if (present === "own") return undefined;
    const isRight =
      present && !holdsOther(present) && addsUp(present, kind, sum.component, rows, sheet, texts);
    if (isRight) return undefined;
    const inText = sumOf(
      [...texts].flatMap(([row, weight]) => (isDirect(row.component, sum.component, filled) ? [weight] : [])),
    );
    const runs = runsOf(sum.component, own, filled);
    const ranges = runs.length === 0 ? [] : rangesFor(sum.component, runs, slot.at);
    const value = sumOf([...shown].flatMap(([of, summed]) => (isPartOf(of, sum.component) ? [summed] : [])));
    return writeSum(contentOf, slot.at, { ranges, inText, value, format: cells.formatAt(slot.at) });
  });
}

/** What the cells of each component add up to. */
function shownByComponent(rows: readonly ScoredRow[], { numberOf }: Shown): ReadonlyMap<Component, number> {
  const shown = new Map<Component, number[]>();
  for (const scored of rows) {
    let own = shown.get(scored.component);
    if (!own) shown.set(scored.component, (own = []));
    own.push(numberOf(scored));
  }
  return new Map([...shown].map(([component, numbers]) => [component, sumOf(numbers)]));
}

function runsByComponent(kind: Kind, rows: readonly ScoredRow[]): ReadonlyMap<Component, readonly Run[]> {
  const runs = new Map<Component, Run[]>();
  for (const { component, row } of rows) {
    const slot = row?.[kind];
    if (!slot) continue;
    let own = runs.get(component);
    if (!own) runs.set(component, (own = []));
    addToRuns(own, slot.at);
  }
  return runs;
}

/** The subtotals of a sum's parts where a fill keeps them, else the parts' rows. */
function runsOf(
  component: ScoringSum["component"],
  own: ReadonlyMap<Component, readonly Run[]>,
  filled: ReadonlyMap<ScoringSum["component"], CellRef>,
): readonly Run[] {
  const part = (wanted: Component): readonly Run[] => {
    const subtotal = filled.get(wanted);
    return subtotal ? [{ first: subtotal, last: subtotal }] : runsOf(wanted, own, filled);
  };
  if (component === "total") return [...part("1"), ...part("2")];
  if (component === "1") return [...(own.get("1") ?? []), ...part("1.1"), ...part("1.2")];
  return own.get(component) ?? [];
}

/** Whether a sum adds up the rows of a component itself, rather than through a subtotal that a fill keeps. */
function isDirect(
  of: Component,
  sum: ScoringSum["component"],
  filled: ReadonlyMap<ScoringSum["component"], CellRef>,
): boolean {
  const between = ([of, "1"] as const).filter(
    (step) => step !== sum && isPartOf(of, step) && isPartOf(step, sum),
  );
  return isPartOf(of, sum) && !between.some((step) => filled.has(step));
}

function isPartOf(component: Component | undefined, sum: ScoringSum["component"]): boolean {
  return sum === "total" || component === sum || (sum === "1" && component !== "2");
}

/** Whether a sum holds every row of the component once, itself or through a subtotal, and no other row. */
function addsUp(
  { areas, more }: PlainSum,
  kind: Kind,
  component: ScoringSum["component"],
  rows: readonly ScoredRow[],
  { sums, parts }: ScoringSheet,
  texts: ReadonlyMap<ScoredRow, number>,
): boolean {
  const timesIn = (at: CellRef): number => areas.filter((area) => isInside(area, at)).length;
  const through = new Map<ScoringSum["component"], number>();
  for (const sum of sums) {
    const slot = sum[kind];
    if (slot) through.set(sum.component, (through.get(sum.component) ?? 0) + timesIn(slot.at));
  }
  const throughSums = (of: Component): number =>
    [...through].reduce((times, [sum, count]) => (isPartOf(of, sum) ? times + count : times), 0);
  const throughParts = timesOfRows(parts, kind, timesIn);
  let inText = 0;
  const isWhole = rows.every((scored) => {
    const { component: of, row } = scored;
    const slot = row?.[kind];
    if (!slot) return true;
    const through = throughSums(of) + throughParts(slot.at);
    const text = texts.get(scored);
    const isOwnText = text !== undefined && through === 0 && isPartOf(of, component);
    if (isOwnText) inText += text;
    return timesIn(slot.at) + through === (isPartOf(of, component) && !isOwnText ? 1 : 0);
  });
  return isWhole && Math.abs(more - inText) < 1e-9;
}

/** How often a row is added up through the subtotals of parts. */
function timesOfRows(
  parts: readonly ScoringPart[],
  kind: Kind,
  timesIn: (at: CellRef) => number,
): (at: CellRef) => number {
  const times = new Map<string, Map<number, number>>();
  for (const { of, ...part } of parts) {
    const at = part[kind]?.at;
    if (!of || !at) continue;
    const count = timesIn(at);
    if (count === 0) continue;
    let rows = times.get(at.sheet);
    if (!rows) times.set(at.sheet, (rows = new Map<number, number>()));
    for (let row = of.first; row <= of.last; row++) rows.set(row, (rows.get(row) ?? 0) + count);
  }
  return ({ sheet, row }) => times.get(sheet)?.get(row) ?? 0;
}
