import type { Component } from "../plan/component";
import type { ScoringSum } from "../plan/scoring";
import type { Indicator } from "../scorecard/list-indicators";

/** A line of a new scoring sheet below its header. */
export type ScoringLine =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "row"; readonly indicator: Indicator }
  | { readonly kind: "sum"; readonly component: ScoringSum["component"]; readonly text: string };

const HEADINGS: Readonly<Record<Component, string>> = {
  "1": "องค์ประกอบที่ 1 การประเมินประสิทธิภาพผลการดำเนินงาน (Performance Base)",
  "1.1": "1.1 ภารกิจสำคัญ (Agenda Base)",
  "1.2": "1.2 ภารกิจหลัก (Function Base)",
  "2": "องค์ประกอบที่ 2 การประเมินศักยภาพในการดำเนินงาน (Potential Base)",
};

const SUMS: Readonly<Record<ScoringSum["component"], string>> = {
  "1.1": "รวม 1.1 (Agenda Base)",
  "1.2": "รวม 1.2 (Function Base)",
  "1": "รวมองค์ประกอบที่ 1 (Performance Base)",
  "2": "รวมองค์ประกอบที่ 2 (Potential Base)",
  total: "คะแนนรวมทั้งสิ้น",
};

/** The lines in the order of part 4: a heading, rows and a subtotal for each component that has rows. */
export function scoringLines(indicators: readonly Indicator[]): readonly ScoringLine[] {
  const of = (component: Component): ScoringLine[] =>
    indicators
      .filter((indicator) => indicator.component === component)
      .map((indicator) => ({ kind: "row", indicator }));
  const part = (component: Component, lines: readonly ScoringLine[]): ScoringLine[] =>
    lines.length === 0
      ? []
      : [
          { kind: "heading", text: HEADINGS[component] },
          ...lines,
          { kind: "sum", component, text: SUMS[component] },
        ];
  const performance = [...of("1"), ...part("1.1", of("1.1")), ...part("1.2", of("1.2"))];
  return [
    ...part("1", performance),
    ...part("2", of("2")),
    { kind: "sum", component: "total", text: SUMS.total },
  ];
}
