import { readPlan } from "../../../../src/core/plan/read-plan";
import { planFigures } from "../../../../src/core/plan/across/plan-figures";
import { pastedPlan } from "../../../fixtures/plan-2568/pasted-plan";
import { aPlan } from "../../../support/a-plan";

const BAHT = 100;

test.each(["as-text", "as-numbers"] as const)(
  "accepts the 2568 plan pasted %s, as a careful reader counts it",
  (paste) => {
    expect(planFigures(readPlan(pastedPlan(paste)))).toEqual({
      keyResults: 18,
      agenda: 8,
      function: 10,
      potential: 5,
      scored: 0,
      projects: 8,
      budget: 23_219_000 * BAHT,
      mentions: {
        every: 58_292_000 * BAHT,
        withoutMarkedRepeats: 28_719_000 * BAHT,
        once: 23_219_000 * BAHT,
      },
    });
  },
);

test("accepts a plan without summaries: each project of the detail tables counts once", () => {
  const figures = planFigures(
    aPlan({
      "ส่วนที่ 2": `
ที่\tโครงการ/กิจกรรม\tงบประมาณ (บาท)
1\tโครงการปลูกต้นไม้ริมคลอง\t100

ที่\tโครงการ/กิจกรรม\tงบประมาณ (บาท)
1\tโครงการปลูกต้นไม้ริมคลอง\t100
2\tโครงการอบรมบุคลากร\t30.5`,
    }),
  );
  expect(figures).toMatchObject({ projects: 2, budget: 130.5 * BAHT, keyResults: 0 });
});

test("accepts a plan whose summaries are still blank, as in a form: the details of their section count", () => {
  const summary = `
ลำดับที่\tโครงการ/กิจกรรม\tงบประมาณ (บาท)
รวมงบประมาณทั้งสิ้น`;
  const figures = planFigures(
    aPlan({
      "ส่วนที่ 1": `ส่วนที่ 1
${summary}`,
      "ส่วนที่ 2": `ส่วนที่ 2
ลำดับที่\tโครงการ/กิจกรรม\tงบประมาณ (บาท)
1\tโครงการปลูกต้นไม้ริมคลอง\t100
โครงการ/กิจกรรมสำคัญตามยุทธศาสตร์หน่วยงาน
${summary}`,
    }),
  );
  expect(figures).toMatchObject({ projects: 1, budget: 100 * BAHT });
});

test("accepts rows that have lost their name as projects, rows of dashes as none", () => {
  const rows = [
    [1, "โครงการปลูกต้นไม้", 100],
    [2, null, 200],
    [3, null, 300],
    ["-", "-", "-"],
  ];
  const figures = planFigures(
    aPlan({ "ส่วนที่ 2": [["ส่วนที่ 2"], ["ลำดับที่", "โครงการ/กิจกรรม", "งบประมาณ"], ...rows] }),
  );
  expect(figures).toMatchObject({ projects: 3, budget: 600 * BAHT });
});

test("accepts a plan whose projects stand beside its KRs only: each counts once, with the first amount said of it", () => {
  const figures = planFigures(
    aPlan({
      แผน: `
ที่\tตัวชี้วัด\tค่าเป้าหมาย\tโครงการ/กิจกรรม\tงบประมาณ (บาท)\tผู้รับผิดชอบ
1\tจำนวนต้นไม้\t2 ต้น\tโครงการปลูกต้นไม้ริมคลอง\t\tฝ่าย ก
2\tจำนวนสวน\t2 แห่ง\tโครงการปลูกต้นไม้ริมคลอง\t100\tฝ่าย ก
3\tจำนวนคน\t2 คน\tโครงการอบรมบุคลากร\tไม่ใช้งบประมาณ\tฝ่าย ก
4\tจำนวนศูนย์\t2 แห่ง\tโครงการศูนย์เยาวชน\t-300\tฝ่าย ก`,
    }),
  );
  expect(figures).toMatchObject({ projects: 3, budget: 100 * BAHT, keyResults: 4 });
});

test("accepts a sheet without any plan: everything is zero", () => {
  expect(planFigures(aPlan({ Sheet1: [["hello", 1]] }))).toMatchObject({
    keyResults: 0,
    projects: 0,
    budget: 0,
  });
});
