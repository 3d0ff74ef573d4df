import { columnLetters } from "../../grid/cell-ref";
import { COMPONENT_WORDS, METHOD_WORDS, ORIGIN_WORDS, type CriteriaColumn } from "../../kept/criteria-sheet";
import type { Component } from "../../plan/component";
import { literal } from "../../scorecard/formula-literal";
import type { Criterion } from "../../scorecard/scheme";
import type { CriteriaLine, CriteriaPlaces } from "./criteria-line";

/** The formulas of one row; undefined where the row has none. */
export type CriteriaFormulas = Readonly<
  Record<"inForce" | "share" | "weightFrom" | "methodFrom", string | undefined>
>;

/**
 * The formulas say what the reader of the sheet works out: which weight is in force, what a blank one gets, and
 * whether a setting is still the usual one. They go by year and component, so that rows may be added anywhere.
 */
export function criteriaFormulas(line: CriteriaLine, row: number, places: CriteriaPlaces): CriteriaFormulas {
  const at = cellNames(places);
  const weight = at("weight", row);
  const isGiven = `AND(ISNUMBER(${weight}),${weight}>=0)`;
  const { usual, component, indicator } = line;
  const weightFrom = originFormula([[weight, usual.weight]], ORIGIN_WORDS[usual.weightFrom]);
  if (!indicator) {
    return {
      inForce: `=${pointsOf(component, at, places, usual.weight)}`,
      share: `=${shareOf(line, row, at, places)}`,
      weightFrom,
      methodFrom: undefined,
    };
  }
  const criterion = usual.criterion;
  const share = at("share", places.wholes.get(component) ?? row, "$");
  return {
    inForce: `=IF(${isGiven},${weight},${usual.weight === undefined ? share : literal(usual.weight)})`,
    share: undefined,
    weightFrom,
    methodFrom: criterion && methodOrigin(criterion, row, at),
  };
}

type CellNames = (column: CriteriaColumn, row: number, fixed?: "$") => string;

function cellNames({ columns }: CriteriaPlaces): CellNames {
  return (column, row, fixed = undefined) => {
    const sign = fixed ?? "";
    return `${sign}${columnLetters(columns.get(column) ?? 0)}${sign}${row + 1}`;
  };
}

/** The usual points hold unless two that make 100 are given; a half without points gets what the other leaves. */
function pointsOf(
  component: Component,
  at: CellNames,
  { wholes }: CriteriaPlaces,
  usual: number | undefined,
): string {
  const typed = (of: Component): string => at("weight", wholes.get(of) ?? 0);
  const own = typed(component);
  if (component === "1" || component === "2") {
    const [one, two] = [typed("1"), typed("2")];
    const makesAll = `AND(COUNT(${one},${two})=2,MIN(${one},${two})>=0,ROUND(${one}+${two}-100,6)=0)`;
    return `IF(IFERROR(${makesAll},FALSE),${own},${literal(usual ?? 0)})`;
  }
  const other = typed(component === "1.1" ? "1.2" : "1.1");
  const whole = at("inForce", wholes.get("1") ?? 0);
  const isSplit = `COUNTIF(${own},">=0")+COUNTIF(${other},">=0")`;
  return `IF(${isSplit}=0,"",IF(COUNTIF(${own},">=0")=1,${own},MAX(0,${whole}-${other})))`;
}

/** What each indicator without a weight gets. */
function shareOf(
  { component, year }: CriteriaLine,
  row: number,
  at: CellNames,
  { columns, wholes }: CriteriaPlaces,
): string {
  const column = (key: CriteriaColumn): string => {
    const letters = columnLetters(columns.get(key) ?? 0);
    return `$${letters}:$${letters}`;
  };
  const share = (points: string, pattern: string): string => {
    const ofYear = year === undefined ? "" : `${column("year")},${at("year", row)},`;
    const rows = `${ofYear}${column("component")},${pattern}`;
    const given = `${rows},${column("weight")},">=0"`;
    return `MAX(0,${points}-SUMIFS(${column("weight")},${given}))/MAX(1,COUNTIFS(${rows})-COUNTIFS(${given}))`;
  };
  const own = at("inForce", row);
  if (component === "2") return share(own, quoted("2"));
  const halves = (["1.1", "1.2"] as const).map((half) => at("inForce", wholes.get(half) ?? 0));
  if (component === "1") {
    const [agenda = ""] = halves;
    return share(`${own}-SUM(${halves.join(",")})`, `IF(${agenda}="","1*",${quoted("1")})`);
  }
  return `IF(${own}="",${at("share", wholes.get("1") ?? 0)},${share(own, quoted(component))})`;
}

function quoted(component: Component): string {
  return `"${COMPONENT_WORDS[component]}"`;
}

const LEVELS: readonly CriteriaColumn[] = ["level1", "level2", "level3", "level4", "level5"];

function methodOrigin({ method, sources }: Criterion, row: number, at: CellNames): string {
  const kind = [at("method", row), METHOD_WORDS[method.kind]] as const;
  const parameters: (readonly [string, number | undefined])[] = [];
  if (method.kind === "ratio") parameters.push([at("cap", row), 100]);
  if (method.kind === "levels") {
    LEVELS.forEach((level, place) => parameters.push([at(level, row), method.thresholds[place]]));
    parameters.push([at("below", row), 1]);
  }
  return originFormula([kind, ...parameters], ORIGIN_WORDS[sources.method.from]);
}

/** Names the usual origin while each cell is blank or holds what is usual. */
function originFormula(
  cells: readonly (readonly [string, string | number | undefined])[],
  usual: string,
): string {
  const tests = cells.map(([cell, value]) => {
    if (value === undefined) return `${cell}=""`;
    return `OR(${cell}="",${cell}=${typeof value === "number" ? literal(value) : `"${value}"`})`;
  });
  const isUsual = tests.length === 1 ? tests.join() : `AND(${tests.join(",")})`;
  return `=IF(${isUsual},"${usual}","${ORIGIN_WORDS.user}")`;
}
