import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { aSnapshot } from "../support/a-snapshot";
import { xlsxOf } from "../support/xlsx-of";
import { aFolder, phaen } from "../support/phaen";

const PLAN = `
แผนปฏิบัติราชการประจำปี พ.ศ. 2569
1.1 (Agenda Base)
ที่\tรหัส KRs\tชื่อตัวชี้วัด\tค่าเป้าหมาย
1\t5127\tร้อยละของบุคลากรที่ได้รับการตรวจสุขภาพ\tร้อยละ 80
2\t\tจำนวนครั้งในการจัดกิจกรรม\t5 ครั้ง`;

const plan = xlsxOf(aSnapshot({ แผน: PLAN }));
const folder = aFolder({
  "plan.xlsx": plan,
  "faulty.xlsx": xlsxOf(aSnapshot({ แผน: PLAN.replace("ร้อยละ 80", "ร้อยละ 180") })),
  "shopping.xlsx": xlsxOf(aSnapshot({ งบ: [["ซื้อของ", 5]] })),
});

test("accepts a plan: the report is one HTML page with today's day, and the plan stays as it was", () => {
  const told = phaen(folder, "report", "plan.xlsx", "--out", "report.html");
  expect(told).toEqual({ code: 0, out: "เขียนรายงานลงใน report.html\n", err: "" });
  const page = readFileSync(join(folder, "report.html"), "utf8");
  expect(page).toMatch(/^<!doctype html>\n<html lang="th">/);
  expect(page).toContain("แผนปฏิบัติราชการประจำปี พ.ศ. 2569");
  expect(page).toContain("<b>ไฟล์ที่ตรวจสอบ</b> plan.xlsx");
  expect(page).toMatch(/<b>วันที่จัดทำรายงาน<\/b> \d{1,2} [ก-๙.]+ 25\d\d/);
  expect(page.match(/ลงชื่อ/g)).toHaveLength(3);
  expect(readFileSync(join(folder, "plan.xlsx")).equals(Buffer.from(plan))).toBe(true);
});

test("accepts no --out: the page goes to standard output, and nothing is written", () => {
  const before = readdirSync(folder);
  const { code, out, err } = phaen(folder, "report", "plan.xlsx", "--lang", "en");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^<!doctype html>\n<html lang="en">[^]*<h2>1\. Summary<\/h2>[^]*<\/html>\n$/);
  expect(readdirSync(folder)).toEqual(before);
});

test("accepts an earlier report in OUT's place", () => {
  writeFileSync(join(folder, "again.html"), "earlier");
  expect(phaen(folder, "report", "plan.xlsx", "--out", "again.html").code).toBe(0);
  expect(readFileSync(join(folder, "again.html"), "utf8")).toMatch(/^<!doctype html>/);
});

test("reports a plan with errors, and makes the report all the same", () => {
  const { code, err } = phaen(folder, "report", "faulty.xlsx", "--out", "faulty.html", "--lang", "en");
  expect({ code, err }).toEqual({
    code: 1,
    err: "phaen: faulty.xlsx: The plan has 1 error; see phaen validate.\n",
  });
  expect(readFileSync(join(folder, "faulty.html"), "utf8")).toContain('<td class="center">Error</td>');
});

test.each([
  [
    ["plan.xlsx", "--out", "plan.xlsx"],
    "plan.xlsx: The report is a web page; give --out a name that ends in .html.",
  ],
  [["plan.xlsx", "--out", "gone/r.html"], "gone/r.html: The folder gone does not exist; make it first."],
  [["gone.xlsx", "--out", "r.html"], "gone.xlsx: "],
  [["shopping.xlsx", "--out", "r.html"], "shopping.xlsx: "],
])("reports phaen report %j and writes nothing", (args, line) => {
  const before = readdirSync(folder);
  const { code, out, err } = phaen(folder, "report", ...args, "--lang", "en");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err.startsWith(`phaen: ${line}`)).toBe(true);
  expect(err.match(/\n/g)).toHaveLength(1);
  expect(readdirSync(folder)).toEqual(before);
  expect(readFileSync(join(folder, "plan.xlsx")).equals(Buffer.from(plan))).toBe(true);
});
