import type { CellRef } from "../../grid/cell-ref";
import { reading } from "./cell-text";
import type { ClosingSentence } from "../projects";
import { readBudgetCell } from "../cells/read-budget";

const MONEY = "(?:(?:จำนวน|เป็น)เงิน(?:ทั้งสิ้น|รวม)?|(?:งบประมาณ|วงเงิน)(?:ทั้งสิ้น|รวม|จำนวน|เป็นเงิน| )*(?=[\\d.…]))";
const CLOSING = new RegExp(
  `รวม(?:ทั้งสิ้น|ทั้งหมด)? ?(?:จำนวน(.*?)|(\\d+) ?)(?:โครงการ|กิจกรรม|รายการ)(.*?)${MONEY}(.*)$`,
);
const ACTIVITIES = /(\d+) ?กิจกรรม/;

export function isClosingSentence(text: string): boolean {
  return CLOSING.test(text);
}

/**
 * Reads "รวมจำนวน...8...โครงการ/กิจกรรม จำนวนเงินทั้งสิ้น.....23,219,000....บาท" and "รวมทั้งสิ้น 8 โครงการ งบประมาณ
 * 23,219,000 บาท"; dots are blanks to fill in.
 */
export function readClosingSentence(text: string, at: CellRef): ClosingSentence | undefined {
  const match = CLOSING.exec(text);
  if (!match) return undefined;
  const [, blank = "", number = blank, more = "", amount = ""] = match;
  const digits = /\d+/.exec(number)?.[0];
  const activities = ACTIVITIES.exec(more)?.[1];
  const money = amount
    .replace(/[.…_]{2,}/g, " ")
    .replace(/บาท.*$/, "")
    .trim();
  return {
    at,
    count: digits === undefined ? undefined : Number(digits),
    ...(activities !== undefined && { activities: Number(activities) }),
    amount: reading(at, money, readBudgetCell(money === "" ? null : money, 1).budget),
  };
}
