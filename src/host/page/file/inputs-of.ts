import { parseA1 } from "../../../core/grid/cell-ref";
import type { Area } from "../../../core/grid/area";
import type { InputHelp } from "../../../core/patch/new-sheet";
import type { Validation } from "../../workbook/validation";

/** Lists and hints of a sheet that was added in the grid, as the file is to get them. */
export function inputsOf(validations: readonly Validation[]): InputHelp[] {
  return validations.map(({ area, rule, prompt }) => {
    const list = rule as { readonly list: { readonly source: string } } | undefined;
    const hint = prompt as { readonly title: string; readonly message: string } | undefined;
    return {
      area,
      ...(list && { choices: choicesOf(list.list.source) }),
      ...(hint && { hint: { title: hint.title, text: hint.message } }),
    };
  });
}

/** `ก,ข`, or `='KR'!$B$6:$B$25`. */
function choicesOf(source: string): readonly string[] | Area {
  if (!source.startsWith("=")) return source.split(",");
  const [from = "", to = ""] = source.slice(1).split(/:(?=\$[A-Z]+\$\d+$)/);
  const first = parseA1(from);
  const last = parseA1(to);
  if (!first || !last) throw new Error(`A list of cells cannot be read: ${source}`);
  return { sheet: first.sheet, top: first.row, left: first.column, bottom: last.row, right: last.column };
}
