import fc from "fast-check";
import { readPlan } from "../../../src/core/plan/read-plan";
import { schemeOf } from "../../../src/core/scorecard/default-scheme";
import { partsOf } from "../../../src/core/scorecard/parts-of";
import { placeName } from "../../../src/core/scorecard/place-name";
import { scorePlan } from "../../../src/core/scorecard/score-plan";
import type { Scorecard } from "../../../src/core/scorecard/scorecard";
import { aPotentialTable } from "../../support/a-potential-table";
import { aPlan, formula, percent } from "../../support/a-plan";
import { formatted, type TestCell } from "../../support/a-snapshot";
import { scoreOf } from "../../support/score-of";
import { scoringSheets } from "../../support/scoring-sheets";

const HEADER = ["ที่", "รหัส KRs", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "ร้อยละความสำเร็จ", "คะแนน"];

/** A scoring sheet with these rows under 1.1: name, target, weight, actual, achievement, score. */
const agenda = (...rows: TestCell[][]) =>
  aPlan({ แบบให้คะแนน: [HEADER, ["1.1 Agenda Base"], ...rows.map((row, i) => [i + 1, null, ...row])] });

describe("weights", () => {
  test("the blank ones share equally what the given ones leave of 70", () => {
    const { rows, assumptions } = scoreOf(
      agenda(["ก", 5, 10, 5], ["ข", 5, null, 5], ["ค", 5, null, 5], ["ง", 5, percent(0.2), 5]),
    );
    expect(rows.map(({ weight }) => weight)).toEqual([10, 20, 20, 20]);
    expect(assumptions).toMatchObject([
      { code: "weights-shared-equally", facts: { component: "1", points: 40, indicators: ["ข", "ค"] } },
    ]);
  });

  test("a single blank one is what is left", () => {
    const { rows, assumptions } = scoreOf(agenda(["ก", 5, 30, 5], ["ข", 5, null, 5]));
    expect(rows[1]).toMatchObject({ weight: 40, weightFrom: "shared" });
    expect(assumptions).toMatchObject([{ code: "weight-by-subtraction", facts: { points: 40 } }]);
  });

  test("nothing is left where the given ones take more than there is", () => {
    expect(scoreOf(agenda(["ก", 5, 80, 5], ["ข", 5, null, 5])).rows[1]).toMatchObject({
      weight: 0,
      score: 0,
    });
  });

  test("one that is negative or no number counts as nothing", () => {
    const { rows, assumptions } = scoreOf(agenda(["ก", 5, "ห้า", 5], ["ข", 5, -3, 5]));
    expect(rows.map(({ weight }) => weight)).toEqual([0, 0]);
    expect(assumptions.map(({ code }) => code)).toEqual([
      "weight-unusable",
      "weight-unusable",
      "weights-sum-differs",
    ]);
  });

  test("those an earlier fill shared are shared anew", () => {
    const { rows } = scoreOf(
      agenda(
        ["ก", 5, formula("=70/2", 35), 5],
        ["ข", 5, formula("=70/2", 35), 5],
        ["ค", 5, null, 5],
        ["ง", 5],
      ),
    );
    expect(rows.map(({ weight }) => weight)).toEqual([17.5, 17.5, 17.5, 17.5]);
  });

  test("the points are those of the headings, and a share of them is known again", () => {
    const points = (filled: TestCell) =>
      aPlan({
        "ส่วนที่ 4": aPotentialTable([20, undefined], { points: 40 }),
        แบบให้คะแนน: [HEADER, ["1.1 Agenda Base"], [1, null, "ก", 5, filled, 5], [2, null, "ข", 5, null, 5]],
      });
    for (const plan of [points(null), points(formula("=MAX(0,60)/2", 30))]) {
      const { rows, performance } = scoreOf(plan);
      expect(rows.map(({ weight }) => weight)).toEqual([30, 30, 20, 20]);
      expect(performance.weight).toBe(60);
    }
  });

  const flat = (...rows: TestCell[][]) =>
    aPlan({ แบบให้คะแนน: [HEADER, ...rows.map((row, i) => [i + 1, null, ...row])] });

  test.each<[string, TestCell[], Partial<Scorecard["total"]>]>([
    ["that make 100 are the whole score", [60, 40], { min: 100, max: 100, value: 100 }],
    ["that leave a blank one the rest of 100", [60, 20, null], { min: 100, max: 100, value: 100 }],
    ["that make 70 are component 1", [40, 30], { min: 70, max: 100, value: null }],
    ["that are blank are component 1", [null, null], { min: 70, max: 100, value: null }],
    ["that make less than the whole earn less", [30, 20], { min: 50, max: 50, value: 50 }],
  ])("rows under no component %s", (_, weights, total) => {
    const scorecard = scoreOf(flat(...weights.map((weight, i) => [`ตัวชี้วัด ${i}`, 5, weight, 5])));
    expect(scorecard.total).toMatchObject(total);
    expect(partsOf(scorecard)).toHaveLength(total.value === null ? 2 : 0);
    expect(scorecard.rows.map(placeName)).toEqual(weights.map((__, i) => String(i + 1)));
  });

  test("a row without a number has none to show", () => {
    expect(
      scoreOf(aPlan({ แบบให้คะแนน: [HEADER, ["1.1 Agenda Base"], ["", null, "ก", 5, 70, 5]] })).rows.map(
        placeName,
      ),
    ).toEqual([""]);
  });

  test("what no row stands for is no more than the weights leave of 100", () => {
    const { total } = scoreOf(agenda(["ก", 5, 90, 5]));
    expect(total).toMatchObject({ min: 90, max: 100 });
  });

  test("the 70 is split as the headings' weights say", () => {
    const plan = aPlan({
      แบบให้คะแนน: [
        HEADER,
        ["1.1 Agenda Base", null, null, null, 40],
        [1, null, "ก", 5, null, 5],
        [2, null, "ข", 5, null, 5],
        ["1.2 Function Base"],
        [1, null, "ค", 5, null, 5],
      ],
    });
    expect(schemeOf(plan).split).toEqual({ agenda: 40, function: 30 });
    expect(scoreOf(plan).rows.map(({ weight }) => weight)).toEqual([20, 20, 30]);
  });
});

describe("targets and actuals", () => {
  test.each<[string, TestCell, TestCell, number | null]>([
    ["a typed 95% of 100%", "ร้อยละ 100", percent(0.95), 0.95],
    ["a typed 95% of a typed 100%", percent(1), percent(0.95), 0.95],
    ["a bare 95 of 100%", percent(1), 95, 0.95],
    ["words of words", "อย่างน้อย 8 ครั้ง", "6 ครั้ง", 0.75],
    ["the count in brackets", "ร้อยละ 100 (120 ผลิตภัณฑ์)", "60 ผลิตภัณฑ์", 0.5],
    ["baht of millions", "1.5 ล้านบาท", 1_200_000, 0.8],
    ["millions of millions", "1.5 ล้านบาท", "1.2 ล้านบาท", 0.8],
    ["none where none was to be", "0 ครั้ง", 0, 1],
    ["some where none was to be", "0 ครั้ง", 2, 0],
    ["what is left after a fall", "ลดลงเหลือร้อยละ 10", 20, 0.5],
    ["at most", "ไม่เกิน ร้อยละ 10", 20, 0.5],
    ["done", "แล้วเสร็จ", "แล้วเสร็จ", 1],
    ["not done", "แล้วเสร็จ", "ยังไม่แล้วเสร็จ", 0],
    ["what is not finished of a count, which tells not how much is", "10 ชุมชน", "ยังไม่แล้วเสร็จ", null],
    ["what was not begun", "10 ชุมชน", "ยังไม่ดำเนินการ", 0],
    ["what is left to be done", "10 ชุมชน", "เหลือ 2 ชุมชน", null],
    ["what still lacks", "10 ชุมชน", "ยังขาดอีก 2 ชุมชน", null],
    ["what is left of a burden", "ไม่เกิน 4 เรื่อง", "คงเหลือ 5 เรื่อง", 0.8],
    ["fewer days, in words behind them", "7 วัน หรือน้อยกว่า", "10 วัน", 0.7],
    ["days from so many down", "7 วันลงมา", 10, 0.7],
    ["half done", "แล้วเสร็จ", percent(0.5), 0],
    ["a document that is done", "1 ฉบับ", "แล้วเสร็จ", 1],
    ["half of a count", "6 ครั้ง", percent(0.5), 0.5],
    ["the size of a change", "เพิ่มขึ้น ร้อยละ 10", percent(0.08), 0.8],
    ["a fall of a fall", "ลดลงร้อยละ 5", "ลดลงร้อยละ 3", 0.6],
    ["a rise where a fall was to be", "ลดลงร้อยละ 5", "เพิ่มขึ้นร้อยละ 3", 0],
    ["a fall where a rise was to be", "เพิ่มขึ้นร้อยละ 5", "ลดลงร้อยละ 3", 0],
    ["a rise by its sign where a fall was to be", "ลดลงร้อยละ 10", "+8%", 0],
    ["a rise by its sign", "เพิ่มขึ้นร้อยละ 10", "+8%", 0.8],
    ["what a rise came to, its size being open", "เพิ่มขึ้นร้อยละ 5 จากร้อยละ 75", 76, null],
    ["what a fall came to, likewise", "ลดลงร้อยละ 10 จากร้อยละ 40", "ร้อยละ 36", null],
    ["the size of a rise from a stated percent", "เพิ่มขึ้นร้อยละ 5 จากร้อยละ 75", 4, 0.8],
    ["a rise in words from a stated percent", "เพิ่มขึ้นร้อยละ 50 จากร้อยละ 40", "เพิ่มขึ้นร้อยละ 40", 0.8],
    ["a fall as a number below 0", "ลดลงร้อยละ 10", -8, 0.8],
    ["a fall as a percent below 0", "ลดลงร้อยละ 10", percent(-0.08), 0.8],
    ["a number below 0 where a rise was to be", "เพิ่มขึ้นร้อยละ 10", -8, 0],
    ["a fall of what was to be reached", "10 แห่ง", "ลดลง 3 แห่ง", null],
    ["the word for none where none was to be", "ไม่มีเรื่องร้องเรียน", "ไม่มี", 1],
    ["the word for none of at most 5", "ไม่เกิน 5 เรื่อง", "ไม่มี", 1],
    ["the word for none of 6", "6 ครั้ง", "ไม่มี", 0],
    ["the word for none of what is to be there", "มี", "ไม่มี", 0],
    ["some of so many", "ครบทุกแห่ง (10 แห่ง)", "5 แห่ง จาก 10 แห่ง", 0.5],
    ["less is better, the bound broken by a space", "ไม่ เกิน 5 เรื่อง", 10, 0.5],
    ["days of hours", "ภายใน 3 ชั่วโมง", "2 วัน", 0.0625],
    ["days of weeks", "ไม่เกิน 2 สัปดาห์", "10 วัน", 1],
    ["metres of kilometres", "5 กิโลเมตร", "3000 เมตร", 0.6],
    ["months of days", "ไม่เกิน 30 วัน", "2 เดือน", null],
    ["hours of days", "ไม่เกิน 1 วัน", "48 ชั่วโมง", 0.5],
    ["hours of days that may be of training", "3 วัน", "24 ชั่วโมง", null],
    ["times of people", "10 คน", "12 ครั้ง", null],
    ["activities of times", "4 ครั้ง", "3 กิจกรรม", 0.75],
    ["times of projects", "4 โครงการ", "4 ครั้ง", 1],
    ["places of times", "10 ครั้ง", "9 แห่ง", 0.9],
    ["baht of products", "3 ผลิตภัณฑ์", "50,000 บาท", null],
    ["a day before the last one", "ภายใน 30 ก.ย. 2569", "แล้วเสร็จ 15 ส.ค. 2569", 1],
    ["the last day", "ภายใน 30 ก.ย. 2569", "30 กันยายน 2569", 1],
    ["a day behind the last one", "ภายในเดือนกันยายน 2569", "แล้วเสร็จเมื่อ 1 ต.ค. 2569", 0],
    ["words that it was too late", "ภายใน 30 ก.ย. 2569", "แล้วเสร็จหลังกำหนด", 0],
    ["a month behind the last one", "แล้วเสร็จภายในเดือนมีนาคม", "แล้วเสร็จเดือนเมษายน", 0],
    ["the last month", "แล้วเสร็จภายในเดือนเมษายน", "แล้วเสร็จวันที่ 30 เมษายน 2569", 1],
    ["a month of the year before, of the same fiscal year", "แล้วเสร็จภายในเดือนมีนาคม", "แล้วเสร็จ ธ.ค. 68", 1],
    ["the last quarter", "แล้วเสร็จไตรมาสที่ 3", "แล้วเสร็จ 30 มิ.ย. 2569", 1],
    ["a quarter behind the last one", "แล้วเสร็จภายในไตรมาสที่ 3", "แล้วเสร็จไตรมาสที่ 4", 0],
    ["the day before which it was to be done", "ก่อนวันที่ 1 เมษายน 2569", "1 เมษายน 2569", 0],
    ["a day alone as the target", "30 กันยายน 2569", "15 ก.ย. 2569", 1],
    ["a day alone as the target, missed", "วันที่ 30 ก.ย. 69", "แล้วเสร็จ 1 ต.ค. 2569", 0],
    ["a day in numbers alone as the target", "31/3/2569", "แล้วเสร็จ 30/3/2569", 1],
    ["a date as Excel keeps it", formatted(46295, "d/m/yyyy"), formatted(46310, "d/m/yyyy"), 0],
    ["a date without its year, which may be a 3/5", formatted(46295, "d-mmm"), "แล้วเสร็จ", null],
    ["a day without its year", "30 มิถุนายน", "แล้วเสร็จ", null],
    ["a day in numbers", "ภายใน 31/10/2568", "15/10/2568", 1],
    ["a document too late", "1 ฉบับ ภายใน 31 ธ.ค. 2568", "1 ฉบับ (แล้วเสร็จ 20 ม.ค. 2569)", 0],
    ["a document in time", "1 ฉบับ ภายใน 31 ธ.ค. 2568", "1 ฉบับ (แล้วเสร็จ 20 ธ.ค. 2568)", 1],
    [
      "a count too late, its day in brackets",
      "ไม่น้อยกว่า 3 เครือข่าย (ภายใน 30 มิ.ย. 2569)",
      "3 เครือข่าย (15 ก.ค. 2569)",
      0,
    ],
    ["a count in brackets of which a month stands", "3 แห่ง (ภายใน 30 มิ.ย. 2569)", "3 แห่ง (ก.ค. 2569)", 1],
    ["a document that is done too late", "1 ฉบับ ภายใน 31 ธ.ค. 2568", "แล้วเสร็จ 20 ม.ค. 2569", 0],
    ["a level behind its number", "ระดับ 5", "4 ระดับ", 0.8],
    ["what is counted by name", "4 แห่ง", "3 แห่ง ได้แก่ ตลาด 1 ตลาด 2 ตลาด 3", 0.75],
    ["all of the count in brackets as a bare number", "ร้อยละ 100 (245 อาคาร)", 245, 1],
    ["some of the count in brackets as a bare number", "ร้อยละ 100 (245 อาคาร)", 196, 0.8],
    ["a bare number that may be the percent", "ร้อยละ 100 (245 อาคาร)", 80, 0.8],
    ["a day of a document", "1 ฉบับ", "แล้วเสร็จ 15 ส.ค. 2569", 1],
    ["a day of a percent", "ร้อยละ 80", "15 ส.ค. 2569", null],
    ["a day on which something was announced, of a count", "4 ครั้ง", "ประกาศใช้เมื่อ 15 ส.ค. 2569", null],
    ["a day of what was to be announced", "แล้วเสร็จ", "ประกาศใช้เมื่อ 15 ส.ค. 2569", 1],
    ["a day of a meeting", "4 ครั้ง", "ประชุมครั้งที่ 1 เมื่อ 5 ม.ค. 69", null],
    ["words that it is nearly done", "แล้วเสร็จ", "เกือบแล้วเสร็จ", 0],
    ["words that it will be done", "4 ครั้ง", "จะแล้วเสร็จภายในเดือนหน้า", null],
    ["a total behind a rate", "3 ครั้ง/แห่ง (5 แห่ง รวม 15 ครั้ง)", "12 ครั้ง", 0.8],
    ["totals behind rates", "เดือนละ 2 ครั้ง (24 ครั้ง/ปี)", "เดือนละ 1 ครั้ง รวม 12 ครั้ง", 0.5],
    ["a percent that is waited for", "ร้อยละ 80", "รอผล", null],
    ["a percent that is under way", "ร้อยละ 80", "อยู่ระหว่างดำเนินการ", null],
    ["a milestone that is not reported", "แล้วเสร็จ", "ยังไม่รายงาน", null],
    ["points of a level", "ระดับ 5", "4 คะแนน", 0.8],
    ["more points than there are levels", "ระดับ 5", "85 คะแนน", null],
    ["a rate", "ไม่เกิน 12 ต่อแสนประชากร", "15 ต่อแสนประชากร", 0.8],
    ["a number with a remark", "ร้อยละ 80 (ปี 2569)", "60 (เร็วกว่าแผน)", 0.75],
    ["a fraction of half of all", "ร้อยละ 50", 0.4, 0.8],
    ["a fraction of less than half, which may be meant", "ร้อยละ 40", 0.4, 0.01],
    ["a deadline met", "ภายในเดือนกันยายน 2569", "ดำเนินการแล้ว", 1],
    ["a day of a deadline, as Excel counts days", "ภายในเดือนกันยายน 2569", 46249, null],
    ["a date in time", "ภายในเดือนสิงหาคม 2569", formatted(46249, "d mmm yy"), 1],
    ["a date too late", "ภายใน 31 ก.ค. 2569", formatted(46249, "d mmm yy"), 0],
    ["a date of a deadline without year", "ภายในเดือนกรกฎาคม", formatted(46249, "d mmm yy"), 0],
    [
      "a date where no day is asked for, which may be a 3/5 that Excel took for one",
      "แล้วเสร็จ",
      formatted(46249, "d mmm"),
      null,
    ],
    ["a date of a percent", "ร้อยละ 80", formatted(46249, "d mmm yy"), null],
    ["a small percent reached so far", "ร้อยละ 90", 1.8, 0.02],
    ["a level of a percent", "ร้อยละ 80", "ระดับ 4", null],
    ["an unreadable actual", "ร้อยละ 80", "ดีมาก", null],
    ["an unreadable target", "ดีขึ้นมาก", 80, null],
    ["no target and no unit", "-", 80, null],
    ["no actual", "ร้อยละ 80", "-", null],
  ])("%s", (_, target, actual, achievement) => {
    expect(scoreOf(agenda(["ผลงาน", target, null, actual])).rows[0]?.achievement).toBe(achievement);
  });

  test.each<[string, string, TestCell, number | null]>([
    ["จำนวนหลักสูตร", "3 หลักสูตร ๆ ละ 2 รุ่น", 2, 2 / 3],
    ["จำนวนหลักสูตรที่จัด", "ไม่น้อยกว่า 3 หลักสูตร (หลักสูตรละ 2 รุ่น)", "3 หลักสูตร", 1],
    ["จำนวนรุ่น", "3 หลักสูตร ๆ ละ 2 รุ่น", 6, null],
    ["จำนวนผู้เข้าอบรม", "3 หลักสูตร ๆ ละ 2 รุ่น", 6, null],
  ])("of %s, “%s” counts what the name counts", (name, target, actual, achievement) => {
    const { rows } = scoreOf(agenda([name, target, 70, actual]));
    expect(rows[0]?.achievement ?? null).toEqual(
      achievement === null ? null : expect.closeTo(achievement, 3),
    );
  });

  test.each<[string, number, number | null]>([
    ["ร้อยละของการเบิกจ่าย", 90, 0.9],
    ["ระดับความสำเร็จของงาน", 4, 0.8],
    ["ความพึงพอใจของประชาชน", 80, 0.8],
    ["คะแนนการประเมิน EIT", 85, 0.85],
    ["จำนวนครั้งของการประชุม", 4, null],
    ["ร้อยละของเรื่องค้าง", 10, null],
  ])("without a target %s is measured by its unit", (name, actual, achievement) => {
    const { rows, assumptions } = scoreOf(agenda([name, null, 70, actual]));
    expect(rows[0]?.achievement).toBe(achievement);
    expect(assumptions.map(({ code }) => code)).toEqual([
      achievement === null ? "target-unknown" : "target-assumed",
    ]);
  });

  test("a name alone can say that less is better, and that is an assumption", () => {
    const { rows, assumptions } = scoreOf(agenda(["จำนวนเรื่องค้าง", "10 เรื่อง", 70, 20]));
    expect(rows[0]).toMatchObject({ method: { kind: "lower" }, achievement: 0.5, score: 35 });
    expect(assumptions).toMatchObject([{ code: "direction-guessed" }]);
  });

  test("a limit in the name of a burden leaves it one", () => {
    const { rows } = scoreOf(agenda(["อัตราการลาออกของบุคลากรไม่เกินร้อยละ 10", "ร้อยละ 10", 70, "ร้อยละ 5"]));
    expect(rows[0]).toMatchObject({ method: { kind: "lower" }, achievement: 1, score: 70 });
  });

  test.each<[string, string, number]>([
    ["ครบถ้วน", "4 ฉบับ", 4],
    ["ร้อยละ 80", "ระดับ 5", 4],
    ["6 ครั้ง", "8 ครั้ง", 6],
  ])("the value told for “%s” against “%s” is the one that the formula has", (actual, target, value) => {
    const { assumptions } = scoreOf(agenda(["ผลงาน", target, 70, actual]));
    expect(assumptions[0]).toMatchObject({ code: "actual-from-text", facts: { text: actual, value } });
  });

  test("what was finished too late counts as nothing, and that is told", () => {
    const { assumptions } = scoreOf(agenda(["จัดทำแผน", "ภายใน 30 ก.ย. 2569", 70, "แล้วเสร็จ 15 ต.ค. 2569"]));
    const facts = { actual: "แล้วเสร็จ 15 ต.ค. 2569", target: "ภายใน 30 ก.ย. 2569" };
    expect(assumptions[0]).toMatchObject({ code: "actual-too-late", facts });
  });

  test.each([
    ["แล้วเสร็จภายใน 30 กันยายน", "แล้วเสร็จ 15 ต.ค. 2569", 0],
    ["แล้วเสร็จไตรมาส 2", "แล้วเสร็จ 15 มีนาคม 2570", 0],
    ["แล้วเสร็จภายใน 30 กันยายน", "แล้วเสร็จ 15 ต.ค. 2568", 1],
    ["แล้วเสร็จภายในเดือนธันวาคม", "แล้วเสร็จ 15 ม.ค. 2569", 0],
  ])("of “%s” in the plan of 2569, “%s” earns %d of it", (target, actual, achievement) => {
    const cells = [HEADER, ["1.1 Agenda Base"], [1, null, "จัดทำแผน", target, 70, actual]];
    const { rows } = scoreOf(aPlan({ แบบให้คะแนน: [["แบบให้คะแนน ปี 2569"], ...cells] }));
    expect(rows[0]?.achievement).toBe(achievement);
  });

  test("a plain number that counts what is in brackets is told", () => {
    const { assumptions } = scoreOf(agenda(["จำนวนอาคารที่ตรวจ", "ร้อยละ 100 (80 อาคาร)", 70, 60]));
    const facts = { counted: "60 อาคาร", of: "80 อาคาร" };
    expect(assumptions).toMatchObject([{ code: "actual-as-bracketed", facts }]);
  });

  test.each([
    ["ร้อยละ 100 (245 อาคาร)", 100, 1],
    ["ร้อยละ 80 (120 อาคาร)", 80, 1],
    ["ร้อยละ 100 (100 อาคาร)", 100, 1],
    ["ร้อยละ 80 (120 อาคาร)", 60, 0.5],
  ])("of จำนวนอาคาร with “%s” %d is the share %d", (target, actual, achievement) => {
    const { rows } = scoreOf(agenda(["จำนวนอาคารที่ตรวจ", target, 70, actual]));
    expect(rows[0]?.achievement).toBe(achievement);
  });

  test("a fraction that counts as a percent is told", () => {
    const { assumptions } = scoreOf(agenda(["ผลงาน", "ร้อยละ 80", 70, 0.75]));
    expect(assumptions).toMatchObject([{ code: "actual-as-percent", facts: { typed: 0.75, percent: 75 } }]);
  });

  test("a bound goes before the name", () => {
    const { rows, assumptions } = scoreOf(agenda(["จำนวนเรื่องค้าง", "อย่างน้อย 10 เรื่อง", 70, 20]));
    expect(rows[0]).toMatchObject({ method: { kind: "ratio" }, achievement: 1 });
    expect(assumptions).toEqual([]);
  });
});

describe("what a user typed over the formulas", () => {
  test("an achievement counts, whether the column holds fractions, percent or 0 to 100", () => {
    const achievementOf = (achievement: TestCell) =>
      scoreOf(agenda(["ก", 10, 70, 5, achievement])).rows[0]?.achievement;
    expect([achievementOf(0.9), achievementOf(percent(0.9)), achievementOf(90)]).toEqual([0.9, 0.9, 0.9]);
  });

  test("a score counts, and what the inputs give is kept beside it", () => {
    const { rows, performance, assumptions } = scoreOf(agenda(["ก", 10, 70, 5, null, 60]));
    expect(rows[0]).toMatchObject({ score: 60, computed: 35, achievement: 0.5 });
    expect(performance.value).toBe(60);
    expect(assumptions).toMatchObject([{ code: "score-typed", facts: { typed: 60, computed: 35 } }]);
  });

  test.each([
    ["an achievement", ["ก", 12, 70, 10, 83.33]],
    ["a score", ["ก", 12, 70, 10, null, 58.33]],
  ])("%s that is only rounded is not told", (_, row) => {
    expect(scoreOf(agenda(row as TestCell[])).assumptions).toEqual([]);
  });

  test("a user's own formula counts only once there is an actual", () => {
    const own = formula("=E3*F3/D3", 0);
    expect(scoreOf(agenda(["ก", 10, 70, null, null, own])).rows[0]?.score).toBeNull();
    expect(scoreOf(agenda(["ก", 10, 70, 5, null, formula("=E3*F3/D3", 35)])).rows[0]?.score).toBe(35);
  });
});

describe("totals", () => {
  test("are a range while actuals are missing", () => {
    const { performance, total } = scoreOf(agenda(["ก", 10, 30, 5], ["ข", 10, 40, null]));
    expect(performance).toEqual({ weight: 70, min: 15, max: 55, value: null });
    expect(total).toEqual({ weight: 100, min: 15, max: 85, value: null });
  });

  test("are out of what the weights make up, where these do not make the component's points", () => {
    const { performance, total, assumptions } = scoreOf(agenda(["ก", 10, 10, 5], ["ข", 10, 5, 10]));
    expect(performance).toEqual({ weight: 70, min: 10, max: 10, value: 10, outOf: 15 });
    expect(total).toEqual({ weight: 100, min: 10, max: 40, value: null, outOf: 45 });
    expect(assumptions).toMatchObject([
      { code: "weights-sum-differs", facts: { component: "1", summed: 15, expected: 70 } },
    ]);
  });

  test("of rounded weights are out of the points that these were to make", () => {
    const weights = [3.89, 3.89, 3.89, 58.34];
    const { performance, assumptions } = scoreOf(agenda(...weights.map((weight) => ["ก", 5, weight, 5])));
    expect(performance.outOf).toBeUndefined();
    expect(assumptions).toEqual([]);
  });

  test("eighteen equal shares of 70 are 70", () => {
    const rows = Array.from({ length: 18 }, (_, i) => [`งาน ก${i}`, 5, null, 5]);
    expect(scoreOf(agenda(...rows)).performance.value).toBe(70);
  });

  test("are the sums of their parts, between their bounds", () => {
    fc.assert(
      fc.property(scoringSheets, (snapshot) => {
        const { rows, performance, potential, total } = scoreOf(readPlan(snapshot));
        const sum = (of: typeof rows) => of.reduce((points, { score }) => points + (score ?? 0), 0);
        expect(performance.min).toBeCloseTo(sum(rows.filter(({ component }) => component !== "2")), 9);
        expect(potential.min).toBeCloseTo(sum(rows.filter(({ component }) => component === "2")), 9);
        for (const { min, max, value } of [performance, potential, total]) {
          expect(max).toBeGreaterThanOrEqual(min - 1e-9);
          expect([null, min]).toContain(value);
        }
        expect(total.min).toBeCloseTo(performance.min + potential.min, 9);
        expect(total.max).toBeCloseTo(performance.max + potential.max, 9);
      }),
    );
  });

  test("every achievement lies between 0 and 1 and no weight is negative", () => {
    fc.assert(
      fc.property(scoringSheets, (snapshot) => {
        for (const { achievement, weight } of scoreOf(readPlan(snapshot)).rows) {
          expect(achievement ?? 0).toBeGreaterThanOrEqual(0);
          expect(achievement ?? 0).toBeLessThanOrEqual(1);
          expect(weight).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

test("takes levels from a scheme that gives them", () => {
  const plan = agenda(["ร้อยละของงาน", "ร้อยละ 90", 70, 75]);
  const scheme = schemeOf(plan);
  const [key = ""] = scheme.criteria.keys();
  const method = { kind: "levels", thresholds: [50, 60, 70, 80, 90] } as const;
  const criterion = { ...scheme.criteria.get(key)!, method };
  const { rows } = scorePlan(plan, { ...scheme, criteria: new Map([[key, criterion]]) });
  expect(rows[0]?.achievement).toBeCloseTo(3.5 / 5, 12);
});

describe("what was cleared or written in words", () => {
  test("a name that was cleared in the scoring sheet is the plan's: it tells that less is better", () => {
    const { rows } = scoreOf(
      aPlan({
        "ส่วนที่ 4": [
          ["1.1 Agenda Base"],
          ["ที่", "รหัส KRs", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "โครงการ/กิจกรรม (งบประมาณ)"],
          [1, 3101, "จำนวนเรื่องค้างต่อเดือน", 10, "- โครงการลดเรื่องค้าง"],
          [2, 3102, "จำนวนครั้งของการประชุม", 4, "- กิจกรรมประชุม"],
        ],
        แบบให้คะแนน: [
          HEADER,
          ["1.1 Agenda Base"],
          [1, 3101, null, 10, 35, 20],
          [2, 3102, "จำนวนครั้งของการประชุม", 4, 35, 4],
        ],
      }),
    );
    expect(rows[0]).toMatchObject({
      name: "จำนวนเรื่องค้างต่อเดือน",
      method: { kind: "lower" },
      achievement: 0.5,
    });
  });

  test("what cannot be compared names the target of the plan where the sheet has none", () => {
    const { assumptions } = scoreOf(
      aPlan({
        "ส่วนที่ 4": [
          ["1.1 Agenda Base"],
          ["ที่", "รหัส KRs", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)"],
          [1, 3101, "ร้อยละของเรื่องที่ได้รับการแก้ไข", "ร้อยละ 80 ของเรื่องทั้งหมด", "H : สนพ."],
        ],
        แบบให้คะแนน: [HEADER, ["1.1 Agenda Base"], [1, 3101, "ร้อยละของเรื่องที่ได้รับการแก้ไข", null, 70, "ระดับ 4"]],
      }),
    );
    expect(assumptions).toMatchObject([
      { code: "target-from-plan" },
      { code: "actual-not-comparable", facts: { actual: "ระดับ 4", target: "ร้อยละ 80 ของเรื่องทั้งหมด" } },
    ]);
  });

  test("a target that the plan prints of a potential indicator holds where there is no scoring sheet", () => {
    const { rows, assumptions } = scoreOf(
      aPlan({
        "ส่วนที่ 4": [
          ["องค์ประกอบที่ 2 Potential Base"],
          ["ที่", "ตัวชี้วัด", "น้ำหนัก", "ค่าเป้าหมาย", "หน่วยงานที่รับผิดชอบ"],
          ["2.1", "ร้อยละการเบิกจ่าย", 30, "ร้อยละ 95", "สงม."],
        ],
      }),
    );
    expect(rows).toMatchObject([{ target: { kind: "percent", value: 95 }, targetFrom: "plan" }]);
    expect(assumptions).toEqual([]);
  });

  test.each(["ยังไม่ดำเนินการ", "อยู่ระหว่างดำเนินการ", "แล้วเสร็จ"])(
    "%s is no number where less is better",
    (actual) => {
      const { rows, assumptions } = scoreOf(agenda(["จำนวนเรื่องค้าง", "ไม่เกิน 5 เรื่อง", 70, actual]));
      expect(rows[0]).toMatchObject({ achievement: null, score: null });
      expect(assumptions).toMatchObject([{ code: "actual-not-comparable" }]);
    },
  );

  test.each([
    ["ร้อยละของตลาดที่ได้มาตรฐาน", "ร้อยละ 80", "3 จาก 5 แห่ง", 0.75],
    ["ร้อยละของตลาดที่ได้มาตรฐาน", 80, "3/5", 0.75],
    ["จำนวนตลาดที่ได้มาตรฐาน", "5 แห่ง", "3/5", 0.6],
    ["จัดทำคู่มือทุกตลาด", "แล้วเสร็จ", "3 จาก 5 แห่ง", 0],
    ["จัดทำคู่มือทุกตลาด", "แล้วเสร็จ", "5/5", 1],
    ["จำนวนผู้ผ่านการอบรม", "200 คน", "ร้อยละ 95 (190 คน จาก 200 คน)", 0.95],
    ["จำนวนตลาดที่ได้มาตรฐาน", "5 แห่ง", "ยกเลิกโครงการ", 0],
    ["ร้อยละของรายได้ที่จัดเก็บได้", "ร้อยละ 100 (5 ล้านบาท)", 105.5, 1],
  ])("%s, %s: %s is said in the target's unit", (name, target, actual, achievement) => {
    const { rows } = scoreOf(agenda([name, target, 70, actual]));
    expect(rows[0]?.achievement).toBeCloseTo(achievement, 12);
  });

  test.each([
    ["12 ครั้ง", "10 เรื่อง", ["actual-in-other-unit", "actual-from-text"]],
    ["6 หลักสูตร", "6 ครั้ง", ["actual-in-other-unit", "actual-from-text"]],
    ["ไม่มีข้อร้องเรียน", "10 เรื่อง", ["actual-from-text"]],
    ["12 ราย", "10 คน", ["actual-from-text"]],
    ["12 เรื่อง", "10 เรื่องร้องเรียน", ["actual-from-text"]],
    ["90 นาที", "2 ชั่วโมง", ["actual-from-text"]],
  ])("%s of %s: that they count other things is an assumption", (actual, target, codes) => {
    const { assumptions } = scoreOf(agenda(["จำนวนที่จัดทำ", target, 70, actual]));
    expect(assumptions.map(({ code }) => code)).toEqual(codes);
  });

  test("they are an actual where the target is to finish something", () => {
    const { rows } = scoreOf(agenda(["จัดทำคู่มือ", "แล้วเสร็จ", 70, "อยู่ระหว่างดำเนินการ"]));
    expect(rows[0]).toMatchObject({ achievement: 0, score: 0 });
  });
});
