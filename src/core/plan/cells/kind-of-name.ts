import { bareName } from "../../text/key-of-line";
import type { TargetKind } from "../target";

/** With a mark behind the letter next to its own, too, as texts come from a PDF. */
const PERCENTS = ["ร้อยละ", "สัดส่วน", "รอ้ยละ"] as const;

/** What an indicator measures by the first word of its normalised name: จำนวน, ร้อยละ, สัดส่วน, ระดับ. */
export function kindOfName(line: string): Exclude<TargetKind, "number" | "change" | "milestone"> | undefined {
  const name = bareName(line);
  if (name.startsWith("จำนวน")) return "count";
  if (PERCENTS.some((word) => name.startsWith(word))) return "percent";
  return name.startsWith("ระดับ") ? "level" : undefined;
}
