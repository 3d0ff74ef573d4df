import { keyedCell } from "../../../core/grid/snapshot";
import type { Patch } from "../../../core/patch/patch";
import { SheetHasShapesError } from "../../../port/workbook-errors";
import type { Results } from "../formula/recalculate";
import { readStyleFormats } from "../read/read-number-formats";
import { readShapes } from "../read/read-shapes";
import { readTables } from "../read/read-tables";
import { readWorkbookPart, type WorkbookPart, type WorksheetEntry } from "../read/read-workbook-part";
import type { KnownContent } from "../read/read-xlsx";
import { UNBOUNDED } from "../read/cell-budget";
import { scanSheet } from "../read/scan-sheet";
import type { ScannedSheet } from "../read/scanned-sheet";
import { parseXml } from "../xml/xml-tree";
import type { PackageParts } from "../package/package-parts";
import { addSheet } from "./add-sheet";
import { dropCalcChain, requestCalculation } from "./calc-settings";
import type { CellEdit, CellEdits } from "./cell-edit";
import { patchSheet } from "./patch-sheet";
import { refuseUnwritable } from "./refuse-unwritable";
import { removeSheet } from "./remove-sheet";
import { stepsOfPatch, type Step } from "./steps-of-patch";
import { openStyles, saveStyles } from "./styles-part";
import { withoutSharing } from "./without-sharing";

/** A package, and what is known of it without reading it again. */
export interface XlsxState {
  readonly parts: PackageParts;
  readonly known: KnownContent;
}

/**
 * The package with the changes of a patch that has been checked against it, and with `results`.
 * @throws {SheetProtectedError | SheetHasShapesError | CellNotWritableError}
 */
export async function applyToXlsx(state: XlsxState, patch: Patch, results: Results): Promise<XlsxState> {
  let now = state;
  for (const step of stepsOfPatch(patch, results)) now = await makeStep(now, step);
  if (![...results.values()].some((values) => [...values.values()].includes(null))) return now;
  return { ...now, parts: await requestCalculation(now.parts, await readWorkbookPart(now.parts)) };
}

async function makeStep(state: XlsxState, step: Step): Promise<XlsxState> {
  if (step.kind === "cells") return editCells(state, step.edits);
  const workbook = await readWorkbookPart(state.parts);
  if (step.kind === "remove-sheet") {
    await refuseRemoval(state.parts, workbook, step.sheet.name);
    const parts = await removeSheet(state.parts, workbook, step.sheet.name);
    // A sheet added later may get the part's name.
    const sheets = new Map(state.known.sheets);
    for (const { name, part } of workbook.worksheets) if (name === step.sheet.name) sheets.delete(part);
    return withoutCalcChain({ parts, known: { ...state.known, sheets } });
  }
  const styles = await openStyles(state.parts, workbook);
  const parts = await addSheet(state.parts, workbook, step.sheet, styles);
  return withoutCalcChain({
    parts: await saveStyles(parts, await readWorkbookPart(parts), styles),
    known: state.known,
  });
}

async function editCells(state: XlsxState, edits: ReadonlyMap<string, CellEdits>): Promise<XlsxState> {
  const workbook = await readWorkbookPart(state.parts);
  const styles = await openStyles(state.parts, workbook);
  const sheets = new Map(state.known.sheets);
  const texts = new Map<string, string>();
  let changesFormulas = false;
  for (const entry of workbook.worksheets) {
    const cells = edits.get(entry.name);
    if (!cells) continue;
    const sheet = sheets.get(entry.part) ?? (await rescan(state, entry, workbook.styles));
    await refuse(state.parts, entry, sheet, cells);
    changesFormulas ||= [...cells].some(
      ([key, { content }]) => content && isFormula(content) !== sheet.grid.formulas.has(key),
    );
    const xml = await state.parts.text(entry.part);
    texts.set(entry.part, patchSheet(xml, sheet, withoutSharing(cells, sheet), styles));
    sheets.delete(entry.part);
  }
  const parts = await saveStyles(await state.parts.with(texts), workbook, styles);
  const next = { parts, known: { ...state.known, sheets } };
  return changesFormulas ? withoutCalcChain(next) : next;
}

async function refuseRemoval(parts: PackageParts, { worksheets }: WorkbookPart, name: string): Promise<void> {
  const sheet = worksheets.find((one) => one.name === name);
  const shapes = sheet ? await readShapes(parts, sheet.part) : [];
  if (shapes.length > 0) throw new SheetHasShapesError(name, shapes);
}

async function refuse(
  parts: PackageParts,
  entry: WorksheetEntry,
  sheet: ScannedSheet,
  cells: CellEdits,
): Promise<void> {
  const written = [...cells].flatMap(([key, { content }]) =>
    content ? [{ sheet: entry.name, ...keyedCell(key) }] : [],
  );
  const headers = (await readTables(parts, entry)).map(({ area, headerRows }) => ({
    ...area,
    bottom: area.top + headerRows - 1,
  }));
  refuseUnwritable(sheet, headers, written);
}

async function rescan(
  { parts, known }: XlsxState,
  { name, part, isHidden }: WorksheetEntry,
  styles?: string,
): Promise<ScannedSheet> {
  const formats = readStyleFormats(styles === undefined ? undefined : parseXml(await parts.text(styles)));
  return scanSheet(parts, { name, part, isHidden, strings: known.strings, formats }, { ...UNBOUNDED });
}

async function withoutCalcChain({ parts, known }: XlsxState): Promise<XlsxState> {
  return { parts: await dropCalcChain(parts, await readWorkbookPart(parts)), known };
}

function isFormula({ formula }: NonNullable<CellEdit["content"]>): boolean {
  return formula !== undefined;
}
