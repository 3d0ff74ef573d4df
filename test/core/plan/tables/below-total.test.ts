import { fillScoringSheet } from "../../../../src/core/patch/fill-scoring-sheet";
import { valueOf } from "../../../../src/core/grid/reading";
import type { Plan } from "../../../../src/core/plan/plan";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { schemeOf } from "../../../../src/core/scorecard/default-scheme";
import { aPlan, formula } from "../../../support/a-plan";
import { aSnapshot, type TestCell } from "../../../support/a-snapshot";

type Row = readonly TestCell[];

const scoringSheet = (...rows: readonly Row[]) => ({
  แบบให้คะแนน: [
    ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลงาน", "ร้อยละความสำเร็จ", "คะแนน"],
    ["องค์ประกอบที่ 1 Performance Base"],
    [1, "จำนวนต้นไม้", "100 ต้น", 35, 80],
    [2, "จำนวนสวน", "5 แห่ง", 35, 4],
    ...rows,
  ],
});
const SCORING_TOTAL = [null, "รวมทั้งหมด", null, formula("=SUM(D3:D4)", 70)];
const indicatorsOf = ({ scoring }: Plan) => scoring?.rows.map(({ name }) => name.value);

const projectSheet = (...rows: readonly Row[]) => ({
  โครงการ: [
    ["ส่วนที่ 2"],
    ["ลำดับที่", "โครงการ/กิจกรรม", "งบประมาณ", "ส่วนราชการ", "รหัสนโยบาย"],
    [1, "โครงการลอกท่อ", 1_500_000, "ฝ่ายโยธา", "P001"],
    [2, "โครงการคัดแยกขยะ", 850_000, "ฝ่ายรักษาความสะอาดฯ", "P002"],
    ...rows,
  ],
});
const PROJECT_TOTAL = [null, "รวม", formula("=SUM(C3:C4)", 2_350_000)];
const projectsOf = ({ projectTables }: Plan) =>
  projectTables.flatMap(({ rows }) => rows.map(({ name }) => name.value));

test("a table goes on counting behind the sum of one project's parts, which have no numbers", () => {
  const parts = [
    [null, "- ค่าวิทยากร", 12_000],
    [null, "- ค่าอาหาร", 30_000],
    [null, "รวมโครงการ", 42_000],
  ];
  const { projectTables } = aPlan(
    projectSheet([3, "โครงการอบรม"], ...parts, [4, "โครงการกีฬา", 100_000], [null, "รวมทั้งสิ้น", 2_492_000]),
  );
  expect(projectTables[0]?.rows.at(-1)?.name.value).toBe("โครงการกีฬา");
});

const BLANK: Row = [];
const SIGNATURES = [
  [null, "ลงชื่อ........................", null, null, "ลงชื่อ........................"],
  [null, "(นายสมชาย ใจดี)", null, null, "(นางสาวสมศรี มีสุข)"],
  [null, "ผู้ประเมิน", null, null, "ผู้รับการประเมิน"],
];

test.each<[string, Row]>([
  ["behind a title", ["แบบให้คะแนน ประจำปีงบประมาณ พ.ศ. 2569", "(ต่อ)"]],
  ["behind a number", [2, "( ต่อ )"]],
  ["alone", [null, "(ต่อ)"]],
])("that a table goes on is no row of it: (ต่อ) %s", (_, line) => {
  const sheet = scoringSheet(line, [3, "จำนวนชุมชน", "10 แห่ง", 30, 5]);
  expect(indicatorsOf(aPlan(sheet))).toEqual(["จำนวนต้นไม้", "จำนวนสวน", "จำนวนชุมชน"]);
});

describe("below the total of a scoring sheet", () => {
  const below: Readonly<Record<string, readonly Row[]>> = {
    "a remark in the column of the numbers": [["หมายเหตุ", "นับเฉพาะต้นไม้ยืนต้น"]],
    "numbered remarks": [
      ["หมายเหตุ", "นับเฉพาะต้นไม้ยืนต้น"],
      ["2.", "ข้อมูล ณ 30 กันยายน", "2569"],
    ],
    "signatures side by side": [BLANK, ...SIGNATURES],
    "signatures without that word": [BLANK, ...SIGNATURES.slice(1)],
    "what came out": [BLANK, [null, "สรุปผลการประเมิน", null, 85.5, "ระดับดีมาก"]],
    "a legend of grades": [
      BLANK,
      [null, "เกณฑ์การประเมิน"],
      [1, "ระดับดีเด่น", "ร้อยละ 90 ขึ้นไป"],
      [2, "ระดับดีมาก", "ร้อยละ 80 - 89"],
    ],
    "a legend that goes on counting": [
      BLANK,
      ["ระดับ", "ความหมาย", null, "ช่วงคะแนน"],
      [4, "ดีมาก", null, "80 - 89"],
      [3, "ดี", null, "70 - 79"],
    ],
    "who reports": [BLANK, [null, "ผู้รายงาน", "นายสมชาย ใจดี"], [null, "โทรศัพท์", "0 2224 1234"]],
  };

  test.each(Object.entries(below))("%s is no indicator, and nothing is written there", (_, rows) => {
    const snapshot = aSnapshot(scoringSheet(SCORING_TOTAL, ...rows));
    const plan = readPlan(snapshot);
    expect(indicatorsOf(plan)).toEqual(["จำนวนต้นไม้", "จำนวนสวน"]);
    const { patch } = fillScoringSheet(plan, schemeOf(plan), snapshot);
    expect(patch.map((change) => (change.kind === "write" ? change.at.row : change.kind))).toEqual([
      2, 2, 3, 3, 4,
    ]);
  });

  test.each<[string, readonly Row[]]>([
    [
      "under the heading of the next component",
      [["องค์ประกอบที่ 2"], ["2.1", "ร้อยละของการเบิกจ่าย", "ร้อยละ 95", 30]],
    ],
    ["that goes on counting", [[3, "ร้อยละของการเบิกจ่าย", null, null]]],
    ["that counts anew right below", [[1, "ร้อยละของการเบิกจ่าย", "ร้อยละ 95"]]],
    ["that says all that the others say", [BLANK, [1, "ร้อยละของการเบิกจ่าย", "ร้อยละ 95", 30]]],
  ])("an indicator %s goes on with the table", (_, rows) => {
    const plan = aPlan(scoringSheet([null, "รวมองค์ประกอบที่ 1", null, 70], ...rows));
    expect(indicatorsOf(plan)).toEqual(["จำนวนต้นไม้", "จำนวนสวน", "ร้อยละของการเบิกจ่าย"]);
  });
});

test("a legend of grades is no indicator where no weights are given either", () => {
  const plan = aPlan({
    แบบให้คะแนน: [
      ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลงาน", "คะแนน"],
      [1, "จำนวนต้นไม้", "100 ต้น", null, 80],
      [null, "รวมทั้งสิ้น"],
      [null, "เกณฑ์การประเมิน"],
      [1, "ระดับดีเด่น", "ร้อยละ 90 ขึ้นไป"],
    ],
  });
  expect(indicatorsOf(plan)).toEqual(["จำนวนต้นไม้"]);
});

describe("behind the total of a part of a scoring sheet", () => {
  interface Layout {
    readonly header: readonly string[];
    readonly rows: readonly Row[];
    readonly spending: Row;
    readonly content: Row;
  }
  const NUMBERED: Layout = {
    header: ["ที่", "ตัวชี้วัด", "น้ำหนัก", "ค่าเป้าหมาย", "ผลงาน", "คะแนน"],
    rows: [[1, "จำนวนต้นไม้", 70, "100 ต้น", 80]],
    spending: ["2.1", "ร้อยละของการเบิกจ่าย", 15, null, 90],
    content: ["2.2", "ร้อยละความพึงพอใจ", 15, null, 90],
  };
  const UNNUMBERED: Layout = {
    header: ["ตัวชี้วัด", "น้ำหนัก", "ค่าเป้าหมาย", "ผลงาน", "คะแนน"],
    rows: [["จำนวนต้นไม้", 70, "100 ต้น", 80]],
    spending: ["ร้อยละของการเบิกจ่าย", 15, null, 90],
    content: ["ร้อยละความพึงพอใจ", 15, null, 90],
  };
  const CODED: Layout = {
    header: ["รหัส KR", "Key Result", "Target", "น้ำหนัก", "ผลงาน", "คะแนน"],
    rows: [["3101", "จำนวนต้นไม้", "100 ต้น", 70, 80]],
    spending: ["2.1", "ร้อยละของการเบิกจ่าย", null, 15, 90],
    content: ["2.2", "ร้อยละความพึงพอใจ", null, 15, 90],
  };
  const replaced = (layout: Layout, from: TestCell, to: TestCell): Layout => {
    const replace = (row: Row): Row => row.map((cell) => (cell === from ? to : cell));
    const { header, rows, spending, content } = layout;
    return { header, rows: rows.map(replace), spending: replace(spending), content: replace(content) };
  };
  const LEGEND: readonly Row[] = [
    BLANK,
    [null, "เกณฑ์การประเมิน"],
    [1, "ระดับดีเด่น", null, "ร้อยละ 90 ขึ้นไป"],
    [2, "ระดับดีมาก", null, "ร้อยละ 80 - 89"],
  ];
  const sheetOf = ({ header, rows, spending, content }: Layout, first: string, ...last: Row[]) =>
    aPlan({
      แบบให้คะแนน: [
        header,
        ...rows,
        header.map((word) => (/ตัวชี้วัด|Key/.test(word) ? first : null)),
        BLANK,
        spending,
        content,
        ...last,
      ],
    });
  const ALL = ["จำนวนต้นไม้", "ร้อยละของการเบิกจ่าย", "ร้อยละความพึงพอใจ"];

  test.each<[string, Layout, string]>([
    ["with numbers of its own", NUMBERED, "รวม"],
    ["that the total promises", NUMBERED, "รวมองค์ประกอบที่ 1"],
    ["without numbers, that the total promises", UNNUMBERED, "รวมองค์ประกอบที่ 1"],
    ["behind คะแนนรวม", UNNUMBERED, "คะแนนรวม Performance Base"],
    ["with its number among the codes", CODED, "รวมคะแนนองค์ประกอบที่ 1"],
  ])("a part without targets %s goes on with the table", (_, layout, total) => {
    expect(indicatorsOf(sheetOf(layout, total))).toEqual(ALL);
  });

  test.each<[string, Layout, Row]>([
    ["without numbers", UNNUMBERED, ["รวม"]],
    ["with its number among the codes", CODED, [null, "รวมทั้งสิ้น"]],
    ["without numbers or weights", replaced(replaced(UNNUMBERED, 70, null), 15, null), ["รวมทั้งหมด"]],
    ["that counts anew", replaced(replaced(NUMBERED, "2.1", 1), "2.2", 2), [null, "รวม"]],
  ])("a part %s goes on with the table where another total stands below", (_, layout, last) => {
    expect(indicatorsOf(sheetOf(layout, "รวม", last))).toEqual(ALL);
  });

  test("a number in front of the name begins a part, too", () => {
    const layout = replaced(UNNUMBERED, "ร้อยละของการเบิกจ่าย", "2.1 ร้อยละของการเบิกจ่าย");
    const plan = sheetOf(layout, "รวม");
    expect(indicatorsOf(plan)).toContain("ร้อยละของการเบิกจ่าย");
  });

  test.each<[string, readonly Row[]]>([
    ["a legend of grades", LEGEND],
    ["what came out", [BLANK, [null, "สรุปผลการประเมิน", 85.5, "ระดับดีมาก"]]],
    ["signatures", [BLANK, ...SIGNATURES.slice(1)]],
  ])("below the last part's total %s is no indicator", (_, below) => {
    const plan = sheetOf(NUMBERED, "รวมองค์ประกอบที่ 1", [null, "รวมองค์ประกอบที่ 2"], ...below);
    expect(indicatorsOf(plan)).toEqual(ALL);
  });

  test.each<[string, readonly Row[]]>([
    [
      "another table's total",
      [
        ["ที่", "โครงการ/กิจกรรม", "งบประมาณ"],
        [1, "โครงการลอกท่อ", 5],
        [null, "รวม", 5],
      ],
    ],
    ["the total of a part with a heading", [["องค์ประกอบที่ 3"], [null, "รวม"]]],
  ])("a legend is none above %s", (_, below) => {
    const plan = sheetOf(NUMBERED, "รวม", [null, "รวม"], ...LEGEND, ...below);
    expect(indicatorsOf(plan)).toEqual(ALL);
  });

  test("what came out is none without numbers either", () => {
    const plan = sheetOf(UNNUMBERED, "รวมองค์ประกอบที่ 1", ["รวมองค์ประกอบที่ 2"], BLANK, ["สรุปผลการประเมิน", 85.5]);
    expect(indicatorsOf(plan)).toEqual(ALL);
  });
});

describe("below the total of a project table", () => {
  test.each<[string, readonly Row[]]>([
    ["signatures", [BLANK, ...SIGNATURES.map((row) => [null, row[1], null, row[4]])]],
    ["a remark", [BLANK, ["หมายเหตุ", "งบประมาณตามข้อบัญญัติ"]]],
    ["another sum", [BLANK, [null, "งบประมาณที่เสนอขอ", 3_000_000]]],
    [
      "a table of categories",
      [
        BLANK,
        ["งบประมาณจำแนกตามหมวด"],
        ["ที่", "หมวด", "จำนวนเงิน (บาท)"],
        [1, "ค่าตอบแทน", 850_000],
        [null, "รวม", 850_000],
      ],
    ],
    [
      "a table of quarters",
      [BLANK, ["แผนการเบิกจ่าย"], ["ที่", "ไตรมาส", "จำนวนเงิน", "ร้อยละ"], [1, "ไตรมาส 1", 850_000, 33]],
    ],
    [
      "a table of years",
      [
        BLANK,
        ["ปี", "รายการ", "งบประมาณ (บาท)"],
        [2568, "งบประมาณที่ได้รับ", 850_000],
        [2569, "งบประมาณที่ได้รับ", 900_000],
      ],
    ],
  ])("%s is no project", (_, rows) => {
    expect(projectsOf(aPlan(projectSheet(PROJECT_TOTAL, ...rows)))).toEqual([
      "โครงการลอกท่อ",
      "โครงการคัดแยกขยะ",
    ]);
  });

  test.each<[string, readonly Row[]]>([
    [
      "under the heading of the next objective",
      [["วัตถุประสงค์ที่ 2"], [null, "โครงการติดตั้งกล้อง", "-", "ฝ่ายเทศกิจ"]],
    ],
    ["that goes on counting", [BLANK, [3, "โครงการติดตั้งกล้อง", null, "ฝ่ายเทศกิจ"]]],
    ["that counts anew", [BLANK, [1, "โครงการติดตั้งกล้อง", "ไม่ใช้งบประมาณ"]]],
    [
      "below the repeated header",
      [
        ["ลำดับที่", "โครงการ/กิจกรรม", "งบประมาณ", "ส่วนราชการ", "รหัสนโยบาย"],
        [null, "โครงการติดตั้งกล้อง", 1],
      ],
    ],
  ])("a project %s goes on with the table", (_, rows) => {
    expect(projectsOf(aPlan(projectSheet(PROJECT_TOTAL, ...rows)))).toContain("โครงการติดตั้งกล้อง");
  });
});

test.each(["หมายเหตุ", "ที่มา", "ที่มา :", "ข้อมูล ณ วันที่ 30 กันยายน 2568"])(
  "below a table without a total %s is no project",
  (remark) => {
    const plan = aPlan(projectSheet([remark, "ข้อบัญญัติงบประมาณรายจ่าย", null, "สำนักงบประมาณ"]));
    expect(projectsOf(plan)).toEqual(["โครงการลอกท่อ", "โครงการคัดแยกขยะ"]);
  },
);

test("where a table without a total is signed it ends", () => {
  const plan = aPlan(projectSheet(BLANK, ...SIGNATURES.map((row) => [null, row[1], null, row[4]])));
  expect(projectsOf(plan)).toEqual(["โครงการลอกท่อ", "โครงการคัดแยกขยะ"]);
});

test("signatures below part 4 are no projects of its last KR", () => {
  const plan = aPlan({
    "ส่วนที่ 4": [
      ["1.1 Agenda Base"],
      ["ที่", "รหัส KRs", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)", "โครงการ/กิจกรรม (งบประมาณ)"],
      [1, "4101", "ร้อยละของถนน", "ร้อยละ 80", "H : เขต", "กิจกรรมถนน"],
      BLANK,
      ...SIGNATURES.map((row) => [null, null, row[1], null, null, row[4]]),
    ],
  });
  const rows = plan.evaluations.flatMap((evaluation) => evaluation.rows);
  expect(rows.map(({ projects }) => projects.map(({ value }) => value))).toEqual([["กิจกรรมถนน"]]);
});

test("a table below the title of another part has a total of its own", () => {
  const header = ["ลำดับที่", "โครงการ/กิจกรรม", "งบประมาณ"];
  const part = (no: number, budget: number) => [
    [`${no}. การพัฒนาด้านที่เลือก`],
    header,
    [1, `โครงการที่ ${no}`, budget],
    [2, `โครงการย่อยที่ ${no}`, budget],
    ["รวม", null, budget * 2],
    BLANK,
  ];
  const stated = (...rows: readonly Row[]) =>
    aPlan({ โครงการ: [["ส่วนที่ 2"], ...rows] }).projectTables.map(({ rows: own, total }) => [
      own.length,
      valueOf(total?.budget),
    ]);
  const sum = (baht: number) => ({ kind: "amount", satang: baht * 100 });
  expect(stated(...part(1, 100), ...part(2, 300))).toEqual([
    [2, sum(200)],
    [2, sum(600)],
  ]);
  expect(stated(...part(1, 100), ...part(2, 300).slice(0, -1), ["รวมทั้งสิ้น", null, 900])).toEqual([
    [4, sum(900)],
  ]);
});
