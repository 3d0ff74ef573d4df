import { combineFixes } from "../../src/app/combine-fixes";
import { writesOfFix } from "../../src/app/writes-of-fix";
import { findProblems } from "../../src/core/findings/find-problems";
import type { CellContent } from "../../src/core/grid/cell-value";
import { applyPatch } from "../../src/core/patch/apply-patch";
import type { CellWrite } from "../../src/core/patch/patch";
import { readPlan } from "../../src/core/plan/read-plan";
import { pastedPlan } from "../fixtures/plan-2568/pasted-plan";

const aWrite = (row: number, was: CellContent["value"], becomes: CellContent): CellWrite => ({
  kind: "write",
  at: { sheet: "แผน", row, column: 0 },
  was: { value: was },
  becomes,
});

describe("combineFixes", () => {
  it("accepts fixes of different cells, and leaves out findings without one", () => {
    const one = { fix: [aWrite(0, 1, { value: 2 })] };
    const other = { fix: [aWrite(1, 1, { value: 3 })] };
    expect(combineFixes([one, { fix: [] }, other])).toEqual({
      patch: [...one.fix, ...other.fix],
      fixed: [one, other],
      waiting: [],
    });
  });

  it("merges changes at different places of one text", () => {
    const one = { fix: [aWrite(0, "- ก\n- ข", { value: "- ก (โครงการซ้ำ)\n- ข" })] };
    const other = { fix: [aWrite(0, "- ก\n- ข", { value: "- ก\n- ข (โครงการซ้ำ)" })] };
    const { patch, waiting } = combineFixes([one, other]);
    expect(patch).toEqual([aWrite(0, "- ก\n- ข", { value: "- ก (โครงการซ้ำ)\n- ข (โครงการซ้ำ)" })]);
    expect(waiting).toEqual([]);
  });

  it("lets a fix wait, whole, where another writes something else into one of its cells", () => {
    const sum = { fix: [aWrite(0, 7, { value: 9, formula: "=SUM(A2:A3)" })] };
    const number = { fix: [aWrite(2, "8", { value: 8 }), aWrite(0, 7, { value: 8 })] };
    expect(combineFixes([sum, number])).toEqual({ patch: sum.fix, fixed: [sum], waiting: [number] });
  });

  it("writes a cell once that two fixes make the same", () => {
    const sum = { fix: [aWrite(0, 7, { value: 9, formula: "=SUM(A2:A3)" })] };
    expect(combineFixes([sum, { ...sum }])).toMatchObject({ patch: sum.fix, waiting: [] });
  });

  it("mends the 2568 plan at once: no finding that had a fix stays", () => {
    const snapshot = pastedPlan("as-numbers");
    const fixable = findProblems(readPlan(snapshot)).map(({ code, fix }) => ({
      code,
      fix: writesOfFix(snapshot, fix),
    }));
    const { patch, fixed, waiting } = combineFixes(fixable);
    expect(fixed.length).toBeGreaterThan(3);
    expect(waiting).toEqual([]);
    const left = findProblems(readPlan(applyPatch(snapshot, patch))).filter(({ fix }) => fix);
    expect(left).toEqual([]);
  });
});
