import type { Satang } from "../budget";

/** `413500000` → `4,135,000`; satang only where there are some: `1,234.50`. */
export function printMoney(satang: Satang): string {
  const whole = Math.round(Math.abs(satang));
  const baht = String(Math.floor(whole / 100)).replace(/\B(?=(?:\d{3})+$)/g, ",");
  const rest = whole % 100;
  const sign = satang < 0 && whole > 0 ? "-" : "";
  return rest === 0 ? sign + baht : `${sign}${baht}.${String(rest).padStart(2, "0")}`;
}
