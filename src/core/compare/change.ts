import type { Severity } from "../findings/finding";
import type { CellRef } from "../grid/cell-ref";
import type { Satang } from "../plan/budget";

interface Renamed {
  readonly was: string;
  readonly name: string;
}

/** Targets and names as the plans write them, on one line. */
interface Retargeted {
  readonly name: string;
  readonly was: string;
  readonly target: string;
}

/** Everything that can differ between the plans of two years, with the facts its sentence needs. */
export interface ChangeFacts {
  "kr-added": { readonly code: string | undefined; readonly name: string; readonly target: string };
  "kr-dropped": { readonly code: string | undefined; readonly name: string; readonly target: string };
  "kr-renamed": Renamed;
  "kr-code-changed": {
    readonly name: string;
    readonly was: string | undefined;
    readonly code: string | undefined;
  };
  /** Harder to reach than last year: more, or of what less is better less. */
  "target-raised": Retargeted;
  "target-lowered": Retargeted;
  /** In another unit, or the other way round: the numbers do not compare. */
  "target-kind-changed": Retargeted;
  /** The same number with other words around it, or words of which no number can be read. */
  "target-reworded": Retargeted;
  "target-added": { readonly name: string; readonly target: string };
  "target-removed": { readonly name: string; readonly was: string };
  /** Points. */
  "weight-changed": { readonly name: string; readonly was: number; readonly weight: number };
  /** `budget` is undefined where none is stated. */
  "project-added": { readonly name: string; readonly budget: Satang | undefined };
  "project-dropped": { readonly name: string; readonly budget: Satang | undefined };
  "project-renamed": Renamed;
  /** undefined where no amount is stated; `percent` of last year's, undefined where there is none to compare with. */
  "project-budget-changed": {
    readonly name: string;
    readonly was: Satang | undefined;
    readonly budget: Satang | undefined;
    readonly percent: number | undefined;
  };
  /** Buddhist years: last year's plan is not of an earlier year than this year's. */
  "years-out-of-order": { readonly last: number; readonly current: number };
}

export type ChangeCode = keyof ChangeFacts;

export interface ChangeOf<C extends ChangeCode> {
  readonly code: C;
  readonly severity: Exclude<Severity, "error">;
  readonly facts: ChangeFacts[C];
  /** In last year's plan and in this year's; undefined where it stands in one of them only. */
  readonly last: CellRef | undefined;
  readonly current: CellRef | undefined;
}

/** A difference between two years. It is data like a finding, but no mistake of this year's plan. */
export type Change = { [C in ChangeCode]: ChangeOf<C> }[ChangeCode];

/** Warnings are what makes this year easier than last year, or keeps the two from being compared. */
const WARNINGS: ReadonlySet<ChangeCode> = new Set([
  "target-lowered",
  "target-kind-changed",
  "target-removed",
  "years-out-of-order",
]);

export function aChange<C extends ChangeCode>(
  code: C,
  facts: ChangeFacts[C],
  last: CellRef | undefined,
  current: CellRef | undefined,
): Change {
  const change: ChangeOf<C> = {
    code,
    severity: WARNINGS.has(code) ? "warning" : "info",
    facts,
    last,
    current,
  };
  return change as unknown as Change;
}
