import type { Snapshot } from "../../core/grid/snapshot";
import { checkPatch } from "../../port/check-patch";
import type { Workbook } from "../../port/workbook";
import { openPackage } from "./package/open-package";
import { readXlsx, type XlsxFile } from "./read/read-xlsx";
import { applyToXlsx, type XlsxState } from "./write/apply-to-xlsx";

/** An .xlsx file as a workbook. */
export interface XlsxWorkbook extends Workbook {
  /** The file with all applied patches; what they do not concern is copied byte for byte. */
  save(): Uint8Array;
}

/** @throws {FileUnreadableError} if the bytes are no workbook we can read */
export async function openXlsx(bytes: Uint8Array): Promise<XlsxWorkbook> {
  let file: XlsxFile | undefined = await readXlsx(openPackage(bytes));
  let state = stateOf(file);
  const current = async (): Promise<XlsxFile> => {
    file ??= await readXlsx(state.parts, state.known);
    return file;
  };
  return {
    async read() {
      return snapshotOf(await current());
    },
    async apply(patch) {
      const before = await current();
      checkPatch(snapshotOf(before), patch);
      state = await applyToXlsx(stateOf(before), patch, new Map());
      file = undefined;
    },
    save: () => state.parts.save(),
  };
}

function snapshotOf({ sheets }: XlsxFile): Snapshot {
  return { sheets: sheets.map(({ grid }) => grid) };
}

function stateOf({ parts, workbook, strings, sheets }: XlsxFile): XlsxState {
  return { parts, known: { strings, sheets: new Map(workbook.worksheets.map(({ part }, i) => [part, sheets[i]!])) } };
}
