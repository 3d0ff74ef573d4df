const DAY = 86_400_000;
/** Excel's day 0; days before March 1900 are off by one there, as Excel believes in 29 February 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Strict files may hold `2025-01-31T12:00:00`; Excel shows its serial number. */
export function serialOfIsoDate(text: string): number | undefined {
  const time = Date.parse(/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : (time - EPOCH) / DAY;
}
