import { cleanText, isBlank } from "./cell-text";
import { isNumbered } from "./is-numbered";
import type { RawTable } from "./raw-table";

/** Most names begin with โครงการ: only a number behind it is worth a closer look. */
const MAY_COUNT = /^(?:จำนวน|โครงการ ?[\d๐-๙])/;
const LONGEST = 40;
const COUNT =
  /^(?:(จำนวน) ?\d+ ?(?:โครงการ|กิจกรรม|รายการ)|(?:จำนวน)?โครงการ ?\d+(?: ?โครงการ)?)(?:[\s\d/]|และ|จำนวน|กิจกรรม)*$/;

/**
 * Whether a row of projects says in place of a name only how many there are: "จำนวน 2 โครงการ" is their total where
 * it has an amount or stands in part 3, whose totals count; without one, as "โครงการ 2" beside a department, a remark.
 */
export function isCountRow(
  table: RawTable,
  row: number,
  name: number | undefined,
): "total" | "line" | undefined {
  const { kind, grid, columns, rows } = table;
  if (name === undefined || (kind !== "projects" && kind !== "routine")) return undefined;
  const value = grid.values[row]?.[name];
  if (typeof value !== "string" || value.length > LONGEST) return undefined;
  if (!MAY_COUNT.test(value) || columns.no === undefined) return undefined;
  const match = COUNT.exec(cleanText(value));
  if (!match || isNumbered(table, row)) return undefined;
  const isTotal = match[1] !== undefined && rows.length > 0;
  if (isTotal && kind === "routine") return "total";
  const hasAmount = columns.budget !== undefined && !isBlank(grid.values[row]?.[columns.budget]);
  if (hasAmount) return isTotal ? "total" : undefined;
  return "line";
}
