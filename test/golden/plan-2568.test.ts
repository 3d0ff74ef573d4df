import { valueOf } from "../../src/core/grid/reading";
import type { Snapshot } from "../../src/core/grid/snapshot";
import { baht, satangOf } from "../../src/core/plan/budget";
import type { Plan } from "../../src/core/plan/plan";
import type { ProjectTable } from "../../src/core/plan/projects";
import { planFigures } from "../../src/core/plan/across/plan-figures";
import { readPlan } from "../../src/core/plan/read-plan";
import { pastedPlan } from "../fixtures/plan-2568/pasted-plan";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { disturb } from "../support/disturb/disturb";
import { disturbanceNames } from "../support/disturb/disturbances";
import { planFacts } from "../support/plan-facts";
import { toSnapshot } from "../support/to-snapshot";

const planned = toSnapshot(plannedSheets());
const seeds = Array.from({ length: 8 }, (_, index) => index + 1);

/** The same plan as it arrives: pasted into one sheet, a sheet a part, and used for a while. */
const forms: Readonly<Record<string, Snapshot>> = {
  "pasted as text": pastedPlan("as-text"),
  "pasted with numbers": pastedPlan("as-numbers"),
  "a sheet a part": planned,
  ...Object.fromEntries(seeds.map((seed) => [`disturbed by seed ${seed}`, disturb(planned, seed)])),
};

describe.each(Object.entries(forms))("the 2568 plan, %s", (_, snapshot) => {
  const plan = readPlan(snapshot);
  const rowsOf = (component: "1.1" | "1.2") =>
    plan.evaluations.filter((table) => table.component === component).flatMap(({ rows }) => rows);
  const tables = (section: 1 | 2 | 3, kind: ProjectTable["kind"]) =>
    plan.projectTables.filter((table) => table.section === section && table.kind === kind);

  test("is of 2568 and has nothing that could not be placed", () => {
    expect(plan.fiscalYear?.value).toBe(2568);
    expect(plan.misunderstood).toEqual([]);
  });

  test("lists 18 KRs", () => {
    expect(plan.listed.map(({ no }) => valueOf(no))).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
  });

  test("evaluates 8 and 10 of them, 10 with a code", () => {
    const codes = (component: "1.1" | "1.2") => rowsOf(component).map(({ code }) => valueOf(code));
    const own = undefined;
    expect(codes("1.1")).toEqual(["5127", own, own, own, own, own, own, own]);
    expect(codes("1.2")).toEqual([
      ...["2202", "3101", "3102", "3103", "3104", "7402", "9127"],
      own,
      ...["3201", "9141"],
    ]);
    const stated = plan.evaluations.map(({ statedCount, statedMinimum }) => [statedCount, statedMinimum]);
    expect(stated.flat().flatMap((count) => count?.value ?? [])).toEqual([8, 8]);
  });

  test("weighs four of five potential indicators, 25 of 30", () => {
    expect(plan.potential?.rows.map(({ no }) => no)).toEqual(["2.1", "2.2", "2.3", "2.4", "2.5"]);
    expect(plan.potential?.rows.map(({ weight }) => valueOf(weight))).toEqual([10, undefined, 5, 5, 5]);
    expect(plan.potential?.statedWeight?.value).toBe(30);
    expect(plan.evaluations.map(({ statedWeight }) => statedWeight?.value)).toEqual([70, 70]);
    expect(plan.potential?.statedCount?.value).toBe(5);
  });

  test("has one project without money in part 1, and leaves the closing amount blank", () => {
    const [summary] = tables(1, "summary");
    expect(tables(1, "detail").flatMap(({ rows }) => rows.map(({ code }) => valueOf(code)))).toEqual([
      "7402",
    ]);
    expect(summary?.rows.map(({ budget }) => valueOf(budget))).toEqual([{ kind: "not-stated" }]);
    expect(summary?.closing).toMatchObject({ count: 1, amount: { state: "blank" } });
  });

  test("has 8 projects in part 2, 7 of them with 23,219,000 baht, as total row and closing sentence say", () => {
    const [summary] = tables(2, "summary");
    const amounts = (summary?.rows ?? []).flatMap(({ budget }) => satangOf(valueOf(budget)) ?? []);
    expect(summary?.rows).toHaveLength(8);
    expect(amounts).toHaveLength(7);
    expect(baht(amounts.reduce((sum, satang) => sum + satang, 0))).toBe(23_219_000);
    expect(summary?.rows.at(-1)?.budget).toMatchObject({ value: { kind: "shared" } });
    expect(summary?.total?.budget).toMatchObject({ value: { satang: 23_219_000_00 } });
    expect(summary?.closing).toMatchObject({ count: 8, amount: { value: { satang: 23_219_000_00 } } });
    expect(tables(2, "detail").map(({ rows }) => rows.length)).toEqual([1, 1, 1, 1, 3, 1]);
  });

  test("has 2 projects without budget in part 3", () => {
    const [routine, ...more] = tables(3, "routine");
    expect(more).toEqual([]);
    expect(routine?.rows.map(({ budget }) => valueOf(budget))).toEqual([{ kind: "none" }, { kind: "none" }]);
    expect(routine?.total?.count?.value).toBe(2);
  });

  test("adds up what 1.1 names: 58,292,000, without marked repeats 28,719,000, each project once 23,219,000", () => {
    expect(planFigures(plan)).toMatchObject({
      keyResults: 18,
      agenda: 8,
      function: 10,
      potential: 5,
      projects: 8,
      budget: 23_219_000_00,
      mentions: { every: 58_292_000_00, withoutMarkedRepeats: 28_719_000_00, once: 23_219_000_00 },
    });
  });
});

describe("the 2568 plan reads the same", () => {
  const facts = planFacts(readPlan(planned));
  const factsOf = (snapshot: Snapshot) => planFacts(readPlan(snapshot));
  const withoutScoring = (plan: Plan) => planFacts({ ...plan, scoring: undefined });

  test.each(["as-text", "as-numbers"] as const)("pasted %s as laid out in sheets", (paste) => {
    expect(withoutScoring(readPlan(pastedPlan(paste)))).toEqual(withoutScoring(readPlan(planned)));
  });

  test.each(disturbanceNames)("after %s", (name) => {
    for (const seed of seeds.slice(0, 3)) expect(factsOf(disturb(planned, seed, [name]))).toEqual(facts);
  });

  test.each(seeds)("after everything at once, seed %i", (seed) => {
    expect(factsOf(disturb(planned, seed))).toEqual(facts);
  });
});
