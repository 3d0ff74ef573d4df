import type { Snapshot } from "../../core/grid/snapshot";
import { checkPatch } from "../../port/check-patch";
import type { Workbook } from "../../port/workbook";
import { openPackage } from "./package/open-package";
import { readXlsx, type XlsxFile } from "./read/read-xlsx";
import { snapshotOfFile } from "./read/snapshot-of-file";
import { applyToXlsx, type XlsxState } from "./write/apply-to-xlsx";
import { recalculateDependents } from "./write/recalculate-dependents";

/** An .xlsx file as a workbook. */
export interface XlsxWorkbook extends Workbook {
  /** The file with all applied patches; what they do not concern is copied byte for byte. */
  save(): Uint8Array;
}

/** @throws {FileUnreadableError} if the bytes are no workbook we can read */
export async function openXlsx(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const first = await readXlsx(openPackage(bytes));
  let state = stateOf(first);
  let file: Promise<XlsxFile> | undefined = Promise.resolve(first);
  let current: Promise<Content> | undefined;
  const content = (): Promise<Content> => {
    file ??= readXlsx(state.parts, state.known);
    return (current ??= file.then(contentOf));
  };
  return {
    async read() {
      return (await content()).snapshot;
    },
    async apply(patch) {
      const before = await content();
      checkPatch(before.snapshot, patch);
      const results = await recalculateDependents(before.file, before.snapshot, patch);
      state = await applyToXlsx(stateOf(before.file), patch, results);
      file = current = undefined;
    },
    save: () => state.parts.save(),
  };
}

interface Content {
  readonly file: XlsxFile;
  readonly snapshot: Snapshot;
}

async function contentOf(file: XlsxFile): Promise<Content> {
  return { file, snapshot: await snapshotOfFile(file) };
}

function stateOf({ parts, workbook, strings, sheets }: XlsxFile): XlsxState {
  return {
    parts,
    known: { strings, sheets: new Map(workbook.worksheets.map(({ part }, i) => [part, sheets[i]!])) },
  };
}
