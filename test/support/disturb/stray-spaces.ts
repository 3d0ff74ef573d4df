import type { Disturbance } from "./disturbance";
import { mapStrings } from "./map-strings";

/** Spaces that nobody sees: no-break ones, doubled ones, and more behind the text. */
export const straySpaces: Disturbance = (snapshot, random) =>
  mapStrings(snapshot, (text) =>
    random.pick([text, text.replaceAll(" ", "\u00a0"), text.replaceAll(" ", "  "), `${text} \u200b`]),
  );
