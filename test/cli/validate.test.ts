import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { openXlsx } from "../../src/adapters/xlsx/open-xlsx";
import { checkPlan } from "../../src/app/check-plan";
import { ignoreFinding } from "../../src/app/ignore-finding";
import { findingReference } from "../../src/core/findings/finding-reference";
import { pastedPlan } from "../fixtures/plan-2568/pasted-plan";
import { agendaRows, aScoringSheet } from "../support/a-scoring-sheet";
import { aSnapshot } from "../support/a-snapshot";
import { xlsxOf } from "../support/xlsx-of";
import { aFolder, inShell, phaen } from "../support/phaen";

const TOTAL_DIFFERS = `
ส่วนที่ 2 การดำเนินงานตามยุทธศาสตร์ของหน่วยงาน
โครงการ/กิจกรรมสำคัญตามยุทธศาสตร์หน่วยงาน ประจำปีงบประมาณ พ.ศ. 2569
ลำดับที่\tชื่อโครงการ/กิจกรรมสำคัญ\tงบประมาณ\tส่วนราชการที่รับผิดชอบ
1\tโครงการปลูกต้นไม้ริมคลอง\t1200\tส่วนแผนงานฯ
2\tโครงการอบรมบุคลากร\t800\tส่วนแผนงานฯ
\tรวมงบประมาณทั้งสิ้น\t1900\t`;

const scoringSheet = aScoringSheet(...agendaRows(30, 40));
const wrong = { "ส่วนที่ 2": TOTAL_DIFFERS };
const wrongAndScored = { ...wrong, แบบให้คะแนน: scoringSheet };

/** A workbook once its errors were ignored. */
async function withIgnored(sheets: Parameters<typeof aSnapshot>[0], reason: string): Promise<Uint8Array> {
  const workbook = await openXlsx(xlsxOf(aSnapshot(sheets)));
  const { snapshot, findings } = await checkPlan(workbook);
  for (const finding of findings.filter(({ severity }) => severity === "error")) {
    const note = { finding, reference: findingReference(snapshot, finding), date: "23 พ.ย. 2569", reason };
    await workbook.apply(await ignoreFinding(workbook, { ...note, sentence: "ยอดรวมไม่ตรง" }));
  }
  return workbook.save();
}

const plan = xlsxOf(pastedPlan("as-numbers"));
const truncated = plan.subarray(0, plan.length - 200);
const folder = aFolder({
  "plan.xlsx": plan,
  "wrong.xlsx": xlsxOf(aSnapshot(wrong)),
  "wrong-and-scored.xlsx": xlsxOf(aSnapshot(wrongAndScored)),
  "scoring.xlsx": xlsxOf(aSnapshot({ แบบให้คะแนน: scoringSheet })),
  "shopping.xlsx": xlsxOf(aSnapshot({ Sheet1: [["milk", 2]] })),
  "text.xlsx": "not a workbook",
  "empty.xlsx": "",
  "truncated.xlsx": truncated,
  "old.xls": Buffer.from("d0cf11e0a1b11ae1".padEnd(1024, "0"), "hex"),
});

test("accepts the 2568 plan: its figures and findings as one JSON object", () => {
  const { code, out, err } = phaen(folder, "validate", "plan.xlsx", "--json");
  expect(err).toBe("");
  expect(out.split("\n")).toHaveLength(2);
  const told = JSON.parse(out) as { findings: { severity: string }[] };
  expect(told).toMatchObject({
    file: "plan.xlsx",
    fiscalYear: 2568,
    plan: {
      keyResults: 18,
      agenda: 8,
      function: 10,
      potential: 5,
      projects: 8,
      budget: 23_219_000,
      mentions: { every: 58_292_000, withoutMarkedRepeats: 28_719_000, once: 23_219_000 },
    },
  });
  expect(told.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(code).toBe(0);
});

test("reports an error finding with its cell, facts in baht, sentence and fix, and exits with 1", () => {
  const { code, out } = phaen(folder, "validate", "wrong.xlsx", "--json", "--lang", "en");
  const { findings } = JSON.parse(out) as { findings: { code: string }[] };
  expect(findings).toContainEqual({
    code: "budget-total-differs",
    severity: "error",
    sheet: "ส่วนที่ 2",
    cell: "C6",
    related: expect.any(Array) as unknown,
    facts: { stated: 1900, summed: 2000 },
    message: expect.stringMatching(/1,900.*2,000/) as unknown,
    fix: {
      label: "Sum all rows of the table with a formula",
      writes: [{ sheet: "ส่วนที่ 2", cell: "C6", value: "=SUM(C4:C5)" }],
    },
  });
  expect(code).toBe(1);
});

test("accepts people: the plan in a line, findings under severity and sheet, counts", () => {
  const { code, out } = phaen(folder, "validate", "wrong.xlsx");
  expect(out).toContain("wrong.xlsx\nแผนปี 2569 · KR 0 · โครงการ 2 · 2,000 บาท\n");
  expect(out).toMatch(/ผิดพลาด\n {2}ส่วนที่ 2\n {4}C6 {5}\S.*\n {11}แก้ได้: \S/);
  expect(out).toMatch(/ผิดพลาด 1 · ควรตรวจสอบ \d+ · ข้อสังเกต \d+\n/);
  expect(out).not.toContain("\u001b");
  expect(code).toBe(1);
});

test("accepts a workbook with a scoring sheet alone: its indicators are counted", () => {
  const { out } = phaen(folder, "validate", "scoring.xlsx");
  expect(out).toContain("scoring.xlsx\nแผนปี (ไม่พบ) · ตัวชี้วัดในแบบให้คะแนน 2\n");
});

describe("of a finding that the workbook says to ignore", () => {
  beforeAll(async () => {
    writeFileSync(join(folder, "ignored.xlsx"), await withIgnored(wrong, "รอมติ"));
  });

  test("accepts what is left, and says how many are left out and where they are listed", () => {
    const { code, out, err } = phaen(folder, "validate", "ignored.xlsx");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("\nไม่พบข้อที่ต้องแก้ไข\nยกเว้น 1 ข้อ ดูเหตุผลในชีต “ข้อตรวจที่ยกเว้น”\n");
  });

  test("accepts programs: what is left out in a list of its own, which is not there without one", () => {
    const { out } = phaen(folder, "validate", "ignored.xlsx", "wrong.xlsx", "--json");
    const [ignoring, wrong] = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { findings: { code: string }[]; ignored?: unknown });
    expect(ignoring?.ignored).toEqual([
      { code: "budget-total-differs", sheet: "ส่วนที่ 2", cell: "C6", reason: "รอมติ" },
    ]);
    expect(ignoring?.findings).toEqual(wrong?.findings.filter((one) => one.code !== "budget-total-differs"));
    expect(wrong).not.toHaveProperty("ignored");
  });

  test("accepts its score without a warning", async () => {
    writeFileSync(join(folder, "ignored-and-scored.xlsx"), await withIgnored(wrongAndScored, "รอมติ"));
    const { code, err } = phaen(folder, "score", "ignored-and-scored.xlsx");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(phaen(folder, "score", "wrong-and-scored.xlsx").code).toBe(1);
  });
});

test("accepts several files: a line each; one that cannot be read is told on stderr and exits with 2", () => {
  const { code, out, err } = phaen(folder, "validate", "--json", "gone.xlsx", "wrong.xlsx", "plan.xlsx");
  const files = out.trimEnd().split("\n");
  expect(files.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual([
    "wrong.xlsx",
    "plan.xlsx",
  ]);
  expect(err).toBe("phaen: gone.xlsx: ไม่พบไฟล์ โปรดตรวจชื่อไฟล์และโฟลเดอร์\n");
  expect(code).toBe(2);
});

test.each([
  ["gone.xlsx", "There is no such file"],
  [".", "This is a folder"],
  ["text.xlsx", "This is not an Excel workbook"],
  ["empty.xlsx", "This is not an Excel workbook"],
  ["truncated.xlsx", "The file ends too early"],
  ["old.xls", "This is an old .xls workbook"],
  ["shopping.xlsx", "No sheet looks like an annual plan"],
  ["plan.xlsx/x", "There is no such file"],
])("reports %s in one line: %s", (file, sentence) => {
  for (const command of ["validate", "score"]) {
    const { code, out, err } = phaen(folder, command, file, "--lang", "en", "--json");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(new RegExp(`^phaen: ${file.replace(".", "[.]")}: (${sentence}).*[.]\n$`));
  }
});

test.each([
  [["validate", "a", "--frobnicate"], "phaen: ไม่มีตัวเลือก --frobnicate (ดูวิธีใช้ด้วย phaen --help)\n"],
  [["validate", "--lang", "en"], "phaen: No file is given; use phaen validate FILE.\n"],
  [
    [],
    "phaen: ยังไม่ได้ระบุคำสั่ง โปรดใช้ validate, score, criteria, progress, report, compare, template หรือ restore (ดูวิธีใช้ด้วย phaen --help)\n",
  ],
])("reports the arguments %j", (args, line) => {
  expect(phaen(folder, ...args)).toEqual({ code: 2, out: "", err: line });
});

test("accepts --help for all and for each command, and --version", () => {
  const { version } = createRequire(__filename)(join(__dirname, "../../package.json")) as { version: string };
  expect(phaen(folder, "--version")).toEqual({ code: 0, out: `${version}\n`, err: "" });
  for (const args of [["--help"], ["validate", "--help"], ["score", "--help"]]) {
    expect(phaen(folder, ...args).out).toMatch(/ตัวอย่าง\n {2}phaen /);
    expect(phaen(folder, ...args, "--lang", "en")).toMatchObject({ code: 0, err: "" });
    expect(phaen(folder, ...args, "--lang", "en").out).toMatch(/Examples\n {2}phaen /);
  }
});

test("reports output that gets nowhere", () => {
  const { code, err } = inShell(folder, `node "$PHAEN" validate --lang en --json plan.xlsx > /dev/full`);
  expect({ code, err }).toEqual({
    code: 2,
    err: "phaen: The output cannot be written (ENOSPC); send it somewhere else.\n",
  });
});

test("accepts a reader that closes the pipe", () => {
  expect(inShell(folder, `node "$PHAEN" validate plan.xlsx plan.xlsx plan.xlsx | true`).err).toBe("");
});

test("reports with its exit code what a reader that closes the pipe no longer sees", () => {
  const line = `{ node "$PHAEN" validate --lang en plan.xlsx gone.xlsx; echo $? >&2; } | true`;
  expect(inShell(folder, line).err).toBe(
    "phaen: gone.xlsx: There is no such file; check its name and folder.\n2\n",
  );
});
