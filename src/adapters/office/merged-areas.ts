import type { Area } from "../../core/grid/area";
import { parseA1 } from "../../core/grid/cell-ref";

const ONE = /(?:'(?:[^']|'')*'|[^',!]+)!([A-Z]+[0-9]+)(?::([A-Z]+[0-9]+))?(?=,|$)/g;

/** `'ก, ข'!A1:C1,'ก, ข'!A5:B6`, as Excel prints several areas of one sheet. */
export function parseAreas(address: string, sheet: string): Area[] {
  return [...address.matchAll(ONE)].flatMap(([, first = "", last = first]) => {
    const [from, to] = [parseA1(first), parseA1(last)];
    if (!from || !to) return [];
    return [{ sheet, top: from.row, left: from.column, bottom: to.row, right: to.column }];
  });
}
