import { changedIn, type Bound, type Target } from "../target";

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  "at-least": "อย่างน้อย",
  "at-most": "ไม่เกิน",
  "more-than": "มากกว่า",
  "less-than": "น้อยกว่า",
};

/** The target as a plan would write it: "อย่างน้อย 3 โครงการ/กิจกรรม", "ไม่เกินร้อยละ 5", "ร้อยละ 100 (120 ผลิตภัณฑ์)". */
export function printTarget(target: Target): string {
  const second = target.second ? ` (${printTarget(target.second)})` : "";
  return printMain(target) + second;
}

function printMain(target: Target): string {
  const { kind, value, bound, classifier, of } = target;
  const bounding = bound ? BOUND_WORDS[bound] : "";
  const number = printNumber(value);
  switch (kind) {
    case "percent":
      return `${bounding}ร้อยละ ${number}${of === undefined ? "" : ` ของ${of}`}`;
    case "level":
      return `${bounding}ระดับ ${number}`;
    case "count":
    case "number":
      return [bounding, number, classifier ?? ""].filter((word) => word !== "").join(" ");
    case "change": {
      const size = printMain({ ...target, kind: changedIn(classifier) });
      return `${target.falls ? "ลดลง" : "เพิ่มขึ้น"} ${size}`;
    }
    case "milestone":
      return "แล้วเสร็จ";
  }
}

function printNumber(value: number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
