/** A Buddhist year said by its last two digits, behind a word for it: "ปี 68", "งบประมาณปี 68", "พ.ศ.68"; no span of years. */
const SHORT_YEAR =
  /((?:ปี ?(?:งบประมาณ|งบ)?|งบประมาณ|งบ|FY) ?(?:พ\.? ?ศ\.?)? ?|พ\.? ?ศ\.? ?)(?<![-–—/] ?)([5-9]\d)(?![\d๐-๙]|[.,/]\d| ?[-–—] ?\d)/gi;

/** The text with such years in full: "ปี 2568". */
export function withLongYears(text: string): string {
  return text.replace(SHORT_YEAR, (_, word: string, year: string) => `${word}25${year}`);
}
