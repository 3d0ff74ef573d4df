import type { ChangeFacts } from "../compare/change";
import type { Sentences } from "./sentences";

/** The words of a comparison of two years' plans. */
export interface ComparisonWords {
  readonly changes: Sentences<ChangeFacts>;
  /** A year as a column's header; Buddhist, undefined where the plan names none. */
  readonly lastYear: (year: number | undefined) => string;
  readonly currentYear: (year: number | undefined) => string;
  readonly indicators: string;
  readonly projects: string;
  readonly name: string;
  readonly change: string;
  /** What became of an indicator or project, in a word or two. */
  readonly kinds: Readonly<Record<keyof ChangeFacts, string>>;
  readonly unchanged: (rows: number) => string;
  readonly noChanges: string;
  readonly none: string;
}
