import type { Snapshot } from "../../../src/core/grid/snapshot";
import { disturbanceNames, disturbances, type DisturbanceName } from "./disturbances";
import { randomFrom } from "./random";

/**
 * Form (c): the same plan in a workbook that was used for a while. The same seed gives the same workbook;
 * the named disturbances are made in their own order, whatever the order of `names`.
 */
export function disturb(
  snapshot: Snapshot,
  seed: number,
  names: readonly DisturbanceName[] = disturbanceNames,
): Snapshot {
  const random = randomFrom(seed);
  return disturbanceNames
    .filter((name) => names.includes(name))
    .reduce((disturbed, name) => disturbances[name](disturbed, random), snapshot);
}
