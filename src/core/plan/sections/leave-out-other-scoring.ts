import { ALL_POINTS } from "../across/component-points";
import type { OtherScoring } from "../misread";
import { isBlank } from "../tables/cell-text";
import { weightIn } from "../tables/column-readers";
import { isScoring, type RawTable } from "../tables/raw-table";
import { nameIn } from "../tables/table-cells";
import { bySheet } from "./by-sheet";

export interface OneScoring {
  readonly tables: readonly RawTable[];
  readonly otherScoring: readonly OtherScoring[];
}

/** What one sheet scores. */
interface ScoredSheet {
  readonly tables: readonly [RawTable, ...RawTable[]];
  readonly names: ReadonlySet<string>;
  /** Undefined among them: rows under no heading. */
  readonly components: ReadonlySet<string | undefined>;
  readonly actuals: number;
  /** Its weights make all the points there are. */
  readonly isWhole: boolean;
}

/** Rounded weights of many rows may miss 100 by so much. */
const NEAR_WHOLE = 0.5;
/** So much of two sheets' indicators is the same where one is a copy of the other. */
const SAME_INDICATORS = 0.8;

/**
 * Keeps one evaluation. Of sheets with the same indicators, drafts or copies, the one with most actuals is read, the
 * first of as many; where a sheet has 100 points by itself, others of the same components are evaluations of their own,
 * of other departments. Sheets that make up one evaluation together are all read.
 */
export function leaveOutOtherScoring(tables: readonly RawTable[]): OneScoring {
  const sheets = scoredSheets(tables);
  if (sheets.length < 2) return { tables, otherScoring: [] };
  const out = new Map<ScoredSheet, OtherScoring>();
  const leaveOut = (sheet: ScoredSheet, { tables: [read] }: ScoredSheet, isCopy: boolean): void => {
    out.set(sheet, { at: sheet.tables[0].at, read: read.grid.name, isCopy });
  };
  const byActuals = [...sheets].sort((one, other) => other.actuals - one.actuals);
  byActuals.forEach((sheet, place) => {
    const original = byActuals.slice(0, place).find((one) => !out.has(one) && isCopy(sheet, one));
    if (original) leaveOut(sheet, original, true);
  });
  const left = sheets.filter((sheet) => !out.has(sheet));
  const whole = left.find(({ isWhole }) => isWhole);
  for (const sheet of left) {
    const isOther =
      whole && sheet !== whole && [...sheet.components].every((one) => whole.components.has(one));
    if (isOther) leaveOut(sheet, whole, false);
  }
  const fates = new Map(
    [...out].flatMap(([sheet, other]) => sheet.tables.map((table) => [table, other] as const)),
  );
  return {
    tables: tables.flatMap((table): readonly RawTable[] => {
      const fate = fates.get(table);
      if (!fate) return [table];
      const evaluates = fate.isCopy && table.kind === "evaluation-and-scoring";
      return evaluates ? [{ ...table, kind: "evaluation" }] : [];
    }),
    otherScoring: sheets.flatMap((sheet) => out.get(sheet) ?? []),
  };
}

function scoredSheets(tables: readonly RawTable[]): readonly ScoredSheet[] {
  const scoring = tables.filter(
    (table) => isScoring(table) && table.rows.some(({ kind }) => kind === "data"),
  );
  const sheets = bySheet(scoring);
  if (sheets.size < 2) return [];
  return [...sheets.values()].flatMap(([first, ...more]) => (first ? [scoredSheet([first, ...more])] : []));
}

function scoredSheet(tables: ScoredSheet["tables"]): ScoredSheet {
  const names = new Set<string>();
  const components = new Set<string | undefined>();
  let [actuals, weight, isGiven] = [0, 0, true];
  for (const table of tables) {
    const { grid, columns, periods } = table;
    const inColumns = [columns.actual, ...periods.map(({ column }) => column)];
    for (const raw of table.rows) {
      if (raw.kind !== "data") continue;
      names.add(nameIn(table, raw, "indicator").key);
      components.add(raw.context.component);
      const cells = grid.values[raw.row] ?? [];
      if (inColumns.some((column) => column !== undefined && !isBlank(cells[column]))) actuals++;
      const read = columns.weight === undefined ? undefined : weightIn(table, raw);
      if (read?.state === "read") weight += read.value;
      else isGiven = false;
    }
  }
  return {
    tables,
    names,
    components,
    actuals,
    isWhole: isGiven && Math.abs(weight - ALL_POINTS) < NEAR_WHOLE,
  };
}

function isCopy({ names: one }: ScoredSheet, { names: other }: ScoredSheet): boolean {
  const same = [...one].filter((name) => other.has(name)).length;
  return same >= SAME_INDICATORS * Math.max(one.size, other.size);
}
