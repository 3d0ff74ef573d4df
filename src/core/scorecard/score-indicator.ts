import type { CellRef } from "../grid/cell-ref";
import { valueOf } from "../grid/reading";
import { inFiscalYear } from "../plan/cells/day";
import type { Slot } from "../plan/scoring";
import { achieve } from "./achieve";
import type { SharedPart } from "./assumption";
import { chooseTarget, type ChosenTarget } from "./choose-target";
import type { AssumptionCollector } from "./collect-assumptions";
import type { AchievementUnit } from "./achievement-unit";
import { awaitsFill } from "./goes-by-achievement";
import type { Indicator } from "./list-indicators";
import { measuredActual } from "./measured-actual";
import { isOurAchievement, isOurScore } from "./own-formula";
import { BY_RATIO } from "./plan-scheme";
import { ScoredIndicator, type Earned } from "./scored-indicator";
import { hasUnusedLevels } from "./printed-levels";
import type { Criterion, Scheme } from "./scheme";
import type { ScoredRow } from "./scorecard";
import { typedFraction } from "./typed-fraction";
import type { Weighed } from "./weigh-indicators";

const NOTHING_TYPED: ScoredRow["typed"] = { achievement: undefined, score: undefined };
/** Achievements and scores are shown with two decimals, and typed so: 83.33% of 5/6 is no other number. */
const ROUNDED = { achievement: 0.5e-4, score: 0.5e-2 } as const;
/** Two ways of adding up the same floats may differ by this much. */
const DUST = 1e-9;

/** Scores one indicator and notes what that rests on. */
export function scoreIndicator(
  indicator: Indicator,
  weighed: Weighed,
  unit: AchievementUnit,
  scheme: Scheme,
  assumptions: AssumptionCollector,
): ScoredRow {
  const { name, row } = indicator;
  const criterion = scheme.criteria.get(indicator.key) ?? BY_RATIO;
  if (row?.exempt) {
    const { value: text, at, isStep } = row.exempt;
    if (isStep) assumptions.add("step-not-scored", {}, name.value, at);
    else assumptions.add("indicator-exempt", { text }, name.value, at);
    return new ScoredIndicator(indicator, weighed, criterion, { ...notScored(indicator), unit });
  }
  const { method, sources } = criterion;
  noteWeight(indicator, weighed, scheme, sources.weight.at, assumptions);
  if (row && hasUnusedLevels(row) && method.kind !== "levels" && sources.method.from !== "user") {
    assumptions.add("levels-unused", {}, name.value, row.levels?.[0].at ?? name.at);
  }
  const chosen = inYear(chooseTarget(indicator, method, assumptions), scheme.fiscalYear);
  const { target, from } = chosen;
  noteDirection(indicator, criterion, target, assumptions);

  const [actualSlot, achievementSlot, scoreSlot] = [row?.actual, row?.achievement, row?.score];
  const actual = valueOf(actualSlot?.reading);
  const measured =
    target && measuredActual(indicator, actualSlot, { ...chosen, target }, method, assumptions);
  const earned = target && measured !== undefined ? achieve(method, measured, target.value, criterion) : null;

  const isStarted = actualSlot === undefined || actualSlot.reading.state === "read";
  const isTyped = typedIn(achievementSlot, isOurAchievement, isStarted) !== undefined;
  const inCell = isTyped ? typedFraction(achievementSlot, unit) : undefined;
  const typedAchievement = inCell === undefined ? undefined : Math.min(criterion.cap, Math.max(0, inCell));
  const achievement = typedAchievement ?? (saysNoNumber(achievementSlot) ? null : earned);
  if (
    achievementSlot &&
    typedAchievement !== undefined &&
    differ(typedAchievement, earned, ROUNDED.achievement)
  ) {
    const facts = { typed: typedAchievement, computed: earned };
    assumptions.add("achievement-typed", facts, name.value, achievementSlot.at);
  }

  const computed = earned === null ? null : weighed.weight * earned;
  const fromAchievement = achievement === null ? null : weighed.weight * achievement;
  const typedScore = row && awaitsFill(row) ? undefined : typedIn(scoreSlot, isOurScore, isStarted);
  if (scoreSlot && typedScore !== undefined && differ(typedScore, fromAchievement, ROUNDED.score)) {
    const facts = { typed: typedScore, computed: fromAchievement };
    assumptions.add("score-typed", facts, name.value, scoreSlot.at);
  }

  return new ScoredIndicator(indicator, weighed, criterion, {
    target,
    targetFrom: from,
    actual,
    achievement,
    score: typedScore ?? fromAchievement,
    computed,
    unit,
    typed:
      typedAchievement === undefined && typedScore === undefined
        ? NOTHING_TYPED
        : { achievement: typedAchievement, score: typedScore },
  });
}

function notScored({ row, planned }: Indicator): Omit<Earned, "unit"> {
  const inSheet = valueOf(row?.target);
  const target = inSheet ?? valueOf(planned?.target);
  return {
    target,
    targetFrom: target && (inSheet ? "sheet" : "plan"),
    actual: undefined,
    achievement: null,
    score: null,
    computed: null,
    typed: NOTHING_TYPED,
  };
}

/** A last day without a year is one of the plan's: what was finished a year later is too late. */
function inYear(chosen: ChosenTarget, fiscalYear: number | undefined): ChosenTarget {
  const { target } = chosen;
  if (target?.by === undefined || fiscalYear === undefined) return chosen;
  const by = inFiscalYear(target.by, fiscalYear);
  return by === target.by ? chosen : { ...chosen, target: { ...target, by } };
}

/**
 * What a user put in the cell. Their own formula counts only once there is an actual: before, it would
 * show a nought that nobody earned.
 */
function typedIn(
  slot: Slot<number> | undefined,
  isOurs: (formula: string) => boolean,
  isStarted: boolean,
): number | undefined {
  if (slot?.reading.state !== "read") return undefined;
  if (slot.formula !== undefined && (isOurs(slot.formula) || !isStarted)) return undefined;
  return slot.reading.value;
}

/** The user's own achievement is there, but nothing to score by: neither does the sheet, nor do we. */
function saysNoNumber(slot: Slot<number> | undefined): boolean {
  if (slot?.formula === undefined) return slot?.reading.state === "unreadable";
  return !isOurAchievement(slot.formula) && slot.reading.state !== "read";
}

function differ(typed: number, computed: number | null, rounded: number): boolean {
  return computed === null || Math.abs(typed - computed) > rounded + DUST;
}

/** `setAt` is where the criteria sheet would give the weight. */
function noteWeight(
  { name, row }: Indicator,
  weighed: Weighed,
  { isUndivided, isGuess }: Scheme,
  setAt: CellRef | undefined,
  assumptions: AssumptionCollector,
): void {
  const { points, given, sharers, part } = weighed.pool;
  const component: SharedPart = isUndivided ? "total" : weighed.pool.component;
  const cell = row?.weight?.at ?? name.at;
  if (weighed.unusable) {
    assumptions.add("weight-unusable", { text: row?.weight?.reading.text ?? "" }, name.value, cell);
  } else if (weighed.from === "shared") {
    const code = sharers.length === 1 ? "weight-by-subtraction" : "weights-shared-equally";
    if (isGuess && !part)
      assumptions.add("components-unnamed", { points, isWhole: isUndivided }, name.value, cell);
    const left = { component, points: Math.max(0, points - given) };
    assumptions.add(code, part ? { ...left, of: part.label } : left, name.value, setAt ?? cell);
  }
}

/** That less is better, or how a change is measured, where the user has not said so. */
function noteDirection(
  { name, row }: Indicator,
  { guessed, sources }: Criterion,
  target: ScoredRow["target"],
  assumptions: AssumptionCollector,
): void {
  const at = sources.method.at ?? row?.target.at ?? name.at;
  if (guessed && target) assumptions.add("direction-guessed", {}, name.value, at);
  if (target?.kind === "change" && sources.method.from !== "user") {
    assumptions.add("change-as-ratio", {}, name.value, at);
  }
}
