import type { ScoredRow } from "../scorecard/scorecard";
import { formatNumber } from "./format-number";

/** What divides into no few digits, as nobody types it: 85.71428571428571. */
const CALCULATED = /(?<![\d.])\d+\.\d{5,}(?![\d.])/g;

/** A row's actual as it was written, calculated ones rounded; what is said instead of one that exempts the row, else "-". */
export function actualText({ row, actual }: Pick<ScoredRow, "row" | "actual">): string {
  const { exempt } = row ?? {};
  if (exempt && !exempt.isStep) return exempt.value;
  return writtenActual(row) || (actual ? formatNumber(actual.value) : "-");
}

/** What stands in a row's cell of actuals, calculated numbers rounded; "" where there is nothing. */
export function writtenActual(row: ScoredRow["row"]): string {
  return row?.actual?.reading.text.replace(CALCULATED, (number) => formatNumber(Number(number))) ?? "";
}
