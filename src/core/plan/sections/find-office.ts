import type { SheetGrid, Snapshot } from "../../grid/snapshot";
import { cleanText } from "../tables/cell-text";

const TITLE = /^แผนปฏิบัติ(?:ราช)?การประจำปี/;
/** "(สำนักงานการต่างประเทศ สำนักปลัดกรุงเทพมหานคร)" */
const OFFICE = /^\(?((?:สำนัก|กอง|ศูนย์|สถาบัน|โรงพยาบาล|โรงเรียน)[^()]{2,150})\)?$/;
/** The office stands in the next line of the title, perhaps behind a blank one. */
const REACH = 2;

/** The office whose plan it is, as written below the plan's title; undefined where none is. */
export function findOffice({ sheets }: Snapshot): string | undefined {
  for (const { values } of sheets) {
    for (let row = 0; row < values.length; row++) {
      if (!linesIn(values, row).some((line) => TITLE.test(line))) continue;
      const below = Array.from({ length: REACH }, (_, index) => linesIn(values, row + 1 + index)).flat();
      const office = below.flatMap((line) => OFFICE.exec(line)?.[1] ?? [])[0];
      if (office !== undefined) return office.trim();
    }
  }
  return undefined;
}

function linesIn(values: SheetGrid["values"], row: number): readonly string[] {
  return (values[row] ?? []).flatMap((value) => (typeof value === "string" ? [cleanText(value)] : []));
}
