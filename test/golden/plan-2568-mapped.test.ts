import type { Snapshot } from "../../src/core/grid/snapshot";
import { readPlan } from "../../src/core/plan/read-plan";
import { pastedPlan } from "../fixtures/plan-2568/pasted-plan";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { disturb } from "../support/disturb/disturb";
import { planFacts } from "../support/plan-facts";
import { toSnapshot } from "../support/to-snapshot";
import { mapByHand, unreadableHeaders } from "../support/unreadable-headers";

const planned = toSnapshot(plannedSheets());
const seeds = [1, 2, 3, 4];

const forms: Readonly<Record<string, Snapshot>> = {
  "pasted as text": pastedPlan("as-text"),
  "pasted with numbers": pastedPlan("as-numbers"),
  "a sheet a part": planned,
  ...Object.fromEntries(seeds.map((seed) => [`disturbed by seed ${seed}`, disturb(planned, seed)])),
};

describe.each(Object.entries(forms))("the 2568 plan with unreadable headers, %s", (_, readable) => {
  const unreadable = unreadableHeaders(readable);

  test("has no table that is understood", () => {
    const { projectTables, evaluations, potential, scoring } = readPlan(unreadable);
    expect({ projectTables, evaluations, potential, scoring }).toEqual({
      projectTables: [],
      evaluations: [],
      potential: undefined,
      scoring: undefined,
    });
  });

  test("reads the same once its tables are mapped by hand", () => {
    const plan = readPlan(mapByHand(unreadable, readable));
    expect(plan.unusableMappings).toEqual([]);
    expect(planFacts(plan)).toEqual(planFacts(readPlan(readable)));
  });

  test("reads the same below rows that were inserted since", () => {
    const mapped = mapByHand(unreadable, readable);
    const moved = disturb(mapped, 5, ["insertBlankRows"]);
    expect(planFacts(readPlan(moved))).toEqual(planFacts(readPlan(readable)));
  });
});
