import { CRITERIA, METHOD_WORDS, type CriteriaColumn } from "../../kept/criteria-sheet";
import { textHeight } from "../layout/text-height";
import { BLANK, type CellValue } from "../../grid/cell-value";
import type { CellStyle, InputHelp, NewCell, NewSheet } from "../new-sheet";
import { calculateCriteria } from "./calculate-criteria";
import { criteriaCells } from "./criteria-cells";
import type { CriteriaLine } from "./criteria-line";
import { criteriaPlaces } from "./criteria-places";

const HEADER_ROW = 2;
export const FIRST_CRITERIA_ROW = HEADER_ROW + 1;
/** Rows with lines and lists that wait for indicators to come. */
const SPARE_ROWS = 15;
const POINT_SIZE = 11;

const LINE: CellStyle = { border: true, vertical: "top" };
const STYLES = {
  title: { bold: true, size: 16, align: "left", vertical: "center" },
  explanation: { align: "left", vertical: "top", wrap: true, color: "595959" },
  header: { bold: true, border: true, align: "center", vertical: "center", wrap: true, fill: "D5E5DA" },
  text: { ...LINE, align: "left", wrap: true },
  centered: { ...LINE, align: "center", wrap: true },
  number: { ...LINE, align: "right" },
  input: { ...LINE, align: "right", fill: "FFF8DC" },
  choice: { ...LINE, align: "left", wrap: true, fill: "FFF8DC" },
} as const satisfies Readonly<Record<string, CellStyle>>;

const CENTERED: ReadonlySet<CriteriaColumn> = new Set(["year", "no", "code"]);
const TEXTS: ReadonlySet<CriteriaColumn> = new Set(["component", "name", "weightFrom", "methodFrom"]);
const NUMBERS: ReadonlySet<CriteriaColumn> = new Set(["inForce", "share"]);

const COLUMNS = CRITERIA.columns.map(({ key }) => key);
const COLUMN_BY_KEY = new Map(COLUMNS.map((key, index) => [key, index]));

/** A print-ready criteria sheet with these rows. */
export function newCriteriaSheet(lines: readonly CriteriaLine[]): NewSheet {
  const { title, explanation, columns } = CRITERIA;
  const right = columns.length - 1;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const places = criteriaPlaces(lines, COLUMN_BY_KEY, (index) => FIRST_CRITERIA_ROW + index);
  const calculated = calculateCriteria(lines);
  const table = lines.map((line, index) =>
    criteriaCells(line, FIRST_CRITERIA_ROW + index, places, calculated),
  );
  const count = lines.length + SPARE_ROWS;
  const cells = Array.from({ length: count }, (_, index) =>
    columns.map(({ key }, column): NewCell => {
      const content = table[index]?.[key] ?? BLANK;
      return { row: FIRST_CRITERIA_ROW + index, column, content, style: styleOf(key, lines[index]) };
    }),
  );
  return {
    name: title,
    font: { name: "Sarabun", size: POINT_SIZE },
    cells: [
      { row: 0, column: 0, content: { value: title }, style: STYLES.title },
      { row: 1, column: 0, content: { value: explanation }, style: STYLES.explanation },
      ...columns.map(({ header }, column) => ({
        row: HEADER_ROW,
        column,
        content: { value: header },
        style: STYLES.header,
      })),
      ...cells.flat(),
    ],
    merges: [0, 1].map((row) => ({ top: row, bottom: row, left: 0, right })),
    widths: columns.map((column) => column.width),
    heights: new Map([
      [0, 30],
      [1, textHeight(explanation, width, POINT_SIZE)],
      [HEADER_ROW, heightOf((key) => columns.find((column) => column.key === key)?.header)],
      ...table.map((row, index): [number, number] => [
        FIRST_CRITERIA_ROW + index,
        heightOf((key) => row[key].value),
      ]),
    ]),
    inputs: helpFor(lines, count),
    frozenRows: FIRST_CRITERIA_ROW,
    print: { landscape: true, repeatRows: [HEADER_ROW, HEADER_ROW], footer: "&P / &N" },
  };
}

/** Not every host fits rows to their text. */
function heightOf(valueOf: (key: CriteriaColumn) => CellValue | undefined): number {
  const heights = CRITERIA.columns.map(({ key, width }) => {
    const value = valueOf(key);
    return textHeight(typeof value === "string" ? value : "", width, POINT_SIZE);
  });
  return Math.round(Math.max(...heights));
}

function styleOf(key: CriteriaColumn, line: CriteriaLine | undefined): CellStyle {
  const isWhole = line !== undefined && !line.indicator;
  const style = lookOf(key, isWhole);
  return isWhole ? { ...style, bold: true, ...(key === "weight" ? {} : { fill: "EAF1EC" }) } : style;
}

function lookOf(key: CriteriaColumn, isWhole: boolean): CellStyle {
  if (CENTERED.has(key)) return STYLES.centered;
  if (TEXTS.has(key)) return STYLES.text;
  if (NUMBERS.has(key)) return STYLES.number;
  if (isWhole && key !== "weight") return STYLES.text;
  return key === "method" ? STYLES.choice : STYLES.input;
}

/** Lists for all rows but those about a component. */
function helpFor(lines: readonly CriteriaLine[], count: number): readonly InputHelp[] {
  const help: InputHelp[] = [];
  const add = (first: number, last: number): void => {
    const areaOf = (key: CriteriaColumn) => {
      const column = COLUMN_BY_KEY.get(key) ?? 0;
      return {
        top: FIRST_CRITERIA_ROW + first,
        bottom: FIRST_CRITERIA_ROW + last,
        left: column,
        right: column,
      };
    };
    help.push(
      { area: areaOf("method"), choices: Object.values(METHOD_WORDS) },
      { area: areaOf("below"), choices: ["0", "1"] },
    );
  };
  let first = 0;
  for (let index = 0; index <= count; index++) {
    const line = lines[index];
    const isBreak = index === count || (line !== undefined && !line.indicator);
    if (isBreak && index > first) add(first, index - 1);
    if (isBreak) first = index + 1;
  }
  return help;
}
