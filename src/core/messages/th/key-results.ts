import type { KeyResultFacts } from "../../findings/facts/key-results";
import type { TargetKind } from "../../plan/target";
import { formatNumber } from "../format-number";
import type { Sentences } from "../sentences";

const KINDS: Readonly<Record<TargetKind, string>> = {
  percent: "ร้อยละ",
  level: "ระดับ",
  count: "จำนวน",
  number: "ตัวเลข",
  change: "การเพิ่มขึ้นหรือลดลง",
  milestone: "งานที่ต้องแล้วเสร็จ",
};

function range(kind: TargetKind): string {
  if (kind === "percent") return "ต้องอยู่ระหว่างร้อยละ 0 ถึง 100";
  return kind === "level" ? "ต้องอยู่ระหว่างระดับ 1 ถึง 5" : "ต้องมากกว่า 0";
}

export const keyResults: Sentences<KeyResultFacts> = {
  "target-missing": (facts) =>
    "withoutColumn" in facts
      ? `ตารางนี้ไม่มีคอลัมน์ “ค่าเป้าหมาย” จึงไม่มีค่าเป้าหมายของตัวชี้วัดทั้ง ${facts.withoutColumn} รายการ`
      : `ตัวชี้วัด “${facts.keyResult}” ไม่ได้ระบุค่าเป้าหมาย`,
  "target-unreadable": ({ keyResult, text, rate, meant, parts }) => {
    if (meant !== undefined)
      return `ค่าเป้าหมาย “${text}” ของตัวชี้วัด “${keyResult}” ใช้จุดคั่นหลักพัน จึงใช้วัดผลไม่ได้ หากหมายถึง ${meant} โปรดคั่นด้วยเครื่องหมายจุลภาค`;
    if (parts?.stated !== undefined)
      return `ค่าเป้าหมาย “${text}” ของตัวชี้วัด “${keyResult}” ระบุว่ารวม ${parts.stated} แต่แต่ละส่วนรวมกันได้ ${parts.sum}`;
    if (parts)
      return `ค่าเป้าหมาย “${text}” ของตัวชี้วัด “${keyResult}” แยกเป็นหลายส่วน โปรดระบุเป้าหมายรวม เช่น ${parts.sum}`;
    if (!rate)
      return `ค่าเป้าหมาย “${text}” ของตัวชี้วัด “${keyResult}” ใช้วัดผลไม่ได้ โปรดระบุเป็นค่าเดียว เช่น “ร้อยละ 80” “6 ครั้ง” หรือ “ระดับ 4”`;
    const example = rate.whole === undefined ? "" : ` เช่น ${rate.whole}`;
    return `ค่าเป้าหมาย “${text}” ของตัวชี้วัด “${keyResult}” ไม่ได้ระบุจำนวนรวม โปรดระบุเป้าหมายทั้งปี${example}`;
  },
  "target-out-of-range": ({ text, kind, meant }) =>
    meant === undefined
      ? `ค่าเป้าหมาย “${text}” อยู่นอกช่วง ${range(kind)}`
      : `ค่าเป้าหมาย “${text}” น่าจะหมายถึงร้อยละ ${formatNumber(meant)}`,
  "target-kind-doubtful": ({ keyResult, expected, kind, text }) =>
    `ตัวชี้วัด “${keyResult}” วัดเป็น${KINDS[expected]} แต่ค่าเป้าหมาย “${text}” เป็น${KINDS[kind]}`,
  "target-differs": ({ keyResult, here, elsewhere }) =>
    `ค่าเป้าหมายของ “${keyResult}” ระบุ “${here}” แต่อีกส่วนของแผนระบุ “${elsewhere}”`,
  "target-regresses": ({ keyResult, before, now, yearBefore, year }) =>
    `ค่าเป้าหมายปี ${year} ของ “${keyResult}” คือ “${now}” ด้อยกว่าปี ${yearBefore} ซึ่งคือ “${before}”`,
  "target-direction-doubtful": ({ keyResult, text, isNone }) =>
    isNone
      ? `ค่าเป้าหมาย “${text}” ของตัวชี้วัด “${keyResult}” นับเป็นค่ายิ่งน้อยยิ่งดี หากถูกต้องโปรดระบุ “ไม่เกิน”`
      : `ตัวชี้วัด “${keyResult}” น่าจะเป็นตัวชี้วัดที่ค่ายิ่งน้อยยิ่งดี แต่ค่าเป้าหมาย “${text}” ไม่ได้ระบุว่า “ไม่เกิน” หรือ “ไม่น้อยกว่า” โปรดตรวจสอบทิศทาง`,
  "weight-typed-as-target": ({ keyResult, value }) =>
    `ค่าเป้าหมายของ “${keyResult}” คือร้อยละ ${value} เท่ากับน้ำหนักคะแนนพอดี`,
  "kr-code-malformed": ({ text, also }) =>
    `รหัส KRs “${text}” ${also === undefined ? "" : `และอีก ${also} ช่อง `}ไม่ใช่เลข 4 หลัก`,
  "kr-code-duplicated": ({ code }) => `รหัส KRs ${code} ซ้ำกับตัวชี้วัดอื่นในการประเมิน`,
  "kr-code-unknown": ({ code, expected }) =>
    `ไม่มีตัวชี้วัดใดในแผนที่มีรหัส ${code}${expected === undefined ? "" : ` ตัวชี้วัดนี้ในแผนใช้รหัส ${expected}`}`,
  "kr-code-dimension-differs": ({ code, dimension }) =>
    `รหัส ${code} เป็นของด้านที่ ${code.charAt(0)} แต่อยู่ใต้หัวข้อด้านที่ ${dimension}`,
  "kr-count-differs": ({ stated, counted }) => `หัวข้อระบุจำนวน ${stated} KRs แต่ในตารางมี ${counted} KRs`,
  "kr-count-too-low": ({ minimum, counted }) => `หัวข้อกำหนดอย่างน้อย ${minimum} KRs แต่ในตารางมี ${counted} KRs`,
  "kr-duplicated": ({ keyResult, list }) => {
    if (!list) return `ตัวชี้วัด “${keyResult}” อยู่ในการประเมินมากกว่าหนึ่งครั้ง`;
    const instead = list.insteadOf === undefined ? "" : ` แต่ไม่มี “${list.insteadOf}” ซึ่งอยู่ในการประเมิน`;
    return `ตัวชี้วัด “${keyResult}” อยู่ในรายการตัวชี้วัดผลหลัก (KR) มากกว่าหนึ่งครั้ง${instead}`;
  },
  "kr-not-listed": ({ keyResult }) => `ตัวชี้วัด “${keyResult}” อยู่ในการประเมิน แต่ไม่มีในรายการตัวชี้วัดผลหลัก (KR)`,
  "kr-not-evaluated": ({ keyResult, isCounted }) =>
    `ตัวชี้วัด “${keyResult}” อยู่ในรายการตัวชี้วัดผลหลัก (KR) แต่ไม่มีในการประเมิน${isCounted ? " ทั้งที่หัวข้อของตารางนับรวมไว้" : ""}`,
  "kr-name-varies": ({ here, one, other }) =>
    one === "" || other === ""
      ? `ชื่อตัวชี้วัด “${here}” ต่างจากในการประเมิน ซึ่ง${one === "" ? "มี" : "ไม่มี"}คำว่า “${one || other}”`
      : `ชื่อตัวชี้วัด “${here}” ต่างจากในการประเมิน: “${one}” กับ “${other}”`,
  "kr-without-project": ({ keyResult, repeats }) => {
    const names = `ตัวชี้วัด “${keyResult}” ไม่ได้ระบุโครงการ/กิจกรรม`;
    return repeats === 0 ? names : `${names} ทั้งที่ตัวชี้วัดหลังจากนี้มี (โครงการซ้ำ) ${repeats} โครงการที่ไม่ได้ระบุไว้ก่อนหน้า`;
  },
  "host-missing": ({ keyResult }) => `ความรับผิดชอบของ “${keyResult}” ไม่ได้ระบุหน่วยงานหลัก (H)`,
  "responsibility-missing": ({ keyResult, column, also }) => {
    const what = column === "unit" ? "ส่วนราชการที่รับผิดชอบ" : "ความรับผิดชอบ (H/R)";
    const others = also > 0 ? ` และอีก ${also} ตัวชี้วัด` : "";
    return `ตัวชี้วัด “${keyResult}”${others} ไม่ได้ระบุ${what}`;
  },
  "kr-code-differs": ({ keyResult, here, elsewhere }) =>
    `รหัส KRs ของ “${keyResult}” ระบุ ${here} แต่อีกส่วนของแผนระบุ ${elsewhere}`,
};
