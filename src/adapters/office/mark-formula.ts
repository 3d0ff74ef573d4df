/** Always true, and by its odd wording nobody else's: marks are known by it, without a record of them. */
export const MARK_FORMULA = '=LEN("phaen")>0';

export function isMark(formula: string): boolean {
  const plain = (text: string): string => text.replace(/^=|\s/g, "").toUpperCase();
  return plain(formula) === plain(MARK_FORMULA);
}
