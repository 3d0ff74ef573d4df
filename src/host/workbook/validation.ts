import type { Wire } from "../rich-api/wire";
import type { Rect } from "./rect";

/** The data validation of a rectangle, in Excel's own words; what was not set is absent. */
export interface Validation {
  readonly area: Rect;
  readonly rule?: Wire;
  readonly prompt?: Wire;
  readonly errorAlert?: Wire;
}
