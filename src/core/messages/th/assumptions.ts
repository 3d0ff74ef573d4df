import type { AssumptionFacts, SharedPart } from "../../scorecard/assumption";
import { formatNumber } from "../format-number";
import type { Sentences } from "../sentences";

const COMPONENTS: Readonly<Record<SharedPart, string>> = {
  "1": "องค์ประกอบที่ 1",
  "1.1": "ส่วน Agenda Base (1.1)",
  "1.2": "ส่วน Function Base (1.2)",
  "2": "องค์ประกอบที่ 2",
  total: "คะแนนรวม",
};

/** Names are given in full up to this many; the others are counted. */
const MOST_NAMED = 3;

export const assumptions: Sentences<AssumptionFacts> = {
  "components-unnamed": ({ points, isWhole }) =>
    isWhole
      ? `แบบให้คะแนนไม่ได้ระบุองค์ประกอบที่ 1 และ 2 จึงถือว่าตัวชี้วัดทั้งหมดรวมกันเป็น ${formatNumber(points)} คะแนน`
      : `แบบให้คะแนนไม่ได้ระบุองค์ประกอบที่ 1 และ 2 จึงถือว่าตัวชี้วัดทั้งหมดเป็นองค์ประกอบที่ 1 ซึ่งมี ${formatNumber(points)} คะแนน ส่วนองค์ประกอบที่ 2 ยังไม่มีตัวชี้วัด`,
  "weights-shared-equally": ({ component, points, of, indicators }) =>
    `${partNamed(component, of)}: ตัวชี้วัด ${indicators.length} รายการที่ไม่ได้กำหนดน้ำหนัก แบ่งน้ำหนัก ${formatNumber(points)} คะแนนเท่ากัน`,
  "weight-by-subtraction": ({ component, points, of, indicators }) =>
    `${named(indicators)} ไม่ได้กำหนดน้ำหนัก จึงใช้ส่วนที่เหลือของ${of === undefined ? "" : " "}${partNamed(component, of)} คือ ${formatNumber(points)} คะแนน`,
  "other-sheets-not-scored": ({ read, others }) =>
    `คิดคะแนนจากชีต “${read}” เท่านั้น ไม่ได้คิดคะแนนชีต ${quoted(others)}`,
  "sheets-scored-together": ({ sheets }) =>
    `ถือว่าชีต ${quoted(sheets)} รวมกันเป็นการประเมินเดียว หากเป็นการประเมินคนละชุด โปรดแยกเป็นคนละไฟล์`,
  "weight-unusable": ({ text, indicators }) =>
    `น้ำหนัก “${text}” ของ${named(indicators)} นำมาคำนวณไม่ได้ จึงนับเป็น 0`,
  "indicator-exempt": ({ text, indicators }) =>
    `${named(indicators)} ระบุว่า “${text}” จึงไม่คิดคะแนนและไม่นับน้ำหนัก หากต้องเกลี่ยน้ำหนัก โปรดแก้น้ำหนักของตัวชี้วัดที่เหลือ หากหมายถึงไม่มีผลงาน โปรดกรอก 0`,
  "step-not-scored": ({ indicators }) =>
    `${named(indicators)} ถือว่าเป็นรายการย่อยของตัวชี้วัดที่มีน้ำหนักและผลของตนเองแล้ว จึงไม่คิดคะแนนซ้ำ หากต้องการให้คิดคะแนน โปรดกำหนดน้ำหนัก`,
  "weights-sum-differs": ({ component, summed, expected }) =>
    `น้ำหนัก${component === "total" ? "ทั้งหมด" : `ของ${COMPONENTS[component]} `}รวมได้ ${formatNumber(summed)} ไม่ใช่ ${formatNumber(expected)} จึงคิดจากคะแนนเต็ม ${formatNumber(summed)}`,
  "direction-guessed": ({ indicators }) =>
    `${named(indicators)} ถือว่ายิ่งน้อยยิ่งดี เนื่องจากชื่อตัวชี้วัดบ่งชี้เช่นนั้น แต่ค่าเป้าหมายไม่ได้ระบุว่า “ไม่เกิน” หรือ “ไม่น้อยกว่า”`,
  "levels-unused": ({ indicators }) =>
    `${named(indicators)} มีเกณฑ์ระดับ 1–5 ในแบบให้คะแนน แต่ไม่ใช่ตัวเลขที่เรียงลำดับกันครบ 5 ระดับ จึงไม่ได้ใช้ โปรดกำหนดในชีต “เกณฑ์การให้คะแนน”`,
  "target-assumed": ({ kind, value, indicators }) =>
    `${named(indicators)} ไม่ได้ระบุค่าเป้าหมาย จึงเทียบกับ${kind === "level" ? "ระดับ" : "ร้อยละ"} ${formatNumber(value)}`,
  "target-from-plan": ({ text, indicators }) =>
    `${named(indicators)} ไม่มีค่าเป้าหมายในแบบให้คะแนน จึงใช้ค่าเป้าหมาย “${text}” ตามแผน`,
  "target-unknown": ({ indicators }) => `${named(indicators)} ไม่มีค่าเป้าหมายที่ใช้เทียบได้ จึงยังคำนวณคะแนนไม่ได้`,
  "change-as-ratio": ({ indicators }) =>
    `${named(indicators)} มีค่าเป้าหมายเป็นการเปลี่ยนแปลง จึงเทียบขนาดของการเปลี่ยนแปลงที่ทำได้กับที่กำหนดไว้`,
  "actual-from-text": ({ text, value, indicators }) =>
    `ผลการดำเนินงาน “${text}” ของ${named(indicators)} พิมพ์เป็นข้อความ ไม่ใช่ตัวเลข จึงใช้ค่า ${formatNumber(value)} ในสูตร`,
  "actual-from-earlier-period": ({ period, latest, indicators }) =>
    `${named(indicators)} ยังไม่มีผลการดำเนินงานรอบ ${latest} เดือนเช่นตัวชี้วัดอื่น จึงใช้ผลรอบ ${period} เดือน`,
  "actual-taken-as-total": ({ indicators }) =>
    `ผลรอบล่าสุดของ${named(indicators)} ถือเป็นผลสะสมตั้งแต่ต้นปี หากเป็นผลเฉพาะรอบ โปรดเพิ่มคอลัมน์ผลรวมทั้งปี`,
  "actual-not-comparable": ({ actual, target, indicators }) =>
    `ผลการดำเนินงาน “${actual}” ของ${named(indicators)} เทียบกับค่าเป้าหมาย “${target}” ไม่ได้ จึงถือว่ายังไม่มีผล`,
  "actual-in-other-unit": ({ actual, target, indicators }) =>
    `ผลการดำเนินงาน “${actual}” ของ${named(indicators)} นับคนละหน่วยกับค่าเป้าหมาย “${target}” จึงเทียบตามจำนวน โปรดตรวจสอบ`,
  "actual-too-late": ({ actual, target, indicators }) =>
    `ผลการดำเนินงาน “${actual}” ของ${named(indicators)} ไม่ทันตามค่าเป้าหมาย “${target}” จึงนับเป็น 0`,
  "actual-as-share": ({ percent, indicators }) =>
    `ผลการดำเนินงานของ${named(indicators)} เป็นร้อยละ ${formatNumber(percent)} จึงถือเป็นสัดส่วนของค่าเป้าหมาย`,
  "actual-as-bracketed": ({ counted, of, indicators }) =>
    `ผลการดำเนินงานของ${named(indicators)} นับเป็น ${counted} จาก ${of} ที่ระบุในวงเล็บของค่าเป้าหมาย`,
  "actual-as-percent": ({ typed, percent, indicators }) =>
    `ผลการดำเนินงาน ${formatNumber(typed, { decimals: 10 })} ของ${named(indicators)} ถือเป็นร้อยละ ${formatNumber(percent, { decimals: 8 })} เนื่องจากค่าเป้าหมายเป็นร้อยละ`,
  "scores-out-of-five": () =>
    "ค่าคะแนนในแบบให้คะแนนมีคะแนนเต็ม 5 คะแนนของตัวชี้วัดจึงเป็น น้ำหนัก × ค่าคะแนน ÷ 5 ค่าคะแนนที่ยังว่างคิดจากความสำเร็จ × 5",
  "weighted-scores-unused": () =>
    "คะแนนในคอลัมน์นี้ไม่ใช่ น้ำหนัก × ค่าคะแนน ÷ 5 จึงไม่ได้นำมารวมและไม่ได้เติม คะแนนที่แสดงคิดใหม่จากน้ำหนักและค่าคะแนน",
  "achievement-typed": ({ typed, computed, indicators }) =>
    `ร้อยละความสำเร็จของ${named(indicators)} ใช้ค่าในแบบให้คะแนน คือ ${formatNumber(typed * 100)}${computed === null ? "" : ` (คำนวณได้ ${formatNumber(computed * 100)})`}`,
  "score-typed": ({ typed, computed, indicators }) =>
    `คะแนนของ${named(indicators)} ใช้ค่าในแบบให้คะแนน คือ ${formatNumber(typed)}${computed === null ? "" : ` (คำนวณได้ ${formatNumber(computed)})`}`,
};

function quoted(sheets: readonly string[]): string {
  return sheets.map((name) => `“${name}”`).join(", ");
}

function partNamed(component: SharedPart, of: string | undefined): string {
  return of === undefined ? COMPONENTS[component] : `“${of}”`;
}

function named(indicators: readonly string[]): string {
  const names = indicators.slice(0, MOST_NAMED).map((name) => (name === "" ? "(ไม่มีชื่อ)" : `“${name}”`));
  const more = indicators.length - names.length;
  return `ตัวชี้วัด ${names.join(", ")}${more > 0 ? ` และอีก ${more} ตัวชี้วัด` : ""}`;
}
