import type { CellRef } from "../../grid/cell-ref";
import { ALL_POINTS, USUAL_PERFORMANCE } from "../across/component-points";
import type { ScoringPart } from "../scoring";
import { cleanText, refIn } from "../tables/cell-text";
import { firstWord } from "../tables/first-word";
import { groupLabel } from "../tables/group-rows";
import { pointsIn } from "../tables/headings";
import { partOpenedBy } from "../tables/part-names";
import type { RawRow, RawTable } from "../tables/raw-table";
import { textsBeside } from "../tables/texts-beside";

/** The words at a heading's end that can be its points: "(ร้อยละ 60)", "น้ำหนัก 60", "(60 คะแนน)"; not "ลดขยะร้อยละ 60". */
const POINTS =
  /(?:\((?:(?:ค่า)?น้ำหนัก)?(?:คะแนน(?:เต็ม)?)?|(?:ค่า)?น้ำหนัก(?:คะแนน)?) ?(?:ร้อยละ)? ?[\d.]+ ?(?:%|คะแนน)?\)?$/;
const OF_SCORE = /น้ำหนัก|คะแนน/;

interface Heading {
  readonly kind: string;
  readonly label: string;
  readonly at: CellRef;
  readonly points: number | undefined;
  /** The rows of indicators below it. */
  readonly rows: number[];
}

/**
 * The parts whose points stand in the words of their headings: "มิติที่ 1 ด้านประสิทธิผล (ร้อยละ 60)". All headings of the kind
 * have to say theirs, and percents to make up all points or those of component 1, as those of a goal do not.
 */
export function headedParts(table: RawTable): readonly ScoringPart[] {
  const headings = headingsIn(table).filter(({ rows }) => rows.length > 0);
  const kinds = new Set(headings.map(({ kind }) => kind));
  return [...kinds].flatMap((wanted) => {
    const alike = headings.filter(({ kind }) => kind === wanted);
    return statePoints(alike) ? alike.map(asPart) : [];
  });
}

function statePoints(alike: readonly Heading[]): boolean {
  const summed = alike.reduce((sum, { points }) => sum + (points ?? NaN), 0);
  const isScore = alike.every(({ label }) => OF_SCORE.test(POINTS.exec(label)?.[0] ?? ""));
  return isScore ? !Number.isNaN(summed) : summed === ALL_POINTS || summed === USUAL_PERFORMANCE;
}

function asPart({ label, at, points = 0, rows }: Heading): ScoringPart {
  const weight = { at, reading: { state: "read", value: points, at, text: String(points) } } as const;
  return { label, of: { first: rows[0]!, last: rows.at(-1)! }, at, weight, score: undefined };
}

function headingsIn(table: RawTable): readonly Heading[] {
  const headings: Heading[] = [];
  let open: Heading[] = [];
  const known = new Map(table.rows.map((raw) => [raw.row, raw]));
  const more = new Set(table.rows.flatMap((raw) => raw.more ?? []));
  for (let row = table.at.row + 1; row <= (table.rows.at(-1)?.row ?? 0); row++) {
    const raw = known.get(row);
    if (more.has(row)) continue;
    if (raw?.kind === "heading") open = [];
    for (const { at, text } of labelsIn(table, row, raw)) {
      const kind = partOpenedBy(text);
      if (kind === undefined) continue;
      // What stands in a part ends with it.
      const before = open.findIndex((other) => other.kind === kind);
      if (before >= 0) open = open.slice(0, before);
      const said = POINTS.exec(text)?.[0];
      const points = said === undefined ? undefined : pointsIn(said);
      const heading: Heading = { kind, label: text, at, points, rows: [] };
      open.push(heading);
      headings.push(heading);
    }
    if (raw?.kind === "data") for (const { rows } of open) rows.push(row);
  }
  return headings;
}

/** What may be a heading: a line or group, or beside an indicator what its part is. */
function labelsIn(
  table: RawTable,
  row: number,
  raw: RawRow | undefined,
): readonly { readonly at: CellRef; readonly text: string }[] {
  if (raw?.kind === "data") return textsBeside(table, row);
  if (raw !== undefined && raw.kind !== "group") return [];
  const column = Math.max(0, firstWord(table, row));
  const first = cleanText(table.grid.values[row]?.[column]);
  const text = /^[\d.]*$/.test(first) ? groupLabel(table, row) : first;
  return [{ at: refIn(table.grid, row, column), text }];
}
