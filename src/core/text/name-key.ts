import { normalise } from "./normalise";
import { stripMarkup } from "./strip-markup";

const BULLETS = /^(?:[-–—•·▪●◦*]+ ?|\d{1,2}[.)](?!\d) ?)+/;
const QUOTED = /^["'“”‘’«](.*)["'“”‘’»]$/;

/** A key that two spellings of the same name share: no markup, list bullet, outer quotes, spaces or capitals. */
export function nameKey(text: string): string {
  const bare = normalise(stripMarkup(text)).replace(BULLETS, "").replace(QUOTED, "$1");
  return bare.toLowerCase().replaceAll(" ", "");
}
