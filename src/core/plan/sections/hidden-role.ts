import type { CellRef } from "../../grid/cell-ref";
import { readBudgetCell } from "../cells/read-budget";
import { readTarget } from "../cells/read-target";
import type { HiddenRole } from "../misread";
import { cleanText, isBlank } from "../tables/cell-text";
import { namesSum } from "../tables/match-header";
import { LEAST_BUDGET } from "../tables/may-hold-money";
import { isScoring, type RawTable, type TableKind } from "../tables/raw-table";
import { holdsActuals } from "./holds-actuals";

/** What a table has no column for may stand under an unknown header: so its words say, or what it holds. */
export function hiddenRole(table: RawTable, ref: CellRef, isScored: boolean): HiddenRole | undefined {
  if (hidesActuals(table, ref, isScored)) return "actual";
  if (hidesBudgets(table, ref)) return "budget";
  if (!isScoring(table)) return undefined;
  if (hidesTargets(table, ref)) return "target";
  return hidesWeights(table, ref) ? "weight" : undefined;
}

/** What no column of actuals holds may stand here; nothing is scored yet where no table has a column for results. */
function hidesActuals(table: RawTable, ref: CellRef, isScored: boolean): boolean {
  const { kind, columns, periods } = table;
  if (isOtherPeriod(table, ref)) return false;
  const seems = () => speaksOfResults(table, ref) && holdsActuals(table, ref.column);
  if (!isScoring(table)) return !isScored && UNSCORED.has(kind) && seems();
  if (columns.actual === undefined)
    return speaksOfResults(table, ref) || (!isOfAnother(table, ref) && holdsActuals(table, ref.column));
  const hasPartsOnly = periods.some(({ column }) => column === columns.actual);
  return hasPartsOnly && (addsUp(table, ref) ? holdsActuals(table, ref.column) : seems());
}

/** Tables that become scoring sheets by a column of results. */
const UNSCORED: ReadonlySet<TableKind> = new Set<TableKind>(["evaluation", "potential", "listed"]);

/** Results that are told as those of another part of the year. */
function isOtherPeriod({ passed }: RawTable, { column }: CellRef): boolean {
  return passed.some((period) => period.column === column && period.reason === "other");
}

function addsUp({ grid }: RawTable, { row, column }: CellRef): boolean {
  return namesSum(grid.values[row]?.[column] ?? null);
}

const headerOf = ({ grid }: RawTable, { row, column }: CellRef): string =>
  cleanText(grid.values[row]?.[column]);

const RESULT = /ผล|ได้|จริง|สำเร็จ|actual|result/i;
const NO_RESULT = /งบ|เงิน|ก่อน|ผ่านมา|ฐาน/;

function speaksOfResults(table: RawTable, ref: CellRef): boolean {
  const header = headerOf(table, ref);
  return RESULT.test(header) && !NO_RESULT.test(header);
}

const TARGET = /(?<!กลุ่ม)เป้าหมาย|target/i;
const WEIGHT = /น้ำหนัก|weight/i;

function isOfAnother(table: RawTable, ref: CellRef): boolean {
  return TARGET.test(headerOf(table, ref)) || WEIGHT.test(headerOf(table, ref));
}

function valuesBelow({ grid, rows }: RawTable, column: number) {
  const data = rows.filter(({ kind }) => kind === "data");
  return data.map(({ row }) => grid.values[row]?.[column] ?? null).filter((value) => !isBlank(value));
}

const MONEY = /งบ|เงิน|บาท|ค่าใช้จ่าย|ราคา|budget/i;
const SPENT = /เบิก/;
const COUNTED = /ปริมาณ|คน|ผู้|ราย|ประชา|ครั้ง|แห่ง|พื้นที่|เวลา|วัน|เดือน|ปี|โทร|เบอร์|รหัส|เลข|หน้า/;
/** Numbers below a word for money, or as large as money is and below no word for what else they count. */
function hidesBudgets(table: RawTable, ref: CellRef): boolean {
  const { kind, columns, scale } = table;
  if ((kind !== "projects" && kind !== "routine") || columns.budget !== undefined) return false;
  const header = headerOf(table, ref);
  if (SPENT.test(header)) return false;
  const speaksOfMoney = MONEY.test(header);
  if (!speaksOfMoney && COUNTED.test(header)) return false;
  const amounts = valuesBelow(table, ref.column).map((value) => readBudgetCell(value, scale).budget);
  const money = amounts.filter(
    (budget) => budget?.kind === "amount" && (speaksOfMoney || budget.satang >= LEAST_BUDGET),
  );
  return money.length > 0 && money.length * 2 >= amounts.length;
}

const NO_TARGET = /กลุ่มเป้าหมาย|ผลลัพธ์|baseline/i;

/** A word for targets, or most cells say how much of something there is to be. */
function hidesTargets(table: RawTable, ref: CellRef): boolean {
  if (table.columns.target !== undefined || table.years.length > 0) return false;
  const header = headerOf(table, ref);
  if (TARGET.test(header)) return true;
  if (NO_RESULT.test(header) || NO_TARGET.test(header)) return false;
  const values = valuesBelow(table, ref.column);
  const targets = values.filter((value) => {
    const target = typeof value === "string" ? readTarget(cleanText(value)) : undefined;
    return typeof target === "object" && target.kind !== "milestone" && target.kind !== "number";
  });
  return targets.length > 0 && targets.length * 2 > values.length;
}

/** Numbers of something make 100 together by chance. */
const NO_WEIGHT = /(?:จำนวน|ปริมาณ|ร้อยละของ)(?!คะแนน|ร้อยละ)/;

/** A word for weights, or several numbers that make 100 together. */
function hidesWeights(table: RawTable, ref: CellRef): boolean {
  if (table.columns.weight !== undefined) return false;
  const header = headerOf(table, ref);
  if (WEIGHT.test(header)) return true;
  if (NO_WEIGHT.test(header)) return false;
  const values = valuesBelow(table, ref.column);
  const numbers = values.filter((value) => typeof value === "number");
  const sum = numbers.reduce((all, value) => all + value, 0);
  return numbers.length > 1 && numbers.length === values.length && Math.abs(sum - 100) < 0.01;
}
