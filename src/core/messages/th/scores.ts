import { printTarget } from "../../plan/cells/print-target";
import { formatNumber } from "../format-number";
import type { ScoreWords } from "../score-words";

export const scores: ScoreWords = {
  pointsOf: (points, full) => `${points} จาก ${full}`,
  about: (name, points) => `${name}: ${points} คะแนน`,
  stale: {
    waits: "แผนเปลี่ยนหลังการคำนวณ จะคำนวณใหม่เมื่อหยุดแก้ไข",
    asks: "แผนเปลี่ยนหลังการคำนวณ คะแนนด้านล่างอาจไม่ตรงแล้ว",
  },
  missing: {
    open: "ตัวชี้วัดที่ยังไม่มีคะแนน",
    reasons: {
      actual: "ยังไม่มีผล",
      "actual-unreadable": "อ่านผลไม่ได้",
      unit: "ผลเทียบกับค่าเป้าหมายไม่ได้",
      target: "ไม่มีค่าเป้าหมายที่ใช้เทียบได้",
      achievement: "ร้อยละความสำเร็จไม่ใช่ตัวเลข",
    },
  },
  noIndicators: "ยังไม่พบตัวชี้วัดในแผนนี้ จึงยังคำนวณคะแนนไม่ได้ เมื่อกรอกตัวชี้วัดและค่าเป้าหมายแล้ว ให้คำนวณอีกครั้ง",
  more: (rest) => `แสดงเพิ่มอีก ${rest} รายการ`,
  rows: {
    title: "คะแนนรายตัวชี้วัด",
    order: "เรียงตาม",
    byPlan: "ลำดับในแผน",
    byGain: "คะแนนที่เพิ่มได้",
    nothingToGain: "ทุกตัวชี้วัดได้คะแนนเต็มแล้ว",
    achieved: (percent) => `สำเร็จ ${percent}`,
    canGain: (points) => `เพิ่มได้อีก ${points}`,
    count: (indicators) => `${indicators} ตัวชี้วัด`,
  },
  details: {
    target: "ค่าเป้าหมาย",
    understood: (target) => `เข้าใจว่า: ${target}`,
    targetFrom: { plan: "ใช้ค่าเป้าหมายตามแผน", assumed: "แผนไม่ได้ระบุ (ข้อสมมติ)" },
    noTarget: "ไม่ได้ระบุ",
    actual: "ผลการดำเนินงาน",
    noActual: "ยังไม่มี",
    method: "วิธีคิดคะแนน",
    guessed: "ดูจากชื่อตัวชี้วัด (ข้อสมมติ)",
    methodFrom: {
      plan: "ตามค่าเป้าหมายในแผน",
      user: "กำหนดในเกณฑ์การให้คะแนน",
      assumed: "วิธีทั่วไป แผนไม่ได้กำหนด (ข้อสมมติ)",
    },
    weight: "น้ำหนัก",
    points: (points) => `${points} คะแนน`,
    weightFrom: {
      sheet: "กำหนดในแบบให้คะแนน",
      criteria: "กำหนดในเกณฑ์การให้คะแนน",
      plan: "กำหนดในแผน",
    },
    shared: (points, sharers) =>
      sharers === 1 ? `ส่วนที่เหลือขององค์ประกอบ (ข้อสมมติ)` : `แบ่ง ${points} คะแนนเท่ากัน ${sharers} ตัวชี้วัด (ข้อสมมติ)`,
    achievement: "ร้อยละความสำเร็จ",
    score: "คะแนน",
    noScore: "ยังคำนวณไม่ได้",
    notScored: "ไม่คิดคะแนน",
    typed: "พิมพ์ไว้ ไม่ใช่สูตร",
    formula: "สูตรคะแนน",
    noFormula: "ยังไม่ได้เขียนสูตร",
    lost: "คะแนนที่เสียไป",
  },
  target: printTarget,
  method: (method, { cap, belowFirstLevel }) => {
    switch (method.kind) {
      case "ratio":
        return `ผล ÷ ค่าเป้าหมาย ไม่เกิน ${formatNumber(cap * 100)}%`;
      case "lower":
        return "ยิ่งน้อยยิ่งดี: ไม่เกินค่าเป้าหมายได้เต็ม ถ้าเกินคิดจาก ค่าเป้าหมาย ÷ ผล";
      case "levels":
        return `เทียบเกณฑ์ 5 ระดับ (${method.thresholds.map((one) => formatNumber(one)).join(" · ")}) แล้วหารด้วย 5 ต่ำกว่าระดับ 1 นับเป็น ${belowFirstLevel}`;
      case "milestone":
        return "แล้วเสร็จได้เต็ม ยังไม่แล้วเสร็จได้ 0";
    }
  },
  drift: {
    title: "สูตรในแบบให้คะแนนไม่ตรงกับแผนหรือเกณฑ์ขณะนี้",
    explained: "ตรวจดูเซลล์ที่จะเปลี่ยนก่อน กดแล้วเขียนทันที เลิกทำได้",
    groups: {
      outdated: "สูตรที่ต้องปรับ (ค่าเป้าหมาย ผล น้ำหนัก หรือเกณฑ์เปลี่ยน)",
      unfilled: "ยังไม่มีสูตร (แถวที่เพิ่มหรือเซลล์ที่ถูกลบ)",
      overwritten: "มีค่าพิมพ์ทับสูตร",
    },
    overwrittenExplained: "คะแนนรวมขณะนี้ใช้ค่าที่พิมพ์ไว้",
    refresh: (cells) => `ปรับสูตร ${cells} เซลล์`,
    restore: (cells) => `คืนสูตรแทนค่าที่พิมพ์ (${cells} เซลล์)`,
  },
  whatIf: {
    open: "ลองเปลี่ยนผลการดำเนินงาน",
    title: "ลองเปลี่ยนผลการดำเนินงาน",
    explained: "พิมพ์ผลที่คาดไว้ คะแนนรวมเปลี่ยนตามทันที ชีตยังไม่เปลี่ยนจนกว่าจะกดใช้ค่าเหล่านี้",
    noCells: "ยังไม่มีช่องผลการดำเนินงานในสมุดงาน ให้เขียนแบบให้คะแนนลงในสมุดงานก่อน",
    now: "ขณะนี้",
    then: "ตามค่าที่ลอง",
    actualOf: (indicator) => `ผลของ ${indicator}`,
    nowIs: (actual) => `ขณะนี้ ${actual}`,
    faults: {
      unreadable: "อ่านเป็นผลการดำเนินงานไม่ได้ ให้พิมพ์ เช่น 95% หรือ 6 ครั้ง",
      "not-comparable": "เทียบกับค่าเป้าหมายไม่ได้",
      negative: "ผลต้องไม่ติดลบ",
      "too-high": "เกินค่าสูงสุดที่เป็นไปได้",
      doubtful: "ค่านี้ผิดปกติ โปรดตรวจสอบ (พิมพ์ 95% ไม่ใช่ 0.95)",
    },
    isFormula: "ผลนี้คำนวณด้วยสูตรในชีต ลองได้ แต่จะไม่เขียนทับ",
    isTyped: "ร้อยละความสำเร็จหรือคะแนนของแถวนี้พิมพ์ไว้ จึงไม่เปลี่ยนตามผล",
    use: (values) => `ใช้ค่าเหล่านี้ (${values})`,
    clear: "ล้างค่าที่ลอง",
    using: (values) => `คะแนนนี้รวมผลที่ลองไว้ ${values} ค่า ซึ่งยังไม่ได้เขียนลงในชีต`,
    notUse: "ไม่ใช้ค่าที่ลอง",
  },
  assumption: {
    changedAt: "เปลี่ยนได้ที่",
    criteriaExplained: "กำหนดน้ำหนัก วิธีคิด และเกณฑ์ระดับเองได้ในชีตเดียว",
  },
  criteria: {
    make: "จัดทำชีตเกณฑ์การให้คะแนน",
    refresh: "ปรับชีตเกณฑ์การให้คะแนน",
    open: "ไปที่ชีตเกณฑ์การให้คะแนน",
    title: "ชีตเกณฑ์การให้คะแนน",
    explained: "เขียนเกณฑ์ที่ใช้อยู่ลงในชีต แล้วแก้ไขได้ที่นั่น คะแนนไม่เปลี่ยนจนกว่าจะแก้เกณฑ์",
    willAdd: (sheet, rows) => `จะเพิ่มชีต “${sheet}” ${rows} แถว`,
    willWrite: (cells) => `จะเขียน ${cells} เซลล์`,
    cells: "เซลล์ที่จะเขียน",
    nothing: "ชีตเกณฑ์ครบแล้ว ไม่มีเซลล์ที่ต้องเขียน",
    apply: "เขียนชีตเกณฑ์",
  },
  options: { label: "ตัวเลือก", auto: "คำนวณใหม่อัตโนมัติเมื่อแก้ไขเซลล์" },
};
