/** A number as formulas write it. */
export function literal(value: number): string {
  if (value < 0) return `(${value})`;
  // Only what is very great or small is written with an e.
  return Number.isSafeInteger(value) ? String(value) : String(value).toUpperCase();
}
