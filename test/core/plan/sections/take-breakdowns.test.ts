import { findProblems } from "../../../../src/core/findings/find-problems";
import { a1 } from "../../../../src/core/grid/cell-ref";
import { planFigures } from "../../../../src/core/plan/across/plan-figures";
import { aPlan } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";

type Row = readonly TestCell[];

const HEADER = ["ที่", "โครงการ/กิจกรรม", "งบประมาณ", "ส่วนราชการ"];
const projects = (...rows: readonly Row[]) => aPlan({ โครงการ: [["ส่วนที่ 2"], HEADER, ...rows] });
const figuresOf = (rows: readonly Row[]) => {
  const { projects: count, budget } = planFigures(projects(...rows));
  return [count, budget / 100];
};
const toldIn = (rows: readonly Row[]) =>
  findProblems(projects(...rows))
    .filter(({ severity }) => severity !== "info")
    .map(({ code, at }) => `${code} ${a1(at)}`);

const TOTAL = (amount: TestCell): Row => [null, "รวมทั้งสิ้น", amount];

describe("rows that break down the project above them", () => {
  const parts: Readonly<Record<string, readonly Row[]>> = {
    "numbered in the column of the numbers": [
      ...[
        [1, "โครงการ ก", 300],
        ["1.1", "อบรม", 100],
        ["1.2", "ประชุม", 200],
      ],
      ...[
        [2, "โครงการ ข", 500],
        [2.1, "สำรวจ", 200],
        [2.2, "ก่อสร้าง", 300],
      ],
    ],
    "numbered in front of their names": [
      ...[
        ["๑", "โครงการ ก", 300],
        [null, "๑.๑ อบรม", 100],
        [null, "1.2 ประชุม", 200],
      ],
      [2, "โครงการ ข", 500],
    ],
    "numbered in brackets": [
      ...[
        [1, "โครงการ ก", 300],
        ["(1)", "อบรม", 100],
        ["2)", "ประชุม", 200],
      ],
      ...[
        [2, "โครงการ ข", 500],
        [null, "1) สำรวจ", 200],
        [null, "(๒) ก่อสร้าง", 300],
      ],
    ],
    "called activities of a number": [
      ...[
        [1, "โครงการ ก", 300],
        [null, "กิจกรรมที่ 1 อบรม", 100],
        [null, "กิจกรรมหลักที่ 2 ประชุม", 200],
      ],
      [2, "โครงการ ข", 500],
    ],
    "marked by dashes": [
      ...[
        [1, "โครงการ ก", 300],
        [null, "- อบรม", "100"],
        [null, "- ประชุม", 200],
      ],
      [2, "โครงการ ข", 500],
    ],
  };

  test.each(Object.entries(parts))(
    "%s are no projects, and the total of the projects is right",
    (_, rows) => {
      expect(figuresOf([...rows, TOTAL(800)])).toEqual([2, 800]);
      expect(toldIn([...rows, TOTAL(800)])).toEqual([]);
      expect(figuresOf(rows)).toEqual([2, 800]);
    },
  );

  test("are told by the total where they do not quite amount to it", () => {
    const rows = [[1, "โครงการ ก", 300], ["1.1", "อบรม", 100], ["1.2", "ประชุม", 150], TOTAL(300)];
    expect(figuresOf(rows)).toEqual([1, 300]);
    expect(toldIn(rows)).toEqual(["budget-parts-differ 'โครงการ'!C3"]);
  });

  test("are not counted where the total adds them on top of the project that they amount to", () => {
    for (const rows of Object.values(parts)) {
      const all = rows.reduce((sum, [, , amount]) => sum + Number(amount), 0);
      expect(figuresOf([...rows, TOTAL(all)])).toEqual([2, 800]);
      expect(toldIn([...rows, TOTAL(all)])).toEqual([
        expect.stringMatching(/^budget-total-differs/) as unknown as string,
      ]);
    }
  });

  test("are not added up twice by a fix", () => {
    const rows = [
      [1, "โครงการ ก", 300],
      ["1.1", "อบรม", 100],
      ["1.2", "ประชุม", 200],
      [2, "โครงการ ข", 500],
    ];
    const [found] = findProblems(projects(...rows, TOTAL(900)));
    expect(found).toMatchObject({
      code: "budget-total-differs",
      facts: { summed: 80_000 },
      fix: { writes: [{ becomes: { value: 800, formula: "=SUM(C3,C6)" } }] },
    });
  });

  test.each([2, 4])("may be counted by a closing sentence or not: %i", (count) => {
    const rows = parts["marked by dashes"] ?? [];
    expect(toldIn([...rows, TOTAL(800), [`รวมจำนวน ${count} โครงการ/กิจกรรม จำนวนเงินทั้งสิ้น 800 บาท`]])).toEqual(
      [],
    );
  });

  test("may be what a KR names", () => {
    const plan = aPlan({
      โครงการ: [["ส่วนที่ 2"], HEADER, ...(parts["marked by dashes"] ?? []), TOTAL(800)],
      "ส่วนที่ 4": [
        ["1.1 Agenda Base"],
        ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)", "โครงการ/กิจกรรม (งบประมาณ)"],
        [1, "ร้อยละของถนน", "ร้อยละ 80", "H : เขต", "- อบรม (100 บาท)"],
      ],
    });
    expect(findProblems(plan).map(({ code }) => code)).not.toContain("project-unknown");
  });
});

describe("rows that have the money of the project above them, which is blank", () => {
  const rows: readonly Row[] = [
    [1, "โครงการ ก"],
    ["1.1", "อบรม", 100],
    ["1.2", "ประชุม", 200],
    [2, "โครงการ ข", 500],
  ];

  test.each<[string, readonly Row[]]>([
    ["by its numbers", rows],
    [
      "by dashes",
      [
        [1, "โครงการ ก"],
        [null, "- อบรม", 100],
        [null, "- ประชุม", 200],
        [2, "โครงการ ข", 500],
      ],
    ],
    [
      "beside a project that has its own, and some parts of it",
      [
        [1, "โครงการ ก"],
        [1.1, "อบรม", 100],
        [1.2, "ประชุม", 200],
        [2, "โครงการ ข", 500],
        [2.1, "สำรวจ", 200],
      ],
    ],
  ])("are its parts, and their money counts once: %s", (_, rows) => {
    expect(figuresOf([...rows, TOTAL(800)])).toEqual([2, 800]);
    expect(toldIn([...rows, TOTAL(800)])).toEqual([]);
  });

  test("are added up by a fix", () => {
    const [found] = findProblems(projects(...rows, TOTAL(900)));
    expect(found).toMatchObject({
      code: "budget-total-differs",
      facts: { summed: 80_000 },
      fix: { writes: [{ becomes: { value: 800, formula: "=SUM(C3:C6)" } }] },
    });
  });

  test.each([2, 3, 4])("may be counted by a closing sentence or not: %i", (count) => {
    const closing = [`รวมจำนวน ${count} โครงการ/กิจกรรม จำนวนเงินทั้งสิ้น 800 บาท`];
    expect(toldIn([...rows, TOTAL(800), closing])).toEqual([]);
  });

  test("may be called the same in every project, and are none for the summary", () => {
    const bought = [
      [1, "โครงการ ก"],
      ["1.1", "ค่าจ้าง", 100],
      ["1.2", "ค่าวัสดุ", 200],
      [2, "โครงการ ข"],
      ["2.1", "ค่าจ้าง", 500],
    ];
    expect(figuresOf([...bought, TOTAL(800)])).toEqual([2, 800]);
    expect(toldIn([...bought, TOTAL(800)])).toEqual([]);
    const summary = [["สรุปโครงการ"], HEADER, [1, "โครงการ ก", 300], [2, "โครงการ ข", 500], TOTAL(800)];
    const told = findProblems(aPlan({ โครงการ: [["ส่วนที่ 2"], HEADER, ...bought, ...summary] }));
    expect(told.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("are projects where they are called so, below a heading with a number", () => {
    const rows = [
      [1, "แผนงานการศึกษา"],
      [1.1, "โครงการ ก", 100],
      [1.2, "โครงการ ข", 200],
      [2, "แผนงานเคหะ"],
      [2.1, "โครงการ ค", 500],
    ];
    expect(figuresOf([...rows, TOTAL(800)])).toEqual([3, 800]);
    expect(toldIn([...rows, TOTAL(800), ["รวมจำนวน 3 โครงการ จำนวนเงินทั้งสิ้น 800 บาท"]])).toEqual([]);
  });

  test("must each have theirs", () => {
    expect(toldIn([[1, "โครงการ ก"], ["1.1", "อบรม", 100], ["1.2", "ประชุม"], TOTAL(100)])).toEqual([
      "budget-missing 'โครงการ'!C5",
    ]);
    expect(
      toldIn([
        [1, "โครงการ ก"],
        ["1.1", "อบรม"],
        ["1.2", "ประชุม"],
        [2, "โครงการ ข", 5],
      ]),
    ).toEqual(["budget-missing 'โครงการ'!C3"]);
  });
});

test.each<[string, readonly Row[], readonly number[]]>([
  ["whose total adds them up", [[1, "โครงการ ก", 300], ["1.1", "อบรม", 300], TOTAL(600)], [2, 600]],
  [
    "of another number",
    [
      [1, "โครงการ ก", 300],
      ["2.1", "อบรม", 300],
    ],
    [2, 600],
  ],
  [
    "that all begin with a dash",
    [
      [null, "- โครงการ ก", 300],
      [null, "- โครงการ ข", 300],
    ],
    [2, 600],
  ],
  [
    "without money",
    [
      [1, "โครงการ ก", 300],
      ["1.1", "อบรม", "-"],
      ["1.2", "ประชุม", "-"],
    ],
    [3, 300],
  ],
])("rows %s are projects of their own", (_, rows, figures) => {
  expect(figuresOf(rows)).toEqual(figures);
});
