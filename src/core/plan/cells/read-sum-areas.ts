import type { Area } from "../../grid/area";
import { parseA1 } from "../../grid/cell-ref";

const SUM = /^=\+?(?:SUM|SUBTOTAL\((?:9|109),)\(?([^()]*)\)$/i;

/** The areas that a plain `=SUM(C5:C12,C20)` or `=C5+C6` adds up; undefined for any other formula. */
export function readSumAreas(formula: string, sheet: string): readonly Area[] | undefined {
  const bare = formula.replace(/\s/g, "");
  const sum = SUM.exec(bare);
  const parts = sum ? (sum[1] ?? "").split(",") : bare.replace(/^=\+?/, "").split("+");
  const areas: Area[] = [];
  for (const part of parts) {
    const [first = "", last = first, ...more] = part.split(":");
    const from = parseA1(first, sheet);
    const to = parseA1(last, from?.sheet);
    if (!from || !to || more.length > 0) return undefined;
    areas.push({ sheet: from.sheet, top: from.row, left: from.column, bottom: to.row, right: to.column });
  }
  return areas;
}
