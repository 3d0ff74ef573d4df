import { checkPlan } from "../../src/app/check-plan";
import { heedFinding } from "../../src/app/heed-finding";
import { ignoreFinding } from "../../src/app/ignore-finding";
import type { Finding } from "../../src/core/findings/finding";
import { findingReference } from "../../src/core/findings/finding-reference";
import { findingMessage } from "../../src/core/messages/finding-message";
import { th } from "../../src/core/messages/th";
import { invert } from "../../src/core/patch/patch";
import type { Workbook } from "../../src/port/workbook";
import { aSnapshot } from "../support/a-snapshot";
import { heldCells } from "../support/held-cells";
import { memoryWorkbook } from "../support/memory-workbook";

const snapshot = aSnapshot({
  "ส่วนที่ 2": `
ส่วนที่ 2 การดำเนินงานตามยุทธศาสตร์ของหน่วยงาน
ลำดับที่\tชื่อโครงการ/กิจกรรมสำคัญ\tงบประมาณ\tรหัสนโยบาย
1\tโครงการปลูกต้นไม้ริมคลอง\t1200\tP12
2\tโครงการอบรมบุคลากร\t800\tP123
\tรวมงบประมาณทั้งสิ้น\t1900\t`,
});

async function ignore(workbook: Workbook, code: Finding["code"], reason: string) {
  const { findings, snapshot: now } = await checkPlan(workbook);
  const finding = findings.find((one) => one.code === code);
  if (!finding) throw new Error(`no ${code}`);
  const sentence = findingMessage(th, finding);
  const reference = findingReference(now, finding);
  const patch = await ignoreFinding(workbook, { finding, reference, date: "23 พ.ย. 2569", sentence, reason });
  await workbook.apply(patch);
  return { finding, reference, sentence, patch };
}

test("an ignored finding is left out, with what was written of it, until it is heeded again", async () => {
  const workbook = memoryWorkbook(snapshot);
  const before = await checkPlan(workbook);
  const { finding, reference, sentence } = await ignore(workbook, "budget-total-differs", "รอมติสภา กทม.");
  const { findings, ignored } = await checkPlan(workbook);
  expect(findings).toEqual(before.findings.filter(({ code }) => code !== finding.code));
  expect(ignored).toEqual([
    {
      at: { sheet: "ข้อตรวจที่ยกเว้น", row: 3, column: 0 },
      date: "23 พ.ย. 2569",
      code: "budget-total-differs",
      sheet: "ส่วนที่ 2",
      cell: "C5",
      sentence,
      reason: "รอมติสภา กทม.",
      reference,
      finding,
    },
  ]);

  for (const entry of ignored) await workbook.apply(await heedFinding(workbook, entry));
  const after = await checkPlan(workbook);
  expect(after.findings).toEqual(before.findings);
  expect(after.ignored).toEqual([]);
});

test("ignoring can be taken back like any other write", async () => {
  const workbook = memoryWorkbook(snapshot);
  const { patch } = await ignore(workbook, "budget-total-differs", "รอมติสภา กทม.");
  await workbook.apply(invert(patch));
  expect(heldCells(await workbook.read())).toEqual(heldCells(snapshot));
});

test("a second one goes to the next row; heeding the first leaves it", async () => {
  const workbook = memoryWorkbook(snapshot);
  await ignore(workbook, "budget-total-differs", "หนึ่ง");
  await ignore(workbook, "policy-code-malformed", "สอง");
  const [first, second, ...more] = (await checkPlan(workbook)).ignored;
  expect([first?.reason, second?.reason, more]).toEqual(["หนึ่ง", "สอง", []]);
  if (first) await workbook.apply(await heedFinding(workbook, first));
  expect((await checkPlan(workbook)).ignored).toEqual([second]);
});

test("of two rows that say the same, heeding empties the one that was meant", async () => {
  const workbook = memoryWorkbook(snapshot);
  const { finding, reference, sentence } = await ignore(workbook, "budget-total-differs", "หนึ่ง");
  const again = { finding, reference, sentence, date: "24 พ.ย. 2569", reason: "หนึ่ง" };
  await workbook.apply(await ignoreFinding(workbook, again));
  const [, second] = (await checkPlan(workbook)).ignored;
  if (second) await workbook.apply(await heedFinding(workbook, second));
  expect((await checkPlan(workbook)).ignored.map(({ date }) => date)).toEqual(["23 พ.ย. 2569"]);
});

test("heeding what the user deleted already writes nothing", async () => {
  const workbook = memoryWorkbook(snapshot);
  const { patch } = await ignore(workbook, "budget-total-differs", "หนึ่ง");
  const [entry] = (await checkPlan(workbook)).ignored;
  await workbook.apply(invert(patch));
  expect(entry && (await heedFinding(workbook, entry))).toEqual([]);
});
