import { comparePlans } from "../../src/core/compare/compare-plans";
import type { CellValue } from "../../src/core/grid/cell-value";
import type { Snapshot } from "../../src/core/grid/snapshot";
import { readPlan } from "../../src/core/plan/read-plan";
import { pastedPlan } from "../fixtures/plan-2568/pasted-plan";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { disturb } from "../support/disturb/disturb";
import { toSnapshot } from "../support/to-snapshot";

const PART_4 = "ส่วนที่ 4 Performance";
const thisYear = toSnapshot(plannedSheets());

/** The sample as it might have been a year before: its titles, and what the table below says. */
function aYearBefore(): Snapshot {
  return withValues((value, sheet, { row, values }) => {
    if (typeof value === "string") {
      const titled = value.replace(/(ประจำปี(?:งบประมาณ)? พ\.ศ\. )2568/g, "$12567");
      const code = values[1];
      const isHere = sheet === PART_4;
      if (isHere && values[2] === value) {
        if (code === 7402) return "การจัดตั้งศูนย์บริการชาวต่างชาติ";
        if (code === 2202) return "จำนวนรถราชการที่ตรวจสภาพแล้ว";
      }
      if (isHere && value === "6 ครั้ง") return "5 ครั้ง";
      if (isHere && value === "10 ครั้ง") return "12 ครั้ง";
      if (isHere && value === "1 ฉบับ") return "ร้อยละ 100";
      if (isHere && code === 3103 && value === "ร้อยละ 80") return "ร้อยละ 60";
      return titled.replaceAll("4,135,000", "4,000,000");
    }
    if (sheet === PART_4 && row > 0 && value === 2202) return 2299;
    return value === 4_135_000 ? 4_000_000 : value;
  });
}

type Change = (
  value: CellValue,
  sheet: string,
  place: { readonly row: number; readonly values: readonly CellValue[] },
) => CellValue;

function withValues(change: Change): Snapshot {
  return {
    sheets: thisYear.sheets.map((grid) => ({
      ...grid,
      values: grid.values.map((values, row) =>
        values?.map((value) => change(value, grid.name, { row, values })),
      ),
    })),
  };
}

const comparison = comparePlans(readPlan(aYearBefore()), readPlan(thisYear));

test("finds what changed between two years of the 2568 plan, and nothing else", () => {
  const told = comparison.changes.map(({ severity, code, facts }) => {
    const name = "name" in facts ? facts.name.slice(0, 24) : "";
    if ("target" in facts && "was" in facts) return [severity, code, name, facts.was, facts.target];
    return [severity, code, name];
  });
  expect(told).toEqual([
    ["warning", "target-lowered", "สัดส่วนจำนวนเรื่องค้างต่", "ร้อยละ 60", "ร้อยละ 80"],
    ["warning", "target-kind-changed", "พัฒนาและปรับปรุงกระบวนกา", "ร้อยละ 100", "1 ฉบับ"],
    ["warning", "target-lowered", "จำนวนครั้งในการดำเนินการ", "12 ครั้ง", "10 ครั้ง"],
    ["info", "target-raised", "จำนวนครั้งในการประสานงาน", "5 ครั้ง", "6 ครั้ง"],
    ["info", "kr-added", "หน่วยงานที่มีการตรวจสอบส"],
    ["info", "kr-renamed", "การจัดตั้งศูนย์บริการข้อ"],
    ["info", "kr-dropped", "จำนวนรถราชการที่ตรวจสภาพ"],
    ["info", "project-budget-changed", "โครงการจัดกิจกรรมกระชับแ"],
  ]);
});

test("knows both cells and the amounts of a changed budget", () => {
  const budget = comparison.changes.find(({ code }) => code === "project-budget-changed");
  expect(budget?.facts).toMatchObject({ was: 400_000_000, budget: 413_500_000, percent: 3.375 });
  expect(budget?.last).toEqual(budget?.current);
  expect(comparison.last).toMatchObject({ fiscalYear: 2567, keyResults: 18, projects: 8 });
  expect(comparison.current.budget - comparison.last.budget).toBe(13_500_000);
});

test.each([1, 2, 3, 4])("finds no change in the same plan, disturbed by seed %i", (seed) => {
  const { changes } = comparePlans(readPlan(disturb(thisYear, seed)), readPlan(thisYear));
  expect(changes.map(({ code }) => code)).toEqual(["years-out-of-order"]);
});

test("finds no change in the same plan, pasted into one sheet", () => {
  const { changes } = comparePlans(readPlan(pastedPlan("as-text")), readPlan(thisYear));
  expect(changes.map(({ code }) => code)).toEqual(["years-out-of-order"]);
});
