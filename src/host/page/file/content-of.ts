import type { CellContent } from "../../../core/grid/cell-value";
import type { HostCell } from "../../workbook/host-workbook";

/** A cell of the grid as snapshots tell it: General is no format. */
export function contentOf({ value, formula, format }: HostCell): CellContent {
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(format !== "General" && { format }),
  };
}
