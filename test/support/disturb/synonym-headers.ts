import type { Disturbance } from "./disturbance";
import { synonymsOf } from "./header-words";
import { mapHeaders } from "./map-headers";

/** Other names for the same columns. */
export const synonymHeaders: Disturbance = (snapshot, random) =>
  mapHeaders(snapshot, (header) => random.pick(synonymsOf(header)));
