import type { Disturbance } from "./disturbance";
import { mapStrings } from "./map-strings";

/** Letters typed in two strokes that look like one: ำ as ํ and า, แ as two เ. */
export const decomposedThai: Disturbance = (snapshot) =>
  mapStrings(snapshot, (text) => text.replace(/([่-๋]?)ำ/g, "ํ$1า").replaceAll("แ", "เเ"));
