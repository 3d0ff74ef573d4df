import type { Area } from "../../../core/grid/area";
import { MAX_COLUMNS, MAX_ROWS, columnIndex } from "../../../core/grid/cell-ref";
import { parseArea } from "../read/parse-area";
import type { FormulaScope } from "./formula-scope";
import type { FormulaToken } from "./formula-tokens";
import { sheetOf } from "./plain-formula";

/** What a formula reads, as far as its text tells. */
export interface Reads {
  readonly areas: readonly Area[];
  /** It may read any cell: the text does not tell which. */
  readonly isOpen: boolean;
  /** It names a sheet, file or name that is not there, so that its result cannot be found here. */
  readonly isBroken: boolean;
}

/** Functions that read cells their arguments do not show. */
const OPEN_FUNCTIONS = new Set(["INDIRECT", "OFFSET"]);
const CONSTANTS = new Set(["TRUE", "FALSE"]);

/** The cells that a formula on `sheet` reads, its names resolved before. */
export function areasRead(tokens: readonly FormulaToken[], sheet: string, scope: FormulaScope): Reads {
  const areas: Area[] = [];
  let isOpen = false;
  let isBroken = false;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text } = tokens[i]!;
    if (kind === "function") isOpen ||= OPEN_FUNCTIONS.has(text.toUpperCase());
    else if (kind === "name") isBroken ||= !CONSTANTS.has(text.toUpperCase());
    else if (text === "#" || text === "#REF!") isBroken = true;
    // A range of which one end is calculated: A1:INDEX(…).
    else if (text === ":") isOpen = true;
    if (kind !== "cell" && kind !== "columns" && kind !== "rows") continue;

    const before = tokens[i - 1];
    const isRange = kind === "cell" && tokens[i + 1]?.text === ":" && tokens[i + 2]?.kind === "cell";
    const reference = isRange ? `${text}:${tokens[(i += 2)]!.text}` : text;
    const named = before?.kind === "sheet" ? sheetOf(before.text) : sheet;
    const known = scope.sheets.get(named.toLowerCase());
    // A sheet that is not there may be one that was taken away just now.
    areas.push(areaOf(kind, reference.replaceAll("$", "").toUpperCase(), known ?? named));
    if (known === undefined && named.includes(":")) isOpen = true;
    else isBroken ||= known === undefined;
  }
  return { areas, isOpen, isBroken };
}

function areaOf(kind: FormulaToken["kind"], reference: string, sheet: string): Area {
  const [from = "", to = ""] = reference.split(":");
  if (kind === "columns") {
    const [left = 0, right = 0] = [columnIndex(from), columnIndex(to)].sort((one, other) => one - other);
    return { sheet, top: 0, left, bottom: MAX_ROWS - 1, right };
  }
  if (kind === "rows") {
    const [top = 0, bottom = 0] = [Number(from) - 1, Number(to) - 1].sort((one, other) => one - other);
    return { sheet, top, left: 0, bottom, right: MAX_COLUMNS - 1 };
  }
  // What looks like a cell beyond the last column is a name nobody defined.
  return parseArea(reference, sheet) ?? { sheet, top: 0, left: 0, bottom: -1, right: -1 };
}
