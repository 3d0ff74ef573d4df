import fc from "fast-check";
import type { Snapshot } from "../../../src/core/grid/snapshot";
import { pastedPlan } from "../../fixtures/plan-2568/pasted-plan";
import { plannedSheets } from "../../fixtures/plan-2568/planned-sheets";
import { sumOf } from "../sum-of";
import { toSnapshot } from "../to-snapshot";
import { disturb } from "./disturb";
import { disturbanceNames, type DisturbanceName } from "./disturbances";

const plan = toSnapshot(plannedSheets());
const movers: readonly DisturbanceName[] = [
  "swapColumns",
  "insertBlankRows",
  "insertBlankColumns",
  "unmergeCells",
  "reorderSheets",
  "renameSheets",
];
const seeds = fc.integer({ min: 0, max: 0xffff_ffff });

const valuesOf = ({ sheets }: Snapshot) =>
  sheets
    .flatMap(({ values }) => values.flatMap((cells) => cells?.filter((value) => value !== null) ?? []))
    .map(String)
    .sort();
const sumsOf = ({ sheets }: Snapshot) =>
  sheets.flatMap((sheet) => [...sheet.formulas.keys()].map((key) => sumOf(sheet, key)));

test("gives the same workbook for the same seed, and others for others", () => {
  expect(disturb(plan, 7)).toEqual(disturb(plan, 7));
  expect(disturb(plan, 7)).not.toEqual(disturb(plan, 8));
});

test.each(disturbanceNames)("%s disturbs the plan", (name) => {
  expect(disturb(plan, 1, [name])).not.toEqual(plan);
});

test("moves cells without losing one, and sums go on adding up the same budgets", () => {
  fc.assert(
    fc.property(fc.subarray([...movers]), seeds, (names, seed) => {
      const disturbed = disturb(plan, seed, names);
      expect(valuesOf(disturbed)).toEqual(valuesOf(plan));
      expect(sumsOf(disturbed)).toEqual([23_219_000]);
    }),
    { numRuns: 60 },
  );
});

test("keeps merges over one filled cell each", () => {
  fc.assert(
    fc.property(fc.subarray([...disturbanceNames]), seeds, (names, seed) => {
      for (const { values, merges } of disturb(plan, seed, names).sheets) {
        for (const { top, left, bottom, right } of merges) {
          const covered = values
            .slice(top, bottom + 1)
            .flatMap((cells) => cells?.slice(left, right + 1) ?? []);
          expect(covered.filter((value) => value !== null && value !== undefined)).toHaveLength(1);
          expect(values[top]?.[left] ?? null).not.toBeNull();
        }
      }
    }),
    { numRuns: 30 },
  );
});

test("finds the tables of the pasted plan too", () => {
  expect(disturb(pastedPlan(), 3, ["dirtyHeaders"])).not.toEqual(pastedPlan());
});
