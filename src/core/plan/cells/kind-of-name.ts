import { bareName } from "../../text/key-of-line";
import type { TargetKind } from "../target";

/** What an indicator measures by the first word of its normalised name: จำนวน, ร้อยละ, สัดส่วน, ระดับ. */
export function kindOfName(line: string): Exclude<TargetKind, "number" | "change" | "milestone"> | undefined {
  const name = bareName(line);
  if (name.startsWith("จำนวน")) return "count";
  if (name.startsWith("ร้อยละ") || name.startsWith("สัดส่วน")) return "percent";
  return name.startsWith("ระดับ") ? "level" : undefined;
}
