/**
 * A number for eyes: thousands separated, rounded half away from zero to `decimals`, without
 * trailing zeros unless `fixed`. Rounds what a spreadsheet shows (15 digits), so 1.005 becomes 1.01.
 */
export function formatNumber(value: number, { decimals = 2, fixed = false } = {}): string {
  if (!Number.isFinite(value)) return String(value);
  const scale = 10 ** decimals;
  const rounded = Math.round(Number((Math.abs(value) * scale).toPrecision(15))) / scale;
  const [whole = "", fraction = ""] = rounded.toFixed(decimals).split(".");
  const kept = fixed ? fraction : fraction.replace(/0+$/, "");
  const sign = value < 0 && rounded !== 0 ? "-" : "";
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, ",") + (kept && `.${kept}`);
}
