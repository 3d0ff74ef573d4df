import type { FUniver } from "@univerjs/presets";
import { InterceptorEffectEnum, type Injector } from "@univerjs/presets";
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/presets/preset-sheets-core";
import "@univerjs/presets/preset-sheets-data-validation";
import type { HostSheet } from "../../workbook/host-workbook";
import { inputsOf } from "../file/inputs-of";

type Shown = ReturnType<FUniver["createWorkbook"]>;

/** Shows the drop-down lists of the host's sheets in the grid. The returned function does so again after changes. */
export function showLists(api: FUniver, shown: Shown): (sheets: readonly HostSheet[]) => void {
  const known = new Map<string, string>();
  return (sheets) => {
    for (const sheet of sheets) {
      const inputs = inputsOf(sheet.validations()).filter(({ choices }) => choices);
      const told = JSON.stringify(inputs);
      if (told === (known.get(sheet.id) ?? "[]")) continue;
      known.set(sheet.id, told);
      for (const { area, choices = [] } of inputs) {
        const rangeOf = (id: string, { top, left, bottom, right }: typeof area) =>
          shown.getSheetBySheetId(id)?.getRange(top, left, bottom - top + 1, right - left + 1);
        const source = "sheet" in choices ? sheets.find((one) => one.name() === choices.sheet) : undefined;
        const cells = "sheet" in choices ? source && rangeOf(source.id, choices) : undefined;
        const builder = api.newDataValidation();
        const rule = cells
          ? builder.requireValueInRange(cells, false, true)
          : builder.requireValueInList("sheet" in choices ? [] : [...choices], false, true);
        rangeOf(sheet.id, area)?.setDataValidation(rule.setAllowInvalid(true).build());
      }
    }
  };
}

/** Univer marks whatever stands in no list as invalid, also where a list only helps. */
export function hideListMarks(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: InterceptCellContentPriority.DATA_VALIDATION - 1,
    handler(cell, _location, next) {
      if (!cell?.markers?.tr) return next(cell);
      const markers = { ...cell.markers };
      delete markers.tr;
      return next({ ...cell, markers });
    },
  });
}
