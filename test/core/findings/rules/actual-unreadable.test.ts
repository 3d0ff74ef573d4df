import { actualUnreadable } from "../../../../src/core/findings/rules/actual-unreadable";
import { aPlan, percent, formatted } from "../../../support/a-plan";
import type { TestCell } from "../../../support/a-snapshot";
import { aScoringSheet } from "../../../support/a-scoring-sheet";
import { describeRule } from "../../../support/describe-rule";

const reached = (...actuals: readonly TestCell[]) =>
  aPlan({
    คะแนน: aScoringSheet(
      ...actuals.map((actual, i): TestCell[] => [i + 1, null, `งานที่ ${i + 1}`, 80, 10, actual]),
    ),
  });

const against = (target: TestCell, actual: TestCell, name = "งาน") =>
  aPlan({ คะแนน: aScoringSheet([1, null, name, target, 10, actual]) });

const inAnotherWord = (target: string, text: string, severity: "warning" | "info" = "warning") => ({
  plan: against(target, text),
  findings: [
    {
      at: "'คะแนน'!F2",
      severity,
      facts: { indicator: "งาน", text, target, isCounted: true as const },
    },
  ],
});

const notComparable = (indicator: string, target: string, text: string, unit: string) => ({
  plan: against(target, text, indicator),
  findings: [{ at: "'คะแนน'!F2", facts: { indicator, text, target, unit } }],
});

describeRule(actualUnreadable, {
  accepts: {
    "numbers, percents, counts, levels and milestones": reached(
      ...[80, percent(0.95), "ร้อยละ ๙๕", "6 ครั้ง", "ระดับ 4.5", "แล้วเสร็จ", "ยังไม่แล้วเสร็จ", "80%", true],
    ),
    "a count of what stands in brackets": against("ร้อยละ 100 (120 ผลิตภัณฑ์)", "60 ผลิตภัณฑ์"),
    "the same unit in another word": against("100 คน", "80 ราย"),
    "days against hours, which are converted": against("ภายใน 3 ชั่วโมง", "2 วัน"),
    "hours against days of time that passes": against("3 วัน", "24 ชั่วโมง", "ระยะเวลาในการออกใบอนุญาต"),
    "hours against days within which it is to be done": against("3 วัน", "24 ชม.", "ออกใบอนุญาตภายในกำหนด"),
    "hours against days within brackets": against("ร้อยละ 100 (ภายใน 3 วัน)", "24 ชั่วโมง"),
    "a unit that says the same and more": against("6 คน", "6 คนไข้นอก"),
    "a part of a whole against a percent": against("ร้อยละ 80", "3 จาก 5 แห่ง"),
    "a count that says its percent": against("ร้อยละ 80", "190 คน คิดเป็นร้อยละ 95"),
    "a percent that says its count": against("100 คน", "ร้อยละ 95 (190 คน จาก 200 คน)"),
    "a rise where a fall was to be, which reaches nothing": against("ลดลงร้อยละ 5", "เพิ่มขึ้นร้อยละ 3"),
    "a project that was called off": against("6 ครั้ง", "ยกเลิกโครงการ"),
    "none, which is none in every unit": against("ไม่เกิน 10 เรื่อง", "ไม่มีข้อร้องเรียน"),
    "a percent of a count": against("6 ครั้ง", "ร้อยละ 50"),
    "words where less is better, which actual-missing tells": against("ไม่เกิน 5 ครั้ง", "แล้วเสร็จ"),
    "a percent of level 5, of which it is the same share either way": against("ระดับ 5", "ร้อยละ 86"),
    "blank cells and dashes": reached(null, "-", ""),
  },
  reports: {
    "thousands parted by dots": {
      plan: against("1,500 คน", "1.350 คน"),
      at: "'คะแนน'!F2",
      facts: { indicator: "งาน", text: "1.350 คน", meant: "1,350" },
      says: {
        th: "อ่านผลการดำเนินงาน “1.350 คน” ของ “งาน” ไม่ได้ เพราะใช้จุดคั่นหลักพัน หากหมายถึง 1,350 โปรดคั่นด้วยเครื่องหมายจุลภาค",
        en: "The actual “1.350 คน” of “งาน” cannot be read: it has dots between its thousands. If it is 1,350, write it with a comma.",
      },
    },
    "what several offices reached, with its sum": {
      plan: against("10 คน", "สกต. 5 คน, สพ. 3 คน"),
      at: "'คะแนน'!F2",
      facts: { indicator: "งาน", text: "สกต. 5 คน, สพ. 3 คน", parts: { sum: "8 คน" } },
      says: {
        th: "ผลการดำเนินงาน “สกต. 5 คน, สพ. 3 คน” ของ “งาน” แยกเป็นหลายส่วน โปรดระบุผลรวม เช่น 8 คน",
        en: "The actual “สกต. 5 คน, สพ. 3 คน” of “งาน” lists parts; state the total, such as 8 คน.",
      },
      fix: { "'คะแนน'!F2": "8 คน (สกต. 5 คน, สพ. 3 คน)" },
    },
    "parts of a result that do not make what they are said to make": {
      plan: against("10 คน", "ชาย 5 คน หญิง 3 คน รวม 9 คน"),
      at: "'คะแนน'!F2",
      facts: { indicator: "งาน", text: "ชาย 5 คน หญิง 3 คน รวม 9 คน", parts: { sum: "8 คน", stated: "9 คน" } },
      says: {
        th: "ผลการดำเนินงาน “ชาย 5 คน หญิง 3 คน รวม 9 คน” ของ “งาน” ระบุว่ารวม 9 คน แต่แต่ละส่วนรวมกันได้ 8 คน",
        en: "The actual “ชาย 5 คน หญิง 3 คน รวม 9 คน” of “งาน” says 9 คน in all, but its parts make 8 คน.",
      },
    },
    "some of those who took part, which are no part of a sum": {
      plan: against("10 คน", "เข้าร่วม 50 คน ผ่าน 45 คน"),
      findings: [{ at: "'คะแนน'!F2", facts: { indicator: "งาน", text: "เข้าร่วม 50 คน ผ่าน 45 คน" } }],
    },
    "text in a column of a part of the year, too": {
      plan: aPlan({
        คะแนน: [
          ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ผล 6 เดือน", "ผล 9 เดือน", "คะแนน"],
          [1, "งาน", 80, "ดีมาก", 80],
        ],
      }),
      findings: [{ at: "'คะแนน'!D2", facts: { indicator: "งาน", text: "ดีมาก" } }],
    },
    "text without a result": {
      plan: reached(80, "ดีมาก"),
      at: "'คะแนน'!F3",
      facts: { indicator: "งานที่ 2", text: "ดีมาก" },
      says: {
        th: "อ่านผลการดำเนินงาน “ดีมาก” ของ “งานที่ 2” ไม่ได้ โปรดกรอกเป็นตัวเลข",
        en: "The actual “ดีมาก” of “งานที่ 2” cannot be read. Write a number.",
      },
    },
    "what is left to be done, which earns no score": {
      plan: against("10 ชุมชน", "เหลือ 2 ชุมชน"),
      at: "'คะแนน'!F2",
      facts: { indicator: "งาน", text: "เหลือ 2 ชุมชน", target: "10 ชุมชน" },
      says: {
        th: "ผลการดำเนินงาน “เหลือ 2 ชุมชน” ของ “งาน” เทียบกับค่าเป้าหมาย “10 ชุมชน” ไม่ได้ จึงยังไม่มีคะแนน",
        en: "The actual “เหลือ 2 ชุมชน” of “งาน” cannot be compared with its target “10 ชุมชน” and earns no score yet.",
      },
    },
    "what a rise came to, its size being open": {
      plan: against("เพิ่มขึ้นร้อยละ 5 จากร้อยละ 75", 76),
      findings: [
        {
          at: "'คะแนน'!F2",
          facts: { indicator: "งาน", text: "76", target: "เพิ่มขึ้นร้อยละ 5 จากร้อยละ 75" },
        },
      ],
    },
    "another unit than the target's, which earns no score": {
      plan: against("ร้อยละ 80", "40 แห่ง"),
      at: "'คะแนน'!F2",
      facts: { indicator: "งาน", text: "40 แห่ง", target: "ร้อยละ 80", unit: "ร้อยละ" },
      says: {
        th: "ผลการดำเนินงาน “40 แห่ง” ของ “งาน” เทียบกับค่าเป้าหมาย “ร้อยละ 80” ไม่ได้ จึงยังไม่มีคะแนน โปรดกรอกผลเป็นหน่วย “ร้อยละ”",
        en: "The actual “40 แห่ง” of “งาน” cannot be compared with its target “ร้อยละ 80” and earns no score yet. State it in “ร้อยละ”.",
      },
    },
    "text where something is to be finished": {
      plan: against("ภายใน 30 ก.ย. 2569", "ทุกวัน"),
      at: "'คะแนน'!F2",
      facts: { indicator: "งาน", text: "ทุกวัน", isToFinish: true },
      says: {
        th: "อ่านผลการดำเนินงาน “ทุกวัน” ของ “งาน” ไม่ได้ โปรดกรอก “แล้วเสร็จ” หรือ “ยังไม่แล้วเสร็จ”",
        en: "The actual “ทุกวัน” of “งาน” cannot be read. Write แล้วเสร็จ or ยังไม่แล้วเสร็จ.",
      },
    },
    "times where people were to be counted": {
      plan: against("100 คน", "3 ครั้ง"),
      findings: [
        { at: "'คะแนน'!F2", facts: { indicator: "งาน", text: "3 ครั้ง", target: "100 คน", unit: "คน" } },
      ],
    },
    "activities where times were to be counted, which earn a score": {
      plan: against("4 ครั้ง", "4 กิจกรรม"),
      at: "'คะแนน'!F2",
      severity: "warning",
      facts: { indicator: "งาน", text: "4 กิจกรรม", target: "4 ครั้ง", isCounted: true },
      says: {
        th: "ผลการดำเนินงาน “4 กิจกรรม” ของ “งาน” มีหน่วยต่างจากค่าเป้าหมาย “4 ครั้ง” โปรดตรวจสอบ",
        en: "The actual “4 กิจกรรม” of “งาน” is in another unit than its target “4 ครั้ง”.",
      },
    },
    "a percent of a level below 5, which may be of five levels": {
      plan: against("ระดับ 4", "ร้อยละ 86"),
      at: "'คะแนน'!F2",
      severity: "warning",
      facts: { indicator: "งาน", text: "ร้อยละ 86", target: "ระดับ 4", isCounted: true },
      says: {
        th: "ผลการดำเนินงาน “ร้อยละ 86” ของ “งาน” มีหน่วยต่างจากค่าเป้าหมาย “ระดับ 4” โปรดตรวจสอบ",
        en: "The actual “ร้อยละ 86” of “งาน” is in another unit than its target “ระดับ 4”.",
      },
    },
    "a unit that may be the same": inAnotherWord("6 ครั้ง", "6 หลักสูตร", "info"),
    "ราย, which are no รายการ": inAnotherWord("10 รายการ", "8 ราย", "info"),
    "times where projects were to be counted": inAnotherWord("4 โครงการ", "4 ครั้ง"),
    "places where times were to be counted": inAnotherWord("10 ครั้ง", "10 แห่ง"),
    "times of the projects in brackets": inAnotherWord("ร้อยละ 100 (4 โครงการ)", "3 ครั้ง"),
    "a rise in another word": inAnotherWord("เพิ่มขึ้น 4 แห่ง", "เพิ่มขึ้น 4 ครั้ง"),
    "documents where places were to be counted": notComparable("งาน", "2 แห่ง", "2 ฉบับ", "แห่ง"),
    "litres against metres": notComparable("งาน", "2 เมตร", "2 ลิตร", "เมตร"),
    "hours against days of training": notComparable("จำนวนวันอบรม", "3 วัน", "24 ชั่วโมง", "วัน"),
    "hours against at most so many days of training": notComparable(
      "ระยะเวลาอบรม",
      "ไม่เกิน 3 วัน",
      "24 ชั่วโมง",
      "วัน",
    ),
    "hours against days of an event": notComparable("จำนวนวันที่จัดกิจกรรมภายในชุมชน", "10 วัน", "80 ชั่วโมง", "วัน"),
    "days against hours of training": notComparable("จำนวนชั่วโมงอบรม", "18 ชั่วโมง", "3 วัน", "ชั่วโมง"),
    "hours against days of which nothing tells what they are": notComparable("งาน", "3 วัน", "24 ชม.", "วัน"),
    "months against days, of which they are no whole number": {
      plan: against("ไม่เกิน 30 วัน", "2 เดือน"),
      findings: [
        { at: "'คะแนน'!F2", facts: { indicator: "งาน", text: "2 เดือน", target: "ไม่เกิน 30 วัน", unit: "วัน" } },
      ],
    },
    "a date where no day is asked for": {
      plan: against("แล้วเสร็จ", formatted(45000, "d/m/yyyy")),
      findings: [{ at: "'คะแนน'!F2", facts: { indicator: "งาน", text: "15 มี.ค. 2566", target: "แล้วเสร็จ" } }],
    },
    "a number that could be two, an error and a time": {
      plan: reached("4.135.000", { error: "#DIV/0!" }, formatted(0.5, "h:mm")),
      findings: [
        { at: "'คะแนน'!F2", facts: { indicator: "งานที่ 1", text: "4.135.000" } },
        { at: "'คะแนน'!F3", facts: { indicator: "งานที่ 2", text: "#DIV/0!" } },
        { at: "'คะแนน'!F4", facts: { indicator: "งานที่ 3", text: "0.5" } },
      ],
    },
  },
});
