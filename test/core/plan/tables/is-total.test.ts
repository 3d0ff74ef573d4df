import { findProblems } from "../../../../src/core/findings/find-problems";
import { a1 } from "../../../../src/core/grid/cell-ref";
import type { Plan } from "../../../../src/core/plan/plan";
import { aPlan, formula } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";

type Row = readonly TestCell[];

const HEADER = ["ลำดับที่", "โครงการ/กิจกรรม", "งบประมาณ", "ส่วนราชการ", "หมายเหตุ"];
const DRAINS = [1, "โครงการลอกท่อ", 1_500_000, "ฝ่ายโยธา"];
const WASTE = [2, "โครงการคัดแยกขยะ", 850_000, "ฝ่ายรักษาความสะอาดฯ"];
const CAMERAS = [3, "โครงการติดตั้งกล้อง", 2_300_000, "ฝ่ายเทศกิจ"];

const projects = (...rows: readonly Row[]) => aPlan({ โครงการ: [["ส่วนที่ 2"], HEADER, ...rows] });
const namesOf = ({ projectTables }: Plan) =>
  projectTables.flatMap(({ rows }) => rows.map(({ name }) => name.value));

/** Two objectives with a project or two each, a subtotal below either, and the total that adds up these. */
const inObjectives = (label: string, first: TestCell, second: TestCell, total: TestCell) =>
  projects(
    ["วัตถุประสงค์ที่ 1 เมืองสะอาด"],
    DRAINS,
    WASTE,
    [null, label, first],
    ["วัตถุประสงค์ที่ 2 เมืองปลอดภัย"],
    CAMERAS,
    [null, label.replace("1", "2"), second],
    ["รวมงบประมาณทั้งสิ้น", null, total],
  );
const THREE = ["โครงการลอกท่อ", "โครงการคัดแยกขยะ", "โครงการติดตั้งกล้อง"];

const scoring = (...rows: readonly Row[]) =>
  aPlan({
    แบบให้คะแนน: [["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน", "หมายเหตุ"], ...rows],
  });
const indicatorsOf = ({ scoring }: Plan) => scoring?.rows.map(({ name }) => name.value);
const errorsIn = (plan: Plan) =>
  findProblems(plan)
    .filter(({ severity }) => severity === "error")
    .map(({ code, at }) => `${code} ${a1(at)}`);

describe("a subtotal", () => {
  test.each([
    ...["รวม", "รวมย่อย", "รวมวัตถุประสงค์ที่ 1", "รวมประเด็นการพัฒนาที่ 1", "รวมประเด็นยุทธศาสตร์ที่ 1"],
    ...["ยอดรวม ประเด็นที่ 1", "รวมด้านที่ 1 เมืองสะอาด", "รวมฝ่ายโยธา", "รวมแผนงานโยธา", "รวมชุมชนวัดเกาะ"],
  ])("that says %s is no project, and the total that adds it up is right", (label) => {
    for (const [first, second, total] of [
      [formula("=SUM(C4:C5)", 2_350_000), 2_300_000, formula("=C6+C9", 4_650_000)],
      [formula("=C4+C5", 2_350_000), formula("=C8", 2_300_000), formula("=C6+C9", 4_650_000)],
      [2_350_000, 2_300_000, 4_650_000],
    ] as const) {
      const plan = inObjectives(label, first, second, total);
      expect(namesOf(plan)).toEqual(THREE);
      expect(errorsIn(plan)).toEqual([]);
    }
  });

  test.each([
    ...["รวมวัตถุประสงค์ที่ 1", "รวมฝ่ายโยธา", "รวมมิติเมืองสะอาด", "รวมด้านที่ 1 เมืองสะอาด"],
    ...["รวมองค์ประกอบเมืองสะอาด", "รวมหมวดค่าใช้สอย"],
  ])("typed wrongly is one all the same: %s", (label) => {
    const plan = inObjectives(label, 2_350_000, 2_300_100, 4_650_100);
    expect(namesOf(plan)).toEqual(THREE);
    expect(errorsIn(plan)).toEqual([
      "budget-total-differs 'โครงการ'!C9",
      "budget-total-differs 'โครงการ'!C10",
    ]);
  });

  test("in a table without numbers is one where it adds up more than one row", () => {
    const header = ["โครงการ/กิจกรรม", "งบประมาณ", "ส่วนราชการ"];
    const rows = [DRAINS, WASTE].map((row) => row.slice(1));
    const plan = aPlan({ โครงการ: [["ส่วนที่ 2"], header, ...rows, ["รวมชุมชนวัดเกาะ", 2_350_000]] });
    expect(namesOf(plan)).toEqual(["โครงการลอกท่อ", "โครงการคัดแยกขยะ"]);
  });

  test("may add up many rows", () => {
    const rows = Array.from({ length: 40 }, (_, i) => [`โครงการที่ ${i}`, 1_000]);
    const plan = aPlan({
      โครงการ: [["ส่วนที่ 2"], ["โครงการ/กิจกรรม", "งบประมาณ"], ...rows, ["รวมชุมชนวัดเกาะ", 40_000]],
    });
    expect(namesOf(plan)).toHaveLength(40);
  });

  test.each(["รวมย่อย", "รวมตัวชี้วัด", "รวมฝ่ายโยธา"])("of weights that says %s is no indicator", (label) => {
    const plan = scoring(
      ["องค์ประกอบที่ 1 Performance Base"],
      [1, "จำนวนต้นไม้", "100 ต้น", 40, 80],
      [2, "จำนวนสวน", "5 แห่ง", 30, 4],
      [null, label, null, 70],
      ["องค์ประกอบที่ 2 Potential Base"],
      ["2.1", "ร้อยละของการเบิกจ่าย", "ร้อยละ 95", 30, 90],
      [null, label, null, 30],
      [null, "รวมทั้งสิ้น", null, 100],
    );
    expect(indicatorsOf(plan)).toEqual(["จำนวนต้นไม้", "จำนวนสวน", "ร้อยละของการเบิกจ่าย"]);
    expect(errorsIn(plan)).toEqual([]);
  });
});

describe("a project is no total", () => {
  test.each([
    ["because its name begins with รวม", [2, "รวมพลังคนคลองสาน", 1_500_000]],
    ["that has a number and the amount of all above it", [2, "รวมใจสร้างสุข", 1_500_000]],
    ["that is named as a part is, but has a number", [2, "รวมฝ่ายโยธาอาสา", 200_000]],
    ["that has lost its number", [null, "รวมพลังคนคลองสาน", 200_000]],
    ["because of a remark: รวม 3 กิจกรรม", [2, "กิจกรรมอบรม", 850_000, "ฝ่ายโยธา", "รวม 3 กิจกรรม"]],
    ["because of a remark: Total", [2, "กิจกรรมอบรม", 850_000, "ฝ่ายโยธา", "Total"]],
    ["because its budget adds up two others", [2, "รวมพลัง", formula("=C3+C3", 3_000_000)]],
  ])("%s", (_, row) => {
    const plan = projects(DRAINS, row);
    expect(namesOf(plan)).toEqual(["โครงการลอกท่อ", row[1]]);
  });

  test("because of a remark beside a number, where the name was lost", () => {
    const plan = projects(DRAINS, [2, null, 850_000, "ฝ่ายโยธา", "รวม 3 กิจกรรม"], CAMERAS);
    expect(findProblems(plan).map(({ code }) => code)).toContain("name-missing");
  });
});

test("an indicator with a remark that speaks of a total stays one", () => {
  const plan = scoring(
    ["องค์ประกอบที่ 1 Performance Base"],
    [1, "จำนวนต้นไม้", "100 ต้น", 40, 80, null, "รวม 2 โครงการ"],
    [2, "จำนวนสวน", "5 แห่ง", 30, 4],
  );
  expect(indicatorsOf(plan)).toEqual(["จำนวนต้นไม้", "จำนวนสวน"]);
});

test.each([
  ["a code", ["รหัส OKR", "โครงการ/กิจกรรม", "งบประมาณ"]],
  ["something else", ["ไตรมาส", "โครงการ/กิจกรรม", "งบประมาณ", "ส่วนราชการ"]],
])("a total's word may stand where other rows have %s, in front of a count", (_, header) => {
  const plan = aPlan({
    โครงการ: [["ส่วนที่ 2"], header, ["3101", "โครงการลอกท่อ", 1_500_000], ["รวม", "1 โครงการ", 1_500_000]],
  });
  expect(namesOf(plan)).toEqual(["โครงการลอกท่อ"]);
});

test.each([
  ["in the column of the numbers", ["รวมทั้งสิ้น", null, 1_500_000]],
  ["in the column of the numbers, with a count", ["รวม", "จำนวน 1 โครงการ", 1_500_000]],
  [
    "in a closing sentence's words, with the amount beside them",
    ["รวมจำนวน 1 โครงการ จำนวนเงิน", null, 1_500_000],
  ],
  ["right of the name, which is blank", [null, null, 1_500_000, null, "รวม"]],
])("a total's word may stand %s", (_, row) => {
  const plan = projects(DRAINS, row);
  expect(namesOf(plan)).toEqual(["โครงการลอกท่อ"]);
  expect(plan.projectTables[0]?.total?.budget).toMatchObject({ value: { satang: 150_000_000 } });
});

test.each([
  ...["ร ว ม", "ร  ว  ม  ทั้งสิ้น", "สรุปรวม", "รวมทุกโครงการ", "รวมค่าใช้จ่ายทั้งสิ้น", "รวม (1)+(2)"],
  ...["งบประมาณทั้งสิ้น", "วงเงินทั้งหมด (บาท)", "รวม (ไม่รวมโครงการซ้ำ)"],
  ...["รวมเป็นเงินทั้งสิ้น (หนึ่งแสนเก้าหมื่นบาทถ้วน)", "ยอดเงินรวม", "ยอดเงินรวมทั้งสิ้น", "เงินรวม", "เป็นเงินทั้งสิ้น"],
  ...["รวมเป็นจำนวนเงิน", "รวมเป็นจำนวนเงินทั้งสิ้น (บาท)", "รวมสำนักงานเขต", "รวมทั้งหน่วยงาน", "รวม (ก)+(ข)"],
])("%s is a total also where it is wrong", (label) => {
  const plan = projects(DRAINS, WASTE, [null, label, 9_999_999]);
  expect(namesOf(plan)).toEqual(["โครงการลอกท่อ", "โครงการคัดแยกขยะ"]);
  expect(errorsIn(plan)).toEqual(["budget-total-differs 'โครงการ'!C5"]);
});

test.each(["รวมเป็นเงินทั้งสิ้น (สองล้านบาทถ้วน)", "ยอดเงินรวม", "รวม (ก)", "รวมสำนักงานเขต"])(
  "%s where others have their number, with no amount or a wrong one, has lost no name",
  (label) => {
    for (const amount of ["-", 9_999_999]) {
      const plan = projects(DRAINS, WASTE, [label, null, amount]);
      expect(namesOf(plan)).toEqual(["โครงการลอกท่อ", "โครงการคัดแยกขยะ"]);
      expect(findProblems(plan).map(({ code }) => code)).not.toContain("name-missing");
    }
  },
);

test.each([
  ...[
    "สรุปคะแนน",
    "สรุปคะแนนรวม",
    "น้ำหนักรวม",
    "คะแนนประเมินรวม",
    "คะแนนเต็ม 100",
    "คะแนนเต็ม",
    "Σ",
    "ผลการประเมินรวม",
  ],
])("%s is no indicator", (label) => {
  const plan = scoring(
    [1, "จำนวนต้นไม้", "100 ต้น", 40, 80],
    [2, "จำนวนสวน", "5 แห่ง", 60, 4],
    [null, label, null, 100],
  );
  expect(indicatorsOf(plan)).toEqual(["จำนวนต้นไม้", "จำนวนสวน"]);
  expect(errorsIn(plan)).toEqual([]);
});

test.each(["คะแนนเต็มร้อยเพื่อประชาชน", "สรุปผลงานเด่น", "น้ำหนักขยะรวมที่เก็บได้"])("%s may be an indicator", (name) => {
  const plan = scoring([1, "จำนวนต้นไม้", "100 ต้น", 40, 80], [2, name, "5 แห่ง", 60, 4]);
  expect(indicatorsOf(plan)).toEqual(["จำนวนต้นไม้", name]);
});

test("a total that leaves out what only its writer knows is not judged", () => {
  const plan = projects(DRAINS, WASTE, [null, "รวม (ไม่รวมโครงการที่ยกเลิก)", 1_500_000]);
  expect(namesOf(plan)).toEqual(["โครงการลอกท่อ", "โครงการคัดแยกขยะ"]);
  expect(errorsIn(plan)).toEqual([]);
});

test.each(["งบประมาณทั้งหมู่บ้าน", "เงินทั้งสองกองทุน", "รวมพลังชุมชน"])("%s may be a project", (name) => {
  expect(namesOf(projects(DRAINS, [2, name, 100]))).toEqual(["โครงการลอกท่อ", name]);
});
