import fc from "fast-check";
import { readActualCell, type ActualCell } from "../../../../src/core/plan/cells/read-actual";
import type { Actual } from "../../../../src/core/plan/target";
import { disguises } from "../../../support/disguises";

const READ = [
  ["95", "number", 95],
  ["95%", "percent", 95],
  ["ร้อยละ 95", "percent", 95],
  ["ร้อยละ 95.5 ของบุคลากร", "percent", 95.5],
  ["6 ครั้ง", "count", 6],
  ["450*", "number", 450],
  ["80 คน (ณ 30 ก.ย. 68)", "count", 80],
  ["4.25 (คะแนนเต็ม 5)", "level", 4.25],
  ["จำนวน 6 ครั้ง", "count", 6],
  ["ระดับ 4.5", "level", 4.5],
  ["ระดับมากที่สุด", "level", 5],
  ["ระดับน้อย", "level", 2],
  ["1.2 ล้านบาท", "count", 1_200_000],
  ["7 จาก 5 แห่ง", "count", 7],
  ["3 เรื่อง จาก 5 หน่วยงาน", "count", 3],
  ["ยี่สิบเอ็ด", "number", 21],
  ["จำนวนสาม ครั้ง", "count", 3],
  ["ร้อยละหนึ่งร้อย", "percent", 100],
  ["ขั้นตอนที่ 4", "level", 4],
  ["ไม่มีเรื่องร้องเรียน", "count", 0],
  ["-5", "number", -5],
  ["ร้อยละ -5", "percent", -5],
  ["แล้วเสร็จ", "milestone", 1],
  ["ดำเนินการแล้ว", "milestone", 1],
  ["ดำเนินการแล้วเสร็จ", "milestone", 1],
  ["ผ่าน", "milestone", 1],
  ["✓", "milestone", 1],
  ["ยังไม่แล้วเสร็จ", "milestone", 0],
  ["ไม่ได้ดำเนินการ", "milestone", 0],
  ["ไม่มีการดำเนินการ", "milestone", 0],
  ["งดดำเนินการ", "milestone", 0],
  ["ยกเลิก", "milestone", 0],
  ["ยกเลิกโครงการเนื่องจากสถานการณ์น้ำท่วม", "milestone", 0],
  ["ขอเลื่อนการจัดกิจกรรม", "milestone", 0],
  ["ไม่แล้วเสร็จ", "milestone", 0],
  ["ไม่ผ่าน", "milestone", 0],
  ["ยังไม่ได้ดำเนินการ", "milestone", 0],
  ["ยังไม่เริ่มดำเนินการ", "milestone", 0],
] as const;
const REFUSED = [
  "ตามแผน",
  "รอบคอบ",
  "กำลังคน",
  "4.135.000",
  "อย่างน้อย 5",
  "ไม่เกิน 5",
  "ภายในเดือนกันยายน 2569",
  "80-90",
  "ดี",
  "ร้อยละ",
  "ทุกวัน",
  "ห้างสรรพสินค้า",
  "สิบร้อย",
  "ระงับเหตุทันที",
  "3/2568",
  "เริ่มเมื่อ 15 ต.ค. 2569",
  "มีแผนดำเนินการ 5 ส.ค. 69",
  "ประชุมคณะทำงานเมื่อ 5 ส.ค. 69",
  "มีการประชุมคณะทำงานเมื่อ 5 ส.ค. 69",
  "ประชุมครั้งที่ 1 เมื่อ 5 ม.ค. 69",
  "จัดอบรมเมื่อวันที่ 5 ม.ค. 2569",
  "เบิกจ่ายงวดที่ 1 เมื่อ 5 ม.ค. 69",
  "ประกาศรับสมัครเมื่อ 5 ม.ค. 69",
  "จัดทำร่างเมื่อ 5 ม.ค. 69",
  "จัดทำแล้วเสร็จ อยู่ระหว่างเสนอผู้บริหาร",
  "ปี 2569",
  "31/13/2568",
  "ก่อนวันที่ 1 เมษายน 2569",
  "7/5",
  "5/3 แห่ง",
  "ร้อยละ 95 (150 คน จาก 200 คน)",
];
const AWAITED = [
  "รอผล",
  "รอผลการประเมิน",
  "รอการประเมินจาก ป.ป.ช.",
  "ยังไม่ถึงกำหนด",
  "ยังไม่ถึงรอบการประเมิน",
  "ยังไม่ประกาศผล",
  "ยังไม่รายงาน",
  "ยังไม่ได้รายงานผล",
  "ไม่มีข้อมูล",
  "ยังไม่มีข้อมูล",
  "N/A",
  "n.a.",
  "อยู่ระหว่างรวบรวม",
  "อยู่ระหว่างรวบรวมข้อมูล",
  "กำลังประมวลผล",
];
const TOLD = [
  ["อยู่ระหว่างดำเนินการ", "under-way"],
  ["อยู่ในระหว่างจัดทำ", "under-way"],
  ["กำลังดำเนินการ", "under-way"],
  ["อยู่ระหว่างตรวจรับ", "under-way"],
  ["แล้วเสร็จบางส่วน", "under-way"],
  ["ดำเนินการไปแล้วบางส่วน", "under-way"],
  ["เกือบแล้วเสร็จ", "under-way"],
  ["ใกล้แล้วเสร็จ", "under-way"],
  ["แล้วเสร็จครึ่งหนึ่ง", "under-way"],
  ["จะแล้วเสร็จภายในเดือนหน้า", "under-way"],
  ["แล้วเสร็จในไตรมาสถัดไป", "under-way"],
  ["คาดว่าแล้วเสร็จตามแผน", "under-way"],
  ["มีกำหนดแล้วเสร็จในปีหน้า", "under-way"],
  ["จะแล้วเสร็จภายในปี 2570", "under-way"],
  ["คาดว่าจะแล้วเสร็จ 15 ต.ค. 2569", "under-way"],
  ["แล้วเสร็จหลังกำหนด", "late"],
  ["แล้วเสร็จล่าช้า", "late"],
  ["ล่าช้า", "late"],
  ["เสร็จไม่ทันกำหนด", "late"],
  ["แล้วเสร็จเกินระยะเวลา", "late"],
  ["ดำเนินการแล้วเสร็จล่าช้า 15 วัน", "late"],
  ["ไม่มี", "none"],
  ["ไม่พบ", "none"],
] as const;
const TWICE = [
  ["3 จาก 5 แห่ง", "count", 3, { kind: "percent", value: 60 }],
  ["3 แห่ง จากทั้งหมด 5 แห่ง", "count", 3, { kind: "percent", value: 60 }],
  ["3 แห่ง (จาก 5 แห่ง)", "count", 3, { kind: "percent", value: 60 }],
  ["3/5 แห่ง", "count", 3, { kind: "percent", value: 60 }],
  ["3/5", "number", 3, { kind: "percent", value: 60 }],
  ["6/6", "number", 6, { kind: "percent", value: 100 }],
  ["3 ใน 5", "number", 3, { kind: "percent", value: 60 }],
  ["190 คน (ร้อยละ 95)", "count", 190, { kind: "percent", value: 95 }],
  ["190 คน คิดเป็นร้อยละ 95", "count", 190, { kind: "percent", value: 95 }],
  ["ผู้เข้าร่วม 2 คน จาก 3 คน คิดเป็นร้อยละ 66.67", "count", 2, { kind: "percent", value: 200 / 3 }],
  ["ร้อยละ 95 (190 คน จาก 200 คน)", "percent", 95, { kind: "count", value: 190 }],
  ["ร้อยละ 95 (190/200)", "percent", 95, { kind: "number", value: 190 }],
] as const;

/** Without what its counts count. */
function unclassified(text: string): ActualCell {
  const cell = readActualCell(text, undefined);
  return typeof cell.value === "object" ? { ...cell, value: withoutUnit(cell.value) } : cell;
}

function withoutUnit({ kind, value, changed, also }: Actual): Actual {
  return { kind, value, ...(changed && { changed }), ...(also && { also: withoutUnit(also) }) };
}

describe("readActualCell", () => {
  test.each(READ)("reads %j", (text, kind, value) => {
    const actual = { kind, value };
    expect(unclassified(text)).toEqual({ value: actual, scale: undefined });
    for (const disguise of Object.values(disguises)) {
      expect(unclassified(disguise(text)).value).toEqual(actual);
    }
  });

  test.each([
    ["เพิ่มขึ้น ร้อยละ 12", { kind: "percent", value: 12, changed: "rose" }],
    ["เพิ่มขึ้น 12 ราย", { kind: "count", value: 12, changed: "rose" }],
    ["ลดลงร้อยละ 5", { kind: "percent", value: 5, changed: "fell" }],
  ])("reads which way %j went", (text, value) => {
    expect(unclassified(text)).toEqual({ value, scale: undefined });
  });

  test.each(TWICE)("reads %j in both of its units", (text, kind, value, also) => {
    const actual = { kind, value, also };
    expect(unclassified(text)).toEqual({ value: actual, scale: undefined });
    for (const disguise of Object.values(disguises)) {
      expect(unclassified(disguise(text)).value).toEqual(actual);
    }
  });

  test.each([
    ["6 ครั้ง", "ครั้ง"],
    ["จำนวน 12 วันทำการ", "วันทำการ"],
    ["1.5 ล้านบาท", "บาท"],
    ["3 จาก 5 แห่ง", "แห่ง"],
    ["ลดลง 12 ราย", "ราย"],
    ["ร้อยละ 95", undefined],
    ["ลดลงร้อยละ 12", undefined],
  ])("reads what %j counts", (text, classifier) => {
    expect(readActualCell(text, undefined).value).toHaveProperty("kind");
    expect((readActualCell(text, undefined).value as Actual).classifier).toBe(classifier);
  });

  test.each(AWAITED)("reads that %j states none yet", (text) => {
    expect(readActualCell(text, undefined)).toEqual({ value: "not-stated", scale: undefined });
    for (const disguise of Object.values(disguises)) {
      expect(readActualCell(disguise(text), undefined).value).toBe("not-stated");
    }
  });

  test.each(TOLD)("reads that %j is %s", (text, told) => {
    expect(readActualCell(text, undefined).value).toEqual({ kind: "milestone", value: 0, told });
    for (const disguise of Object.values(disguises)) {
      expect(readActualCell(disguise(text), undefined).value).toMatchObject({ told });
    }
  });

  test.each([
    ["แล้วเสร็จ 15 ส.ค. 2569", 2569_08_15],
    ["แล้วเสร็จเมื่อวันที่ 15 สิงหาคม 2569", 2569_08_15],
    ["เสร็จสิ้น 1 มค 69", 2569_01_01],
    ["ปรับปรุงถนนสุขุมวิท 77 แล้วเสร็จเมื่อ 5 ส.ค. 69", 2569_08_05],
    ["มีการดำเนินการแล้วเสร็จเมื่อ 1 มค 69", 2569_01_01],
    ["แล้วเสร็จในเดือนสิงหาคม พ.ศ. 2569", 2569_08_01],
    ["แล้วเสร็จ 5 สิงหาคม ค.ศ. 2026", 2569_08_05],
    ["แล้วเสร็จเดือนเมษายน", 1_04_01],
    ["แล้วเสร็จวันที่ 5 เมษายน", 1_04_05],
    ["แล้วเสร็จไตรมาสที่ 2", 1_01_01],
    ["แล้วเสร็จเมื่อ 15/10/2568", 2568_10_15],
    ["แล้วเสร็จเดือนสิงหาคม 2569", 2569_08_01],
  ])("reads the day of %j", (text, on) => {
    expect(readActualCell(text, undefined).value).toEqual({ kind: "milestone", value: 1, on });
  });

  test.each([
    "15 ส.ค. 2569",
    "15/8/2569",
    "ประกาศใช้เมื่อ 15 ส.ค. 2569",
    "จัดส่งเมื่อวันที่ 15 สิงหาคม 2569",
    "ดำเนินการเมื่อ 15 ส.ค. 69",
  ])("%j says no more than when", (text) => {
    const day = { kind: "milestone", value: 1, on: 2569_08_15, told: "day" };
    expect(readActualCell(text, undefined).value).toEqual(day);
  });

  test.each([
    ["1 ฉบับ (แล้วเสร็จ 20 ม.ค. 2569)", 2569_01_20],
    ["1 ฉบับ แล้วเสร็จเมื่อวันที่ 20 มกราคม 2569", 2569_01_20],
    ["1 ฉบับ เมื่อ 20 ม.ค. 69", 2569_01_20],
    ["1 ฉบับ (จะแล้วเสร็จ 20 ม.ค. 2569)", undefined],
    ["1 ฉบับ", undefined],
  ])("reads on which day %j was reached", (text, on) => {
    const reached = { kind: "count", value: 1, classifier: "ฉบับ", ...(on && { on }) };
    expect(readActualCell(text, undefined).value).toEqual(reached);
  });

  test.each([
    ["4 ครั้ง\n1. วันที่ 5 ม.ค. 69\n2. วันที่ 6 เม.ย. 69", 4],
    ["2 ครั้ง\n- ครั้งที่ 1 เมื่อ 5 มกราคม 2569\n- ครั้งที่ 2 เมื่อ 6/4/2569", 2],
    ["จำนวน 2 ครั้ง ได้แก่\n1) ประชุมคณะทำงาน\n2) ประชุมสรุปผล", 2],
  ])("passes over the days that %j lists", (text, value) => {
    expect(readActualCell(text, undefined).value).toEqual({ kind: "count", value, classifier: "ครั้ง" });
  });

  test.each(["4 ครั้ง\n1. ชาย 50 คน", "4 ครั้ง\n5 คน", "ร้อยละ 80\n1. ร้อยละ 70 ในเดือน ม.ค. 69"])(
    "refuses %j, which lists more amounts",
    (text) => {
      expect(readActualCell(text, undefined).value).toBeUndefined();
    },
  );

  test.each(REFUSED)("refuses %j", (text) => {
    expect(readActualCell(text, undefined)).toEqual({ value: undefined, scale: undefined });
  });

  test.each([
    ["a number", 95, undefined, { kind: "number", value: 95 }, 1],
    ["a percent", 0.95, "0%", { kind: "percent", value: 95 }, 100],
    ["a negative number", -3, "0", { kind: "number", value: -3 }, 1],
    ["a ticked box", true, undefined, { kind: "milestone", value: 1 }, undefined],
    ["an unticked box", false, undefined, { kind: "milestone", value: 0 }, undefined],
    ["a blank cell", null, undefined, "not-stated", 1],
    ["a blank cell with a percent format", null, "0.0%", "not-stated", 100],
    ["a dash", "-", undefined, "not-stated", undefined],
    ["spaces", " \u00a0", undefined, "not-stated", undefined],
    ["a date", 46249, "d mmm yy", { kind: "milestone", value: 1, on: 2569_08_15, told: "date" }, undefined],
    [
      "a Thai date",
      46249.5,
      "[$-th-TH]d mmmm bbbb",
      { kind: "milestone", value: 1, on: 2569_08_15, told: "date" },
      undefined,
    ],
    ["a time of day", 0.5, "h:mm", undefined, undefined],
    ["an error", { error: "#N/A" }, undefined, undefined, undefined],
  ] as const)("reads %s", (_, cell, format, value, scale) => {
    expect(readActualCell(cell, format)).toEqual({ value, scale });
  });

  test("reads or refuses any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => "scale" in readActualCell(text, undefined)),
    );
  });
});
