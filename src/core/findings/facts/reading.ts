import type { HiddenRole, MappingFault, PartedTarget, PassedPeriodColumn } from "../../plan/misread";
import type { PlanPart } from "../../plan/part";

export interface ReadingFacts {
  /**
   * `header` is undefined where every header is known, but not together; `mayBe`: the table is placed, but has no
   * other column for these.
   */
  "table-not-understood": {
    readonly understood: readonly string[];
    readonly header: string | undefined;
    readonly nearest: string | undefined;
    readonly mayBe?: HiddenRole;
  };
  "section-missing": { readonly part: PlanPart };
  /** Buddhist years: that of the plan that is read, and the others with the sheets in which they stand. */
  "other-year-left-out": {
    readonly year: number;
    readonly others: readonly { readonly year: number; readonly sheets: readonly string[] }[];
  };
  /** `text` is what stands in the cell, or what is missing; "" where nothing does. */
  "mapping-not-usable": { readonly fault: MappingFault; readonly text: string };
  /** `also`: how many other columns for the same reason. */
  "period-not-read": {
    readonly header: string;
    readonly reason: PassedPeriodColumn["reason"];
    readonly also: number;
  };
  /**
   * What the row still says: `no` and `says` are "" where it does not; `likely` is the name that stands elsewhere.
   * `also`: how many others of the list of KRs, where it names nothing at all; `merged`: the cell of the name is merged with the row above.
   */
  "name-missing": {
    readonly of: "indicator" | "project";
    readonly no: string;
    readonly says: string;
    /** In satang. */
    readonly amount: number | undefined;
    readonly likely: string | undefined;
    readonly also?: number;
    readonly merged?: true;
  };
  /** Buddhist. */
  "title-year-differs": { readonly stated: number; readonly planned: number };
  /** Sheets: the one that is read, those with the same indicators, and those that are evaluations of their own. */
  "other-scoring-left-out": {
    readonly read: string;
    readonly copies: readonly string[];
    readonly others: readonly string[];
  };
  /** `headers` of all the columns, and which of them is `read`. */
  "target-in-parts": Pick<PartedTarget, "headers" | "read" | "reason">;
}
