import { CRITERIA, type CriteriaColumn } from "../../src/core/kept/criteria-sheet";
import type { TestCell, TestSheet } from "./a-snapshot";

export type CriteriaCells = Readonly<Partial<Record<CriteriaColumn, TestCell>>>;

/** The sheet เกณฑ์การให้คะแนน with these rows, from row 4 on; spread it into the sheets of a plan. */
export function aCriteriaSheet(...rows: readonly CriteriaCells[]): Readonly<Record<string, TestSheet>> {
  const { title, explanation, columns } = CRITERIA;
  return {
    [title]: [
      [title],
      [explanation],
      columns.map(({ header }) => header),
      ...rows.map((cells) => columns.map(({ key }) => cells[key] ?? null)),
    ],
  };
}
