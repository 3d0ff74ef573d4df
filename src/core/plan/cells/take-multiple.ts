/** What a number is written in, as powers of ten. */
export const POWERS: Readonly<Record<string, number>> = { ร้อย: 2, พัน: 3, หมื่น: 4, แสน: 5, ล้าน: 6 };
/** พันธุ์, พันธมิตร are counted, not counted in. */
const MULTIPLE = /^ ?(?:(ร้อย|พัน|หมื่น|แสน)?(ล้าน)|(แสน|หมื่น|พัน(?!ธ)))/;

/** A number as it stands, and what it is written in where that is not ones: 1.5 ล้าน is 1,500,000 in 1,000,000s. */
export interface Multiple {
  readonly value: number;
  readonly written?: number;
  /** The text behind. */
  readonly rest: string;
}

/** Takes ล้าน, แสน, หมื่น or พัน off the beginning of what stands behind a number: "1.5", " ล้านบาท". */
export function takeMultiple(value: number, behind: string): Multiple {
  const match = MULTIPLE.exec(behind);
  if (!match) return { value, rest: behind };
  const power = match.slice(1).reduce((sum, word) => sum + (POWERS[word] ?? 0), 0);
  // Multiplied, 1.1 would become 1,100,000.0000000001.
  return { value: Number(`${value}e${power}`), written: 10 ** power, rest: behind.slice(match[0].length) };
}
