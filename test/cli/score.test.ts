import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { aSnapshot } from "../support/a-snapshot";
import { xlsxOf } from "../support/xlsx-of";
import { aFolder, inShell, phaen } from "../support/phaen";

const EVALUATION = `
แผนปฏิบัติราชการประจำปี พ.ศ. 2569
องค์ประกอบที่ 1 การประเมินประสิทธิภาพผลการดำเนินงาน (Performance Base) กำหนดคะแนนร้อยละ 70
1.1 (Agenda Base)
ที่\tรหัส KRs\tชื่อตัวชี้วัด\tค่าเป้าหมาย
1\t5127\tร้อยละของบุคลากรที่ได้รับการตรวจสุขภาพ\tร้อยละ 80
2\t\tจำนวนครั้งในการจัดกิจกรรม\t5 ครั้ง`;

const SCORING = [
  ["แบบให้คะแนน แผนปฏิบัติราชการประจำปี พ.ศ. 2569"],
  ["1.1 Agenda Base"],
  ["ที่", "รหัส KRs", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "ร้อยละความสำเร็จ", "คะแนน"],
  [1, 5127, "ร้อยละของบุคลากรที่ได้รับการตรวจสุขภาพ", "ร้อยละ 80", 30, 60],
  [2, null, "จำนวนครั้งในการจัดกิจกรรม", "5 ครั้ง", 40, 5],
];

const plan = xlsxOf(aSnapshot({ แผน: EVALUATION, แบบให้คะแนน: SCORING }));
const folder = aFolder({
  "plan.xlsx": plan,
  "unscored.xlsx": xlsxOf(aSnapshot({ แผน: EVALUATION })),
  "projects.xlsx": xlsxOf(
    aSnapshot({
      โครงการ: [
        ["ที่", "โครงการ/กิจกรรม", "งบประมาณ"],
        [1, "โครงการลอกท่อ", 500],
      ],
    }),
  ),
  "scoreless.xlsx": xlsxOf(aSnapshot({ แบบให้คะแนน: SCORING.map((cells) => cells.slice(0, 6)) })),
  "light.xlsx": xlsxOf(aSnapshot({ แบบให้คะแนน: [...SCORING.slice(0, 4), ["รวมทั้งหมด"]] })),
  "guarded.xlsx": xlsxOf(aSnapshot({ แผน: EVALUATION, แบบให้คะแนน: SCORING }), ["แบบให้คะแนน"]),
});

interface Told {
  readonly rows: readonly { readonly no: string; readonly score: number | null; readonly cell: unknown }[];
  readonly written: number;
}

test("says out of what the total is where the weights do not make 100", () => {
  const { out } = phaen(folder, "score", "light.xlsx", "--lang", "en");
  expect(out).toMatch(/Total +60 +22\.50 to 52\.50\n/);
  expect(out).toContain("The weights of component 1 add up to 30, not 70: the score is out of 30.");
  expect(JSON.parse(phaen(folder, "score", "light.xlsx", "--json").out)).toMatchObject({
    total: { min: 22.5, max: 52.5, outOf: 60 },
    performance: { weight: 70, value: 22.5, outOf: 30 },
  });
});

test("says why nothing is written where the table has no column of scores", () => {
  const { out } = phaen(folder, "score", "scoreless.xlsx", "--out", "scoreless-out.xlsx", "--lang", "en");
  expect(out).toMatch(/0 cells .*\nThis table has no column “คะแนน” into which scores could be written/);
});

test("accepts a plan with actuals: rows, totals and score cells as one JSON object; writes nothing", () => {
  const before = readdirSync(folder);
  const { code, out, err } = phaen(folder, "score", "plan.xlsx", "--json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toMatchObject({
    file: "plan.xlsx",
    total: { value: null },
    performance: { weight: 70, min: 62.5, max: 62.5, value: 62.5 },
    potential: { weight: 30, min: 0, max: 30, value: null },
    rows: [
      {
        component: "1.1",
        no: "1",
        code: "5127",
        target: { kind: "percent", value: 80 },
        actual: 60,
        method: "ratio",
        weight: 30,
        achievement: 0.75,
        score: 22.5,
        cell: { sheet: "แบบให้คะแนน", cell: "H4" },
      },
      { no: "2", code: null, actual: 5, weight: 40, achievement: 1, score: 40 },
    ],
    written: 0,
  });
  expect(readdirSync(folder)).toEqual(before);
});

test("accepts --out: the filled workbook scores the same and its own scores stand in it", () => {
  const filled = phaen(folder, "score", "plan.xlsx", "--out", "filled.xlsx", "--json");
  const told = JSON.parse(filled.out) as Told;
  expect(filled).toMatchObject({ code: 0, err: "" });
  expect(told.written).toBeGreaterThanOrEqual(4);
  expect(readFileSync(join(folder, "plan.xlsx")).equals(Buffer.from(plan))).toBe(true);
  const again = JSON.parse(phaen(folder, "score", "filled.xlsx", "--json").out) as Told;
  expect(again.rows).toEqual(told.rows);
});

test("accepts --out that names the input", () => {
  writeFileSync(join(folder, "same.xlsx"), plan);
  expect(phaen(folder, "score", "same.xlsx", "--out", "same.xlsx").code).toBe(0);
  expect(readFileSync(join(folder, "same.xlsx")).equals(Buffer.from(plan))).toBe(false);
});

test("accepts a plan without a scoring sheet: one is added and each row has its score cell in it", () => {
  const { code, out } = phaen(folder, "score", "unscored.xlsx", "--out", "scored.xlsx", "--json");
  const told = JSON.parse(out) as Told;
  expect(code).toBe(0);
  expect(told.rows.map(({ score }) => score)).toEqual([null, null]);
  expect(told.rows.map(({ cell }) => cell)).not.toContain(null);
  const again = JSON.parse(phaen(folder, "score", "scored.xlsx", "--json").out) as Told;
  expect(again.rows.map(({ cell }) => cell)).toEqual(told.rows.map(({ cell }) => cell));
});

test("accepts people: a table with targets, actuals, weights and scores, and where it was written", () => {
  const { out } = phaen(folder, "score", "plan.xlsx", "--out", "filled.xlsx", "--lang", "en");
  expect(out).toMatch(/^plan\.xlsx\nPlan 2569 · 2 KRs · 0 projects · 0 baht\n/);
  expect(out).toMatch(/1\.1-1 +5127 +ร้อยละของบุคลากรที่ได้รับการตรวจสุขภาพ +ร้อยละ 80 +60 +30 +75% +22\.50\n/);
  expect(out).toMatch(/Total +100 +62\.50 to 92\.50\n/);
  expect(out).toMatch(/\nWrote \d+ cells to filled\.xlsx\n$/);
});

test("reports a protected scoring sheet and writes nothing", () => {
  const { code, out, err } = phaen(folder, "score", "guarded.xlsx", "--out", "no.xlsx", "--lang", "en");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^phaen: guarded\.xlsx: The sheet “แบบให้คะแนน” is protected; unprotect it .*\n$/);
  expect(readdirSync(folder)).not.toContain("no.xlsx");
});

test.each([
  ["th", /^phaen: projects\.xlsx: ไม่พบตัวชี้วัดที่จะให้คะแนน โปรดกรอก.*\n$/],
  ["en", /^phaen: projects\.xlsx: The plan has no indicator to score; fill in .*\n$/],
])("reports a plan without indicators and writes nothing: %s", (language, sentence) => {
  for (const more of [["--out", "none.xlsx"], ["--json"]]) {
    const { code, out, err } = phaen(folder, "score", "projects.xlsx", ...more, "--lang", language);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(sentence);
  }
  expect(readdirSync(folder)).not.toContain("none.xlsx");
});

test.each([
  ["gone/out.xlsx", "phaen: gone/out.xlsx: The folder gone does not exist; make it first.\n"],
  [
    "filled.xls",
    "phaen: filled.xls: An Excel workbook is written; give --out a file name that ends in .xlsx.\n",
  ],
  ["filled", "phaen: filled: An Excel workbook is written; give --out a file name that ends in .xlsx.\n"],
  [
    "filled.xlsm",
    "phaen: filled.xlsm: An Excel workbook is written; give --out a file name that ends in .xlsx.\n",
  ],
  [
    "/proc/out.xlsx",
    "phaen: /proc/out.xlsx: The file may not be written; choose another folder or ask for permission.\n",
  ],
  ["plan.xlsx/out.xlsx", "phaen: plan.xlsx/out.xlsx: The folder plan.xlsx does not exist; make it first.\n"],
  [".", "phaen: .: This is a folder; give --out a file name.\n"],
  ["/dev/null", "phaen: /dev/null: This is a device or pipe; give --out the name of a regular file.\n"],
])("reports --out %s", (place, err) => {
  const before = readdirSync(folder);
  expect(phaen(folder, "score", "plan.xlsx", "--out", place, "--lang", "en")).toEqual({
    code: 2,
    out: "",
    err,
  });
  expect(readdirSync(folder)).toEqual(before);
});

test("reports a file system without room and leaves the earlier OUT as it was", () => {
  writeFileSync(join(folder, "full.xlsx"), "earlier");
  const before = readdirSync(folder);
  // One block: the kernel refuses the rest of the file as a full disk would.
  const { code, err } = inShell(folder, `ulimit -f 1; node "$PHAEN" score plan.xlsx --out full.xlsx`);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("เนื้อที่ดิสก์ไม่พอ") as unknown });
  expect(readFileSync(join(folder, "full.xlsx"), "utf8")).toBe("earlier");
  expect(readdirSync(folder)).toEqual(before);
});
