import { isInside } from "../grid/area";
import type { CellRef } from "../grid/cell-ref";
import type { Component } from "../plan/component";
import type { ScoringSheet, ScoringSum } from "../plan/scoring";
import { literal } from "../scorecard/formulas";
import { isPercentFormat } from "../scorecard/number-format";
import { isOurScore, isOurWeight } from "../scorecard/own-formula";
import type { ScoredRow } from "../scorecard/scorecard";
import { sumOf } from "../scorecard/sum-of";
import { ownerOf, writeCell, type ContentOf } from "./fill-cell";
import { readPlainSum, type PlainSum } from "./fill-plain-sum";
import { addToRuns, rangesOf, slotsOf, type Run } from "./fill-ranges";
import { shownScore } from "./fill-row";
import type { CellWrite } from "./patch";

type Kind = "weight" | "score";

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
): readonly (CellWrite | undefined)[] {
  const others = slotsOf(rows, sheet, kind);
  const filled = new Map<ScoringSum["component"], CellRef>();
  for (const sum of sheet.sums) {
    const slot = sum[kind];
    if (slot && ownerOf(contentOf(slot.at), isPlainSum) !== "user") filled.set(sum.component, slot.at);
  }
  const texts = kind === "weight" ? textWeights(rows, contentOf) : NO_TEXTS;
  const own = runsByComponent(kind, texts.size === 0 ? rows : rows.filter((row) => !texts.has(row)));
  const shown = rows.map((scored) => shownIn(kind, scored, contentOf, texts));
  return sheet.sums.map((sum) => {
    const slot = sum[kind];
    if (!slot) return undefined;
    const content = contentOf(slot.at);
    if (ownerOf(content, isPlainSum) === "user") return undefined;
    const runs = runsOf(sum.component, own, filled);
    const present = content.formula === undefined ? undefined : readPlainSum(content.formula, slot.at.sheet);
    if (present && addsUp(present, kind, sum.component, rows, sheet, texts)) return undefined;
    const inText = sumOf(
      [...texts].flatMap(([row, weight]) => (isDirect(row.component, sum.component, filled) ? [weight] : [])),
    );
    if (runs.length === 0 && inText === 0) return undefined;
    const ranges = runs.length === 0 ? [] : [rangesOf(runs, slot.at, contentOf, others)];
    const formula = `=SUM(${[...ranges, ...(inText > 0 ? [literal(inText)] : [])].join(",")})`;
    const value = sumOf(shown.filter((_, place) => isPartOf(rows[place]?.component, sum.component)));
    return writeCell(contentOf, slot.at, { value, formula, format: "0.00" });
  });
}

const isPlainSum = (formula: string): boolean => readPlainSum(formula, "") !== undefined;

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

const NO_TEXTS: ReadonlyMap<ScoredRow, number> = new Map();

/** The weights that a SUM of their cells would pass over, as the column counts: in points, or 1 for 100. */
function textWeights(rows: readonly ScoredRow[], contentOf: ContentOf): ReadonlyMap<ScoredRow, number> {
  const texts: ScoredRow[] = [];
  let unit = 1;
  for (const scored of rows) {
    const at = scored.row?.weight?.at;
    if (!at) continue;
    const { value, format } = contentOf(at);
    if (isPercentFormat(format)) unit = 100;
    if (typeof value === "string" && scored.weightFrom === "sheet" && scored.weight > 0) texts.push(scored);
  }
  return new Map(texts.map((scored) => [scored, scored.weight / unit]));
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

/** What a SUM will find in the row: in a user's cell what is in it, in ours what it gets. */
function shownIn(
  kind: Kind,
  scored: ScoredRow,
  contentOf: ContentOf,
  texts: ReadonlyMap<ScoredRow, number>,
): number {
  const slot = scored.row?.[kind];
  if (!slot) return 0;
  const content = contentOf(slot.at);
  if (ownerOf(content, kind === "weight" ? isOurWeight : isOurScore) === "user") {
    return typeof content.value === "number" ? content.value : (texts.get(scored) ?? 0);
  }
  if (kind === "score") return shownScore(scored, contentOf) ?? 0;
  return isPercentFormat(content.format) ? scored.weight / 100 : scored.weight;
}

/** Whether a sum holds every row of the component once, itself or through a subtotal, and no other row. */
function addsUp(
  { areas, more }: PlainSum,
  kind: Kind,
  component: ScoringSum["component"],
  rows: readonly ScoredRow[],
  { sums }: ScoringSheet,
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
  let inText = 0;
  const isWhole = rows.every((scored) => {
    const { component: of, row } = scored;
    const slot = row?.[kind];
    if (!slot) return true;
    const through = throughSums(of);
    const text = texts.get(scored);
    const isOwnText = text !== undefined && through === 0 && isPartOf(of, component);
    if (isOwnText) inText += text;
    return timesIn(slot.at) + through === (isPartOf(of, component) && !isOwnText ? 1 : 0);
  });
  return isWhole && Math.abs(more - inText) < 1e-9;
}
