import { valueOf } from "../../../../src/core/grid/reading";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { aSnapshot, merged, type TestCell } from "../../../support/a-snapshot";

type Row = readonly TestCell[];

const header = (...targets: TestCell[]): Row => ["ที่", "ตัวชี้วัด", ...targets, "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"];
const below = (...labels: string[]): Row => [null, null, ...labels];

function read(headers: readonly Row[], ...targets: (readonly [TestCell, TestCell])[]) {
  const rows = targets.map((cells, index) => [index + 1, `จำนวนถนนสายที่ ${index + 1}`, ...cells, 50, 10]);
  const { scoring, misunderstood } = readPlan(
    aSnapshot({ แบบ: [["แบบให้คะแนน ปี 2568"], ...headers, ...rows] }),
  );
  expect(misunderstood).toEqual([]);
  return scoring?.rows.map(({ target }) => (valueOf(target) as { value?: number } | undefined)?.value);
}

test.each<[string, Row[]]>([
  ["below a title", [header("ค่าเป้าหมาย", null), below("เดิม", "ปรับใหม่")]],
  ["below a merged title", [header(merged("ค่าเป้าหมาย", 2), undefined), below("ก่อนปรับ", "หลังปรับ")]],
  ["in brackets", [header("ค่าเป้าหมาย (เดิม)", "ค่าเป้าหมาย (ปรับปรุงใหม่)")]],
  ["in one row", [header("ค่าเป้าหมายเดิม", "ค่าเป้าหมายใหม่")]],
  ["beside a plain one", [header("ค่าเป้าหมาย", "ค่าเป้าหมายที่ปรับปรุง")]],
  ["that is asked for, beside one that is called former", [header("เป้าหมายเดิม", "เป้าหมายใหม่ (ขอปรับ)")]],
  ["in brackets, that is asked for", [header("เป้าหมาย (เดิม)", "เป้าหมาย (ที่ขอปรับ)")]],
  ["below a title, that is asked for", [header("เป้าหมาย", null), below("เดิม", "ขอปรับแผน")]],
  ["that was changed twice", [header("เป้าหมาย", "เป้าหมายปรับปรุงครั้งที่ 2")]],
])("reads the changed target where there is one: %s", (_, headers) => {
  expect(
    read(headers, ["20 สาย", "10 สาย"], ["2 สาย", null], ["3 สาย", "-"], ["4 สาย", "คงเดิม"], [null, "5 สาย"]),
  ).toEqual([10, 2, 3, 4, 5]);
});

test("takes a change that was only asked for as none", () => {
  expect(read([header("ค่าเป้าหมาย", "ค่าเป้าหมายที่ขอปรับ")], ["20 สาย", "10 สาย"])).toEqual([20]);
});

describe("weights that were changed", () => {
  const weightsIn = (...headers: Row[]) => {
    const rows = [
      [1, "จำนวนถนนสายที่ 1", "10 สาย", 30, 50, 9],
      [2, "จำนวนถนนสายที่ 2", "10 สาย", 50, null, 9],
      [3, "จำนวนถนนสายที่ 3", "10 สาย", 20, "คงเดิม", 9],
    ];
    const { scoring, misunderstood } = readPlan(
      aSnapshot({ แบบ: [["แบบให้คะแนน ปี 2568"], ...headers, ...rows] }),
    );
    expect(misunderstood).toEqual([]);
    return scoring?.rows.map(({ weight }) => valueOf(weight?.reading));
  };
  const header = (...weights: TestCell[]): Row => [
    ...["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย"],
    ...weights,
    ...["ผลการดำเนินงาน", "คะแนน"],
  ];

  test.each<[string, Row[]]>([
    ["in brackets", [header("น้ำหนัก (เดิม)", "น้ำหนัก (ปรับใหม่)")]],
    ["in one row", [header("น้ำหนักเดิม", "น้ำหนักใหม่")]],
    ["beside plain ones", [header("น้ำหนัก", "น้ำหนักที่ปรับปรุง")]],
    ["below a merged title", [header(merged("น้ำหนัก", 2), undefined), [null, null, null, "เดิม", "ปรับใหม่"]]],
  ])("count where there are any: %s", (_, headers) => {
    expect(weightsIn(...headers)).toEqual([50, 50, 20]);
  });
});
