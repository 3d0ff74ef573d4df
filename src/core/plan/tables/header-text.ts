/** A longer text heads no column. */
export const LONGEST_HEADER = 120;

const OPERAND = String.raw`(?:[([{]\s*)*(?:\d{1,3}|[ก-ฮa-z])(?:\s*[)\]}])*`;
/** How the column is worked out of others: "(5) = (1) x (4)", "(3)/(2) x 100"; "5" alone may be a part of the name. */
const COMPUTED = new RegExp(
  String.raw`\s*(?:(?:[([{]\s*)?(?:\d{1,3}|(?<![ก-๙a-z])[ก-ฮa-z])\s*[)\]}]?\s*)?=.*$|` +
    String.raw`\s*[([{]${OPERAND}(?:\s*[-+*/x×÷]\s*${OPERAND})+\s*[)\]}]?$`,
  "i",
);
const MAY_BE_COMPUTED = /[=([{]/;
/** Without how the column is worked out. */
export const withoutComputed = (text: string): string =>
  MAY_BE_COMPUTED.test(text) ? text.replace(COMPUTED, "") : text;

const compact = (text: string): string => text.replace(/[\s:.]/g, "").toLowerCase();

/** As headers are compared: without spaces, dots and brackets. */
export const withoutBrackets = (text: string): string => compact(text.replace(/[()[\]{}()]/g, ""));
/** The same without what stands in brackets. */
export const withoutBracketed = (text: string): string =>
  compact(text.replace(/[([{(][^)\]})]*(?:[)\]})]|$)/g, ""));
