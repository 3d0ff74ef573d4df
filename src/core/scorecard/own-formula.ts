import { quoteSheet } from "../grid/cell-ref";
import { CRITERIA_SHEET } from "../plan/criteria";
import { actualIn, holesFor, MOST_PARTS } from "./formula-holes";
import { normalForm, NUMBER, patternOf } from "./formula-pattern";
import {
  achievementFormula,
  achievementOf,
  directScoreFormula,
  scoreFormula,
  typedScoreFormula,
  type RuleOperands,
} from "./formulas";
import type { Method } from "./scheme";

interface Patterns {
  readonly achievement: readonly RegExp[];
  readonly score: readonly RegExp[];
}

const METHODS: readonly (readonly [Method, number])[] = [
  [{ kind: "ratio" }, 1],
  [{ kind: "ratio" }, 0],
  [{ kind: "lower" }, 1],
  [{ kind: "lower" }, 0],
  [{ kind: "levels", thresholds: [1, 2, 3, 4, 5] }, 1],
  [{ kind: "levels", thresholds: [5, 4, 3, 2, 1] }, 1],
];
const RULES: RuleOperands = {
  cap: "«cap»",
  below: "«below»",
  thresholds: [1, 2, 3, 4, 5].map((level) => `«cell_${level}»`),
};
const UNITS = [1, 100, 5] as const;

/** The writers' own formulas, with holes for their operands; thresholds stand in cells, or as numbers. */
const cores = new Set(
  METHODS.flatMap(([method, bar]) => {
    const core = achievementOf(method, "«actual»", "«target»", bar, RULES);
    const inNumbers = core.replace(/\(«cell_(\d)»-«cell_\d»\)/g, "«width_$1»").replace(/«cell_/g, "«level_");
    return [core, inNumbers];
  }),
);

const known: Patterns[] = [];

/** Made when they are first asked for: that takes a while, and most plans have no such formula yet. */
function patternsFor(parts: number): Patterns {
  return (known[parts] ??= makePatterns(parts));
}

function makePatterns(parts: number): Patterns {
  const actual = actualIn(parts);
  const holes = holesFor(parts);
  return {
    achievement: [...cores].flatMap((core) =>
      UNITS.map((unit) => patternOf(achievementFormula(actual, core, unit), holes)),
    ),
    score: [...cores].map((core) => patternOf(directScoreFormula(actual, "«weight»", core), holes)),
  };
}

const SEVERAL = Array.from({ length: MOST_PARTS - 1 }, (_, nth) => nth + 2);
const fromAchievement = UNITS.flatMap((unit) => [
  patternOf(scoreFormula("«weight»", "«achievement»", unit), holesFor(1)),
  patternOf(typedScoreFormula("«weight»", actualIn(1), unit, "«cap»"), holesFor(1)),
]);

/**
 * An achievement that an earlier fill wrote. It stays ours when rows move or a target changes, but neither under
 * another rule nor with the actual of another cell in one of its places.
 */
export function isOurAchievement(formula: string): boolean {
  const normal = withoutDollars(formula);
  return patternsOf(normal).some(({ achievement }) => achievement.some((pattern) => pattern.test(normal)));
}

/** A score that an earlier fill wrote. */
export function isOurScore(formula: string): boolean {
  const normal = withoutDollars(formula);
  return (
    fromAchievement.some((pattern) => pattern.test(normal)) ||
    patternsOf(normal).some(({ score }) => score.some((pattern) => pattern.test(normal)))
  );
}

function withoutDollars(formula: string): string {
  return normalForm(formula).replaceAll("$", "");
}

function patternsOf(normal: string): readonly Patterns[] {
  return (normal.includes("COUNTBLANK") ? SEVERAL : [1]).map(patternsFor);
}

const SHEET = String.raw`(?:'(?:[^']|'')+'!)?`;
/** What a deleted row or column leaves. */
const GONE = "#REF!";
const FIXED = String.raw`(?:${SHEET}\$[A-Z]{1,3}\$\d{1,7}(?:\*100)?|${GONE})`;
const SUMMED = String.raw`(?:${SHEET}\$?[A-Z]{1,3}\$?\d{1,7}|${GONE})`;
const RANGE = `${SUMMED}(?::${SUMMED})?`;
/** `=70/18`, `=$E$4/8`: a component's points; `=10/2` and `=E4/8` are a user's. */
const WHOLE_SHARE = new RegExp(String.raw`^=(?:70|30|(?!${GONE})${FIXED})/\d+(?:/100)?$`);
/** `=MAX(0,70-$E$16-SUM(E5,E9:E12)-5)/16`: the points less the other half's, the given ones in the sheet, and others. */
const REST_SHARE = new RegExp(
  String.raw`^=MAX\(0,(?:${NUMBER}|${FIXED}(?=-))(?:-${FIXED})?(?:-SUM\(${RANGE}(?:,${RANGE})*\))?(?:-${NUMBER})?\)(?:/\d+)?(?:/100)?$`,
);
/** A weight that stands in the criteria sheet. */
const IN_CRITERIA = new RegExp(String.raw`^=${quoteSheet(CRITERIA_SHEET)}!\$?[A-Z]{1,3}\$?\d+(?:/100)?$`);

/** A weight that an earlier fill wrote, also where a row that it named has been deleted. */
export function isOurWeight(formula: string): boolean {
  const normal = normalForm(formula);
  return [WHOLE_SHARE, REST_SHARE, IN_CRITERIA].some((pattern) => pattern.test(normal));
}
