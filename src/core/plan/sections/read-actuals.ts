import type { ActualSlot, PeriodActual, ScoringRow } from "../scoring";
import { valueOf } from "../../grid/reading";
import { normalise } from "../../text/normalise";
import { actualInUnit, readUnitCell, type StatedUnit } from "../cells/in-unit";
import { kindOfName } from "../cells/kind-of-name";
import { printTarget } from "../cells/print-target";
import { readActualCell } from "../cells/read-actual";
import { unitOf } from "../cells/unit-of";
import { reading, refIn } from "../tables/cell-text";
import { shownText, targetIn, unitOfActual } from "../tables/column-readers";
import type { RawRow, RawTable } from "../tables/raw-table";
import { slotAt } from "../tables/slot-at";
import { lineIn } from "../tables/table-cells";

type Actuals = Pick<ScoringRow, "actual" | "periods">;

const PERCENT: StatedUnit = { kind: "percent", classifier: "ร้อยละ" };
const NO_PERIODS: Actuals["periods"] = [];

/** Reads the actuals of a table's rows: the one in force, and those of parts of the year. */
export function readActuals(table: RawTable): (raw: RawRow) => Actuals {
  const { columns, periods } = table;
  const { actual: column } = columns;
  if (column === undefined) return () => ({ actual: undefined, periods: NO_PERIODS });
  if (periods.length === 0) return (raw) => ({ actual: actualIn(table, raw, column), periods: NO_PERIODS });

  const periodsOf = (raw: RawRow): readonly PeriodActual[] =>
    periods.map(({ column, ...period }) => ({ ...period, actual: actualIn(table, raw, column) }));
  if (!periods.some((one) => one.column === column)) {
    return (raw) => ({ actual: actualIn(table, raw, column), periods: periodsOf(raw) });
  }
  const reported = latestReported(table);
  return (raw) => {
    const read = periodsOf(raw);
    const filled = read.findLast(({ actual }) => actual.reading.state !== "blank");
    const asked = read.find(({ period }) => period === reported);
    return { actual: (filled ?? asked ?? read.at(-1))?.actual, periods: read };
  };
}

/** The latest part of the year of which any row has an actual: there a blank one is missing. */
function latestReported(table: RawTable): number | undefined {
  const data = table.rows.filter(({ kind }) => kind === "data");
  const isReported = ({ column }: RawTable["periods"][number]) =>
    data.some((raw) => actualIn(table, raw, column).reading.state !== "blank");
  return table.periods.findLast(isReported)?.period;
}

/** The actual that a column says of a row, or the column of percents beside it, where that is what the target counts in. */
function actualIn(table: RawTable, raw: RawRow, column: number): ActualSlot {
  const percent = table.percents.get(column);
  if (percent === undefined)
    return actualInCell(table, raw, column, unitOfActual(table, raw) ?? unitInBrackets(table, raw));
  const inPercent = actualInCell(table, raw, percent, PERCENT);
  if (percent === column || countsInPercent(table, raw)) return inPercent;
  const amount = actualInCell(table, raw, column, unitOfActual(table, raw));
  return amount.reading.state === "blank" && inPercent.reading.state !== "blank" ? inPercent : amount;
}

/** The only หน่วยนับ of a row is its actual's where the target has it in brackets behind a percent: อาคาร of "ร้อยละ 100 (80 อาคาร)". */
function unitInBrackets(table: RawTable, raw: RawRow): StatedUnit | undefined {
  if (table.columns.measure === undefined) return undefined;
  const target = valueOf(targetIn(table, raw).reading);
  if (target?.kind !== "percent" || target.second?.kind !== "count") return undefined;
  const unit = readUnitCell(lineIn(table, raw, "measure")).unit;
  return unit?.classifier === target.second.classifier ? unit : undefined;
}

function countsInPercent(table: RawTable, raw: RawRow): boolean {
  const name = lineIn(table, raw, "indicator");
  const target = valueOf(targetIn(table, raw).reading);
  return (target ? unitOf(target, name) : kindOfName(normalise(name))) === "percent";
}

function actualInCell(
  { grid }: RawTable,
  { row }: RawRow,
  column: number,
  unit: StatedUnit | undefined,
): ActualSlot {
  const value = grid.values[row]?.[column] ?? null;
  const format = grid.formats[row]?.[column];
  const { value: actual, scale } = readActualCell(value, format);
  const at = refIn(grid, row, column);
  const inUnit = unit && typeof actual === "object" ? actualInUnit(actual, unit) : actual;
  const isSaid = inUnit === actual || typeof inUnit !== "object";
  const text = isSaid ? shownText(value, format) : printTarget(inUnit);
  return { ...slotAt(grid, reading(at, text, inUnit)), scale };
}
