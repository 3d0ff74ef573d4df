import { findProblems } from "../../../../src/core/findings/find-problems";
import { applyPatch } from "../../../../src/core/patch/apply-patch";
import { keepCriteria } from "../../../../src/core/patch/criteria/keep-criteria";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { agendaNames, agendaRows, aScoringSheet } from "../../../support/a-scoring-sheet";
import { aSnapshot, type TestSheet } from "../../../support/a-snapshot";

const withNotes = (notes: TestSheet) =>
  aSnapshot({ แบบให้คะแนน: aScoringSheet(...agendaRows(30, 40)), เกณฑ์การให้คะแนน: notes });

describe.each<[string, TestSheet]>([
  [
    "levels of indicators",
    [
      ["เกณฑ์การให้คะแนนตัวชี้วัด ปี 2568"],
      ["ที่", "ตัวชี้วัด", "ระดับ 1", "ระดับ 2", "ระดับ 3", "ระดับ 4", "ระดับ 5"],
      [1, agendaNames[0], 60, 65, 70, 75, 80],
      ["หมายเหตุ", "ผู้ประเมินให้คะแนนตามหลักฐาน"],
    ],
  ],
  [
    "what levels mean",
    [
      ["ระดับคะแนน", "ความหมาย"],
      [5, "ดีเด่น"],
    ],
  ],
  [
    "components in another sense",
    [
      ["ปีงบประมาณ", "องค์ประกอบ", "รหัส", "ตัวชี้วัด", "น้ำหนัก"],
      [2568, "ความสำเร็จ", null, agendaNames[0], 30],
    ],
  ],
])("an office's own notes under the name of the criteria: %s", (_, notes) => {
  test("are none, and nothing is told of them", () => {
    const plan = readPlan(withNotes(notes));
    expect(plan.criteria?.indicators ?? []).toEqual([]);
    expect(findProblems(plan)).toEqual([]);
  });

  test("stay where they are when criteria are written", () => {
    const snapshot = withNotes(notes);
    const { patch } = keepCriteria(readPlan(snapshot), snapshot);
    const kept = applyPatch(snapshot, patch);
    const rows = (cells: typeof kept) => cells.sheets[1]?.values.slice(0, notes.length) ?? [];
    rows(snapshot).forEach((cells, row) => expect(rows(kept)[row]?.slice(0, cells?.length)).toEqual(cells));
    expect(readPlan(kept).criteria?.indicators.map(({ name }) => name.value)).toEqual(
      agendaNames.slice(0, 2),
    );
  });
});
