import type { SheetGrid } from "../../grid/snapshot";
import type { CellValue } from "../../grid/cell-value";
import type { CellRef } from "../../grid/cell-ref";
import { isBlank, refIn } from "./cell-text";
import type { Role } from "./headers";
import {
  matchHeader,
  matchOnce,
  namesOtherPeriod,
  namesWeightedScore,
  type HeaderMatch,
} from "./match-header";
import { nearestHeader } from "./nearest-header";
import { budgetColumnsOf, type BudgetColumn } from "./budget-columns";
import { budgetOfYear } from "./budget-of-year";
import { withColumnsBeside } from "./budgets-beside";
import { flatBudgets } from "./flat-budgets";
import { levelOf } from "./level-label";
import { mayHoldMoney } from "./may-hold-money";
import { partiesIn, type Parties } from "./parties";
import { placeLastWords } from "./place-last-words";
import { placeMeasures } from "./place-measures";
import { placeTargets } from "./place-targets";
import {
  passedOver,
  placeIndicatorsOfGroups,
  placeYielding,
  rivalOf,
  type YieldingColumn,
} from "./place-yielding";
import { readPeriods, type Periods } from "./read-periods";
import { readSubHeader, type YearColumn } from "./read-sub-header";
import { namesRevision, revisedColumns, type Revisable } from "./revised-columns";
import { placeScores } from "./score-parts";
import { targetParts, type TargetParts } from "./target-parts";
import { titlesOver } from "./titles-over";

/** An unknown header that is nearly one whose column is missing. A mere typo is read as that column all the same. */
export interface HeaderSlip {
  readonly at: CellRef;
  readonly role: Role;
  /** The known header. */
  readonly word: string;
}

/** A header row, with the row of years or sub-headings below it if there is one. */
export interface Header extends Periods {
  readonly row: number;
  /** The last row that belongs to the header. */
  readonly lastRow: number;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  readonly years: readonly { readonly year: number; readonly column: number }[];
  /** As in `RawTable`. */
  readonly before: Readonly<Partial<Record<Revisable, number>>>;
  readonly measureOfActual: number | undefined;
  readonly targets: TargetParts | undefined;
  readonly parties: Parties | undefined;
  /** The columns that may hold the budgets. */
  readonly budgets: readonly BudgetColumn[];
  /** As in `BudgetInForce`. */
  readonly budgetParts: readonly number[];
  readonly scale: number;
  readonly unknown: readonly CellRef[];
  readonly slips: readonly HeaderSlip[];
}

/** Texts met before; plans repeat units and targets in every row. */
export type HeaderMemo = Map<string, HeaderMatch | undefined>;

const SHORT = 40;

/** Reads the row as a header, or finds that it is none. */
export function findHeader(grid: SheetGrid, row: number, memo: HeaderMemo): Header | undefined {
  const cells = grid.values[row];
  if (!cells || !mayBeHeader(cells, memo)) return undefined;

  const columns: Partial<Record<Role, number>> = {};
  const years: YearColumn[] = [];
  const unknown: CellRef[] = [];
  const yielding: YieldingColumn[] = [];
  let matched = 0;
  let filled = 0;
  let levels = 0;
  cells.forEach((value, column) => {
    if (isBlank(value)) return;
    filled++;
    const match = matchHeader(value);
    if (!match) {
      // A plan of spending by months says nothing for or against a header, nor do levels beside what they are to earn.
      if (namesOtherPeriod(value)) filled--;
      else if (levelOf(value)) levels++;
      return void unknown.push(refIn(grid, row, column));
    }
    matched++;
    if (match.role === "target" && match.year !== undefined)
      years.push({ year: match.year, column, named: true });
    else if (match.role && match.yields)
      return void yielding.push({ role: match.role, yields: match.yields, column });
    const isPlain = match.role === "target" && match.year === undefined;
    const isDated = isPlain && years.some((year) => year.column === columns.target);
    if (match.role && (columns[match.role] === undefined || isDated)) columns[match.role] = column;
  });
  placeYielding(yielding, columns, years);
  matched += placeIndicatorsOfGroups(yielding, columns, cells, unknown);
  if (columns.weight !== undefined || columns.score !== undefined) filled -= levels;
  matched += placeLastWords(cells, columns, unknown);
  if (Object.keys(columns).length - (columns.measure === undefined ? 0 : 1) < 2) return undefined;
  const flat = flatBudgets(cells);
  const isFlat = ({ column }: { readonly column: number }) => flat.some((one) => one.column === column);
  matched += unknown.filter(
    (at) => isFlat(at) || namesRevision(cells[at.column] ?? null) !== undefined,
  ).length;
  if (matched * 2 < filled) return undefined;
  if (flat[0]) columns.budget ??= flat[0].column;

  const lastRow = readSubHeader(grid, row, columns, years, unknown);
  const headings = titlesOver(grid, row, lastRow);
  const titled = budgetColumnsOf(headings, (column) => mayHoldMoney(grid, lastRow, column));
  const found = [...titled.filter((one) => !isFlat(one)), ...flat];
  const budgets = withColumnsBeside(found, headings, grid, lastRow);
  const budget = budgetOfYear(budgets, undefined);
  if (budget) columns.budget = budget.column;
  let scale = budget?.scale ?? 1;
  placeTargets(columns, years, headings);
  const before: Partial<Record<Revisable, number>> = {};
  const revisedRoles = new Set<Revisable>();
  for (const role of ["target", "weight"] as const) {
    const isByYear = role === "target" && years.length > 0;
    const revised = isByYear ? undefined : revisedColumns(headings, role, columns[role]);
    if (!revised) continue;
    columns[role] = revised.column;
    if (revised.before !== undefined) before[role] = revised.before;
    revisedRoles.add(role);
  }
  placeScores(columns, headings);
  const weighted = weightedScoreIn(grid.values.slice(row, lastRow + 1));
  if (weighted !== undefined) columns.score = weighted;
  const parts = readPeriods(grid, row, lastRow, columns);
  const measureOfActual = placeMeasures(columns, years, headings);
  const parties = partiesIn(headings);
  if (parties) columns.responsibility = parties.host;
  const targets = years.length > 0 ? undefined : targetParts(headings, columns.target, grid, lastRow);
  if (targets) columns.target = targets.column;
  const slips: HeaderSlip[] = [];
  for (const at of unknown) {
    const named = namesRevision(cells[at.column] ?? null);
    if (isFlat(at) || (named && revisedRoles.has(named))) continue;
    const rival = rivalOf(yielding, columns, at, cells[at.column] ?? null);
    if (rival) slips.push(rival);
    const nearest = nearestHeader(cells[at.column] ?? null);
    if (!nearest || columns[nearest.role] !== undefined) continue;
    slips.push({ at, role: nearest.role, word: nearest.word });
    if (!nearest.isTypo || (nearest.role === "target" && years.length > 0)) continue;
    columns[nearest.role] = at.column;
    if (nearest.role === "budget") scale = nearest.scale;
  }
  const parted = new Set([...budgets.map(({ column }) => column), ...(targets?.columns ?? [])]);
  for (const { column, role, word } of passedOver(yielding, columns)) {
    if (parted.has(column)) continue;
    const at = refIn(grid, row, column);
    unknown.push(at);
    slips.push({ at, role, word });
  }
  const budgetParts = budget?.parts ?? [];
  return {
    row,
    lastRow,
    columns,
    years,
    before,
    measureOfActual,
    targets,
    parties,
    budgets,
    budgetParts,
    ...parts,
    scale,
    unknown,
    slips,
  };
}

/** Of two columns of scores the one that says so holds the points; the other holds the level. */
function weightedScoreIn(rows: readonly (readonly CellValue[] | undefined)[]): number | undefined {
  const columns = rows.map((cells) => cells?.findIndex(namesWeightedScore) ?? -1);
  return columns.find((column) => column >= 0);
}

/** Rules most rows out cheaply: a header has two short texts that are header words, and no numbers but years. */
function mayBeHeader(cells: readonly CellValue[], memo: HeaderMemo): boolean {
  let words = 0;
  const levels = levelsIn(cells);
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column];
    if (typeof value === "number") {
      const isLevel = levels >= 0 && column >= levels && column < levels + LEVELS;
      if (!isLevel && (value < 2400 || value >= 2700)) return false;
    } else if (typeof value === "string" && value.length <= SHORT) {
      let match = memo.get(value);
      if (match === undefined && !memo.has(value)) memo.set(value, (match = matchOnce(value)));
      if (match?.role) words++;
    }
  }
  return words > (levels >= 0 ? FEWEST_BESIDE_LEVELS : 0);
}

const LEVELS = 5;
const FEWEST_BESIDE_LEVELS = 3;

/** Where the numbers 1 to 5 stand side by side, or 5 to 1, as the levels of a scoring table may. */
function levelsIn(cells: readonly CellValue[]): number {
  const [one, five] = [cells.indexOf(1), cells.indexOf(5)];
  const isFrom = (first: number, step: number) =>
    first > 0 && [1, 2, 3, 4].every((place) => cells[first + place] === Number(cells[first]) + step * place);
  return isFrom(one, 1) ? one : isFrom(five, -1) ? five : -1;
}
