import type { Change } from "../../core/compare/change";
import type { ComparedIndicator } from "../../core/compare/compare-indicators";
import type { ComparedProject } from "../../core/compare/compare-projects";
import type { CellRef } from "../../core/grid/cell-ref";
import { formatBaht } from "../../core/messages/format-baht";
import type { ComparisonWords } from "../../core/messages/comparison-words";
import type { Satang } from "../../core/plan/budget";

/** A year's side of a row; undefined where the year's plan has no such row. */
export type YearSide = { readonly text: string; readonly at: CellRef } | undefined;

/** Something that changed from one year to the other. */
export interface ComparedRow {
  readonly name: string;
  /** What became of it, each in a word or two. */
  readonly kinds: readonly { readonly word: string; readonly severity: Change["severity"] }[];
  readonly last: YearSide;
  readonly current: YearSide;
}

/** The indicators that changed, with their targets. */
export function indicatorRows(
  indicators: readonly ComparedIndicator[],
  words: ComparisonWords,
): readonly ComparedRow[] {
  const side = (one: ComparedIndicator["last"]): YearSide =>
    one && { text: one.target?.text || words.none, at: one.target?.at ?? one.name.at };
  return indicators
    .filter(({ changes }) => changes.length > 0)
    .map(({ last, current, changes }) => ({
      name: (current ?? last)?.name.value ?? "",
      kinds: kindsOf(changes, words),
      last: side(last),
      current: side(current),
    }));
}

/** The projects that changed, with their budgets. */
export function projectRows(
  projects: readonly ComparedProject[],
  words: ComparisonWords,
): readonly ComparedRow[] {
  const money = (budget: Satang | undefined) => (budget === undefined ? words.none : formatBaht(budget));
  const side = (one: ComparedProject["last"]): YearSide =>
    one && { text: money(one.budget), at: one.budgetAt };
  return projects
    .filter(({ changes }) => changes.length > 0)
    .map(({ last, current, changes }) => ({
      name: (current ?? last)?.name ?? "",
      kinds: kindsOf(changes, words),
      last: side(last),
      current: side(current),
    }));
}

function kindsOf(changes: readonly Change[], { kinds }: ComparisonWords): ComparedRow["kinds"] {
  return changes.map(({ code, severity }) => ({ word: kinds[code], severity }));
}
