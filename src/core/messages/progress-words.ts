import type { Stage } from "../scorecard/score-progress";
import type { Trend } from "../scorecard/trend-of";

/** What is said of the year as it goes on. Counts are whole numbers. */
export interface ProgressWords {
  readonly title: string;
  /** A part of the year: "6 months", or what holds now. */
  readonly stage: (at: Stage["at"]) => string;
  /** No actual of that part of the year is there yet. */
  readonly nothingYet: string;
  readonly reported: (facts: { readonly reported: number; readonly indicators: number }) => string;
  /** In tables: why a score is a range or rests on an earlier part of the year. */
  readonly carriedOn: string;
  readonly trend: string;
  readonly trends: Readonly<Record<Trend, string>>;
  readonly indicators: (count: number) => string;
  readonly noColumns: string;
  /** How to get the columns from the command line. */
  readonly howTo: string;
  readonly add: string;
  readonly willAdd: (columns: number) => string;
}
