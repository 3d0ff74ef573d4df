import type { ICommandInfo, ICommandService } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import type { Rect } from "../workbook/rect";

/** Whatever else can change the results of formulas: sheets that come, go and get other names. */
const STRUCTURE: readonly string[] = [
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
];

/**
 * Calls `listener` after each change of contents but those that calculation itself makes; without an area
 * where a sheet changed as a whole.
 */
export function watchContents(
  commands: ICommandService,
  unitId: string,
  listener: (sheetId: string, area?: Rect) => void,
): void {
  commands.onCommandExecuted(({ id, params }: Readonly<ICommandInfo>, options) => {
    if (id === SetRangeValuesMutation.id) {
      const change = params as ISetRangeValuesMutationParams;
      const isResult = options?.fromFormula === true || options?.applyFormulaCalculationResult === true;
      if (change.unitId === unitId && !isResult) listener(change.subUnitId, areaOf(change));
    } else if (STRUCTURE.includes(id)) {
      listener((params as { readonly subUnitId?: string }).subUnitId ?? "");
    }
  });
}

/** Around the cells whose contents were set; undefined where only their looks were. */
function areaOf({ cellValue }: ISetRangeValuesMutationParams): Rect | undefined {
  let area: Rect | undefined;
  for (const [row, cells] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(cells as Record<string, object | null>)) {
      if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
      const [top, left] = [Number(row), Number(column)];
      area = {
        top: Math.min(area?.top ?? top, top),
        left: Math.min(area?.left ?? left, left),
        bottom: Math.max(area?.bottom ?? top, top),
        right: Math.max(area?.right ?? left, left),
      };
    }
  }
  return area;
}
