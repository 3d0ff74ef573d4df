import { checkPlan } from "../../src/app/check-plan";
import { findProblems } from "../../src/core/findings/find-problems";
import { readPlan } from "../../src/core/plan/read-plan";
import type { Workbook } from "../../src/port/workbook";
import { pastedPlan } from "../fixtures/plan-2568/pasted-plan";

const snapshot = pastedPlan();

test("accepts a workbook that may only be read: its cells, its plan and what is wrong with it", async () => {
  const workbook: Workbook = {
    read: () => Promise.resolve(snapshot),
    apply: () => Promise.reject(new Error("checking writes nothing")),
  };
  const plan = readPlan(snapshot);
  expect(await checkPlan(workbook)).toEqual({ snapshot, plan, findings: findProblems(plan), ignored: [] });
});
