import { isBlank } from "../tables/cell-text";
import { weightIn } from "../tables/column-readers";
import { isScoring, type RawTable } from "../tables/raw-table";
import { nameIn } from "../tables/table-cells";
import { bySheet } from "./by-sheet";
import { currencyOfSheet, type Currency } from "./currency-of-sheet";

/** What one sheet scores. */
export interface ScoredSheet {
  readonly tables: readonly [RawTable, ...RawTable[]];
  readonly names: ReadonlySet<string>;
  /** Undefined among them: rows under no heading. */
  readonly components: ReadonlySet<string | undefined>;
  readonly actuals: number;
  /** The sum of its weights; undefined where some are blank. */
  readonly weight: number | undefined;
  readonly isHidden: boolean;
  readonly currency: Currency;
}

/** What each sheet scores, where several do; of a single one nothing needs to be known. */
export function scoredSheets(tables: readonly RawTable[]): readonly ScoredSheet[] {
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
  const { grid, at } = tables[0];
  return {
    tables,
    names,
    components,
    actuals,
    weight: isGiven ? weight : undefined,
    isHidden: grid.isHidden === true,
    currency: currencyOfSheet(grid, at),
  };
}
