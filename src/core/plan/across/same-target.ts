import { unitFactor } from "../cells/unit-factor";
import type { Target } from "../target";

/**
 * Whether two targets of one indicator ask for the same. A bare 80 is as good as "ร้อยละ 80", "3 ครั้ง" as good as
 * "อย่างน้อย 3 ครั้ง", and the words behind the number do not matter; ไม่เกิน does, since it turns the direction.
 */
export function sameTarget(one: Target, other: Target): boolean {
  const isSameKind = one.kind === other.kind || one.kind === "number" || other.kind === "number";
  if (!isSameKind || one.value !== inUnitOf(one, other)) return false;
  if (isLimit(one) !== isLimit(other) || one.falls !== other.falls) return false;
  return !one.second || !other.second || sameTarget(one.second, other.second);
}

/** The value of the other in the unit of the one: 1,500,000 บาท in ล้านบาท. */
function inUnitOf({ classifier }: Target, { value, classifier: other }: Target): number {
  const factor = classifier === other ? 1 : (unitFactor(other, classifier) ?? 1);
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

function isLimit({ bound }: Target): boolean {
  return bound === "at-most" || bound === "less-than";
}
