import { BLANK, type CellContent } from "../../grid/cell-value";
import {
  COMPONENT_WORDS,
  METHOD_WORDS,
  ORIGIN_WORDS,
  WHOLE,
  type CriteriaColumn,
} from "../../kept/criteria-sheet";
import type { CalculatedCriteria } from "./calculate-criteria";
import { criteriaFormulas } from "./criteria-formulas";
import type { CriteriaLine, CriteriaPlaces } from "./criteria-line";

export type CriteriaCells = Readonly<Record<CriteriaColumn, CellContent>>;

const POINTS = "0.00";

/** What a row of the criteria sheet holds before the user changes it. */
export function criteriaCells(
  line: CriteriaLine,
  row: number,
  places: CriteriaPlaces,
  { inForce, share, weightFrom }: CalculatedCriteria,
): CriteriaCells {
  const { component, indicator, year, weight, usual } = line;
  const { criterion } = usual;
  const formulas = criteriaFormulas(line, row, places);
  const calculated = (value: CellContent["value"], formula: string | undefined, format?: string) =>
    formula === undefined ? BLANK : { value, formula, ...(format !== undefined && { format }) };
  const method = criterion?.method;
  const kind = method?.kind;
  const level = (place: number): CellContent =>
    method?.kind === "levels" ? { value: method.thresholds[place] ?? null } : BLANK;
  return {
    year: year === undefined ? BLANK : { value: year },
    component: { value: (indicator ? "" : WHOLE) + COMPONENT_WORDS[component] },
    no: text(indicator?.no),
    code: text(indicator?.code),
    name: text(indicator?.name.value),
    weight: weight === null ? BLANK : { value: weight },
    inForce: calculated(inForce(line), formulas.inForce, POINTS),
    share: calculated(share(line), formulas.share, POINTS),
    weightFrom: calculated(weightFrom(line), formulas.weightFrom),
    method: text(kind && METHOD_WORDS[kind]),
    level1: level(0),
    level2: level(1),
    level3: level(2),
    level4: level(3),
    level5: level(4),
    below: BLANK,
    cap: kind === "ratio" ? { value: 100 } : BLANK,
    methodFrom: calculated(
      criterion ? ORIGIN_WORDS[criterion.sources.method.from] : null,
      formulas.methodFrom,
    ),
  };
}

/** Numbers as numbers, so that no host marks them as text. */
function text(written: string | undefined): CellContent {
  if (written === undefined || written === "") return BLANK;
  return { value: /^[1-9]\d{0,8}$/.test(written) ? Number(written) : written };
}
