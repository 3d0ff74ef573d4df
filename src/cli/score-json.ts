import { assumptionMessage } from "../core/messages/assumption-message";
import type { Locale } from "../core/messages/locale";
import type { Target } from "../core/plan/target";
import type { Points, Scorecard, ScoredRow } from "../core/scorecard/scorecard";
import { jsonCell } from "./json-cell";

/** What `score --json` prints. `written` counts the cells written to OUT: 0 without one. */
export function scoreJson(file: string, scorecard: Scorecard, written: number, locale: Locale) {
  const { total, performance, potential, rows, assumptions } = scorecard;
  return {
    file,
    total: rangeJson(total),
    performance: pointsJson(performance),
    potential: pointsJson(potential),
    rows: rows.map(rowJson),
    assumptions: assumptions.map((assumption) => ({
      code: assumption.code,
      message: assumptionMessage(locale, assumption),
    })),
    written,
  };
}

function pointsJson(points: Points) {
  return { weight: points.weight, ...rangeJson(points) };
}

/** `outOf` only where the weights make other points than they should. */
function rangeJson({ min, max, value, outOf }: Points) {
  return { min, max, value, ...(outOf !== undefined && { outOf }) };
}

function rowJson({
  component,
  no,
  code,
  name,
  target,
  actual,
  method,
  weight,
  achievement,
  score,
  cells,
}: ScoredRow) {
  return {
    component,
    no,
    code: code ?? null,
    name,
    target: target ? targetJson(target) : null,
    actual: actual?.value ?? null,
    method: method.kind,
    weight,
    achievement,
    score,
    cell: cells.score ? jsonCell(cells.score) : null,
  };
}

function targetJson({ kind, value, bound }: Target) {
  return { kind, value, ...(bound && { bound }) };
}
