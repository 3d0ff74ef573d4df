import { typeActual, type TypedActual } from "../plan/cells/type-actual";
import { measure, measuringFactor } from "./convert-actual";
import { judgeActual } from "./judge-actual";
import type { ScoredRow } from "./scorecard";
import type { TriedActuals } from "./what-if";

/**
 * What is wrong with an actual that someone typed to try it: no actual can be read from it, it cannot be compared
 * with the target, or it cannot be (`negative`, `too-high`). `doubtful` may be meant, and counts.
 */
export type TriedFault = "unreadable" | "not-comparable" | "negative" | "too-high" | "doubtful";

export interface ReadTried {
  /** Those that count: other actuals than the rows have. */
  readonly actuals: TriedActuals;
  /** By the key of their row. */
  readonly faults: ReadonlyMap<string, TriedFault>;
}

/** Reads what was typed for these rows, by their keys; blank is nothing tried, nor is what the row has. */
export function readTried(rows: readonly ScoredRow[], texts: ReadonlyMap<string, string>): ReadTried {
  const actuals = new Map<string, TypedActual>();
  const faults = new Map<string, TriedFault>();
  for (const row of rows) {
    const text = texts.get(row.key)?.trim() ?? "";
    const slot = row.row?.actual;
    if (text === "" || !slot) continue;
    const typed = typeActual(text, slot.format);
    const fault = faultOf(typed, row);
    if (fault) faults.set(row.key, fault);
    if ((fault === undefined || fault === "doubtful") && !isPresent(typed, row)) actuals.set(row.key, typed);
  }
  return { actuals, faults };
}

function faultOf({ value: actual }: TypedActual, row: ScoredRow): TriedFault | undefined {
  const { target, targetFrom, method, name } = row;
  if (actual === undefined || actual === "not-stated") return "unreadable";
  if (target && measuringFactor(actual, target, row) === undefined) return "not-comparable";
  const fault = target?.kind === "change" ? undefined : judgeActual(actual, target, name, () => method);
  if (fault === "slip" || (fault === "too-high" && targetFrom === "assumed")) return "doubtful";
  return fault;
}

/** The row has this actual already, in these words or in others: 80 where the sheet says ร้อยละ 80. */
function isPresent({ value: actual }: TypedActual, row: ScoredRow): boolean {
  const { actual: present, target } = row;
  if (!present || actual === undefined || actual === "not-stated") return false;
  if (!target) return actual.kind === present.kind && actual.value === present.value;
  return measure(actual, target, row) === measure(present, target, row);
}
