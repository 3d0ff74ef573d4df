import { normalise } from "./normalise";
import { stripMarkup } from "./strip-markup";

const BULLETS = /^(?:[-–—•·▪●◦*]+ ?|\d{1,2}[.)](?!\d) ?)+/;
const QUOTED = /^["'“”‘’«](.*)["'“”‘’»]$/;

const CAPITAL = /[A-Z]/;
const isThai = (code: number): boolean => code >= 0x0e01 && code <= 0x0e4f;

/** A key that two spellings of the same name share: no markup, list bullet, outer quotes, spaces or capitals. */
export function nameKey(text: string): string {
  const clean = normalise(stripMarkup(text));
  // Most names begin with a Thai letter, which is neither bullet, number nor quote.
  const bare = isThai(clean.charCodeAt(0)) ? clean : clean.replace(BULLETS, "").replace(QUOTED, "$1");
  const low = CAPITAL.test(bare) ? bare.toLowerCase() : bare;
  return low.includes(" ") ? low.replaceAll(" ", "") : low;
}
