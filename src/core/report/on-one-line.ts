/** Letters; more would fill a page, and a row of a sheet can be no higher than about a third of one. */
const LONGEST = 1000;

/** A user's text without line breaks and control characters, which neither a page nor a sheet could show. */
export function onOneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return line.length <= LONGEST ? line : `${[...line].slice(0, LONGEST).join("")}…`;
}
