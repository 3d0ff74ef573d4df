import {
  achievementFormula,
  achievementOf,
  directScoreFormula,
  literalRules,
  numberOperand,
  scoreFormula,
  textOperand,
  typedScoreFormula,
  type ActualOperand,
} from "./formulas";
import { CRITERIA_SHEET } from "../plan/criteria";
import { quoteSheet } from "../grid/cell-ref";
import type { Method } from "./scheme";

const OTHER_SHEET = /'(?:[^']|'')+'!/g;
/** Either may hold the other's signs, so both are taken out in one go. */
const SHEET_OR_TEXT = /'(?:[^']|'')+'!|"(?:[^"]|"")*"/g;

/**
 * Tells the formulas an earlier fill wrote from a user's own, by their shape: functions and signs, with every
 * cell and number blurred, so that a formula stays ours when rows move or numbers change.
 */
function shape(formula: string): string {
  const blurred = formula
    .replace(SHEET_OR_TEXT, (quoted) => (quoted.startsWith("'") ? "" : quoted === '""' ? quoted : '"T"'))
    .replace(/\s+/g, "")
    .toUpperCase()
    .replace(/\$?[A-Z]{1,3}\$?\d{1,7}(?![\d(])/g, "§")
    .replace(/\d+(?:\.\d+)?(?:E[+-]?\d+)?/g, "#")
    .replace(/\(-#\)/g, "#")
    .replace(/(?:"T"|CHAR\(#\))(?:&(?:"T"|CHAR\(#\)))*/g, '"T"')
    .replaceAll("IF(AND(§>=#,§<=#),§/#,#)", "#")
    .replaceAll("IF(§>#,§,#*§)", "§")
    .replace(/(?<=\/)\(§-§\)/g, "#")
    .replace(/IF\(ISLOGICAL\(§\),(?:§|NOT\(§\)),ISNUMBER\(§\)\)/g, 'OR(ISNUMBER(§),§="T")')
    .replace(/IF\(ISNUMBER\(§\),§,#\)|IF\(ISLOGICAL\(§\),#,§\)|LEFT\(§,#\)|§&""/g, "§")
    .replace(/\(§\*#\)|§\*#/g, "§")
    .replaceAll("#", "§");
  return withoutChoice(blurred);
}

const PRESENT = String.raw`(?:ISNUMBER\(§\)|OR\(ISNUMBER\(§\),§="T"\))`;
const CHOICE = new RegExp(String.raw`IF\(COUNTBLANK\(§\)=§,(?:§,§|${PRESENT},${PRESENT})\)`, "g");

/** What is chosen from the parts of the year stands for the one actual. */
function withoutChoice(blurred: string): string {
  if (!blurred.includes("COUNTBLANK")) return blurred;
  let left = blurred.replaceAll('OR(COUNTBLANK(§)=§,§="T")', "COUNTBLANK(§)=§");
  for (let before = ""; before !== left;) {
    before = left;
    left = left.replace(CHOICE, (choice) => (choice.endsWith(",§,§)") ? "§" : "ISNUMBER(§)"));
  }
  return left.replaceAll("/(§)", "/§");
}

const METHODS: readonly (readonly [Method, number])[] = [
  [{ kind: "ratio" }, 1],
  [{ kind: "ratio" }, 0],
  [{ kind: "lower" }, 1],
  [{ kind: "lower" }, 0],
  [{ kind: "levels", thresholds: [1, 2, 3, 4, 5] }, 1],
  [{ kind: "levels", thresholds: [5, 4, 3, 2, 1] }, 1],
];

const ACTUALS: readonly ActualOperand[] = [numberOperand("A1"), textOperand("A1", "6", 6)];

const cores = METHODS.map(([method, bar]) =>
  achievementOf(method, "A1", "B1", bar, literalRules({ cap: 1, belowFirstLevel: 1 })),
);
const units = [1, 100] as const;

const achievementShapes = new Set(
  ACTUALS.flatMap((actual) =>
    cores.flatMap((core) => units.map((unit) => shape(achievementFormula(actual, core, unit)))),
  ),
);

const scoreShapes = new Set([
  ...units.flatMap((unit) => [
    shape(scoreFormula("C1", "D1", unit)),
    ...ACTUALS.map((typed) => shape(typedScoreFormula("C1", typed, unit, "1"))),
  ]),
  ...ACTUALS.flatMap((actual) => cores.map((core) => shape(directScoreFormula(actual, "C1", core)))),
]);

export function isOurAchievement(formula: string): boolean {
  return achievementShapes.has(shape(formula));
}

export function isOurScore(formula: string): boolean {
  return scoreShapes.has(shape(formula));
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const POINTS = String.raw`(?:\d+(?:\.\d+)?|${CELL}(?:\*100)?)`;
/** `=70/18`, `=$E$4/8`: a component's points; `=10/2` is a user's. */
const WHOLE_SHARE = new RegExp(String.raw`^=(?:70|30|\$[A-Z]{1,3}\$\d+(?:\*100)?)/\d+(?:/100)?$`);
/** `=MAX(0,70-SUM(E5,E9))/16`. */
const REST_SHARE = new RegExp(
  String.raw`^=MAX\(0,${POINTS}(?:-[^()]*(?:SUM\([^()]*\)[^()]*)?)?\)(?:/\d+)?(?:/100)?$`,
);

export function isOurWeight(formula: string): boolean {
  const text = formula.replace(OTHER_SHEET, "").replace(/\s+/g, "").toUpperCase();
  return WHOLE_SHARE.test(text) || REST_SHARE.test(text) || isInCriteria(formula);
}

/** A weight that stands in the criteria sheet. */
function isInCriteria(formula: string): boolean {
  const sheet = `=${quoteSheet(CRITERIA_SHEET)}!`;
  return formula.startsWith(sheet) && IN_CELL.test(formula.slice(sheet.length).toUpperCase());
}

const IN_CELL = new RegExp(`^${CELL}(?:/100)?$`);
