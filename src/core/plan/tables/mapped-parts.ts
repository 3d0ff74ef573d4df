import type { Role } from "./headers";
import type { TableKind } from "./raw-table";

/** What a table can be said to be by hand. */
export type MappedPart =
  | "key-result-list"
  | "objectives"
  | "yearly-targets"
  | "projects-1"
  | "projects-2"
  | "routine"
  | "evaluation"
  | "agenda"
  | "function"
  | "potential"
  | "scoring";

export interface MappedPartTraits {
  /** As it is written in the workbook. */
  readonly title: string;
  /** The first, unless the columns make it another of them. */
  readonly kinds: readonly [TableKind, ...TableKind[]];
  /** Where the headings above it may not say so. */
  readonly section?: 1 | 2 | 3;
  readonly component?: "1.1" | "1.2";
  readonly necessary: readonly Role[];
  readonly optional: readonly Role[];
}

const PROJECT_COLUMNS: readonly Role[] = ["no", "code", "budget", "unit", "policy"];

const EVALUATION = {
  kinds: ["evaluation", "evaluation-and-scoring"],
  necessary: ["indicator", "target"],
  optional: ["no", "code", "measure", "responsibility", "project", "budget", "unit", "weight"],
} as const satisfies Partial<MappedPartTraits>;

/** In the plan's order. */
export const MAPPED_PARTS: Readonly<Record<MappedPart, MappedPartTraits>> = {
  "key-result-list": {
    title: "รายการตัวชี้วัดผลหลัก (KR)",
    kinds: ["listed"],
    necessary: ["indicator"],
    optional: ["no", "code"],
  },
  objectives: {
    title: "ส่วนที่ 1 วัตถุประสงค์หลักและตัวชี้วัดผลหลัก",
    kinds: ["objectives"],
    necessary: ["indicator"],
    optional: ["objective", "code", "target", "measure", "host", "support"],
  },
  "yearly-targets": {
    title: "ส่วนที่ 1 ค่าเป้าหมายรายปี",
    kinds: ["yearly-targets"],
    necessary: ["indicator", "target"],
    optional: ["measure", "code", "goal"],
  },
  "projects-1": {
    title: "ส่วนที่ 1 โครงการ/กิจกรรม",
    kinds: ["projects"],
    section: 1,
    necessary: ["project"],
    optional: PROJECT_COLUMNS,
  },
  "projects-2": {
    title: "ส่วนที่ 2 โครงการ/กิจกรรม",
    kinds: ["projects"],
    section: 2,
    necessary: ["project"],
    optional: PROJECT_COLUMNS,
  },
  routine: {
    title: "ส่วนที่ 3 ภารกิจประจำพื้นฐาน",
    kinds: ["routine"],
    section: 3,
    necessary: ["project"],
    optional: ["programme", ...PROJECT_COLUMNS],
  },
  evaluation: { title: "ส่วนที่ 4 องค์ประกอบที่ 1 (Performance Base)", ...EVALUATION },
  agenda: { title: "ส่วนที่ 4 องค์ประกอบที่ 1.1 (Agenda Base)", component: "1.1", ...EVALUATION },
  function: { title: "ส่วนที่ 4 องค์ประกอบที่ 1.2 (Function Base)", component: "1.2", ...EVALUATION },
  potential: {
    title: "ส่วนที่ 4 องค์ประกอบที่ 2 (Potential Base)",
    kinds: ["potential"],
    necessary: ["indicator"],
    optional: ["no", "weight", "project", "budget", "unit"],
  },
  scoring: {
    title: "แบบให้คะแนน",
    kinds: ["scoring", "evaluation-and-scoring"],
    necessary: ["indicator", "actual"],
    optional: [
      "no",
      "code",
      "target",
      "measure",
      "weight",
      "achievement",
      "score",
      "responsibility",
      "project",
      "unit",
    ],
  },
};
