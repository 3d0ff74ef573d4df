/** The parts of a plan that the reader looks for. */
export type PlanPart =
  | "key-result-list"
  | "part-1"
  | "part-2"
  | "part-3"
  | "evaluation"
  | "potential"
  | "scoring";

export interface ReadingFacts {
  "table-not-understood": {
    readonly understood: readonly string[];
    readonly header: string;
    readonly nearest: string | undefined;
  };
  "section-missing": { readonly part: PlanPart };
}
