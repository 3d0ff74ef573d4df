import type { Reading } from "../grid/reading";
import { isLessBetter } from "../plan/cells/is-less-better";
import type { Target } from "../plan/target";
import { nameKey } from "../text/name-key";
import { normalise } from "../text/normalise";

/** `raised` is harder to reach than last year. */
export type TargetChange = "raised" | "lowered" | "kind-changed" | "reworded" | "added" | "removed";

type Stated = Reading<Target> | undefined;

/**
 * How an indicator's target changed; undefined where it did not. Less is better where either year's bound says so
 * (ไม่เกิน), or no bound says anything and the `name` does.
 */
export function compareTargets(last: Stated, current: Stated, name: string): TargetChange | undefined {
  const [before, now] = [statedIn(last), statedIn(current)];
  if (!before || !now) return before ? "removed" : now ? "added" : undefined;
  const numbers =
    before.state === "read" && now.state === "read"
      ? compareNumbers(before.value, now.value, name)
      : undefined;
  return numbers ?? (nameKey(before.text) === nameKey(now.text) ? undefined : "reworded");
}

function statedIn(target: Stated) {
  return target?.state === "blank" ? undefined : target;
}

function compareNumbers(last: Target, current: Target, name: string): TargetChange | undefined {
  const direction = commonDirection(last, current, name);
  if (direction === undefined || !isSameMeasure(last, current)) return "kind-changed";
  const harder = (current.value - last.value) * direction || strictness(current) - strictness(last);
  if (harder !== 0) return harder > 0 ? "raised" : "lowered";
  return last.second && current.second ? compareNumbers(last.second, current.second, name) : undefined;
}

/** 1 where more is better, -1 where less is; undefined where the years contradict each other. */
function commonDirection(last: Target, current: Target, name: string): 1 | -1 | undefined {
  const [before, now] = [boundDirection(last), boundDirection(current)];
  if (before !== undefined && now !== undefined && before !== now) return undefined;
  const isChange = last.kind === "change";
  return now ?? before ?? (!isChange && isLessBetter(normalise(name)) ? -1 : 1);
}

function boundDirection({ bound }: Target): 1 | -1 | undefined {
  if (bound === undefined) return undefined;
  return bound === "at-most" || bound === "less-than" ? -1 : 1;
}

/** มากกว่า 80 asks for more than อย่างน้อย 80. */
function strictness({ bound }: Target): number {
  return bound === "more-than" || bound === "less-than" ? 1 : 0;
}

/** A bare 80 is as good as ร้อยละ 80; what one year leaves unsaid the other may say. */
function isSameMeasure(last: Target, current: Target): boolean {
  const kinds = new Set([last.kind, current.kind]);
  const isBare = kinds.has("number") && !kinds.has("change") && !kinds.has("milestone");
  if (kinds.size > 1 && !isBare) return false;
  const units = [last.classifier, current.classifier].flatMap((unit) => unit ?? []);
  return new Set(units.map(nameKey)).size < 2 && last.falls === current.falls;
}
