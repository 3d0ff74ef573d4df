import { aPlan } from "../../../support/a-plan";
import { potentialRows, agendaRows, aScoringSheet } from "../../../support/a-scoring-sheet";
import type { TestRows, TestSheet } from "../../../support/a-snapshot";
import { anEvaluationTable } from "../../../support/an-evaluation-table";

const yearOf = (year: number, name: string): Readonly<Record<string, TestSheet>> => ({
  [`รายการ ${year}`]: [["ตัวชี้วัดผลหลัก (KR)"], [`1. ${name}`]],
  [`ประเมิน ${year}`]: anEvaluationTable([{ name }]),
  [`คะแนน ${year}`]: aScoringSheet(...agendaRows(70), ...potentialRows(30)),
});

const names = (plan: ReturnType<typeof aPlan>) => ({
  year: plan.fiscalYear?.value,
  listed: plan.listed.map(({ name }) => name.value),
  evaluated: plan.evaluations.flatMap(({ rows }) => rows.map(({ name }) => name.value)),
  scored: new Set(plan.scoring?.rows.map(({ name }) => name.at.sheet)),
});

const latest = {
  year: 2568,
  listed: ["ร้อยละของงานใหม่"],
  evaluated: ["ร้อยละของงานใหม่"],
  scored: new Set(["คะแนน 2568"]),
};
const older = yearOf(2567, "ร้อยละของงานเดิม");
const newer = yearOf(2568, "ร้อยละของงานใหม่");

describe("leaveOutOtherYears", () => {
  it("reads the latest year of several, in whatever order they stand", () => {
    expect(names(aPlan({ ...older, ...newer }))).toEqual(latest);
    expect(names(aPlan({ ...newer, ...older }))).toEqual(latest);
  });

  it("reads the latest year that has an evaluation, not the draft behind it", () => {
    const draft = { "รายการ 2569": [["ตัวชี้วัดผลหลัก (KR)"], ["1. ร้อยละของงานหน้า"]] };
    expect(names(aPlan({ ...older, ...newer, ...draft }))).toEqual(latest);
  });

  describe("of scoring sheets alone", () => {
    const scoringOf = (year: number, title: string): Readonly<Record<string, TestSheet>> => ({
      [title]: [[`${title} ปีงบประมาณ พ.ศ. ${year}`], ...(aScoringSheet(...agendaRows(70)) as TestRows)],
    });
    const last = scoringOf(2567, "รายงานผลตัวชี้วัด");
    const current = scoringOf(2568, "แบบให้คะแนน");

    it("reads the latest year, in whatever order they stand", () => {
      for (const plan of [aPlan({ ...last, ...current }), aPlan({ ...current, ...last })]) {
        expect(names(plan)).toMatchObject({ year: 2568, scored: new Set(["แบบให้คะแนน"]) });
        expect(plan.otherYears.map(({ year }) => year)).toEqual([2567]);
      }
    });
  });

  describe("of two departments' sheets, the title of one of which may be mistyped", () => {
    const ROADS = ["ร้อยละของถนนที่ซ่อม", "ร้อยละของคลองที่ขุดลอก"];
    const TAXES = ["ร้อยละของภาษีที่จัดเก็บได้", "ร้อยละของทะเบียนที่ปรับปรุง"];
    const sheetOf = (title: number, header: string, rows: readonly string[]): TestSheet => [
      [`แบบให้คะแนน ปีงบประมาณ พ.ศ. ${title}`],
      ["ที่", "ตัวชี้วัด", header, "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"],
      ...rows.map((name, index) => [index + 1, name, "ร้อยละ 80", 25, 80]),
    ];
    const taxes = sheetOf(2568, "ค่าเป้าหมาย ปี 2568", TAXES);
    const readNames = (plan: ReturnType<typeof aPlan>) => plan.scoring?.rows.map(({ name }) => name.value);

    it.each([2567, 2569])("reads both where only its header names the other's year: %i", (title) => {
      const roads = sheetOf(title, "ค่าเป้าหมาย ปี 2568", ROADS);
      for (const sheets of [
        { คลัง: taxes, ช่าง: roads },
        { ช่าง: roads, คลัง: taxes },
      ]) {
        const plan = aPlan(sheets);
        expect(plan.fiscalYear?.value).toBe(2568);
        expect(new Set(readNames(plan))).toEqual(new Set([...TAXES, ...ROADS]));
        expect(plan.otherYears).toEqual([]);
        expect(plan.oddTitles.map(({ at, year }) => [at.sheet, year])).toEqual([["ช่าง", title]]);
      }
    });

    it.each<[string, Readonly<Record<string, TestSheet>>]>([
      ["it has a row of the other", { ช่าง: sheetOf(2567, "ค่าเป้าหมาย ปี 2568", [...ROADS, ...TAXES]) }],
      ["its header names no year", { ช่าง: sheetOf(2567, "ค่าเป้าหมาย", ROADS) }],
      ["its header names its own", { ช่าง: sheetOf(2567, "ค่าเป้าหมาย ปี 2567", ROADS) }],
      ["its sheet is named by its year", { "ช่าง 2567": sheetOf(2567, "ค่าเป้าหมาย ปี 2568", ROADS) }],
    ])("leaves it out where %s", (_, roads) => {
      const plan = aPlan({ คลัง: taxes, ...roads });
      expect(readNames(plan)).toEqual(TAXES);
      expect(plan.otherYears).toMatchObject([{ year: 2567 }]);
    });
  });

  it("reads everything of a plan that states one year", () => {
    expect(aPlan(newer).otherYears).toEqual([]);
    expect(names(aPlan(newer)).evaluated).toEqual(latest.evaluated);
  });
});
