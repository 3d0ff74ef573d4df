import { planFigures } from "../../../../src/core/plan/across/plan-figures";
import { findProblems } from "../../../../src/core/findings/find-problems";
import { aPlan } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";

type Row = readonly TestCell[];

const HEADER = ["ลำดับที่", "โครงการ/กิจกรรมสำคัญ", "งบประมาณ (บาท)", "ส่วนราชการที่รับผิดชอบ"];
const ROADS: Row = [1, "โครงการพัฒนาถนน", 700, "กองช่าง"];
const CANALS: Row = [2, "โครงการขุดลอกคลอง", 300, "กองช่าง"];
const TOTAL: Row = [null, "รวม 2 โครงการ", 1000];

const read = (...rows: Row[]) => {
  const plan = aPlan({ สรุป: [["ส่วนที่ 2"], HEADER, ...rows] });
  const { projects, budget } = planFigures(plan);
  const told = findProblems(plan).filter(({ severity }) => severity !== "info");
  return [projects, budget / 100, told.map(({ code }) => code)];
};

test.each<[string, readonly Row[]]>([
  ["in place of a total's name", [ROADS, CANALS, [null, "จำนวน 2 โครงการ", 1000]]],
  ["with activities", [ROADS, CANALS, [null, "จำนวน ๒ โครงการ/กิจกรรม", 1000]]],
  ["beside a department", [["กองช่าง", "โครงการ 2"], ROADS, CANALS, TOTAL]],
  ["by itself", [[null, "โครงการ 4"], ROADS, CANALS, TOTAL]],
  ["above the projects", [["กองช่าง", "จำนวน 2 โครงการ"], ROADS, CANALS, TOTAL]],
])("takes a count %s for no project", (_, rows) => {
  expect(read(...rows)).toEqual([2, 1000, []]);
});

test.each<[string, Row]>([
  ["a number", [3, "โครงการ 4", 100, "กองช่าง", "รวม 2 โครงการ"]],
  ["a budget", [null, "โครงการ 4", 100]],
  ["more of a name", [null, "โครงการ 4 มุมเมือง", 100]],
])("takes a row with %s for a project, though its name looks like a count", (_, row) => {
  expect(read(ROADS, CANALS, row, [null, "รวมทั้งสิ้น", 1100])).toEqual([3, 1100, []]);
});
