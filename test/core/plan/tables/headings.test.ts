import { findProblems } from "../../../../src/core/findings/find-problems";
import { a1 } from "../../../../src/core/grid/cell-ref";
import { aPlan } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";

type Row = readonly TestCell[];

describe("a heading of part 4", () => {
  const COLUMNS = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)"];
  const KRS = ["ต้นไม้", "สวน", "ถนน"].map((name, i) => [i + 1, `ร้อยละของ${name}`, "ร้อยละ 80", "H : สสล."]);
  const under = (...headings: string[]) =>
    aPlan({ "ส่วนที่ 4": [["ส่วนที่ 4"], ...headings.map((heading) => [heading]), COLUMNS, ...KRS] });
  const countsToldIn = (...headings: string[]) =>
    findProblems(under(...headings))
      .filter(({ code }) => code.startsWith("kr-count"))
      .map(({ code, at }) => `${code} ${a1(at)}`);

  test.each([
    ["(จำนวน 4 KRs)", "kr-count-differs"],
    ["(4 KRs)", "kr-count-differs"],
    ["(4 ตัวชี้วัด)", "kr-count-differs"],
    ["จำนวน 4 ตัวชี้วัด", "kr-count-differs"],
    ["(จำนวน ๔ KR)", "kr-count-differs"],
    ["(อย่างน้อย 4 KRs)", "kr-count-too-low"],
    ["(ที่เหลือ อย่างน้อย 4 KRs)", "kr-count-too-low"],
    ["(อย่างน้อยจำนวน 4 KRs)", "kr-count-too-low"],
    ["(จำนวนไม่น้อยกว่า 4 ตัวชี้วัด)", "kr-count-too-low"],
    ["(ไม่ต่ำกว่า 4 ตัวชี้วัด)", "kr-count-too-low"],
  ])("that says %s over three rows is told", (count, code) => {
    expect(countsToldIn(`1.2 Function Base ${count}`)).toEqual([`${code} 'ส่วนที่ 4'!A2`]);
  });

  test.each(["(4 ตัวชี้วัด)", "(อย่างน้อย 4 ตัวชี้วัด)"])("may say %s in a line of its own", (line) => {
    expect(countsToldIn("1.1 Agenda Base", line)).toHaveLength(1);
  });

  test.each([
    ["1.1 Agenda Base (3 ตัวชี้วัด)"],
    ["1.1 Agenda Base (ไม่น้อยกว่า 3 KRs)"],
    ["1.1 Agenda Base (2 - 4 ตัวชี้วัด)"],
    ["1.1 Agenda Base", "แต่ละหน่วยงานเลือกอย่างน้อย 4 ตัวชี้วัด"],
    ["ให้มีอย่างน้อย 4 ตัวชี้วัด"],
  ])("that is right, or counts nothing below it, is not: %s", (...headings) => {
    expect(countsToldIn(...headings)).toEqual([]);
  });

  test.each([
    ["(ร้อยละ 70)", 70],
    ["(70 คะแนน)", 70],
    ["ค่าน้ำหนักร้อยละ 70", 70],
    ["(น้ำหนัก 70)", 70],
    ["(๗๐ %)", 70],
    ["คะแนนเต็ม 67.5 คะแนน", 67.5],
    ["", undefined],
  ])("may give the points of its component: %s", (points, value) => {
    const { evaluations } = under(`องค์ประกอบที่ 1 Performance Base ${points}`);
    expect(evaluations[0]?.statedWeight?.value).toBe(value);
  });
});

describe("an indicator that is numbered like a heading stays one, though nothing but its weight is filled in", () => {
  const HEADER = ["ที่", "ตัวชี้วัด", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"];
  const indicatorsUnder = (header: Row, ...rows: readonly Row[]) =>
    aPlan({ แบบให้คะแนน: [header, ...rows] }).scoring?.rows.map(({ name }) => name.value);

  test("1.1.1 and so on", () => {
    const rows = ["1.1.1", "1.1.2", "1.2.1"].map((no) => [no, `การลดขยะ ${no}`, 20]);
    const names = rows.map(([, name]) => name);
    expect(indicatorsUnder(HEADER, ["องค์ประกอบที่ 1 Performance Base"], ...rows)).toEqual(names);
  });

  test.each([
    ["by its name", ["1.1", "ร้อยละของต้นไม้", 35]],
    ["by its name, in one cell with the number", [null, "1.2 จำนวนต้นไม้", 35]],
  ])("%s", (_, row) => {
    expect(indicatorsUnder(HEADER, row)).toHaveLength(1);
  });

  test("because it is one of a series", () => {
    const rows = ["1.1", "1.2", "1.3"].map((no) => [no, `การลดขยะ ${no}`, 20]);
    expect(indicatorsUnder(HEADER, ...rows)).toHaveLength(3);
  });

  test("because it is the tenth or twentieth of a series, as a number that lost its zero", () => {
    const rows = [1.9, 1.1, 1.11, 1.19, 1.2, 1.21].map((no) => [no, "การลดขยะ", 10]);
    expect(indicatorsUnder(HEADER, ...rows)).toHaveLength(6);
  });

  test.each([
    [
      "with its name",
      [
        ["1.1", "Agenda Base", 40],
        [1, "การลดขยะ", 40],
      ],
    ],
    [
      "in another's words",
      [
        ["1.1", "ภารกิจตามวาระ", 40],
        [1, "การลดขยะ", 40],
        ["1.2", "ภารกิจประจำ", 30],
      ],
    ],
    [
      "that counts",
      [
        ["1.2", "จำนวน 8 KRs"],
        [1, "การลดขยะ", 40],
      ],
    ],
    [
      "above another",
      [
        ["1.1", "Agenda Base", 40],
        ["1.2", "Function Base", 30],
        [1, "การลดขยะ", 30],
      ],
    ],
    [
      "whose number is a number",
      [
        [1, "องค์ประกอบที่ 1 Performance Base", 70],
        [1.1, "ภารกิจตามวาระ", 70],
        [1, "การลดขยะ", 70],
        [2, "องค์ประกอบที่ 2", 30],
      ],
    ],
  ])("but a heading %s is none", (_, rows) => {
    expect(indicatorsUnder(HEADER, ...rows)).toEqual(["การลดขยะ"]);
  });
});
