/** Columns of a terminal that a text fills: Thai vowels and tones above and below take none. */
export function displayWidth(text: string): number {
  return [...text.replace(/[\p{Mn}\p{Cf}]/gu, "")].length;
}

/** The text cut to `width` columns, with … in place of what is cut off. */
export function cutToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const letters = text.match(/\P{Mn}\p{Mn}*/gu) ?? [];
  return `${letters.slice(0, width - 1).join("")}…`;
}
