import type { CellRef } from "../../grid/cell-ref";
import { reading } from "./cell-text";
import type { ClosingSentence } from "../projects";
import { readBudgetCell } from "../cells/read-budget";

const CLOSING = /รวม(?:ทั้งสิ้น)?จำนวน(.*?)(?:โครงการ|กิจกรรม|รายการ).*?(?:จำนวน|เป็น)เงิน(?:ทั้งสิ้น|รวม)?(.*)$/;

export function isClosingSentence(text: string): boolean {
  return CLOSING.test(text);
}

/** Reads "รวมจำนวน...8...โครงการ/กิจกรรม จำนวนเงินทั้งสิ้น.....23,219,000....บาท"; dots are blanks to fill in. */
export function readClosingSentence(text: string, at: CellRef): ClosingSentence | undefined {
  const match = CLOSING.exec(text);
  if (!match) return undefined;
  const [, count = "", amount = ""] = match;
  const digits = /\d+/.exec(count);
  const money = amount
    .replace(/[.…_]{2,}/g, " ")
    .replace(/บาท.*$/, "")
    .trim();
  return {
    at,
    count: digits ? Number(digits[0]) : undefined,
    amount: reading(at, money, readBudgetCell(money === "" ? null : money, 1).budget),
  };
}
