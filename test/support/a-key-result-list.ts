import type { TestSheet } from "./a-snapshot";

/** The list in front of the plan, "1. …" in cell A2. */
export function aKeyResultList(...names: readonly string[]): TestSheet {
  return [["ตัวชี้วัดผลหลัก (KR)"], ...names.map((name, i) => [`${i + 1}. ${name}`])];
}
