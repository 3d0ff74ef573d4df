import type { Snapshot } from "../../../src/core/grid/snapshot";
import type { Random } from "./random";

/** Changes how a workbook looks without changing the plan that it holds. */
export type Disturbance = (snapshot: Snapshot, random: Random) => Snapshot;
