import { cellName, parseA1 } from "../grid/cell-ref";
import type { CellValue } from "../grid/cell-value";
import type { LogColumn } from "../kept/write-log-sheet";
import type { KeptRow } from "../kept/read-kept";
import type { LoggedChange } from "./logged-action";
import { noteContent, readNotedContent } from "./note-content";

/** The columns that say what was changed. */
type Note = Readonly<Record<Exclude<LogColumn, "number" | "time" | "name">, CellValue>>;

const NO_SHEET = "(ไม่มีชีต)";
const A_SHEET = "(มีชีต)";
const NEW_SHEET = /^\(ชีตใหม่ ([0-9a-f]{8})\)$/;
const TOO_MANY = /^\((\d+) เซลล์ /;

const NOTHING: Note = {
  sheet: null,
  cell: null,
  was: null,
  becomes: null,
  formatWas: null,
  formatBecomes: null,
};

export function noteChange(change: Exclude<LoggedChange, { readonly kind: "unreadable" }>): Note {
  switch (change.kind) {
    case "cell": {
      const { at, was, becomes } = change;
      return {
        sheet: at.sheet,
        cell: cellName(at),
        was: noteContent(was),
        becomes: noteContent(becomes),
        formatWas: was.format ?? null,
        formatBecomes: becomes.format ?? null,
      };
    }
    case "sheet-added":
      return { ...NOTHING, sheet: change.sheet, was: NO_SHEET, becomes: `(ชีตใหม่ ${change.digest})` };
    case "sheet-removed":
      return { ...NOTHING, sheet: change.sheet, was: A_SHEET, becomes: NO_SHEET };
    case "too-many":
      return {
        ...NOTHING,
        becomes: `(${change.cells} เซลล์ มากเกินกว่าจะบันทึกทีละเซลล์ จึงเรียกคืนจากบันทึกนี้ไม่ได้)`,
      };
  }
}

/** What `noteChange` noted. */
export function readNotedChange(row: KeptRow<LogColumn>): LoggedChange {
  const unreadable = { kind: "unreadable", at: row.number.at } as const;
  const [noted, format] = [textOf(row.becomes.value), textOf(row.formatBecomes.value)];
  const cells = TOO_MANY.exec(noted)?.[1];
  if (cells !== undefined) return { kind: "too-many", cells: Number(cells) };
  const sheet = textOf(row.sheet.value);
  if (sheet === "") return unreadable;
  const digest = NEW_SHEET.exec(noted)?.[1];
  if (digest !== undefined) return { kind: "sheet-added", sheet, digest };
  if (noted === NO_SHEET) return { kind: "sheet-removed", sheet };
  const place = parseA1(textOf(row.cell.value));
  const was = readNotedContent(row.was.value);
  const becomes = readNotedContent(row.becomes.value);
  const formatWas = textOf(row.formatWas.value);
  if (!place || !was || !becomes || (formatWas === "") !== (format === "")) return unreadable;
  const at = { ...place, sheet };
  if (format === "") return { kind: "cell", at, was, becomes };
  return { kind: "cell", at, was: { ...was, format: formatWas }, becomes: { ...becomes, format } };
}

/** As it stands there: a sheet's name may have Thai digits. */
function textOf(value: CellValue): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
