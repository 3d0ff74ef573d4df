import type { CellValue } from "../../grid/cell-value";
import { isOfAnotherAssessor, withoutOwnAssessment } from "./assessor";
import { cleanText, isBlank } from "./cell-text";
import type { Role } from "./headers";
import { matchHeader } from "./match-header";
import { lowestLabel, type ColumnHeading } from "./titles-over";

const LEVELS: readonly string[] = ["1", "2", "3", "4", "5"];
const FULL = /^(?:คะแนน ?)?(?:เต็ม|สูงสุด|full|max(?:imum)?)$/i;
const EARNED = /^(?:คะแนน ?)?(?:ที่ ?)?(?:ทำ ?)?(?:ได้|ได้รับ|ได้จริง|earned)$/i;

/** Whether a label below a title of scores says whether they are full, earned, or given by others: "เต็ม", "ได้", "กรรมการ". */
export function isScorePart({ over }: ColumnHeading, label: CellValue): boolean {
  return partOf(label) !== undefined && over.some((value) => matchHeader(value)?.role === "score");
}

/**
 * Of scores that are parted into full and earned ones, the full ones are weights where no others stand. A title of
 * scores over the levels 1 to 5 heads no score.
 */
export function placeScores(
  columns: Partial<Record<Role, number>>,
  headings: readonly ColumnHeading[],
): void {
  if (columns.score !== undefined && headsLevels(headings, columns.score)) {
    const isScore = ({ own }: ColumnHeading) => own.some((value) => matchHeader(value)?.role === "score");
    const after = columns.score + LEVELS.length;
    delete columns.score;
    const other = headings.findIndex((heading, column) => column >= after && isScore(heading));
    if (other >= 0) columns.score = other;
  }
  // Beside น้ำหนัก a คะแนนเต็ม of 5 is what the scores are out of.
  if (columns.weight !== undefined && isFullHeading(headings[columns.weight])) {
    const weight = headings.findIndex((heading) => namesWeight(heading) && !isFullHeading(heading));
    if (weight >= 0) columns.weight = weight;
  }
  const parts = headings.flatMap((heading, column) => {
    const label = lowestLabel(heading);
    const isBelow = heading.own.filter((value) => !isBlank(value)).length > 1 || isBlank(heading.own[0]);
    return isBelow && isScorePart(heading, label) ? [{ column, part: partOf(label) }] : [];
  });
  const full = parts.find(({ part }) => part === "full");
  const earned = parts.find(({ part }) => part === "earned");
  if (!earned || parts.length < 2) return;
  if (full) columns.weight ??= full.column;
  columns.score = earned.column;
}

/** Whether a header says by itself that it is of full scores: "คะแนนเต็ม". */
export function isFullScore(value: CellValue): boolean {
  return typeof value === "string" && partOf(value) === "full";
}

function isFullHeading(heading: ColumnHeading | undefined): boolean {
  return heading !== undefined && heading.own.some(isFullScore);
}

function namesWeight({ own }: ColumnHeading): boolean {
  return own.some((value) => matchHeader(value)?.role === "weight");
}

function headsLevels(headings: readonly ColumnHeading[], first: number): boolean {
  return LEVELS.every((level, place) => {
    const { own = [], over = [] } = headings[first + place] ?? {};
    const [title, ...below] = own.filter((value) => !isBlank(value));
    const label = place === 0 ? below.at(-1) : title;
    return cleanText(label) === level && over.some((value) => matchHeader(value)?.role === "score");
  });
}

function partOf(label: CellValue): "full" | "earned" | "given" | undefined {
  const text = cleanText(label).replace(/[()]/g, "").trim();
  if (FULL.test(text)) return "full";
  if (isOfAnotherAssessor(text)) return "given";
  const isOwn = text !== "" && withoutOwnAssessment(text) === "";
  return isOwn || EARNED.test(text) ? "earned" : undefined;
}
