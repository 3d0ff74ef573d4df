import { findProblems } from "../../../../src/core/findings/find-problems";
import { a1 } from "../../../../src/core/grid/cell-ref";
import type { Plan } from "../../../../src/core/plan/plan";
import { aPlan, formula, merged } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";

type Row = readonly TestCell[];

const HEADER = ["ที่", "โครงการ/กิจกรรม", "งบประมาณ (บาท)", "ส่วนราชการ"];
const projects = (...rows: readonly Row[]) => aPlan({ แผน: [["ส่วนที่ 2"], HEADER, ...rows] });
const row = (no: number, budget: number): Row => [no, `โครงการที่ ${"กขคง"[no - 1]}`, budget, "ฝ่าย ก"];
const namesOf = ({ projectTables }: Plan) =>
  projectTables.flatMap(({ rows }) => rows.map(({ name }) => name.value));
const faultsIn = (plan: Plan) =>
  findProblems(plan)
    .filter(({ severity }) => severity !== "info")
    .map(({ code, at }) => `${code} ${a1(at)}`);

/** A heading with its money above either two projects, in rows 3 and 6; the total in row 9. */
const headed = (heads: readonly [Row, Row], total: TestCell) =>
  projects(heads[0], row(1, 100), row(2, 200), heads[1], row(3, 400), row(4, 50), [null, "รวมทั้งสิ้น", total]);
const FOUR = ["ก", "ข", "ค", "ง"].map((letter) => `โครงการที่ ${letter}`);
const SAFE = "ยุทธศาสตร์ที่ 1 เมืองปลอดภัย";
const GREEN = "ยุทธศาสตร์ที่ 2 เมืองสีเขียว";

describe("a heading with the money of the projects below it", () => {
  test.each<[string, readonly [Row, Row]]>([
    [
      "over number and name",
      [
        [merged(SAFE, 2), null, formula("=SUM(C4:C5)", 300)],
        [merged(GREEN, 2), null, formula("=SUM(C7:C8)", 450)],
      ],
    ],
    [
      "in the column of names",
      [
        [null, "เมืองปลอดภัย", formula("=C4+C5", 300)],
        [null, "เมืองสีเขียว", formula("=C7+C8", 450)],
      ],
    ],
    [
      "typed",
      [
        [null, SAFE, 300],
        [GREEN, null, 450],
      ],
    ],
  ])("%s: is no project, and is added up by the total", (_, heads) => {
    for (const total of [formula("=C3+C6", 750), formula("=SUM(C4:C5,C7:C8)", 750), 750]) {
      const plan = headed(heads, total);
      expect(namesOf(plan)).toEqual(FOUR);
      expect(faultsIn(plan)).toEqual([]);
    }
    expect(faultsIn(headed(heads, 760))).toEqual(["budget-total-differs 'แผน'!C9"]);
  });

  test("typed, with a blank row below it, is none either", () => {
    const plan = projects([SAFE, null, 300], [], row(1, 100), row(2, 200), [null, "รวม", 300]);
    expect(namesOf(plan)).toEqual(FOUR.slice(0, 2));
    expect(faultsIn(plan)).toEqual([]);
  });

  test("whose total leaves one out is told at the total", () => {
    const heads: [Row, Row] = [
      [SAFE, null, formula("=SUM(C4:C5)", 300)],
      [GREEN, null, formula("=SUM(C7:C8)", 450)],
    ];
    expect(faultsIn(headed(heads, formula("=C3", 300)))).toEqual(["budget-sum-range-incomplete 'แผน'!C9"]);
  });

  test("is a project where it has a number or a unit of its own", () => {
    const own: Row = [1, "ยุทธศาสตร์สัญจร", 300, null];
    const unit: Row = [null, "ด้านหน้าเขตสวยงาม", 300, "ฝ่าย ก"];
    expect(namesOf(projects(own, row(2, 100)))).toEqual(["ยุทธศาสตร์สัญจร", "โครงการที่ ข"]);
    expect(namesOf(projects(row(1, 100), unit, row(2, 100)))).toContain("ด้านหน้าเขตสวยงาม");
  });
});

test.each(["ยอดยกไป", "ยอดยกมา", "ยกยอดไป", "รวมยกไป"])("%s is neither a project nor a total", (label) => {
  const carried: Row = [null, label, 300];
  const plan = projects(row(1, 100), row(2, 200), carried, carried, row(3, 400), row(4, 50), [
    null,
    "รวม",
    750,
  ]);
  expect(namesOf(plan)).toEqual(FOUR);
  expect(faultsIn(plan)).toEqual([]);
});
