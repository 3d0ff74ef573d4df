import type { Snapshot } from "../../../core/grid/snapshot";
import type { Patch } from "../../../core/patch/patch";
import type { XlsxFile } from "../read/read-xlsx";

/** Whether any formula of the file could read a sheet the patch changes, at a glance: most patches end here. */
export function mayBeRead(
  { workbook, sheets }: XlsxFile,
  { sheets: grids }: Snapshot,
  patch: Patch,
): boolean {
  if (
    !grids.some(({ formulas }) => formulas.size > 0) &&
    !sheets.some(({ dataTables }) => dataTables.length > 0)
  ) {
    return false;
  }
  const changed = new Set(
    patch.map((change) => (change.kind === "write" ? change.at.sheet : change.sheet.name)),
  );
  const spelled = [...changed].map((name) => name.replaceAll("'", "''").toLowerCase());
  const mentions = (text: string): boolean => {
    const lower = text.toLowerCase();
    return /indirect|offset|\[/.test(lower) || spelled.some((name) => lower.includes(name));
  };
  if (workbook.definedNames.some(({ name, text }) => !name.startsWith("_xlnm.") && mentions(text)))
    return true;
  if (sheets.some(({ dataTables }) => dataTables.length > 0)) return true;
  return grids.some(({ name, formulas }) => {
    if (formulas.size > 0 && changed.has(name)) return true;
    for (const formula of formulas.values()) if (mentions(formula)) return true;
    return false;
  });
}
