import { valueOf, type Reading } from "../grid/reading";
import { plannedIndicators, type PlannedIndicator } from "../plan/across/planned-indicators";
import type { Plan } from "../plan/plan";
import type { Target } from "../plan/target";
import { cleanLine } from "../text/clean-line";
import { aChange, type Change } from "./change";
import { compareTargets } from "./compare-targets";
import { pairYears, type Named } from "./pair-years";
import { weightsInForce } from "./weights-in-force";
import { yearlessKey } from "./yearless-key";

/** An evaluated KR or potential indicator in the two years; one of them is undefined where it is new or gone. */
export interface ComparedIndicator {
  readonly last: PlannedIndicator | undefined;
  readonly current: PlannedIndicator | undefined;
  readonly changes: readonly Change[];
}

/** This year's indicators in the plan's order, then those that are gone. */
export function compareIndicators(last: Plan, current: Plan): readonly ComparedIndicator[] {
  const before = indicatorsOf(last);
  const now = indicatorsOf(current);
  const pairs = pairYears(before, now);
  const kept = new Set(pairs.values());
  return [
    ...now.map((entry): ComparedIndicator => {
      const was = pairs.get(entry);
      const { indicator: is } = entry;
      const changes = was ? changesOf(was, entry) : [aChange("kr-added", factsOf(is), undefined, is.name.at)];
      return { last: was?.indicator, current: is, changes };
    }),
    ...before
      .filter((entry) => !kept.has(entry))
      .map(({ indicator }): ComparedIndicator => {
        const change = aChange("kr-dropped", factsOf(indicator), indicator.name.at, undefined);
        return { last: indicator, current: undefined, changes: [change] };
      }),
  ];
}

interface Entry extends Named {
  readonly indicator: PlannedIndicator;
}

function indicatorsOf(plan: Plan): readonly Entry[] {
  const weights = weightsInForce(plan);
  const planned = plannedIndicators(plan).map((one) => ({ ...one, weight: weights.get(one) ?? one.weight }));
  return (planned.length > 0 ? planned : scoredIndicators(plan))
    .filter(({ name }) => name.value !== "")
    .map((indicator) => {
      const { key } = indicator.name;
      const keyWithoutYear = yearlessKey(key, plan.fiscalYear?.value);
      return { indicator, code: indicator.code, key, yearlessKey: keyWithoutYear };
    });
}

/** A workbook may hold a scoring sheet alone. */
function scoredIndicators({ scoring }: Plan): readonly PlannedIndicator[] {
  return (scoring?.rows ?? []).map(({ component, no, code, name, target, weight }) => ({
    component: component ?? "1",
    no,
    code: valueOf(code),
    name,
    target,
    weight: weight?.reading,
  }));
}

function changesOf(was: Entry, is: Entry): readonly Change[] {
  const { indicator: last } = was;
  const { indicator: current } = is;
  const name = current.name.value;
  const [before, now] = [last.name.at, current.name.at];
  const changes: Change[] = [];
  // A name that goes with the year is the same name.
  if (was.key !== is.key && was.yearlessKey !== is.yearlessKey)
    changes.push(aChange("kr-renamed", { was: last.name.value, name }, before, now));
  if (last.code !== current.code)
    changes.push(aChange("kr-code-changed", { name, was: last.code, code: current.code }, before, now));
  changes.push(...targetChanges(last, current));
  const [weightWas, weight] = [valueOf(last.weight), valueOf(current.weight)];
  if (weightWas !== undefined && weight !== undefined && weightWas !== weight) {
    const facts = { name, was: weightWas, weight };
    changes.push(aChange("weight-changed", facts, last.weight?.at, current.weight?.at));
  }
  return changes;
}

function targetChanges(last: PlannedIndicator, current: PlannedIndicator): readonly Change[] {
  const change = compareTargets(last.target, current.target, current.name.value);
  if (change === undefined) return [];
  const facts = { name: current.name.value, was: textOf(last.target), target: textOf(current.target) };
  return [
    aChange(
      `target-${change}`,
      facts,
      last.target?.at ?? last.name.at,
      current.target?.at ?? current.name.at,
    ),
  ];
}

function factsOf({ code, name, target }: PlannedIndicator) {
  return { code, name: name.value, target: textOf(target) };
}

function textOf(target: Reading<Target> | undefined): string {
  return cleanLine(target?.text ?? "");
}
