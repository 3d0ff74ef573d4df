import { isLessBetter } from "../plan/cells/is-less-better";
import type { Target } from "../plan/target";
import { bareName } from "../text/key-of-line";
import { normalise } from "../text/normalise";

const LEVELS = 5;
const ALL = 100;

export type AssumedTarget = Target & { readonly kind: "percent" | "level" };

/**
 * The target of an indicator that states none: ระดับ… is measured against 5, ร้อยละ…, สัดส่วน… and
 * satisfaction against 100. Nothing is assumed where less is better, or where the name tells no unit.
 */
export function assumeTarget(name: string): AssumedTarget | undefined {
  const text = bareName(normalise(name));
  if (isLessBetter(text)) return undefined;
  if (/^ระดับ/.test(text)) return { kind: "level", value: LEVELS };
  if (/ร้อยละ|รอ้ยละ|สัดส่วน|ความพึงพอใจ|EIT|%/.test(text)) return { kind: "percent", value: ALL };
  return /ระดับ/.test(text) ? { kind: "level", value: LEVELS } : undefined;
}
