import { isThaiLetter } from "./is-letter";

const BULLETS = /^(?:[-–—•·▪●◦*]+ ?|\d{1,2}[.)](?!\d) ?)+/;
const QUOTED = /^["'“”‘’«](.*)["'“”‘’»]$/;

const CAPITAL = /[A-Z]/;
/** As a pattern: with a text in its place, replaceAll makes a rope that maps have to copy first. */
const SPACE = / /g;

/** The `nameKey` of a text that is a clean line already. */
export function keyOfLine(line: string): string {
  return lettersOf(bareName(line));
}

/** A clean line without its bullet and quotes; spaces and capitals are left. */
export function bareName(line: string): string {
  // Most names begin with a Thai letter, which is neither bullet, number nor quote.
  return isThaiLetter(line.charCodeAt(0)) ? line : line.replace(BULLETS, "").replace(QUOTED, "$1");
}

/** A text without spaces, in small letters. */
export function lettersOf(text: string): string {
  const low = CAPITAL.test(text) ? text.toLowerCase() : text;
  return low.includes(" ") ? low.replace(SPACE, "") : low;
}
