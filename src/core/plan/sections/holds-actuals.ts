import { readActualCell } from "../cells/read-actual";
import type { RawTable } from "../tables/raw-table";

/** Whether most cells of a column can be read as actuals. */
export function holdsActuals({ grid, rows }: RawTable, column: number): boolean {
  const data = rows.filter(({ kind }) => kind === "data");
  const actuals = data.filter(({ row }) => {
    const { value } = readActualCell(grid.values[row]?.[column] ?? null, grid.formats[row]?.[column]);
    return value !== undefined && value !== "not-stated";
  });
  return actuals.length * 2 > data.length;
}
