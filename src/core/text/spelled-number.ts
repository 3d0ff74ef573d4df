const ONES: Readonly<Record<string, number>> = {
  ศูนย์: 0,
  หนึ่ง: 1,
  เอ็ด: 1,
  สอง: 2,
  ยี่: 2,
  สาม: 3,
  สี่: 4,
  ห้า: 5,
  หก: 6,
  เจ็ด: 7,
  แปด: 8,
  เก้า: 9,
};
const POWERS: Readonly<Record<string, number>> = { สิบ: 1, ร้อย: 2, พัน: 3, หมื่น: 4, แสน: 5, ล้าน: 6 };
const WORD = new RegExp([...Object.keys(ONES), ...Object.keys(POWERS)].join("|"), "g");
const NUMBER = new RegExp(`^(?:${WORD.source})+$`);
const LONGEST = 60;

/** The number that a text spells: ยี่สิบเอ็ด, หนึ่งร้อย, ห้าแสน. undefined where it is anything else (สิบร้อย). */
export function spelledNumber(text: string): number | undefined {
  if (text.length > LONGEST || !NUMBER.test(text)) return undefined;
  let millions = 0;
  let below = 0;
  /** Each power is lower than the one before it. */
  let last = 6;
  let one: number | undefined;
  for (const [word] of text.matchAll(WORD)) {
    const power = POWERS[word];
    if (power === undefined) {
      if (one !== undefined) return undefined;
      one = ONES[word];
    } else if (power < last) {
      below += (one ?? 1) * 10 ** power;
      last = power;
      one = undefined;
    } else {
      if (power !== 6 || millions > 0) return undefined;
      millions = below + (one ?? (below === 0 ? 1 : 0));
      below = 0;
      last = 6;
      one = undefined;
    }
  }
  return millions * 1_000_000 + below + (one ?? 0);
}
