import { keyedCell } from "../../../src/core/grid/snapshot";
import type { Disturbance } from "./disturbance";
import { mapValues } from "./map-values";

/** Amounts (numbers under #,##0) as text. A SUM would skip them, so totals are typed as text as well. */
export const budgetsAsText: Disturbance = ({ sheets }) =>
  mapValues(
    {
      sheets: sheets.map((grid) => ({
        ...grid,
        formulas: new Map(
          [...grid.formulas].filter(([key]) => {
            const { row, column } = keyedCell(key);
            return grid.formats[row]?.[column] !== "#,##0";
          }),
        ),
      })),
    },
    ({ value, row, column, grid }) =>
      typeof value === "number" && grid.formats[row]?.[column] === "#,##0"
        ? value.toLocaleString("en-US")
        : value,
  );
