import type { CellRef } from "../../grid/cell-ref";
import type { Component } from "../component";
import { cleanText } from "../tables/cell-text";
import { firstWord } from "../tables/first-word";
import { componentOf, isHalfByNumber } from "../tables/headings";
import type { RawRow, RawTable } from "../tables/raw-table";
import { textsBeside } from "../tables/texts-beside";

/** The component that stands behind the subtotal of another one, where no heading says so. */
const NEXT: Readonly<Record<Component, Component | undefined>> = {
  "1": "2",
  "1.1": "1.2",
  "1.2": "2",
  "2": undefined,
};
const AND = "(?:และ|กับ|ถึง|[-+,&])";
const OF_BOTH = new RegExp(`องค์ประกอบที่ ?1 ?${AND} ?(?:องค์ประกอบ(?:ที่)?)? ?2`);
/** 1.1 and 1.2 are component 1, and with 2 they are all. */
const OF_HALVES = new RegExp(
  `1\\.1(?: ?Agenda ?(?:Base)?)? ?${AND} ?1\\.2(?![.\\d])(?: ?Function ?(?:Base)?)?( ?${AND} ?2)?`,
  "i",
);

/** The component of every row of a scoring table: of its heading, or of the subtotal that stands below its rows. */
export function placeScoringRows(table: RawTable): ReadonlyMap<RawRow, Component | undefined> {
  const places = new Map<RawRow, Component | undefined>();
  const totalsFirst = table.rows.find(({ kind }) => kind !== "heading")?.kind === "total";
  let component = table.context.component;
  /** No heading says so. */
  let isGuess = component === undefined;
  let above: RawRow[] = [];
  for (const raw of table.rows) {
    const isBelow = raw.kind === "data" || raw.kind === "group";
    const named = isBelow ? undefined : namedPart(table, raw);
    const beside = raw.kind === "data" ? componentBeside(table, raw)?.component : undefined;
    if (beside) {
      component = beside;
      isGuess = false;
      above = [raw];
    } else if (isBelow) {
      above.push(raw);
    } else if (raw.kind === "heading" || (totalsFirst && named)) {
      component = named ?? raw.context.component ?? component;
      isGuess = component === undefined;
      above = [];
    } else {
      if (named && (isGuess || (component === "1" && named !== "2"))) {
        for (const row of above) places.set(row, named);
        component = named;
      }
      above = [];
    }
    places.set(raw, component);
    if (raw.kind === "total" && named && !totalsFirst) {
      component = NEXT[named];
      isGuess = true;
    }
  }
  return places;
}

/** The component that a row opens in a column of its own, which may be merged over its rows. */
export function componentBeside(
  table: RawTable,
  { row }: RawRow,
): { readonly component: Component; readonly at: CellRef; readonly text: string } | undefined {
  for (const { at, text } of textsBeside(table, row)) {
    const component = isHalfByNumber(text) ? undefined : componentOf(text);
    if (component) return { component, at, text };
  }
  return undefined;
}

/** The part that a heading or a subtotal names. */
export function namedPart(table: RawTable, raw: RawRow): Component | undefined {
  return partOf(labelOf(table, raw));
}

export function labelOf(table: RawTable, { row }: RawRow): string {
  const { grid, columns } = table;
  const cells = grid.values[row] ?? [];
  const name = columns.indicator === undefined ? "" : cleanText(cells[columns.indicator]);
  return partOf(name) !== undefined ? name : cleanText(cells[firstWord(table, row)]);
}

function partOf(label: string): Component | undefined {
  if (OF_BOTH.test(label)) return undefined;
  const halves = OF_HALVES.exec(label);
  if (halves) return halves[1] === undefined ? "1" : undefined;
  return componentOf(label.replace(/^(?:คะแนน|ผล|ยอด)?รวม(?:คะแนน|น้ำหนัก)? ?/, ""));
}
