import type { Change } from "../core/compare/change";
import type { ComparedIndicator } from "../core/compare/compare-indicators";
import type { PlanComparison, YearFigures } from "../core/compare/compare-plans";
import type { ComparedProject, YearProject } from "../core/compare/compare-projects";
import type { CellRef } from "../core/grid/cell-ref";
import { changeMessage } from "../core/messages/change-message";
import { comparisonLocales } from "../core/messages/comparison-locales";
import type { Language } from "../core/messages/locale";
import { baht, type Satang } from "../core/plan/budget";
import type { PlannedIndicator } from "../core/plan/across/planned-indicators";
import { jsonCell } from "./json-cell";

/** What `compare --json` prints. Amounts are in baht; what stands in one year only is null in the other. */
export function compareJson(
  lastFile: string,
  currentFile: string,
  { last, current, indicators, projects, changes }: PlanComparison,
  language: Language,
) {
  const words = comparisonLocales[language];
  return {
    last: yearJson(lastFile, last),
    current: yearJson(currentFile, current),
    indicators: indicators.map((row) => ({
      ...changedJson(row),
      last: row.last ? indicatorJson(row.last) : null,
      current: row.current ? indicatorJson(row.current) : null,
    })),
    projects: projects.map((row) => ({
      ...changedJson(row),
      last: row.last ? projectJson(row.last) : null,
      current: row.current ? projectJson(row.current) : null,
    })),
    changes: changes.map((change) => ({
      code: change.code,
      severity: change.severity,
      last: cellJson(change.last),
      current: cellJson(change.current),
      message: changeMessage(words, change),
    })),
  };
}

function yearJson(file: string, { fiscalYear, keyResults, projects, budget }: YearFigures) {
  return { file, fiscalYear: fiscalYear ?? null, keyResults, projects, budget: baht(budget) };
}

function changedJson({ changes }: ComparedIndicator | ComparedProject) {
  return { changes: changes.map(({ code }: Change) => code) };
}

function indicatorJson({ component, no, code, name, target, weight }: PlannedIndicator) {
  return {
    component,
    no,
    code: code ?? null,
    name: name.value,
    target: target?.text ?? null,
    weight: weight?.state === "read" ? weight.value : null,
    ...jsonCell(name.at),
  };
}

function projectJson({ name, budget, at }: YearProject) {
  return { name, budget: amountJson(budget), ...jsonCell(at) };
}

function amountJson(satang: Satang | undefined) {
  return satang === undefined ? null : baht(satang);
}

function cellJson(at: CellRef | undefined) {
  return at ? jsonCell(at) : null;
}
