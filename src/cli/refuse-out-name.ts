import { existsSync, statSync } from "node:fs";
import { extname } from "node:path";
import { CommandTrouble } from "./command-trouble";

/**
 * Excel opens a workbook by its file's ending, which must be that of its kind: .xlsm with macros, else .xlsx.
 * @throws {CommandTrouble} if `out` ends otherwise; what is no file at all is told when it is written
 */
export function refuseOutName(file: string, out: string): void {
  const ending = /\.xlsm$/i.test(file) ? ".xlsm" : ".xlsx";
  if (extname(out).toLowerCase() === ending) return;
  if (existsSync(out) && !statSync(out).isFile()) return;
  throw new CommandTrouble({ code: "out-is-no-workbook", facts: { ending } }, out);
}
