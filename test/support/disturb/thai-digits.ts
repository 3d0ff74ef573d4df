import type { Disturbance } from "./disturbance";
import { mapStrings } from "./map-strings";

/** Thai digits in every text; numbers stay numbers. */
export const thaiDigits: Disturbance = (snapshot) =>
  mapStrings(snapshot, (text) =>
    text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit))),
  );
