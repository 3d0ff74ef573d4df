import { pairRewritten } from "../../../../src/core/plan/across/pair-rewritten";
import { plannedIndicators } from "../../../../src/core/plan/across/planned-indicators";
import { aPlan } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";

type Row = readonly [no: TestCell, name: string, target?: string];

/** Which indicator each row of the scoring sheet is probably about; rows and indicators are of 1.1. */
function paired(indicators: readonly Row[], rows: readonly Row[]) {
  const lines = (of: readonly Row[]) => of.map(([no, name, target = "6 ครั้ง"]) => [no, name, target]);
  const plan = aPlan({
    แผน: [["1.1 Agenda Base"], ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)"], ...lines(indicators)],
    คะแนน: [["1.1 Agenda Base"], ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ผลการดำเนินงาน"], ...lines(rows)],
  });
  const pairs = pairRewritten(plan.scoring?.rows ?? [], plannedIndicators(plan));
  return [...pairs].map(([row, indicator]) => [row.name.value, indicator.name.value]);
}

const TREES = "จำนวนต้นไม้ที่ปลูกริมคลอง";
const SCHOOLS = "การสำรวจโรงเรียนทุกแห่ง";
const FLOODS = "ระบบเตือนภัยน้ำท่วม";

test("pairs the likest names before the numbers", () => {
  const drifted = "จำนวนต้นไม้ที่ปลูกริมคลองสายหลัก";
  expect(
    paired(
      [
        [1, SCHOOLS],
        [2, TREES],
      ],
      [
        [1, drifted],
        [2, "ศูนย์เยาวชน"],
      ],
    ),
  ).toEqual([
    [drifted, TREES],
    ["ศูนย์เยาวชน", SCHOOLS],
  ]);
});

test("pairs names that are nothing alike by their numbers, in whatever order they stand", () => {
  const rows = [
    [2, "ศูนย์เยาวชน"],
    [1, "ตลาดนัดชุมชน"],
  ] as const;
  expect(
    paired(
      [
        [1, TREES],
        [2, SCHOOLS],
      ],
      rows,
    ),
  ).toEqual([
    ["ศูนย์เยาวชน", SCHOOLS],
    ["ตลาดนัดชุมชน", TREES],
  ]);
});

test("pairs none by numbers that neither has", () => {
  expect(
    paired(
      [
        ["-", TREES],
        ["-", SCHOOLS],
      ],
      [
        ["-", "ศูนย์เยาวชน"],
        ["-", "ตลาดนัดชุมชน"],
      ],
    ),
  ).toEqual([]);
});

test("pairs the only one left with the only row, unless their targets differ", () => {
  const left = [
    [1, TREES],
    [3, FLOODS],
  ] as const;
  expect(
    paired(left, [
      [1, TREES],
      [7, "ศูนย์เยาวชน"],
    ]),
  ).toEqual([
    [TREES, TREES],
    ["ศูนย์เยาวชน", FLOODS],
  ]);
  expect(
    paired(left, [
      [1, TREES],
      [7, "ศูนย์เยาวชน", "9 ครั้ง"],
    ]),
  ).toEqual([[TREES, TREES]]);
});
