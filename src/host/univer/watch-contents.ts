import type { ICommandService } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Rect } from "../workbook/rect";

/** Calls `listener` after each change of contents but those that calculation itself makes. */
export function watchContents(
  commands: ICommandService,
  unitId: string,
  listener: (sheetId: string, area: Rect) => void,
): void {
  commands.onCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id) return;
    const change = params as ISetRangeValuesMutationParams;
    const isResult = options?.fromFormula === true || options?.applyFormulaCalculationResult === true;
    const area = change.unitId === unitId && !isResult ? areaOf(change) : undefined;
    if (area) listener(change.subUnitId, area);
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
