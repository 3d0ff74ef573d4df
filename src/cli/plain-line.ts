/** A text for a terminal: line breaks, and control characters that it would obey, become spaces. */
export function plainLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ");
}
