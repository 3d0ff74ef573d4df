import type { CellRef } from "../grid/cell-ref";
import type { Assumption, AssumptionCode, AssumptionFacts } from "./assumption";

type Facts = Readonly<Record<string, unknown>>;

interface Collected {
  readonly code: AssumptionCode;
  readonly shared: Facts;
  readonly indicators: string[];
  readonly cells: CellRef[];
}

/** Gathers assumptions; those that differ only in the indicator become one. */
export interface AssumptionCollector {
  add<C extends AssumptionCode>(
    code: C,
    shared: Omit<AssumptionFacts[C], "indicators">,
    indicator: string,
    cell: CellRef,
  ): void;
  /** In the order of their first indicator. */
  all(): readonly Assumption[];
}

export function collectAssumptions(): AssumptionCollector {
  const groups = new Map<string, Collected>();
  const latest = new Map<AssumptionCode, Collected>();
  const groupOf = (code: AssumptionCode, shared: Facts): Collected => {
    const last = latest.get(code);
    // Mostly all indicators share the same assumption: spelling out its key thousands of times takes long.
    if (last && sameFacts(last.shared, shared)) return last;
    const key = `${code} ${JSON.stringify(shared)}`;
    const group = groups.get(key) ?? { code, shared, indicators: [], cells: [] };
    groups.set(key, group);
    latest.set(code, group);
    return group;
  };
  return {
    add(code, shared, indicator, cell) {
      const group = groupOf(code, shared);
      group.indicators.push(indicator);
      group.cells.push(cell);
    },
    all: () =>
      [...groups.values()].map(
        ({ code, shared, indicators, cells }) =>
          ({ code, facts: { ...shared, indicators }, cells }) as Assumption,
      ),
  };
}

/** Of one code, so that both have the same names. */
function sameFacts(one: Facts, other: Facts): boolean {
  for (const name in other) if (one[name] !== other[name]) return false;
  return true;
}
