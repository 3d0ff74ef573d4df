import type { Rect } from "./rect";

/** A conditional format of a sheet. Only those of type Custom have a formula and a fill. */
export interface ConditionalFormat {
  readonly id: string;
  /** Excel's name of the type: `Custom`, `CellValue`, … */
  readonly type: string;
  readonly areas: readonly Rect[];
  /** Empty until it is set. */
  readonly formula: string;
  /** `#RRGGBB`; empty where the format has no fill. */
  readonly fill: string;
}
