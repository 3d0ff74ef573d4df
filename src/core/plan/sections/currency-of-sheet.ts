import type { CellRef } from "../../grid/cell-ref";
import type { SheetGrid } from "../../grid/snapshot";
import { normalise } from "../../text/normalise";
import { matchPeriod } from "../tables/match-period";

/** How current a sheet is by what it is called; of two the greater is the later one. */
export interface Currency {
  /** -1 a draft or what it was before, 1 a version that says it was mended. */
  readonly version: -1 | 0 | 1;
  /** Months of the fiscal year that it is about; 0 where nothing says so. */
  readonly months: number;
}

const DRAFT = /ร่าง|draft|สำเนา|copy|เดิม|เก่า|ก่อน|ตัวอย่าง|ยกเลิก|\bold\b/i;
const MENDED = /ล่าสุด|แก้ไข|ปรับ|ฉบับจริง|สมบูรณ์|final|latest/i;
/** Titles stand close above a table. */
const TITLE_ROWS = 6;

/** By the sheet's name; the months also by the titles above its first table. */
export function currencyOfSheet(grid: SheetGrid, { row }: CellRef): Currency {
  const name = normalise(grid.name);
  const version = DRAFT.test(name) ? -1 : MENDED.test(name) ? 1 : 0;
  const titles = grid.values
    .slice(Math.max(0, row - TITLE_ROWS), row)
    .flatMap((cells) => cells?.filter((value) => typeof value === "string") ?? []);
  const months = [name, ...titles].map(monthsIn).find((one) => one > 0) ?? 0;
  return { version, months };
}

function monthsIn(title: string): number {
  const { period = 0, until = 0 } = matchPeriod(normalise(title).toLowerCase().replace(/[\s.]/g, "")) ?? {};
  return period === "other" ? until : period;
}
