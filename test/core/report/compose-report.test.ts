import { findProblems } from "../../../src/core/findings/find-problems";
import type { IgnoredFinding } from "../../../src/core/findings/ignored-finding";
import { schemeOf } from "../../../src/core/scorecard/default-scheme";
import { scorePlan } from "../../../src/core/scorecard/score-plan";
import { composeReport } from "../../../src/core/report/compose-report";
import { reportHtml } from "../../../src/core/report/report-html";
import { reportSheet } from "../../../src/core/report/report-sheet";
import type { Report, ReportSection } from "../../../src/core/report/report";
import { aPlan } from "../../support/a-plan";
import type { TestSheet } from "../../support/a-snapshot";

const SHEET: readonly (readonly (string | number)[])[] = [
  ["แบบให้คะแนน แผนปฏิบัติราชการประจำปี พ.ศ. 2569"],
  ["1.1 Agenda Base"],
  ["ที่", "รหัส KRs", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "ร้อยละความสำเร็จ", "คะแนน"],
  [1, 5127, "ร้อยละของบุคลากรที่ได้รับการตรวจสุขภาพ", "ร้อยละ 80", 30, 60],
  [2, "", "จำนวนครั้งในการจัดกิจกรรม", "5 ครั้ง", 40],
];

function aReport(sheet: TestSheet, ignoredReason?: string): Report {
  const plan = aPlan({ แบบให้คะแนน: sheet });
  const findings = findProblems(plan);
  const ignored = findings.map((finding): IgnoredFinding => {
    const at = { sheet: "ข้อตรวจที่ยกเว้น", row: 3, column: 0 };
    const texts = { code: finding.code, sheet: "แผน", cell: "A1", sentence: "", reference: "" };
    return { at, date: "1 ต.ค. 2569", ...texts, reason: ignoredReason ?? "", finding };
  });
  return composeReport(
    {
      plan,
      findings: ignoredReason === undefined ? [{ part: "scoring", findings }] : [],
      ignored: ignoredReason === undefined ? [] : ignored,
      scorecard: scorePlan(plan, schemeOf(plan)),
      office: undefined,
      file: undefined,
      date: { day: 1, month: 10, year: 2569 },
    },
    "th",
  );
}

function section(report: Report, heading: string): ReportSection {
  const found = report.sections.find((one) => one.heading === heading);
  if (!found) throw new Error(`No section ${heading}`);
  return found;
}

function rowsOf({ table }: ReportSection) {
  return table?.rows.map((row) => (row.kind === "group" ? row.text : row.cells)) ?? [];
}

test("says out of what the score is where the weights do not make 100", () => {
  const scores = section(
    aReport([...SHEET.slice(0, 4), [2, "", "จำนวนครั้งในการจัดกิจกรรม", "5 ครั้ง", 4, 5]]),
    "ผลการประเมิน",
  );
  expect(scores.sentences[0]).toContain("26.50 ถึง 56.50 คะแนน");
  expect(scores.sentences[0]).toContain("จากคะแนนเต็ม 64 คะแนน");
  expect(rowsOf(scores)).toContainEqual(["", "", "รวม องค์ประกอบที่ 1 Performance Base", "", "", 34, "", 26.5]);
});

test("gives a range where actuals are missing, and no score for the row", () => {
  const scores = section(aReport(SHEET), "ผลการประเมิน");
  expect(scores.sentences).toEqual([
    "ผลการประเมินรวมอยู่ระหว่าง 22.50 ถึง 92.50 คะแนน จากคะแนนเต็ม 100 คะแนน เนื่องจากยังคำนวณคะแนนไม่ได้ 1 ตัวชี้วัด",
  ]);
  expect(rowsOf(scores)).toEqual([
    "1.1 Agenda Base",
    ["1", "5127", "ร้อยละของบุคลากรที่ได้รับการตรวจสุขภาพ", "ร้อยละ 80", "60", 30, 75, 22.5],
    ["2", "", "จำนวนครั้งในการจัดกิจกรรม", "5 ครั้ง", "-", 40, "-", "-"],
    ["", "", "รวม องค์ประกอบที่ 1 Performance Base", "", "", 70, "", "22.50 ถึง 62.50"],
    ["", "", "รวม องค์ประกอบที่ 2 Potential Base", "", "", 30, "", "0.00 ถึง 30.00"],
    ["", "", "รวมทั้งหมด", "", "", 100, "", "22.50 ถึง 92.50"],
  ]);
});

test("stars the numbers that rest on an assumption, and says so", () => {
  const blank = SHEET.map((row, index) => (index < 3 ? row : row.map((cell, i) => (i === 4 ? "" : cell))));
  const report = aReport(blank);
  const scores = section(report, "ผลการประเมิน");
  expect(rowsOf(scores)[1]).toEqual([
    ...["1", "5127", "ร้อยละของบุคลากรที่ได้รับการตรวจสุขภาพ", "ร้อยละ 80", "60"],
    ...[{ assumed: 35 }, 75, 26.25],
  ]);
  expect(scores.note).toBe("* ถือตามข้อสมมติในข้อถัดไป");
  expect(section(report, "ข้อสมมติที่ใช้ในการประเมิน").items).toEqual([
    "องค์ประกอบที่ 1: ตัวชี้วัด 2 รายการที่ไม่ได้กำหนดน้ำหนัก แบ่งน้ำหนัก 70 คะแนนเท่ากัน",
  ]);
  expect(reportHtml(report)).toContain('<td class="right">35.00*</td>');
});

test("tells each finding with its severity, its place and how to mend it, part by part", () => {
  const findings = section(aReport(SHEET), "ผลการตรวจสอบแผน");
  expect(rowsOf(findings)[0]).toBe("แบบให้คะแนน");
  const cells = rowsOf(findings).slice(1);
  expect(cells.length).toBeGreaterThan(0);
  cells.forEach((row, index) => expect(row[0]).toBe(String(index + 1)));
});

test("tells the most severe of very many findings, and how many there are", () => {
  const at = { sheet: "แผน", row: 0, column: 0 };
  const finding = {
    at,
    related: [],
    fix: undefined,
    code: "section-missing",
    facts: { part: "part-1" },
  } as const;
  const infos = Array.from({ length: 600 }, () => ({ ...finding, severity: "info" as const }));
  const plan = aPlan({ แบบให้คะแนน: SHEET });
  const report = composeReport(
    {
      plan,
      findings: [
        { part: "part-1", findings: infos },
        { part: "scoring", findings: [{ ...finding, severity: "error" }] },
      ],
      ignored: [],
      scorecard: scorePlan(plan, schemeOf(plan)),
      office: undefined,
      file: undefined,
      date: { day: 1, month: 10, year: 2569 },
    },
    "en",
  );
  const findings = section(report, "Findings");
  expect(findings.sentences).toEqual([
    "Errors: 1 · warnings: 0 · notes: 600",
    "The 500 most severe of 601 findings are shown.",
  ]);
  const rows = rowsOf(findings);
  expect(rows).toHaveLength(502);
  expect(rows.slice(-2)[0]).toBe("Scoring sheet");
});

test("lists what was left out with the reasons, and does not count it", () => {
  const report = aReport(SHEET, "ผู้บริหารเห็นชอบแล้ว");
  expect(section(report, "ผลการตรวจสอบแผน").sentences).toEqual(["ไม่พบข้อที่ต้องแก้ไข"]);
  const ignored = rowsOf(section(report, "ข้อตรวจที่ยกเว้น"));
  expect(ignored.length).toBeGreaterThan(0);
  expect(ignored[0]?.slice(2)).toEqual(["ผู้บริหารเห็นชอบแล้ว", "1 ต.ค. 2569"]);
  expect(section(report, "สรุปผล").table?.rows).toContainEqual({
    kind: "row",
    cells: ["ผลการตรวจสอบ", "ผิดพลาด 0 ข้อ · ควรตรวจสอบ 0 ข้อ · ข้อสังเกต 0 ข้อ"],
  });
});

test("spans of every table make up the page", () => {
  for (const { table } of aReport(SHEET, "เหตุผล").sections) {
    if (table) expect(table.columns.reduce((sum, { span }) => sum + span, 0)).toBe(9);
  }
});

test("shows a user's words as words: no markup, no control characters", () => {
  const NASTY = `</td><script>alert("x")</script> & 'ร้อยละ'\u0007\nของงาน`;
  const page = reportHtml(
    aReport(
      SHEET.map((row, i) => (i === 3 ? row.with(2, NASTY) : row)),
      `<b>"'&`,
    ),
  );
  expect(page).toContain("&lt;b&gt;&quot;&#39;&amp;");
  expect(page).not.toMatch(/<script|alert\("x"\)|\u0007/);
  expect(page).not.toMatch(
    /<(?!\/?(?:html|head|meta|title|style|body|main|header|section|h1|h2|p|b|table|colgroup|col|thead|tbody|tr|th|td|ol|li|div)[ >]|!doctype)/,
  );
});

test("keeps rows of a sheet within Excel's height, whatever a cell holds", () => {
  const long = SHEET.map((row, i) => (i === 3 ? row.with(2, "กขค ".repeat(3000)) : row));
  const sheet = reportSheet(aReport(long), "รายงาน");
  expect(Math.max(...sheet.heights.values())).toBe(409);
  const lengths = [...sheet.cells].map(({ content: { value } }) =>
    typeof value === "string" ? value.length : 0,
  );
  expect(Math.max(...lengths)).toBeLessThan(3100);
});

test("is one page that asks for nothing: no script, address or import", () => {
  const page = reportHtml(aReport(SHEET));
  expect(page).toMatch(/^<!doctype html>\n<html lang="th">/);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page).not.toMatch(/https?:|url\(|@import|<link|<img|<script|\son\w+=/i);
  expect(page).toContain("size: A4 portrait");
});
