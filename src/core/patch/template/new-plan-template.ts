import { freeSheetName } from "../free-sheet-name";
import type { SheetAdd } from "../patch";
import { keyResultListTemplate } from "./key-result-list-template";
import { part1Template } from "./part-1-template";
import { part2Template } from "./part-2-template";
import { part3Template } from "./part-3-template";
import { performanceTemplate } from "./performance-template";
import { potentialTemplate } from "./potential-template";
import { scoringTemplate } from "./scoring-template";

/**
 * The sheets of a whole plan for a Buddhist fiscal year, to be filled in: print-ready, with lists, hints, and sums
 * as formulas. Names that are in `taken` get a number behind them.
 */
export function newPlanTemplate(fiscalYear: number, taken: readonly string[]): readonly SheetAdd[] {
  const free = (name: string): string => freeSheetName(name, taken);
  const list = keyResultListTemplate(free("ตัวชี้วัดผลหลัก"), fiscalYear);
  const performance = performanceTemplate(free("ส่วนที่ 4 Performance"), fiscalYear, list.names);
  const potential = potentialTemplate(free("ส่วนที่ 4 Potential"), fiscalYear);
  const written = [...potential.sheet.cells];
  const sheets = [
    list.sheet,
    part1Template(free("ส่วนที่ 1"), fiscalYear),
    part2Template(free("ส่วนที่ 2"), fiscalYear),
    part3Template(free("ส่วนที่ 3")),
    performance.sheet,
    potential.sheet,
    scoringTemplate(free("แบบให้คะแนน"), fiscalYear, {
      ...performance,
      indicators: potential.indicators,
      written: (row, column) =>
        written.find((cell) => cell.row === row && cell.column === column)?.content.value ?? null,
    }),
  ];
  return sheets.map((sheet) => ({ kind: "add-sheet", sheet }));
}
