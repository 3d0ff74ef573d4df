import { unitFactor } from "./unit-factor";

const PART = String.raw`(\d[\d,]*(?:\.\d+)?) ?([ก-๎][ก-๎.]*)`;
const COMPOUND = new RegExp(String.raw`${PART}(?: ?${PART})+`, "g");
const PARTS = new RegExp(PART, "g");
/** With more decimals a sum would have to be rounded: 1 ชั่วโมง 20 นาที. */
const DECIMALS = 4;

/**
 * A text in which an amount in several units is one in the first of them: "4.5 ไร่" for "4 ไร่ 2 งาน". Left as it is where
 * the units are of no common scale, where a part would fill one of the larger unit (4 ไร่ 6 งาน), or where the sum is no
 * short decimal.
 */
export function joinCompound(text: string): string {
  return text.replace(COMPOUND, (written: string) => {
    const parts = [...written.matchAll(PARTS)].map(([, digits = "", unit = ""]) => ({
      amount: Number(digits.replaceAll(",", "")),
      unit,
    }));
    const [first] = parts;
    let whole = 0;
    for (const [place, { amount, unit }] of parts.entries()) {
      const larger = parts[place - 1];
      const ofLarger = larger && unitFactor(unit, larger.unit);
      if (larger && (ofLarger === undefined || ofLarger >= 1 || amount * ofLarger >= 1)) return written;
      whole += amount * (unitFactor(unit, first?.unit) ?? NaN);
    }
    const rounded = Number(whole.toFixed(DECIMALS));
    return Math.abs(rounded - whole) < 1e-9 ? `${rounded} ${first?.unit}` : written;
  });
}
