import { isLessBetter } from "../cells/is-less-better";
import { isRevenue } from "../cells/is-revenue";
import { unitOf } from "../cells/unit-of";
import type { Target } from "../target";

/** Growth, and what is compared with another year or a plan, may be more than all of it. */
const BEYOND_ALL = /เพิ่มขึ้น|เติบโต|ขยายตัว|เทียบกับ|เปรียบเทียบ/;

/**
 * The target, or its second one, that no result can be measured by: a percent below 0 or above 100, a level
 * outside 1 to 5, at least or less than nothing. A bare 0 is a target of which fewer is better. A bare number is in
 * the unit that the indicator's name begins with.
 */
export function findOutOfRange(target: Target, name: string): Target | undefined {
  const kind = unitOf(target, name);
  if (isOutside(kind, target, name)) return { ...target, kind };
  return target.second && findOutOfRange(target.second, name);
}

function isOutside(kind: Target["kind"], { value, bound }: Target, name: string): boolean {
  switch (kind) {
    case "percent":
      return value < 0 || (value > 100 && !BEYOND_ALL.test(name) && !isRevenue(name));
    case "level":
      return value < 1 || value > 5;
    case "count":
    case "number":
      if (value !== 0) return value < 0;
      return (bound === "at-least" || bound === "less-than") && !isLessBetter(name);
    case "change":
    case "milestone":
      return false;
  }
}
