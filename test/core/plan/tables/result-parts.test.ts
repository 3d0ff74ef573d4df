import { valueOf } from "../../../../src/core/grid/reading";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { aSnapshot, merged, type TestCell } from "../../../support/a-snapshot";
import { scoreOf } from "../../../support/score-of";

type Row = readonly TestCell[];

const PERCENT: Row = [1, "ร้อยละโรงเรียนที่ผ่านเกณฑ์", "ร้อยละ 80", 50];
const COUNT: Row = [2, "จำนวนครั้งการประชุม", "4 ครั้ง", 50];

/** What is read of rows under a title of results with these labels below it. */
function read(labels: Row, rows: readonly Row[], { down = 2, title = "ผลการดำเนินงาน" } = {}) {
  const at = (text: string) => merged(text, 1, down);
  const covered = labels.slice(1).map(() => undefined);
  const plan = readPlan(
    aSnapshot({
      ให้คะแนน: [
        ["แบบให้คะแนน ประจำปีงบประมาณ พ.ศ. 2569"],
        [
          ...["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก"].map(at),
          merged(title, labels.length),
          ...covered,
          at("คะแนน"),
        ],
        [null, null, null, null, ...labels],
        ...rows,
        [null, "รวม", null, 100],
      ],
    }),
  );
  expect(plan.misunderstood).toEqual([]);
  return {
    actuals: plan.scoring?.rows.map(({ actual }) => valueOf(actual?.reading)?.value),
    achieved: scoreOf(plan).rows.map(({ achievement }) => achievement),
    told: plan.passedPeriods.map(({ text }) => text),
  };
}

test.each<[string, Row, Row, Row, [number, number]]>([
  ["an amount and a percent", ["จำนวน", "ร้อยละ"], [8, 60], [3, 75], [60, 3]],
  ["a percent and an amount", ["ร้อยละ", "จำนวน"], [60, 8], [75, 3], [60, 3]],
  ["results and a percent", ["ผลงาน", "ร้อยละ"], [8, 60], [3, 75], [60, 3]],
  ["the two of a fraction", ["ตัวตั้ง", "ตัวหาร", "ผลลัพธ์"], [6, 10, 60], [3, 1, 3], [60, 3]],
  [
    "a part, the whole and a percent",
    ["จำนวนที่ทำได้", "จำนวนทั้งหมด", "ร้อยละ"],
    [120, 200, 60],
    [3, 4, 75],
    [60, 3],
  ],
  ["plan and result", ["แผน", "ผล", "ร้อยละ"], [80, 60, 75], [4, 3, 75], [60, 3]],
  ["targets and results", ["เป้าหมาย", "ผลงาน", "ร้อยละ"], [80, 60, 75], [4, 3, 75], [60, 3]],
  ["words of the user's own and a percent", ["โรงเรียน", "%"], [8, 60], [3, 75], [60, 3]],
  ["what was done and a remark", ["รายละเอียด", "ทำได้จริง"], ["ดี", 60], ["ดี", 3], [60, 3]],
])("reads the result among %s", (_, labels, ofPercent, ofCount, actuals) => {
  const rows = [
    [...PERCENT, ...ofPercent],
    [...COUNT, ...ofCount],
  ];
  const found = { actuals, achieved: [0.75, 0.75], told: [] };
  expect(read(labels, rows)).toEqual(found);
  expect(read(labels, rows, { down: 1 })).toEqual(found);
});

test("takes a percent for that share of a count where nothing else can be read", () => {
  const [, ...ofCount] = COUNT;
  const rows = [[1, ...ofCount, 75, "ประชุม 3 ครั้ง"]];
  const found = { actuals: [75], achieved: [0.75], told: [] };
  expect(read(["คิดเป็นร้อยละ", "รายละเอียด"], rows)).toEqual(found);
  expect(read(["คิดเป็นร้อยละ", "รายละเอียด"], rows, { down: 1 })).toEqual(found);
  expect(read(["จำนวน", "ร้อยละ"], [[1, ...ofCount, null, 75]])).toEqual(found);
});

test("tells the other one of two results of which none says which it is", () => {
  const rows = [
    [...PERCENT, 60, 70],
    [...COUNT, 3, 4],
  ];
  expect(read(["ฝ่ายโยธา", "ฝ่ายรายได้"], rows)).toMatchObject({ actuals: [60, 3], told: ["ฝ่ายรายได้"] });
  expect(read(["ฝ่ายโยธา", "ฝ่ายรายได้"], rows, { down: 1 })).toMatchObject({ told: ["ฝ่ายรายได้"] });
});

test("reads an amount and a percent of a part of the year", () => {
  const rows = [
    [...PERCENT, 8, 60],
    [...COUNT, 3, 75],
  ];
  expect(read(["จำนวน", "ร้อยละ"], rows, { title: "ผลงาน 6 เดือน" })).toMatchObject({
    actuals: [60, 3],
    told: [],
  });
});
