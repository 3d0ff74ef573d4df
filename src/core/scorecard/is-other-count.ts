import { countsOtherThings, mayDiffer, unitFactor } from "../plan/cells/unit-factor";
import type { Actual, Target } from "../plan/target";
import type { Measured } from "./convert-actual";

const TOP_LEVEL = 5;

type Counted = Measured & Pick<Actual, "value">;

/** Whether it may be a share of five levels as well as of the target's: ร้อยละ 86 of ระดับ 4. */
export function isDoubtfulShare({ kind }: Pick<Actual, "kind">, target: Target): boolean {
  return kind === "percent" && target.kind === "level" && target.value !== TOP_LEVEL;
}

/** Whether what is compared counts what was done in another word than its target: 4 กิจกรรม of 4 ครั้ง. None is none of anything. */
export function isOtherCount({ kind, classifier, value }: Counted, target: Target): boolean {
  return kind === "count" && value !== 0 && mayDiffer(classifier, countedIn(target)?.classifier);
}

/** Whether an actual is counted in another word than its target, which still is compared by number: 12 ครั้ง of 10 เรื่อง. */
export function isOtherThing({ kind, classifier, value }: Counted, target: Target): boolean {
  const counted = countedIn(target);
  if (kind !== "count" || value === 0 || classifier === undefined || counted?.classifier === undefined)
    return false;
  return (
    unitFactor(classifier, counted.classifier) === 1 && countsOtherThings(classifier, counted.classifier)
  );
}

/** What a target counts: itself, or what it has in brackets. */
function countedIn(target: Target): Target | undefined {
  return target.kind === "count" || target.kind === "change" ? target : target.second;
}
