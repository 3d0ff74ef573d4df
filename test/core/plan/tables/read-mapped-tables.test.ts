import { valueOf } from "../../../../src/core/grid/reading";
import { IGNORED_FINDINGS } from "../../../../src/core/kept/ignored-findings-sheet";
import { baht, satangOf } from "../../../../src/core/plan/budget";
import { COLUMN_TITLES } from "../../../../src/core/plan/tables/column-titles";
import { headerCandidates } from "../../../../src/core/plan/tables/header-candidates";
import { MAPPED_PARTS } from "../../../../src/core/plan/tables/mapped-parts";
import { matchHeader } from "../../../../src/core/plan/tables/match-header";
import type { Plan } from "../../../../src/core/plan/plan";
import { nameKey } from "../../../../src/core/text/name-key";
import { aMappingSheet } from "../../../support/a-mapping-sheet";
import { aPlan, merged } from "../../../support/a-plan";
import { aSnapshot } from "../../../support/a-snapshot";

const PROJECTS_2 = MAPPED_PARTS["projects-2"].title;
const HEADER = ["ของ", "เงิน", "ใคร"];
const ROW = ["โครงการปลูกต้นไม้ริมคลอง", 1200, "ส่วนแผนงานฯ"];
const said = (row: number, part = PROJECTS_2, sheet = "แผน") =>
  [
    [sheet, row, "A", "ของ", "โครงการ/กิจกรรม", part],
    [sheet, row, "B", "เงิน", "งบประมาณ (พันบาท)", part],
    [sheet, row, "C", "ใคร", "ส่วนราชการที่รับผิดชอบ", part],
  ] as const;

const tablesOf = ({ projectTables }: Plan) =>
  projectTables.map(({ section, rows }) => [
    section,
    ...rows.map(({ name, budget }) => [name.value, baht(satangOf(valueOf(budget)) ?? 0)]),
  ]);
const PROJECT = ["โครงการปลูกต้นไม้ริมคลอง", 1_200_000];

test("reads a table that is named by hand as the part that is said", () => {
  const plan = aPlan({ แผน: [["เรื่อง"], HEADER, ROW], ...aMappingSheet(...said(2)) });
  expect(tablesOf(plan)).toEqual([[2, PROJECT]]);
  expect(plan.projectTables[0]).toMatchObject({ at: { sheet: "แผน", row: 1, column: 0 }, scale: 1000 });
  expect(plan.unusableMappings).toEqual([]);
});

test("knows the header again where rows were inserted above it", () => {
  const plan = aPlan({ แผน: [["เรื่อง"], [], ["ใหม่", "เอี่ยม"], HEADER, ROW], ...aMappingSheet(...said(2)) });
  expect(tablesOf(plan)).toEqual([[2, PROJECT]]);
});

test("reads other tables under the same header too, each in the part that its heading says", () => {
  const plan = aPlan({
    แผน: [
      ["ส่วนที่ 1 แผนปฏิบัติราชการกรุงเทพมหานคร"],
      HEADER,
      ROW,
      ["ส่วนที่ 2 การดำเนินงานตามยุทธศาสตร์ของหน่วยงาน"],
      HEADER,
      ["โครงการอบรมบุคลากร", 5, "ส่วนแผนงานฯ"],
    ],
    ...aMappingSheet(...said(5)),
  });
  expect(tablesOf(plan)).toEqual([
    [1, PROJECT],
    [2, ["โครงการอบรมบุคลากร", 5000]],
  ]);
});

test("trusts the user, not the heading, on the row that was named", () => {
  const sheets = { แผน: [["ส่วนที่ 1 แผนปฏิบัติราชการกรุงเทพมหานคร"], HEADER, ROW] };
  expect(tablesOf(aPlan({ ...sheets, ...aMappingSheet(...said(2)) }))).toEqual([[2, PROJECT]]);
});

test("reads a header that is understood otherwise as the user says", () => {
  const known = ["ชื่อโครงการ/กิจกรรมสำคัญ", "งบประมาณ", "เงินที่ได้รับ"];
  const rows = [known, ["โครงการปลูกต้นไม้ริมคลอง", 7, 1200]];
  const plan = aPlan({
    "ส่วนที่ 2": rows,
    ...aMappingSheet(
      ["ส่วนที่ 2", 1, "A", null, "โครงการ/กิจกรรม", PROJECTS_2],
      ["ส่วนที่ 2", 1, "C", null, "งบประมาณ (พันบาท)", PROJECTS_2],
    ),
  });
  expect(tablesOf(plan)).toEqual([[2, PROJECT]]);
});

test("takes both rows of a merged header, whichever was named", () => {
  const rows = [
    [merged("สิ่งที่วัด", 1, 2), merged("ควรได้", 2)],
    [undefined, "ปีนี้", "ปีหน้า"],
    ["ร้อยละของขยะที่คัดแยก", "ร้อยละ 10", "ร้อยละ 20"],
  ];
  const part = MAPPED_PARTS["yearly-targets"].title;
  for (const row of [1, 2]) {
    const plan = aPlan({
      แผน: rows,
      ...aMappingSheet(
        ["แผน", row, "A", null, "ตัวชี้วัด", part],
        ["แผน", row, "B", null, "ค่าเป้าหมาย ปี 2568", part],
        ["แผน", row, "C", null, 2569, part],
      ),
    });
    expect(plan.unusableMappings).toEqual([]);
    expect(
      plan.yearlyTargets.map(({ name, targets }) => [name.value, targets.map(({ year }) => year)]),
    ).toEqual([["ร้อยละของขยะที่คัดแยก", [2568, 2569]]]);
  }
});

describe("of a scoring sheet with the targets of several years", () => {
  const part = MAPPED_PARTS.scoring.title;
  const scored = (year: number, ...meanings: (string | number)[]) =>
    aPlan({
      คะแนน: [
        [`แบบให้คะแนน ประจำปีงบประมาณ พ.ศ. ${year}`],
        ["สิ่งที่วัด", "ตั้งไว้", "ตั้งไว้ใหม่", "ทำได้"],
        ["ถนนที่ซ่อม", 70, 80, 60],
      ],
      ...aMappingSheet(
        ["คะแนน", 2, "A", null, "ตัวชี้วัด", part],
        ...meanings.map((meaning, place) => ["คะแนน", 2, "BC"[place] ?? "", null, meaning, part] as const),
        ["คะแนน", 2, "D", null, "ผลการดำเนินงาน", part],
      ),
    }).scoring?.rows.map(({ target }) => valueOf(target)?.value);

  test.each([
    [2567, 70],
    [2568, 80],
    [2569, 80],
  ])("takes that of the plan's year, else of the latest: %i", (year, target) => {
    expect(scored(year, "ค่าเป้าหมาย ปี 2567", "ค่าเป้าหมาย ปี 2568")).toEqual([target]);
    expect(scored(year, 2567, 2568)).toEqual([target]);
  });

  test("takes one of no year where none is of the plan's", () => {
    expect(scored(2569, "ค่าเป้าหมาย", "ค่าเป้าหมาย ปี 2568")).toEqual([70]);
    expect(scored(2568, "ค่าเป้าหมาย", "ค่าเป้าหมาย ปี 2568")).toEqual([80]);
  });

  test("takes the one that is named, whatever years stand below its title", () => {
    const plan = aPlan({
      คะแนน: [
        ["แบบให้คะแนน ประจำปีงบประมาณ พ.ศ. 2568"],
        [merged("ตัวชี้วัด", 1, 2), merged("ตั้งไว้", 2), undefined, merged("ทำได้", 1, 2)],
        [undefined, "ปี 2567", "ปี 2568"],
        ["ถนนที่ซ่อม", 70, 80, 60],
      ],
      ...aMappingSheet(
        ["คะแนน", 2, "A", null, "ตัวชี้วัด", part],
        ["คะแนน", 2, "B", null, "ค่าเป้าหมาย", part],
        ["คะแนน", 2, "D", null, "ผลการดำเนินงาน", part],
      ),
    });
    expect(plan.scoring?.rows.map(({ target }) => valueOf(target)?.value)).toEqual([70]);
  });

  test("reads them in the unit whose column is named", () => {
    const plan = aPlan({
      คะแนน: [
        ["สิ่งที่วัด", "ตั้งไว้", "นับเป็น", "ทำได้"],
        ["ถนนที่ซ่อม", 80, "ร้อยละ", 60],
      ],
      ...aMappingSheet(
        ["คะแนน", 1, "A", null, "ตัวชี้วัด", part],
        ["คะแนน", 1, "B", null, "ค่าเป้าหมาย", part],
        ["คะแนน", 1, "C", null, "หน่วยนับ", part],
        ["คะแนน", 1, "D", null, "ผลการดำเนินงาน", part],
      ),
    });
    expect(plan.unusableMappings).toEqual([]);
    expect(plan.scoring?.rows.map(({ target }) => target.text)).toEqual(["ร้อยละ 80"]);
  });
});

test("takes no row of a merged header for a row of a table", () => {
  const plan = aPlan({
    แผน: [
      HEADER,
      ROW,
      [merged("สิ่งที่ทำ", 1, 2), "งบที่ขอ", "งบที่ได้"],
      [undefined, "(บาท)", "(พันบาท)"],
      ["โครงการอบรมบุคลากร", 7, 5],
    ],
    ...aMappingSheet(
      ...said(1),
      ["แผน", 4, "A", null, "โครงการ/กิจกรรม", PROJECTS_2],
      ["แผน", 4, "C", "(พันบาท)", "งบประมาณ (พันบาท)", PROJECTS_2],
    ),
  });
  expect(tablesOf(plan)).toEqual([
    [2, PROJECT],
    [2, ["โครงการอบรมบุคลากร", 5000]],
  ]);
  const part = MAPPED_PARTS["key-result-list"].title;
  const list = [
    [merged("ข้อ", 1, 2), "สิ่งที่วัด"],
    [undefined, "(ชื่อเต็ม)"],
    [1, "ร้อยละของขยะที่คัดแยก"],
  ];
  const { listed } = aPlan({ แผน: list, ...aMappingSheet(["แผน", 1, "B", null, "ตัวชี้วัด", part]) });
  expect(listed.map(({ name }) => name.value)).toEqual(["ร้อยละของขยะที่คัดแยก"]);
});

describe("of several tables with the same header, without headings", () => {
  const OTHER = ["โครงการอบรมบุคลากร", 5, "ส่วนแผนงานฯ"];
  const tables = [HEADER, ROW, HEADER, OTHER];
  const projects1 = MAPPED_PARTS["projects-1"].title;

  test("each is what is said of it", () => {
    const plan = aPlan({ แผน: tables, ...aMappingSheet(...said(1, projects1), ...said(3)) });
    expect(tablesOf(plan)).toEqual([
      [1, PROJECT],
      [2, ["โครงการอบรมบุคลากร", 5000]],
    ]);
  });

  test("a third one is what the nearest above it is", () => {
    const plan = aPlan({
      แผน: [...tables, ["แผนงานต่อไป"], HEADER, OTHER],
      ...aMappingSheet(...said(1, MAPPED_PARTS.routine.title), ...said(3)),
    });
    expect(plan.projectTables.map(({ kind }) => kind)).toEqual(["routine", "detail", "detail"]);
  });

  test("each is known again when all of them have moved", () => {
    const plan = aPlan({
      แผน: [["ใหม่"], ["เอี่ยม"], ...tables],
      ...aMappingSheet(...said(1, projects1), ...said(3)),
    });
    expect(plan.projectTables.map(({ section, at }) => [section, at.row])).toEqual([
      [1, 2],
      [2, 4],
    ]);
  });
});

describe("of the evaluation", () => {
  const header = ["สิ่งที่วัด", "ควรได้", "ทำได้", "ใคร"];
  const row = ["ร้อยละของขยะที่คัดแยก", "ร้อยละ 10", 95, "H : สนพ. R : ทุกหน่วยงาน"];
  const evaluation = (part: string, heading: string) =>
    aPlan({
      แผน: [[heading], header, row],
      ...aMappingSheet(
        ["แผน", 2, "A", null, "ตัวชี้วัด", part],
        ["แผน", 2, "B", null, "ค่าเป้าหมาย ปี 2568", part],
        ["แผน", 2, "C", null, "ผลการดำเนินงาน", part],
        ["แผน", 2, "D", null, "H/R", part],
      ),
    });

  test.each(["agenda", "function"] as const)("reads %s as the component that is said", (part) => {
    const { evaluations } = evaluation(MAPPED_PARTS[part].title, "แผนของเรา");
    expect(evaluations.map(({ component, rows }) => [component, rows.length])).toEqual([
      [part === "agenda" ? "1.1" : "1.2", 1],
    ]);
    expect(evaluations[0]?.rows[0]?.target).toMatchObject({ state: "read", value: { value: 10 } });
  });

  test("reads component 1 under a heading of component 2", () => {
    const { evaluations } = evaluation(MAPPED_PARTS.evaluation.title, "องค์ประกอบที่ 2 (Potential Base)");
    expect(evaluations.map(({ component, rows }) => [component, rows.length])).toEqual([[undefined, 1]]);
  });

  test.each(["evaluation", "scoring"] as const)(
    "reads a table that also scores as both, said to be %s",
    (part) => {
      const { evaluations, scoring } = evaluation(MAPPED_PARTS[part].title, "แผนของเรา");
      expect([evaluations.length, scoring?.rows.length]).toEqual([1, 1]);
    },
  );
});

test("takes a named row out of a header that was understood with it", () => {
  const part = MAPPED_PARTS["yearly-targets"].title;
  const plan = aPlan({
    แผน: [
      ["ชื่อตัวชี้วัด", "ค่าเป้าหมาย"],
      [null, "ปี 2567", "ปี 2568"],
      ["ร้อยละของขยะที่คัดแยก", "ร้อยละ 10", "ร้อยละ 20"],
    ],
    ...aMappingSheet(["แผน", 2, "A", null, "ตัวชี้วัด", part], ["แผน", 2, "B", "ปี 2567", "ปี 2570", part]),
  });
  const years = plan.yearlyTargets.map(({ targets }) => targets.map(({ year }) => year));
  expect(years).toEqual([[2570]]);
});

test("takes a header that was understood right above the named row for its upper part", () => {
  const plan = aPlan({
    แผน: [
      ["ชื่อโครงการ/กิจกรรมสำคัญ", "งบประมาณ"],
      [null, "ที่ขอ", "ที่ได้"],
      ["โครงการปลูกต้นไม้ริมคลอง", 7, 1200],
    ],
    ...aMappingSheet(
      ["แผน", 2, "A", null, "โครงการ/กิจกรรม", PROJECTS_2],
      ["แผน", 2, "C", "ที่ได้", "งบประมาณ (พันบาท)", PROJECTS_2],
    ),
  });
  expect(tablesOf(plan)).toEqual([[2, PROJECT]]);
});

test("keeps the rest of a table of which one column cannot be read", () => {
  const [name, , unit] = said(1);
  const plan = aPlan({
    แผน: [HEADER, ROW],
    ...aMappingSheet(name, ["แผน", 1, "B", "เงิน", "ราคา", PROJECTS_2], unit),
  });
  expect(tablesOf(plan)).toEqual([[2, ["โครงการปลูกต้นไม้ริมคลอง", 0]]]);
  expect(plan.unusableMappings.map(({ fault }) => fault)).toEqual(["meaning-unknown"]);
});

test("takes no kept sheet for a part of the plan", () => {
  const plan = aPlan({
    [IGNORED_FINDINGS.title]: [
      ["แผนปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. 2560"],
      ["วันที่", "ชีต", "ชื่อโครงการ", "งบประมาณ", "ค่าเป้าหมาย"],
      ["1 ต.ค.", "ก", "โครงการปลูกต้นไม้", 1200, "ร้อยละ 5"],
    ],
    ...aMappingSheet(["ลำดับที่", "ชื่อโครงการ", "งบประมาณ", "รหัสนโยบาย", "ตัวชี้วัด", "ค่าเป้าหมาย"]),
  });
  expect(plan).toMatchObject({
    fiscalYear: undefined,
    projectTables: [],
    misunderstood: [],
    evaluations: [],
  });
});

test.each(Object.entries(COLUMN_TITLES))("the word for the column %s is read as it", (role, title) => {
  expect(matchHeader(title)?.role).toBe(role);
});

test("no two parts have the same title", () => {
  const titles = Object.values(MAPPED_PARTS).map(({ title }) => nameKey(title));
  expect(new Set(titles).size).toBe(titles.length);
});

test("offers the rows that may be a header, the likeliest first, with a guess at each column", () => {
  const [grid] = aSnapshot({
    แผน: [
      ["แผนปฏิบัติราชการ"],
      ["ของ", "เงิน", "คน", "วัน", "ที่ใด", "ไปแล้ว", "กลับแล้ว"],
      ["ที่", "ชื่อโครงกร", "วงเงิน (พันบาท)", "ปี 2568", null, "ใคร"],
      [1, "โครงการปลูกต้นไม้ริมคลอง", 1200, "ร้อยละ 5", "ไม่มีหัว"],
    ],
  }).sheets;
  const [first, ...others] = grid ? headerCandidates(grid) : [];
  expect(first).toEqual({
    row: 2,
    isRead: true,
    columns: [
      { column: 0, text: "ที่", guess: { role: "no" } },
      { column: 1, text: "ชื่อโครงกร", guess: { role: "project" } },
      { column: 2, text: "วงเงิน (พันบาท)", guess: { role: "budget", scale: 1000 } },
      { column: 3, text: "ปี 2568", guess: { role: "target", year: 2568 } },
      { column: 4, text: "", guess: undefined },
      { column: 5, text: "ใคร", guess: undefined },
    ],
  });
  expect(others.map(({ row, isRead }) => [row, isRead])).toEqual([[1, false]]);
});
