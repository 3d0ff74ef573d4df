import type { Reading } from "../../grid/reading";
import { Name } from "../name";
import type { ScoringPart, ScoringRow, ScoringSheet, ScoringSum, Slot } from "../scoring";
import { byOwnLevels } from "./by-own-levels";
import { carriedIn } from "./carried-over";
import { componentOfSum } from "./component-of-sum";
import { headedParts } from "./headed-parts";
import { inLevelWords } from "./in-level-words";
import {
  componentsIn,
  isNumberedByComponent,
  numberIn,
  placeRows,
  type ComponentOf,
} from "./numbered-by-component";
import { namedPart } from "./place-scoring-rows";
import { markExempt } from "./mark-exempt";
import { markSteps, type ReadRow } from "./mark-steps";
import { isInParts } from "./part-headings";
import { rateOutOfFive } from "./rate-out-of-five";
import { readActuals } from "./read-actuals";
import { levelColumns, readLevels } from "./read-levels";
import { groupedRows, readParts, type PartRows } from "./read-scoring-parts";
import { readStatedPoints } from "./read-stated-points";
import { shareOfPart } from "./share-of-part";
import { unnamedParts } from "./unnamed-parts";
import { withoutHeadingSums } from "./without-heading-sums";
import { readIndicatorText } from "../cells/read-indicator-text";
import { readTarget } from "../cells/read-target";
import { cleanText, reading, refIn } from "../tables/cell-text";
import { codeIn, targetIn, weightIn } from "../tables/column-readers";
import { slotAt } from "../tables/slot-at";
import { isScoring, type RawRow, type RawTable } from "../tables/raw-table";
import { cellIn, hasColumn, lineIn, ownColumn } from "../tables/table-cells";

/** Reads the scoring sheet, in whatever columns and order its tables stand. */
export function readScoring(tables: readonly RawTable[]): ScoringSheet | undefined {
  const found = tables.filter(isScoring).map(rateOutOfFive);
  if (found.length === 0) return undefined;
  const rows: ScoringRow[] = [];
  const sums: ScoringSum[] = [];
  const parts: ScoringPart[] = [];
  const placed = found.map(placeRows);
  const shareOf = shareOfPart(placed);
  const byComponent = isNumberedByComponent(placed);
  const componentIn = componentsIn(placed);
  for (const one of placed) {
    const { table, places } = one;
    const componentOf = componentIn(one);
    const actualsOf = readActuals(table);
    const levelsOf = readLevels(table);
    const remarkOf = readRemarks(table);
    const partsOf = readParts(table, unnamedParts(table, componentOf));
    const read: ReadRow[] = [];
    for (const raw of table.rows) {
      const component = places.get(raw);
      if (raw.kind === "data") {
        read.push([
          raw,
          readScoringRow(table, raw, componentOf, actualsOf(raw), levelsOf(raw), remarkOf(raw)),
        ]);
        continue;
      }
      if (raw.kind === "group") {
        parts.push(readPart(table, raw, groupedRows(table, raw)));
        continue;
      }
      const part = partsOf.get(raw);
      const share = part && shareOf(part, component);
      if (part && share === "part") {
        parts.push(readPart(table, raw, part));
        continue;
      }
      const own =
        namedPart(table, raw) ?? (share === "component" ? component : share === "total" ? share : undefined);
      const of =
        own ?? (raw.kind === "total" ? componentOfSum(component, table, raw, componentOf) : component);
      if (of) sums.push({ component: of, ...sumCells(table, raw) });
    }
    for (const row of markSteps(table, read)) rows.push(row);
    parts.push(...headedParts(table));
  }
  const scoreless = found.filter(
    (table) =>
      !hasColumn(table, "score") && !table.outOfFive && table.rows.some(({ kind }) => kind === "data"),
  );
  return {
    rows,
    sums: withoutHeadingSums(sums, found),
    parts,
    isInParts: !byComponent || parts.length > 1 || placed.some(({ table }) => isInParts(table)),
    stated: readStatedPoints(found),
    scoreless: scoreless.map(({ at }) => at),
    ...outOfFiveIn(found),
    ...carriedIn(found),
  };
}

function outOfFiveIn(tables: readonly RawTable[]): Pick<ScoringSheet, "outOfFive"> {
  const outOfFive = tables.flatMap((table) => {
    const headerOf = (column: number | undefined) =>
      column === undefined ? undefined : refIn(table.grid, table.at.row, column);
    if (!table.outOfFive) return [];
    const { rating, score } = table.outOfFive;
    const isByLevels = levelColumns(table) !== undefined;
    return [{ rating: isByLevels ? undefined : headerOf(rating), score: headerOf(score) }];
  });
  return outOfFive.length > 0 ? { outOfFive } : {};
}

function readScoringRow(
  table: RawTable,
  raw: RawRow,
  componentOf: ComponentOf,
  actuals: Pick<ScoringRow, "actual" | "periods">,
  levels: ScoringRow["levels"],
  remark: Reading<unknown> | undefined,
): ScoringRow {
  const text = readIndicatorText(lineIn(table, raw, "indicator"));
  const target = targetIn(table, raw);
  const no = numberIn(table, raw, text);
  const row = inLevelWords({
    component: componentOf(raw, no),
    no,
    code: codeIn(table, raw, "code"),
    name: new Name(text.name, cellIn(table, raw, "indicator")),
    target: target.reading,
    targetScale: target.scale,
    weight: weightOf(table, raw),
    ...actuals,
    achievement: achievementIn(table, raw),
    score: scoreIn(table, raw),
    levels,
  });
  return markExempt(byOwnLevels(row), remark);
}

const REMARK = /^(?:หมายเหตุ|remarks?|notes?)$/i;

function readRemarks(table: RawTable): (raw: RawRow) => Reading<unknown> | undefined {
  const column = ownColumn(table, REMARK);
  if (column === undefined) return () => undefined;
  const { grid } = table;
  return ({ row }) => reading(refIn(grid, row, column), cleanText(grid.values[row]?.[column]), undefined);
}

function sumCells(table: RawTable, raw: RawRow): Omit<ScoringSum, "component"> {
  return {
    at: refIn(table.grid, raw.row, table.columns.score ?? table.columns.weight ?? 0),
    weight: weightSlotIn(table, raw),
    score: scoreIn(table, raw),
  };
}

function readPart(table: RawTable, raw: RawRow, { label, count, first, last }: PartRows): ScoringPart {
  return { label, of: count === 0 ? undefined : { first, last }, ...sumCells(table, raw) };
}

function weightSlotIn(table: RawTable, raw: RawRow): Slot<number> | undefined {
  return table.columns.weight === undefined ? undefined : slotAt(table.grid, weightIn(table, raw));
}

function weightOf(table: RawTable, raw: RawRow): ScoringRow["weight"] {
  const slot = weightSlotIn(table, raw);
  const isText = slot && typeof table.grid.values[raw.row]?.[slot.at.column] === "string";
  return isText ? { ...slot, isText } : slot;
}

/** A number as it stands, or text that says one: "80%", "ร้อยละ 80", "80". */
function achievementIn(table: RawTable, raw: RawRow): ScoringRow["achievement"] {
  const { grid, columns } = table;
  if (columns.achievement === undefined) return undefined;
  const asNumber = amountIn(table, raw, columns.achievement);
  const value = grid.values[raw.row]?.[columns.achievement];
  const said = typeof value === "string" ? readTarget(value) : undefined;
  const isAmount =
    typeof said === "object" && !said.bound && (said.kind === "percent" || said.kind === "number");
  const slot = slotAt(grid, isAmount ? reading(asNumber.at, asNumber.text, said.value) : asNumber);
  const isRated = columns.achievement === table.outOfFive?.rating;
  return { ...slot, isPercent: isAmount && said.kind === "percent", ...(isRated && { outOf: 5 }) };
}

function scoreIn(table: RawTable, raw: RawRow): Slot<number> | undefined {
  const column = table.columns.score;
  return column === undefined ? undefined : slotAt(table.grid, amountIn(table, raw, column));
}

/** A number as it stands in the cell; text is unreadable. */
function amountIn({ grid }: RawTable, raw: RawRow, column: number): Reading<number> {
  const value = grid.values[raw.row]?.[column];
  return reading(
    refIn(grid, raw.row, column),
    cleanText(value),
    typeof value === "number" ? value : undefined,
  );
}
