import { aSnapshot } from "../support/a-snapshot";
import { xlsxOf } from "../support/xlsx-of";
import { aFolder, phaen } from "../support/phaen";

function aYear(year: number, second: string, budget: number) {
  return xlsxOf(
    aSnapshot({
      ประเมิน: [
        [`แผนปฏิบัติราชการประจำปี พ.ศ. ${year}`],
        ["1.1 (Agenda Base)"],
        ["ที่", "รหัส KRs", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย"],
        [1, 5127, "ร้อยละของบุคลากรที่ได้รับการตรวจสุขภาพ", "ร้อยละ 80"],
        [2, null, "จำนวนครั้งในการจัดกิจกรรม", second],
      ],
      "ส่วนที่ 2": [
        [`ส่วนที่ 2 แผนปฏิบัติราชการประจำปี พ.ศ. ${year}`],
        ["ที่", "โครงการ/กิจกรรม", "งบประมาณ"],
        [1, "โครงการปลูกต้นไม้ริมทาง", budget],
      ],
    }),
  );
}

const folder = aFolder({
  "2567.xlsx": aYear(2567, "6 ครั้ง", 100_000),
  "2568.xlsx": aYear(2568, "5 ครั้ง", 125_000),
  "shopping.xlsx": xlsxOf(aSnapshot({ งบ: [["ซื้อของ", 5]] })),
});

test("accepts two years: rows, and changes with both cells, as one JSON object", () => {
  const { code, out, err } = phaen(folder, "compare", "2567.xlsx", "2568.xlsx", "--json", "--lang", "en");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toEqual({
    last: { file: "2567.xlsx", fiscalYear: 2567, keyResults: 2, projects: 1, budget: 100_000 },
    current: { file: "2568.xlsx", fiscalYear: 2568, keyResults: 2, projects: 1, budget: 125_000 },
    indicators: [
      {
        changes: [],
        last: indicator("1", "5127", "ร้อยละของบุคลากรที่ได้รับการตรวจสุขภาพ", "ร้อยละ 80", "C4"),
        current: indicator("1", "5127", "ร้อยละของบุคลากรที่ได้รับการตรวจสุขภาพ", "ร้อยละ 80", "C4"),
      },
      {
        changes: ["target-lowered"],
        last: indicator("2", null, "จำนวนครั้งในการจัดกิจกรรม", "6 ครั้ง", "C5"),
        current: indicator("2", null, "จำนวนครั้งในการจัดกิจกรรม", "5 ครั้ง", "C5"),
      },
    ],
    projects: [
      {
        changes: ["project-budget-changed"],
        last: { name: "โครงการปลูกต้นไม้ริมทาง", budget: 100_000, sheet: "ส่วนที่ 2", cell: "B3" },
        current: { name: "โครงการปลูกต้นไม้ริมทาง", budget: 125_000, sheet: "ส่วนที่ 2", cell: "B3" },
      },
    ],
    changes: [
      {
        code: "target-lowered",
        severity: "warning",
        last: { sheet: "ประเมิน", cell: "D5" },
        current: { sheet: "ประเมิน", cell: "D5" },
        message: "The target of “จำนวนครั้งในการจัดกิจกรรม” is easier to reach: “6 ครั้ง” became “5 ครั้ง”.",
      },
      {
        code: "project-budget-changed",
        severity: "info",
        last: { sheet: "ส่วนที่ 2", cell: "C3" },
        current: { sheet: "ส่วนที่ 2", cell: "C3" },
        message: "The budget of “โครงการปลูกต้นไม้ริมทาง” rose from 100,000 to 125,000 baht, by 25%.",
      },
    ],
  });
});

function indicator(no: string, code: string | null, name: string, target: string, cell: string) {
  return { component: "1.1", no, code, name, target, weight: null, sheet: "ประเมิน", cell };
}

test("accepts people: both plans in a line, tables of what changed, every change with its cells", () => {
  expect(phaen(folder, "compare", "2567.xlsx", "2568.xlsx")).toEqual({
    code: 0,
    err: "",
    out: `แผนปี 2567 · KR 2 · โครงการ 1 · 100,000 บาท
แผนปี 2568 · KR 2 · โครงการ 1 · 125,000 บาท

ตัวชี้วัด
ชื่อ                     ปี 2567  ปี 2568  ความเปลี่ยนแปลง
จำนวนครั้งในการจัดกิจกรรม  6 ครั้ง   5 ครั้ง   เป้าท้าทายน้อยลง
คงเดิม 1 รายการ

โครงการ/กิจกรรมทุกส่วนของแผน
ชื่อ                   ปี 2567   ปี 2568   ความเปลี่ยนแปลง
โครงการปลูกต้นไม้ริมทาง  100,000  125,000  เปลี่ยนงบประมาณ

ควรตรวจสอบ
  ค่าเป้าหมายของ “จำนวนครั้งในการจัดกิจกรรม” ท้าทายน้อยลง จาก “6 ครั้ง” เป็น “5 ครั้ง”
      ประเมิน D5 → ประเมิน D5

ข้อสังเกต
  งบประมาณของ “โครงการปลูกต้นไม้ริมทาง” เพิ่มขึ้นจาก 100,000 เป็น 125,000 บาท (ร้อยละ 25)
      ส่วนที่ 2 C3 → ส่วนที่ 2 C3

`,
  });
});

test("accepts files in the wrong order, and says so", () => {
  const { code, out } = phaen(folder, "compare", "2568.xlsx", "2567.xlsx", "--lang", "en");
  expect(code).toBe(0);
  expect(out).toContain("The plan taken for last year's is of B.E. 2568, this year's of B.E. 2567;");
});

test.each([
  [["gone.xlsx", "2568.xlsx"], "gone.xlsx"],
  [["2567.xlsx", "gone.xlsx"], "gone.xlsx"],
  [["shopping.xlsx", "2568.xlsx"], "shopping.xlsx"],
  [["2567.xlsx", "shopping.xlsx"], "shopping.xlsx"],
])("reports phaen compare %j, naming the file", (files, file) => {
  const { code, out, err } = phaen(folder, "compare", ...files);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err.startsWith(`phaen: ${file}: `)).toBe(true);
});
