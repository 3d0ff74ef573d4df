import { findProblems } from "../../../src/core/findings/find-problems";
import type { Finding } from "../../../src/core/findings/finding";
import { a1 } from "../../../src/core/grid/cell-ref";
import { contentAt, type Snapshot } from "../../../src/core/grid/snapshot";
import { budget } from "../../../src/core/messages/en/budget";
import { applyPatch } from "../../../src/core/patch/apply-patch";
import { readPlan } from "../../../src/core/plan/read-plan";
import { pastedPlan } from "../../fixtures/plan-2568/pasted-plan";
import { plannedSheets } from "../../fixtures/plan-2568/planned-sheets";
import { toSnapshot } from "../../support/to-snapshot";

const workbooks: Readonly<Record<string, Snapshot>> = {
  "a sheet a part": toSnapshot(plannedSheets()),
  "pasted as text": pastedPlan("as-text"),
  "pasted as numbers": pastedPlan("as-numbers"),
};

describe("the budgets of the 2568 plan", () => {
  test("a sheet a part: what a careful reader finds, and nothing else", () => {
    expect(told(workbooks["a sheet a part"])).toEqual([
      "info closing-blank 'ส่วนที่ 1'!A47",
      "warning project-repeat-unmarked 'ส่วนที่ 4 Performance'!F15",
      "info project-name-varies 'ส่วนที่ 4 Performance'!F14",
      "info project-name-varies 'ส่วนที่ 4 Performance'!F14",
      "info project-name-varies 'ส่วนที่ 4 Performance'!F13",
      "info policy-code-style-varies 'ส่วนที่ 1'!E23",
    ]);
  });

  test("pasted as text: the same, and the tables whose budgets are text", () => {
    expect(told(workbooks["pasted as text"])).toEqual([
      ...[164, 179, 194, 203, 218, 242].map((row) => `info budget-stored-as-text 'Sheet1'!C${row}`),
      "info closing-blank 'Sheet1'!A145",
      "warning project-repeat-unmarked 'Sheet1'!F297",
      "info project-name-varies 'Sheet1'!F291",
      "info project-name-varies 'Sheet1'!F291",
      "info project-name-varies 'Sheet1'!F287",
      "info policy-code-style-varies 'Sheet1'!E112",
    ]);
  });

  test("pasted as numbers: the same, and the total that is typed", () => {
    expect(told(workbooks["pasted as numbers"])).toEqual([
      "info budget-total-typed 'Sheet1'!C250",
      "info closing-blank 'Sheet1'!A145",
      "warning project-repeat-unmarked 'Sheet1'!F297",
      "info project-name-varies 'Sheet1'!F291",
      "info project-name-varies 'Sheet1'!F291",
      "info project-name-varies 'Sheet1'!F287",
      "info policy-code-style-varies 'Sheet1'!E112",
    ]);
  });

  const fixes = Object.entries(workbooks).flatMap(([name, snapshot]) =>
    budgetFindings(snapshot)
      .filter(({ fix }) => fix)
      .map((finding, i) => ({ name, nth: i + 1, code: finding.code, snapshot, finding })),
  );
  test.each(fixes)("$name, fix $nth mends $code and breaks nothing", ({ snapshot, finding }) => {
    const before = told(snapshot);
    // Once they are numbers, the text total among them is a typed one.
    const after = told(mended(snapshot, finding)).filter(
      (one) => before.includes(one) || !/total-typed/.test(one),
    );
    expect(after).toHaveLength(before.length - 1);
    expect(before).toEqual(expect.arrayContaining(after));
  });
});

function told(snapshot: Snapshot | undefined): readonly string[] {
  return snapshot
    ? budgetFindings(snapshot).map(({ severity, code, at }) => `${severity} ${code} ${a1(at)}`)
    : [];
}

function budgetFindings(snapshot: Snapshot): readonly Finding[] {
  return findProblems(readPlan(snapshot)).filter(({ code }) => code in budget);
}

function mended(snapshot: Snapshot, { fix }: Finding): Snapshot {
  const writes = fix?.writes ?? [];
  return applyPatch(
    snapshot,
    writes.map(({ at, becomes }) => ({ kind: "write", at, was: contentAt(snapshot, at), becomes })),
  );
}
