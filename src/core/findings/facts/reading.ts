/** The parts of a plan that the reader looks for. */
export type PlanPart =
  "key-result-list" | "part-1" | "part-2" | "part-3" | "evaluation" | "potential" | "scoring";

export interface ReadingFacts {
  /** `header` is undefined where every header is known, but not together. */
  "table-not-understood": {
    readonly understood: readonly string[];
    readonly header: string | undefined;
    readonly nearest: string | undefined;
  };
  "section-missing": { readonly part: PlanPart };
}
