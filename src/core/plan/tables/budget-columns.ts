import type { CellValue } from "../../grid/cell-value";
import { remember } from "../../text/remember";
import { cleanText, isBlank } from "./cell-text";
import { withLongYears } from "./long-years";
import { matchHeader, matchUnit, namesOtherPeriod, namesPlan, namesSum, scaleOf } from "./match-header";
import type { ColumnHeading } from "./titles-over";

/** One of the columns of budgets that a table may have. */
export interface BudgetColumn {
  readonly column: number;
  /** Buddhist. */
  readonly year: number | undefined;
  /** Baht per unit. */
  readonly scale: number;
  /**
   * - `sum`: all of it, beside its parts
   * - `plain`: the budget, or what is given of it
   * - `part`: the money of one source, or for a part of the year
   * - `spent`: what was made of it
   */
  readonly kind: "sum" | "plain" | "part" | "spent";
  /** It says when money is to be spent: what it sums up is a budget only where no other column is one. */
  readonly isSpending?: true;
}

const LONGEST_LABEL = 60;
const SOURCES = /^แหล่ง(?:ที่มา)?(?:ของ)?(?:เงิน)?(?:งบ)?(?:ประมาณ)?(?:\s*\(.*\))?$/;
const SUM = /^(?:งบประมาณ|งบ|วงเงิน|เงิน)? ?(?:รวม|ทั้งสิ้น|ทั้งหมด)|^total/i;
const GIVEN = /ได้รับ|จัดสรร|อนุมัติ|ตั้งไว้|ข้อบัญญัติ/;
const SPENT =
  /ใช้|เบิก|(?<!ราย)จ่าย|เหลือ|ผูกพัน|โอน|ร้อยละ|%|แหล่ง|ที่มา|หมวด|ประเภท|เสนอ|คำขอ|ที่ขอ|(?:^|[( ])ขอ(?![งนบ])|เดิม|ก่อน/;
const SOURCE = /งบ|เงิน|กทม|กรุงเทพ|อุดหนุน|รัฐ|กองทุน|กู้|บริจาค|เอกชน|ภาคี|ท้องถิ่น|รายได้|สะสม|แหล่งอื่น|อื่น ?ๆ|fund/i;

/** Money of the year before that is still to be spent. */
const CARRIED = /กัน(?:ไว้)?(?:เบิก)?เหลื่อม|เหลื่อมปี|ยกมา/;

/** A label that begins with its year and says more: "ปี 2569 (ขอ)"; two years are none. */
const DATED =
  /^(?:งบประมาณ|งบ)? ?(?:ประจำ)?(?:ปี)? ?(?:งบประมาณ)? ?(?:พ\.?ศ\.?)? ?(2[45]\d\d)(?!\d)(?!.*2[45]\d\d)(.*)$/;
/** Money that calls itself so at the beginning of a header. */
const MONEY = /^(?:เงิน|งบ|วงเงิน)/;

/** A title of money that heads no column of it by itself. */
const SPENDING = /^แผน(?:การ)?(?:(?:ใช้|เบิก)จ่าย(?:เงิน|งบประมาณ)*|ใช้(?:เงิน|งบประมาณ)+)(?:\s*\(.*\))?$/;

/** Whether columns below a title are columns of money. */
function headsMoney(value: CellValue): boolean {
  return typeof value === "string" && headsMoneyText(value);
}

const headsMoneyText = remember((text) => {
  const line = cleanText(text);
  return matchHeader(text)?.role === "budget" || SOURCES.test(line) || SPENDING.test(line);
});

/** Whether a cell below such a title says which money its column holds. */
export function namesMoney(value: CellValue): boolean {
  return kindOfLabel(value) !== undefined || matchUnit(value) !== undefined;
}

/** The title of money over a column: the place of its row in the header. */
export function moneyTitleOf({ over }: ColumnHeading): number {
  return over.findIndex(headsMoney);
}

/** Whether a header of its own names the money of one source: "งบประมาณ กทม. (บาท)", "เงินนอกงบประมาณ". */
export function namesOneMoney(value: CellValue): boolean {
  if (typeof value !== "string" || value.length > LONGEST_LABEL) return false;
  const text = cleanText(value);
  const match = matchHeader(value);
  if (match) return match.role === "budget" && match.year === undefined && !SPENT.test(text);
  return MONEY.test(text) && !SUM.test(text) && !SPENT.test(text) && !datedOf(value);
}

/** Whether a header of its own names a sum of money, or of whatever stands beside it: "รวม (บาท)", "รวมเงิน". */
export function namesWholeMoney(value: CellValue): boolean {
  if (typeof value !== "string" || value.length > LONGEST_LABEL) return false;
  const match = matchHeader(value);
  return (match === undefined || match.role === "budget") && SUM.test(cleanText(value));
}

/**
 * The columns of budgets among those of a header. Below a title of money a label may say anything: `mayHoldMoney` tells
 * whether there is money below one that is not known.
 */
export function budgetColumnsOf(
  headings: readonly ColumnHeading[],
  mayHoldMoney: (column: number) => boolean,
): readonly BudgetColumn[] {
  const carried = new Set<number>();
  const yielding = new Set<number>();
  const found = headings.flatMap((heading, column): readonly BudgetColumn[] => {
    const title = moneyTitleOf(heading);
    if (title < 0) return [];
    const { own, over } = heading;
    const last = own.findLastIndex((value) => !isBlank(value) && matchUnit(value) === undefined);
    const matches = over.map(matchHeader);
    const label = last > title ? (own[last] ?? null) : bracketedIn(over[title] ?? null);
    const isUnknown = () => last > title && isUnknownLabel(label) && mayHoldMoney(column);
    const kind =
      last === title && SUM.test(cleanText(own[last]))
        ? "sum"
        : (kindOfLabel(label) ?? (isUnknown() ? "part" : undefined));
    if (CARRIED.test(cleanText(label))) carried.add(column);
    if (last === title && matches[title]?.yields) yielding.add(column);
    // What names the sources, or a plan of spending, is no column of money itself.
    if (kind === undefined || (last === title && matches[title] === undefined)) return [];
    return [
      {
        column,
        year: matches.find((match) => match?.year !== undefined)?.year ?? datedOf(label)?.year,
        scale: Math.max(...over.map((value) => scaleOf(cleanText(value)))),
        kind: kind === "plain" && SPENT.test(cleanText(own[last])) ? "spent" : kind,
        ...(SPENDING.test(cleanText(over[title])) && { isSpending: true as const }),
      },
    ];
  });
  const isWhole = ({ kind }: BudgetColumn) => kind === "plain" || kind === "sum";
  const usual = found.filter(({ column }) => !yielding.has(column));
  const known = usual.some(isWhole) ? usual : found;
  const isBudget = (one: BudgetColumn) => isWhole(one) && !one.isSpending;
  const budgets = known.some(isBudget) ? known.filter((one) => !isWhole(one) || !one.isSpending) : known;
  return carried.size > 0 ? withCarriedMoney(budgets, carried) : budgets;
}

/** The year's budget and the money carried over from the one before are parts of their sum. */
function withCarriedMoney(
  found: readonly BudgetColumn[],
  carried: ReadonlySet<number>,
): readonly BudgetColumn[] {
  const others = found.filter(({ column, kind }) => !carried.has(column) && kind !== "spent");
  const [budget, ...more] = others.filter(({ kind }) => kind !== "sum");
  if (!budget || more.length > 0 || others.length !== 2) return found;
  return found.map((one) => {
    const isPart = one === budget || carried.has(one.column);
    return { ...one, year: undefined, ...(isPart && { kind: "part" as const }) };
  });
}

function kindOfLabel(value: CellValue): BudgetColumn["kind"] | undefined {
  const text = cleanText(value);
  const match = matchHeader(value);
  if (text === "" || (match?.role === undefined && match?.year !== undefined)) return "plain";
  if (typeof value !== "string" || text.length > LONGEST_LABEL) return undefined;
  if (namesSum(value) || SUM.test(text)) return "sum";
  const isBudget = match?.role === "budget" && !match.yields;
  if (isBudget || namesPlan(value) || GIVEN.test(text)) return "plain";
  if (match?.period !== undefined || namesOtherPeriod(value)) return match?.role ? undefined : "part";
  if (match && match.role !== "budget") return undefined;
  if (SPENT.test(text)) return "spent";
  if (SOURCE.test(datedOf(value)?.rest ?? text)) return "part";
  return datedOf(value) && "plain";
}

/** Whether a label is none that means anything by itself. */
export function isUnknownLabel(value: CellValue): boolean {
  if (typeof value !== "string" || cleanText(value).length > LONGEST_LABEL) return false;
  return !matchHeader(value) && !namesOtherPeriod(value) && kindOfLabel(value) === undefined;
}

function datedOf(value: CellValue): { readonly year: number; readonly rest: string } | undefined {
  const label = typeof value === "string" ? withLongYears(cleanText(value)) : "";
  const [, year, rest = ""] = DATED.exec(label) ?? [];
  return year === undefined ? undefined : { year: Number(year), rest };
}

/** Which money a header itself says that it is: "งบประมาณ (เงินอุดหนุน)". */
function bracketedIn(value: CellValue): string {
  const inside = /\(([^()]*)\)/.exec(cleanText(value))?.[1] ?? "";
  return matchUnit(inside) === undefined && kindOfLabel(inside) === "part" ? inside : "";
}
