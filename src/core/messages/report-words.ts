import type { Severity } from "../findings/finding";
import type { PlanFigures } from "../plan/across/plan-figures";

/** The words of the report on a plan, as a document that an office files. Numbers come formatted. */
export interface ReportWords {
  readonly title: string;
  /** `year` is Buddhist; undefined where the plan names none. */
  readonly subject: (year: number | undefined) => string;
  readonly office: string;
  readonly file: string;
  readonly date: string;
  /** `month` is 1 to 12; `year` Buddhist. */
  readonly dateOf: (date: { readonly day: number; readonly month: number; readonly year: number }) => string;
  readonly summary: {
    readonly heading: string;
    readonly item: string;
    readonly result: string;
    readonly keyResults: string;
    readonly keyResultsOf: (figures: PlanFigures) => string;
    readonly potential: string;
    readonly indicators: (count: number) => string;
    readonly projects: string;
    readonly projectsOf: (count: number) => string;
    readonly budget: string;
    readonly baht: (amount: string) => string;
    readonly findings: string;
    readonly points: (score: string, full: string) => string;
  };
  readonly findings: {
    readonly heading: string;
    readonly none: string;
    readonly mostSevere: (told: number, found: number) => string;
    readonly counted: (counts: Readonly<Record<Severity, number>>) => string;
    readonly columns: Readonly<Record<"no" | "severity" | "sentence" | "place", string>>;
    /** Of one finding. */
    readonly severities: Readonly<Record<Severity, string>>;
    readonly fix: (label: string) => string;
    /** Findings in no part of the plan. */
    readonly otherPart: string;
  };
  readonly scores: {
    readonly heading: string;
    readonly none: string;
    readonly complete: (score: string, full: string) => string;
    readonly range: (min: string, max: string, full: string, missing: number) => string;
    readonly columns: Readonly<
      Record<"no" | "code" | "name" | "target" | "actual" | "weight" | "achievement" | "score", string>
    >;
    readonly sum: (component: string) => string;
    readonly between: (min: string, max: string) => string;
    /** What the star behind a number means. */
    readonly assumed: string;
  };
  readonly assumptions: { readonly heading: string; readonly none: string; readonly intro: string };
  readonly ignored: {
    readonly heading: string;
    readonly intro: string;
    readonly columns: Readonly<Record<"no" | "sentence" | "reason" | "date", string>>;
  };
  readonly signatures: {
    readonly heading: string;
    readonly roles: readonly [string, string, string];
    /** The lines of one signature above the role, to be filled in by hand. */
    readonly lines: readonly string[];
  };
}
