import type { CellValue } from "../../grid/cell-value";
import { cleanLine } from "../../text/clean-line";
import type { Budget, Satang } from "../budget";
import { readMoney } from "./read-money";

/** `budget` is absent where the cell is blank or unreadable, `stored` where it holds no amount. */
export interface BudgetCell {
  readonly budget?: Budget;
  readonly stored: "number" | "text" | undefined;
}

const DIGIT = /\d/;
/** What an office is given, or is not. */
const GRANT = "(?:การ)?(?:จัดสรร|สนับสนุน|อนุมัติ)";
const MONEY = "(?:เงิน)?(?:งบประมาณ|งปม\\.?|งบ)";
const DASHES = /^[-–—]+|[-–—]+$/g;
const NOT_STATED = /^(?:[-–—−._…]+|ไม่ระบุ)$/;
/** That it will be known later: อยู่ระหว่างขอรับจัดสรร, ตามที่ได้รับจัดสรร. */
const AWAITED = new RegExp(
  `^(?:ตาม(?:${MONEY}|วงเงิน)?ที่|(?:อยู่)?(?:ใน)?ระหว่าง|รอ|ยังไม่|ขอ)` +
    `(?:การ|ดำเนินการ|เสนอ|พิจารณา|ผล|ขอ|ได้|มี|รับ)*(?:${GRANT}(?:${MONEY})?|${MONEY}|ได้รับ)(?:จาก\\D*)?$|` +
    "^(?:อยู่)?(?:ใน)?ระหว่าง(?:การ|ดำเนินการ)*(?:เสนอ)?ขอ(?:รับ)?$",
);
const NONE = new RegExp(
  `^ไม่(?:ได้|ต้อง|ขอ|ขอรับ)?(?:ใช้|มี|รับ)?(?:${GRANT})?(?:${MONEY}|ค่าใช้จ่าย)|^ไม่(?:มี|ใช้|ได้รับ${GRANT})$`,
);
/** Where the money comes from, but not how much it is: งบกลาง, เบิกจ่ายจากงบ สสส. */
const SOURCE =
  /^(?:ใช้|เบิก(?:จ่าย)?)?(?:จาก)?(?:งบประมาณ|งปม\.?|งบ(?!ประมาณ)|กองทุน|เงิน(?:งบประมาณ|อุดหนุน|บำรุง|สะสม|กองทุน|รายได้|นอก))(?!.*ไม่)\D+$/;
const SHARED =
  /^(?:ใช้|รวม|อยู่|เบิก)(?:จ่าย)?(?:อยู่)?(?:ใน|จาก)?(?:เงิน)?(?:งบประมาณ|งบ)?(?:ภายใต้|ร่วม|รวม|เดียวกัน|ใน|ของโครงการ|จากโครงการ|ตามโครงการ|โครงการ)/;

/** Twice what all offices of Bangkok spend in a year. */
const MORE_THAN_ALL = 200_000_000_000_00;

/**
 * Reads a budget cell. A typed number is `scale` baht each (1, 1,000 or 1,000,000, from the column's header),
 * rounded to whole satang; a unit written in the cell beats the header's. More than there is in a column of ล้านบาท was
 * typed in baht: no amount, as it may be either.
 */
export function readBudgetCell(value: CellValue, scale: number): BudgetCell {
  if (typeof value === "number") return readNumber(value, scale);
  if (typeof value !== "string") return { stored: undefined };
  const budget = readBudgetLine(cleanLine(value), Math.round(Math.log10(scale)));
  if (!budget || (budget.kind === "amount" && isBeyondUnit(budget.satang, scale)))
    return { stored: undefined };
  return { budget, stored: budget.kind === "amount" ? "text" : undefined };
}

/** The same for a clean line of text; `power` is the column's unit as a power of ten. */
export function readBudgetLine(line: string, power = 0): Budget | undefined {
  const satang = DIGIT.test(line) ? readMoney(line, power) : undefined;
  return satang === undefined ? readPhrase(line.replace(/[ ()]/g, "")) : { kind: "amount", satang };
}

function readNumber(value: number, scale: number): BudgetCell {
  const baht = value * scale;
  // Excel itself keeps 15 digits: what is beyond is binary dust.
  const satang = Number.isInteger(baht) ? baht * 100 : Math.round(Number((baht * 100).toPrecision(15)));
  if (!Number.isSafeInteger(satang) || isBeyondUnit(satang, scale)) return { stored: "number" };
  return { budget: { kind: "amount", satang: satang === 0 ? 0 : satang }, stored: "number" };
}

function isBeyondUnit(satang: Satang, scale: number): boolean {
  return scale > 1 && satang >= MORE_THAN_ALL;
}

function readPhrase(phrase: string): Budget | undefined {
  if (NOT_STATED.test(phrase)) return { kind: "not-stated" };
  return readWords(phrase.replace(DASHES, ""));
}

function readWords(phrase: string): Budget | undefined {
  if (AWAITED.test(phrase)) return { kind: "not-stated" };
  if (NONE.test(phrase)) return { kind: "none" };
  if (SHARED.test(phrase)) return { kind: "shared" };
  return SOURCE.test(phrase) ? { kind: "not-stated" } : undefined;
}
