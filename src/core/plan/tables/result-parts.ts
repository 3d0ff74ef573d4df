import type { CellValue } from "../../grid/cell-value";
import { isOfAnotherAssessor } from "./assessor";
import { isBlank } from "./cell-text";
import { matchHeader, namesOtherPeriod, namesPlan, namesSum } from "./match-header";
import { bareLabel, type ColumnHeading } from "./titles-over";

/** Several columns below one title of results, of which one is the result. */
export interface ResultParts {
  /** The columns whose labels say nothing but what they are of the result, from left to right. */
  readonly columns: readonly number[];
  /** The result; where there is an amount and a percent of it, the amount. */
  readonly result: number;
  /** The column that says the result in percent; it may be `result` itself. */
  readonly percent: number | undefined;
  /** Further columns that may be the result as well. */
  readonly rivals: readonly number[];
  /** No label says what it is. */
  readonly isVague: boolean;
}

/**
 * What a label says that its column holds:
 * - `planned`, `target`: what was to be reached; with it, a percent is how much of that was
 * - `beside`: something else beside the result, such as the whole that a percent is of, or a remark
 * - `own`: a column of its own, whatever stands over it
 */
type Part = "result" | "amount" | "percent" | "planned" | "target" | "beside" | "own" | "unknown";

const PERCENT = /^(?:ผล|ค่า)?(?:คิดเป็น|เป็น)?(?:ร้อยละ|%|เปอร์เซ็?นต์|percent(?:age)?)+(?:ที่(?:ทำ)?ได้)?$/;
const REACHED =
  /^(?:จำนวน|ปริมาณ)?(?:ที่)?(?:(?:ทำ)?ได้|ดำเนินการ(?:ได้|แล้ว)?|ปฏิบัติ(?:ได้|แล้ว)|แล้วเสร็จ|เกิดขึ้น)(?:จริง)?$|^ตัวตั้ง$/;
const AMOUNT = /^(?:เชิงปริมาณ|จำนวน|ปริมาณ|ตัวเลข|ค่า)$/;
const WHOLE = /^(?:จำนวน|ปริมาณ)?(?:ทั้งหมด|ทั้งสิ้น|เต็ม|ฐาน|เป้าหมาย)$|^ตัวหาร$/;
const REMARK = /รายละเอียด|หมายเหตุ|อธิบาย|ปัญหา|อุปสรรค|หลักฐาน|เอกสาร|เชิงคุณภาพ|สรุป|remark|note/;
const OUTCOME = /^ผลลัพธ์(?:ที่ได้)?$/;

/** Finds where several columns stand below one title of results; `holdsNumbers` tells what an unknown label is of. */
export function resultParts(
  headings: readonly ColumnHeading[],
  holdsNumbers: (column: number) => boolean,
): readonly ResultParts[] {
  return groupsOf(headings).flatMap(({ line, columns }) => {
    const parts = columns.map((column) => ({ column, part: partOf(headings[column], line) }));
    if (columns.length < 2 || parts.some(({ part }) => part === undefined)) return [];
    const all = (wanted: Part): readonly number[] =>
      parts.flatMap(({ part, column }) => (part === wanted ? [column] : []));
    const unknown = all("unknown").filter(holdsNumbers);
    const inPercent = all("percent")[0];
    const amounts = [...all("amount"), ...(inPercent === undefined || unknown.length === 1 ? unknown : [])];
    const result = all("result")[0] ?? amounts[0] ?? inPercent;
    if (result === undefined) return [];
    const hasPlan = all("planned").length + all("target").length > 0;
    const isSure = all("result").length + all("amount").length > 0 || inPercent !== undefined;
    return {
      columns: parts.flatMap(({ part, column }) => (part === "own" || part === "target" ? [] : [column])),
      result,
      percent: result === inPercent || !hasPlan ? inPercent : undefined,
      rivals: (isSure ? all("result") : unknown).filter((column) => column !== result),
      isVague: parts.every(({ part }) => part === "unknown"),
    };
  });
}

/** The columns that a title of results reaches over, and the row of the headings in which the title stands. */
function groupsOf(
  headings: readonly ColumnHeading[],
): readonly { readonly line: number; readonly columns: readonly number[] }[] {
  const groups: { line: number; title: CellValue; columns: number[] }[] = [];
  headings.forEach(({ own, over }, column) => {
    const last = own.findLastIndex((value) => !isBlank(value));
    const line = over.findLastIndex((value, place) => place < last && !isBlank(value));
    const title = over[line] ?? null;
    if (matchHeader(title)?.role !== "actual") return;
    const group = groups.at(-1);
    const goesOn =
      group?.line === line &&
      group.title === title &&
      group.columns.at(-1) === column - 1 &&
      isBlank(own[line]);
    if (goesOn) group.columns.push(column);
    else groups.push({ line, title, columns: [column] });
  });
  return groups;
}

/** What the label below the title says; undefined where it parts the results by time, or adds such parts up. */
function partOf(heading: ColumnHeading | undefined, line: number): Part | undefined {
  const label = heading?.own.findLast((value, place) => place > line && !isBlank(value)) ?? null;
  if (namesPlan(label)) return "planned";
  const match = matchHeader(label);
  if (namesOtherPeriod(label) || namesSum(label) || match?.period !== undefined) return undefined;
  if (match?.year !== undefined) return undefined;
  if (match?.role === "actual") return "result";
  if (match?.role === "target") return "target";
  if (match) return "own";
  if (typeof label !== "string") return undefined;
  const text = bareLabel(label);
  if (OUTCOME.test(text)) return "result";
  if (PERCENT.test(text)) return "percent";
  if (REACHED.test(text) || AMOUNT.test(text)) return "amount";
  return WHOLE.test(text) || REMARK.test(text) || isOfAnotherAssessor(text) ? "beside" : "unknown";
}
