import type { CellValue } from "../../grid/cell-value";
import { valueOf } from "../../grid/reading";
import type { Satang } from "../budget";
import type { ProjectRow, ProjectTable } from "../projects";
import { cleanText, isBlank, rawText } from "../tables/cell-text";
import type { RawRow, RawTable } from "../tables/raw-table";
import { moneyIn } from "./money-in";

interface Split {
  readonly rows: readonly ProjectRow[];
  /** Rows that say what the project above them is made of. */
  readonly parts: readonly ProjectRow[];
  readonly brokenDown: ProjectTable["brokenDown"];
  readonly wholes: ProjectTable["wholes"];
}

const NO_WHOLES: ProjectTable["wholes"] = new Map();

const FIRST_SIGN = /^\s*(?:[\d๐-๙(\-–—•·]|กิจกรรม(?:หลัก|ย่อย)?ที่)/;
const SUB_NUMBER = /^(\d+)\.\d+(?!\.?\d)/;
const DASH = /^\s*[-–—•·] ?(?=\D)/;
/** "(1)" and "1)" count parts, where the projects themselves are 1, 2 and 3; so does "กิจกรรมที่ 1". */
const IN_BRACKETS = /^\(?\d{1,2}\)/;
const ACTIVITY = /^กิจกรรม(?:หลัก|ย่อย)?ที่ ?\d/;

/**
 * Takes out the rows that break down the project above them: 1.1 and 1.2 under 1, (1) and (2), or "- กิจกรรม…", whose money is
 * contained in that project's: the stated total tells it, or that several amount to it just so, also where the total
 * adds them on top. Where that project's own budget is blank, its money is theirs, and they stay.
 */
export function takeBreakdowns(
  table: RawTable,
  raws: readonly RawRow[],
  rows: readonly ProjectRow[],
  stated: Satang | undefined,
): Split {
  const below = partsIn(table, raws, rows);
  if (below.size === 0) return { rows, parts: [], brokenDown: NO_WHOLES, wholes: NO_WHOLES };
  const wholes = new Map([...below].filter(([project, own]) => isBlankWhole(project, own)));
  const parts = [...below].filter(([project]) => !wholes.has(project));
  const partsMoney = moneyIn(parts.flatMap(([, own]) => own));
  const whole = moneyIn(rows);
  if (partsMoney === 0) return { rows, parts: [], brokenDown: NO_WHOLES, wholes };
  const isContained = stated === whole - partsMoney;
  const brokenDown = new Map(
    parts.filter(([project, own]) => {
      const money = moneyIn(own);
      return isContained || (own.length > 1 && money > 0 && money === moneyIn([project]));
    }),
  );
  const taken = new Set([...brokenDown.values()].flat());
  return {
    rows: taken.size === 0 ? rows : rows.filter((row) => !taken.has(row)),
    parts: [...taken],
    brokenDown,
    wholes,
  };
}

/** Whether a project leaves what it costs to the rows that break it down. */
function isBlankWhole({ budget }: ProjectRow, own: readonly ProjectRow[]): boolean {
  return budget.state === "blank" && own.some((part) => part.budget.state !== "blank");
}

/** By project, the rows below it that are numbered or marked as its parts. */
function partsIn(
  { grid, columns }: RawTable,
  raws: readonly RawRow[],
  rows: readonly ProjectRow[],
): ReadonlyMap<ProjectRow, readonly ProjectRow[]> {
  const found = new Map<ProjectRow, ProjectRow[]>();
  const valueIn = (raw: RawRow, column: number | undefined): CellValue =>
    column === undefined ? null : (grid.values[raw.row]?.[column] ?? null);
  let project: ProjectRow | undefined;
  /** Where all rows are marked so, it makes none a part of another. */
  let isMarked = false;
  raws.forEach((raw, i) => {
    const row = rows[i];
    if (!row) return;
    const no = valueIn(raw, columns.no);
    const name = valueIn(raw, columns.project);
    const of = mayBePart(no, name) ? partOf(no, name) : undefined;
    const isPart = of === "the one above" ? !isMarked : of !== undefined && of === valueOf(project?.no);
    if (!project || !isPart) {
      project = row;
      isMarked = of === "the one above";
      return;
    }
    const own = found.get(project);
    if (own) own.push(row);
    else found.set(project, [row]);
  });
  return found;
}

/** Most rows are ruled out by their first sign. */
function mayBePart(no: CellValue, name: CellValue): boolean {
  if (typeof no === "number") return !Number.isInteger(no);
  return isBlank(no) ? typeof name === "string" && FIRST_SIGN.test(name) : FIRST_SIGN.test(rawText(no));
}

/** The number of the project that a row is a part of, by its own number: 1 of 1.2. */
function partOf(no: CellValue, name: CellValue): number | "the one above" | undefined {
  const number = SUB_NUMBER.exec(cleanText(isBlank(no) ? name : no))?.[1];
  if (number !== undefined) return Number(number);
  if (!isBlank(no)) return IN_BRACKETS.test(cleanText(no)) ? "the one above" : undefined;
  const text = cleanText(name);
  const isMarked = DASH.test(rawText(name)) || IN_BRACKETS.test(text) || ACTIVITY.test(text);
  return isMarked ? "the one above" : undefined;
}
