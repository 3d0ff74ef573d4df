import { baht, type Satang } from "../plan/budget";
import { formatNumber } from "./format-number";

/** `2321900000` → `23,219,000`; satang are shown where there are any: `1,234.50`. */
export function formatBaht(satang: Satang): string {
  return formatNumber(baht(satang), { fixed: satang % 100 !== 0 });
}
