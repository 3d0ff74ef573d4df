import type { CellRef } from "../grid/cell-ref";
import type { Assumption, AssumptionCode, AssumptionFacts } from "./assumption";

interface Collected {
  readonly code: AssumptionCode;
  readonly shared: object;
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
  return {
    add(code, shared, indicator, cell) {
      const key = `${code} ${JSON.stringify(shared)}`;
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { code, shared, indicators: [], cells: [] }));
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
