import { InterceptorEffectEnum, type Injector } from "@univerjs/presets";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/presets/preset-sheets-core";
import type { ConditionalFormat } from "../../workbook/conditional-format";
import type { HostSheet } from "../../workbook/host-workbook";

/** A formula that names no cell, as those of marks; with cells named, it would have to be calculated. */
const NAMES_A_CELL = /[A-Z]{1,3}\$?\d|!/i;

/** Draws the fills of conditional formats that hold for every cell, above the cells' own. The cells keep their styles. */
export function paintConditionalFormats(
  injector: Injector,
  sheet: (id: string) => HostSheet | undefined,
): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler(cell, { subUnitId, row, col, workbook, rawData }, next) {
      const formats = sheet(subUnitId)?.conditionalFormats() ?? [];
      const shown = formats.find((format) => isFilling(format) && covers(format, row, col));
      if (!shown) return next(cell);
      const own = workbook.getStyles().getStyleByCell(cell);
      return next({ ...(cell ?? rawData), s: { ...own, bg: { rgb: shown.fill } } });
    },
  });
}

function isFilling({ type, formula, fill }: ConditionalFormat): boolean {
  return type === "Custom" && fill !== "" && !NAMES_A_CELL.test(formula.replace(/"[^"]*"/g, ""));
}

function covers({ areas }: ConditionalFormat, row: number, column: number): boolean {
  return areas.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}
