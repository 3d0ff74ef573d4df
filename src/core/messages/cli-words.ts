import type { PlanFigures } from "../plan/across/plan-figures";

/** The command line's own words. Sentences are one line; help texts are whole screens. */
export interface CliWords {
  readonly help: Readonly<
    Record<
      | "phaen"
      | "validate"
      | "score"
      | "criteria"
      | "progress"
      | "report"
      | "compare"
      | "template"
      | "restore",
      string
    >
  >;
  readonly reading: (file: string) => string;
  /** แผนปี 2568 · KR 18 · โครงการ 8 · 23,219,000 บาท */
  readonly headLine: (figures: PlanFigures & { readonly fiscalYear: number | undefined }) => string;
  readonly noFindings: string;
  readonly fix: (label: string) => string;
  /** How many findings are left out, where they are listed, and how many of those listed come up no more. */
  readonly ignored: (facts: {
    readonly sheet: string;
    readonly leftOut: number;
    readonly notFound: number;
  }) => string;
  readonly scoreColumns: {
    readonly no: string;
    readonly code: string;
    readonly name: string;
    readonly target: string;
    readonly actual: string;
    readonly weight: string;
    readonly achievement: string;
    readonly score: string;
  };
  readonly assumptions: string;
  /** Points, formatted. */
  readonly range: (min: string, max: string) => string;
  readonly written: (facts: { readonly file: string; readonly cells: number }) => string;
  readonly templateWritten: (facts: { readonly file: string; readonly year: number }) => string;
  /** `added` rows of components and indicators; 0 where the sheet was up to date. */
  readonly criteriaWritten: (facts: {
    readonly file: string;
    readonly sheet: string;
    readonly added: number;
  }) => string;
  readonly notWritten: string;
  readonly reportWritten: (file: string) => string;
  readonly planHasErrors: (errors: number) => string;
}
