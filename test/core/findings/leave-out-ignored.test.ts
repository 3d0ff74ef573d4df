import type { Finding } from "../../../src/core/findings/finding";
import { findProblems } from "../../../src/core/findings/find-problems";
import { findingReference } from "../../../src/core/findings/finding-reference";
import { leaveOutIgnored } from "../../../src/core/findings/leave-out-ignored";
import { cellName } from "../../../src/core/grid/cell-ref";
import type { Snapshot } from "../../../src/core/grid/snapshot";
import { IGNORED_FINDINGS } from "../../../src/core/kept/ignored-findings-sheet";
import { readPlan } from "../../../src/core/plan/read-plan";
import { aSnapshot, formula, type TestCell } from "../../support/a-snapshot";

type Rows = readonly (readonly TestCell[])[];

const HEADER = ["ลำดับที่", "ชื่อโครงการ/กิจกรรมสำคัญ", "งบประมาณ", "รหัสนโยบาย"];
const PLAN: Rows = [
  ["ส่วนที่ 2 การดำเนินงานตามยุทธศาสตร์ของหน่วยงาน"],
  HEADER,
  [1, "โครงการปลูกต้นไม้ริมคลอง", 1200, "P12"],
  [2, "โครงการอบรมบุคลากร", 800, "P12"],
  [null, "รวมงบประมาณทั้งสิ้น", 1900],
];

const withPlan = (rows: Rows) => aSnapshot({ "ส่วนที่ 2": rows });
const findingsOf = (snapshot: Snapshot, code?: Finding["code"]) =>
  findProblems(readPlan(snapshot)).filter((finding) => code === undefined || finding.code === code);
const referencesOf = (snapshot: Snapshot, code: Finding["code"]) =>
  findingsOf(snapshot, code).map((finding) => findingReference(snapshot, finding));

/** The workbook with rows in its sheet of ignored findings. */
function ignoring(
  rows: Rows,
  entries: readonly (readonly [reference: string, cell: string, reason: string])[],
) {
  return aSnapshot({
    "ส่วนที่ 2": rows,
    [IGNORED_FINDINGS.title]: [
      ["ชีต", "เซลล์", "เหตุผล", "รหัสอ้างอิง"],
      ...entries.map(([reference, cell, reason]) => ["ส่วนที่ 2", cell, reason, reference]),
    ],
  });
}

function heeded(snapshot: Snapshot) {
  const { findings, ignored } = leaveOutIgnored(snapshot, findingsOf(snapshot));
  return {
    left: findings.map(({ code, at }) => `${code} ${cellName(at)}`),
    ignored: ignored.map(({ reason, finding }) => [reason, finding && cellName(finding.at)]),
  };
}

const before = withPlan(PLAN);
const [TOTAL = ""] = referencesOf(before, "budget-total-differs");
const [FIRST = "", SECOND = ""] = referencesOf(before, "policy-code-malformed");
const all = findingsOf(before).map(({ code, at }) => `${code} ${cellName(at)}`);

test("the reference of a finding names its rule and is short", () => {
  expect(TOTAL).toMatch(/^budget-total-differs\/[0-9a-f]{8}$/);
});

test("accepts a workbook without such a sheet: every finding stays", () => {
  expect(leaveOutIgnored(before, findingsOf(before))).toEqual({ findings: findingsOf(before), ignored: [] });
});

test("leaves out the finding that a row names, and tells its reason", () => {
  expect(heeded(ignoring(PLAN, [[TOTAL, "C5", "รอมติ"]]))).toEqual({
    left: all.filter((line) => line !== "budget-total-differs C5"),
    ignored: [["รอมติ", "C5"]],
  });
});

test("knows the finding again below inserted rows, with columns inserted in front and in a sorted list", () => {
  const moved = PLAN.flatMap((cells) => [[], [null, ...cells]]);
  const { left, ignored } = heeded(
    ignoring(moved, [
      [SECOND, "D4", "สอง"],
      [TOTAL, "C5", "รวม"],
    ]),
  );
  expect(left).not.toContain("budget-total-differs D10");
  expect(left).not.toContain("policy-code-malformed E8");
  expect(ignored).toEqual([
    ["สอง", "E8"],
    ["รวม", "D10"],
  ]);
});

test("brings the finding back when its number has changed, and lists the row as no longer found", () => {
  const changed = PLAN.map((cells) => cells.map((value) => (value === 1900 ? 1901 : value)));
  const { left, ignored } = heeded(ignoring(changed, [[TOTAL, "C5", "รอมติ"]]));
  expect(left).toContain("budget-total-differs C5");
  expect(ignored).toEqual([["รอมติ", undefined]]);
});

test("tells the same fault in two rows apart by their names", () => {
  expect(FIRST).not.toBe(SECOND);
  const { left, ignored } = heeded(ignoring(PLAN, [[SECOND, "D3", ""]]));
  expect(left).toContain("policy-code-malformed D3");
  expect(left).not.toContain("policy-code-malformed D4");
  expect(ignored).toEqual([["", "D4"]]);
});

describe("of findings that nothing tells apart", () => {
  const twice: Rows = [...PLAN.slice(0, 3), [2, "โครงการปลูกต้นไม้ริมคลอง", 1200, "P12"], ...PLAN.slice(3)];
  const [one, other] = referencesOf(withPlan(twice), "policy-code-malformed");

  test("a row leaves out one, that at its cell", () => {
    expect(one).toBe(other);
    const { left, ignored } = heeded(ignoring(twice, [[FIRST, "D4", "ซ้ำ"]]));
    expect(left).toContain("policy-code-malformed D3");
    expect(left).not.toContain("policy-code-malformed D4");
    expect(ignored).toEqual([["ซ้ำ", "D4"]]);
  });

  test("two rows leave out both, wherever they stood", () => {
    const { left } = heeded(
      ignoring(twice, [
        [FIRST, "D30", ""],
        [FIRST, "D40", ""],
      ]),
    );
    expect(left).not.toContain("policy-code-malformed D3");
    expect(left).not.toContain("policy-code-malformed D4");
  });
});

test("another sheet's finding is another finding", () => {
  const snapshot = ignoring(PLAN, [[TOTAL, "C5", ""]]);
  const renamed = { sheets: snapshot.sheets.map((grid) => ({ ...grid, name: `${grid.name}.` })) };
  const elsewhere = { sheets: [...renamed.sheets.slice(0, 1), ...snapshot.sheets.slice(1)] };
  expect(heeded(elsewhere).left).toContain("budget-total-differs C5");
});

test("a formula's rows do not count, what it leaves out does", () => {
  const summed = (missing: number, above: number): Rows => [
    ...Array.from({ length: above }, () => ["หมายเหตุ"]),
    ...PLAN.slice(0, 3),
    [2, "โครงการอบรมบุคลากร", missing],
    [null, "รวมงบประมาณทั้งสิ้น", formula(`=SUM(C${3 + above}:C${3 + above})`, 1200)],
  ];
  const code = "budget-sum-range-incomplete";
  const [reference] = referencesOf(withPlan(summed(800, 0)), code);
  expect(reference).toBeDefined();
  expect(referencesOf(withPlan(summed(800, 3)), code)).toEqual([reference]);
  expect(referencesOf(withPlan(summed(900, 0)), code)).not.toEqual([reference]);
});
