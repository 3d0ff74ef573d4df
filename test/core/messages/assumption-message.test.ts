import { assumptionMessage } from "../../../src/core/messages/assumption-message";
import { locales } from "../../../src/core/messages/locales";
import type { Assumption } from "../../../src/core/scorecard/assumption";

const of = (code: Assumption["code"], facts: object, indicators: readonly string[] = ["ก"]): Assumption =>
  ({ code, facts: { ...facts, indicators }, cells: [] }) as Assumption;

const all: readonly Assumption[] = [
  of("weights-shared-equally", { component: "1.2", points: 30 }, ["ก", "ข"]),
  of("weight-by-subtraction", { component: "2", points: 5 }),
  of("weight-unusable", { text: "ห้า" }),
  of("direction-guessed", {}),
  of("target-assumed", { kind: "level", value: 5 }),
  of("target-assumed", { kind: "percent", value: 100 }),
  of("target-from-plan", { text: "ร้อยละ 80" }),
  of("target-unknown", {}),
  of("change-as-ratio", {}),
  of("actual-from-text", { text: "6 ครั้ง", value: 6 }),
  of("actual-too-late", { actual: "แล้วเสร็จ 15 ต.ค. 2569", target: "ภายใน 30 ก.ย. 2569" }),
  of("actual-not-comparable", { actual: "ระดับ 4", target: "ร้อยละ 80" }),
  of("actual-as-share", { percent: 50 }),
  of("actual-as-percent", { typed: 0.75, percent: 75 }),
  of("achievement-typed", { typed: 0.9, computed: 0.5 }),
  of("achievement-typed", { typed: 0.9, computed: null }),
  of("score-typed", { typed: 60, computed: 35 }),
  of("actual-as-bracketed", { counted: "60 อาคาร", of: "80 อาคาร" }),
  of("step-not-scored", {}),
];

test.each(all)("says $code in both languages", (assumption) => {
  for (const locale of Object.values(locales)) {
    expect(assumptionMessage(locale, assumption)).not.toMatch(/^$|undefined|NaN|null|\[object/);
  }
});

test("says the facts", () => {
  const [shared, , , , level, , , , , , , , , , typed] = all as [Assumption, ...Assumption[]];
  expect(assumptionMessage(locales.th, shared)).toBe(
    "ส่วน Function Base (1.2): ตัวชี้วัด 2 รายการที่ไม่ได้กำหนดน้ำหนัก แบ่งน้ำหนัก 30 คะแนนเท่ากัน",
  );
  expect(assumptionMessage(locales.en, level!)).toBe("No target is stated for “ก”: level 5 is used.");
  expect(assumptionMessage(locales.th, typed!)).toBe(
    "ร้อยละความสำเร็จของตัวชี้วัด “ก” ใช้ค่าในแบบให้คะแนน คือ 90 (คำนวณได้ 50)",
  );
});

test("sets a part's name in quotes off", () => {
  const facts = { component: "1", points: 40, of: "ฝ่ายเทศกิจ" };
  expect(assumptionMessage(locales.th, of("weight-by-subtraction", facts))).toBe(
    "ตัวชี้วัด “ก” ไม่ได้กำหนดน้ำหนัก จึงใช้ส่วนที่เหลือของ “ฝ่ายเทศกิจ” คือ 40 คะแนน",
  );
});

test("counts the indicators it does not name", () => {
  const many = of("direction-guessed", {}, ["ก", "ข", "ค", "ง", "จ"]);
  expect(assumptionMessage(locales.th, many)).toContain("“ก”, “ข”, “ค” และอีก 2 ตัวชี้วัด");
  expect(assumptionMessage(locales.en, many)).toContain("“ก”, “ข”, “ค” and 2 more");
});

test("quotes no empty name", () => {
  const unnamed = of("target-unknown", {}, ["", "ก"]);
  expect(assumptionMessage(locales.th, unnamed)).toBe(
    "ตัวชี้วัด (ไม่มีชื่อ), “ก” ไม่มีค่าเป้าหมายที่ใช้เทียบได้ จึงยังคำนวณคะแนนไม่ได้",
  );
  expect(assumptionMessage(locales.en, unnamed)).toBe(
    "There is no target to measure (unnamed), “ก” by, and so no score yet.",
  );
});
