import { printTarget } from "../../../../src/core/plan/cells/print-target";
import type { Target } from "../../../../src/core/plan/target";

const PRINTED: readonly (readonly [string, Target])[] = [
  ["ร้อยละ 100", { kind: "percent", value: 100 }],
  ["ไม่เกินร้อยละ 5", { kind: "percent", value: 5, bound: "at-most" }],
  ["ร้อยละ 100 ของบุคลากร", { kind: "percent", value: 100, of: "บุคลากร" }],
  [
    "ร้อยละ 100 (120 ผลิตภัณฑ์)",
    { kind: "percent", value: 100, second: { kind: "count", value: 120, classifier: "ผลิตภัณฑ์" } },
  ],
  ["อย่างน้อย 3 โครงการ/กิจกรรม", { kind: "count", value: 3, bound: "at-least", classifier: "โครงการ/กิจกรรม" }],
  ["1,200.5 คน", { kind: "count", value: 1200.5, classifier: "คน" }],
  ["ระดับ 4", { kind: "level", value: 4 }],
  ["80", { kind: "number", value: 80 }],
  ["เพิ่มขึ้น ร้อยละ 10", { kind: "change", value: 10, classifier: "ร้อยละ" }],
  ["ลดลง 10 ราย/ปี", { kind: "change", value: 10, classifier: "ราย/ปี", falls: true }],
  ["แล้วเสร็จ", { kind: "milestone", value: 1 }],
];

test.each(PRINTED)("prints %j", (text, target) => {
  expect(printTarget(target)).toBe(text);
});
