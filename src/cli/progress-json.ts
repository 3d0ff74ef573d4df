import type { Points } from "../core/scorecard/scorecard";
import type { IndicatorProgress, Progress, Stage } from "../core/scorecard/score-progress";
import { jsonCell } from "./json-cell";

/** What `progress --json` prints. `at` is 3, 6, 9 or 12 months, or "now"; `written` counts the cells of OUT: 0 without one. */
export function progressJson(file: string, progress: Progress | undefined, written: number) {
  return {
    file,
    stages: progress?.stages.map(stageJson) ?? [],
    rows: progress?.indicators.map(indicatorJson) ?? [],
    written,
  };
}

function stageJson({ at, points, reported, indicators }: Stage) {
  return {
    at,
    reported,
    indicators,
    total: points ? pointsJson(points.total) : null,
    performance: points ? pointsJson(points.performance) : null,
    potential: points ? pointsJson(points.potential) : null,
  };
}

function pointsJson({ min, max, value }: Points) {
  return { min, max, value };
}

function indicatorJson({ row: { component, no, code, name }, actuals, trend }: IndicatorProgress) {
  return {
    component,
    no,
    code: code ?? null,
    name,
    actuals: actuals.map(({ at, text, actual, cell }) => ({
      at,
      text,
      value: actual?.value ?? null,
      cell: jsonCell(cell),
    })),
    trend: trend ?? null,
  };
}
