import { reviewPlan } from "../../src/app/review-plan";
import { WRITE_LOG } from "../../src/core/kept/write-log-sheet";
import { contentAt } from "../../src/core/grid/snapshot";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { memoryWorkbook } from "../support/memory-workbook";
import { toSnapshot } from "../support/to-snapshot";

const snapshot = toSnapshot(plannedSheets());
const NOW = 1_700_000_000_000;
const findingsOf = ({ groups }: Awaited<ReturnType<typeof reviewPlan>>) =>
  groups.flatMap(({ findings }) => findings);

test("says what plan was read, when, and how much is wrong with it", async () => {
  const { head, sheetsRead, checkedAt, counts } = await reviewPlan(memoryWorkbook(snapshot), NOW);
  expect(head).toMatchObject({ fiscalYear: 2568, keyResults: 18, projects: 8, budget: 23_219_000_00 });
  expect(head?.parts.every(({ found }) => found)).toBe(true);
  expect({ sheetsRead, checkedAt }).toEqual({ sheetsRead: 7, checkedAt: NOW });
  expect(counts.error).toBe(0);
  expect(counts.warning).toBeGreaterThan(0);
});

test("counts no sheet that the add-in keeps for itself among those it has read", async () => {
  const own = { ...snapshot.sheets[0]!, name: WRITE_LOG.title };
  const { sheetsRead } = await reviewPlan(memoryWorkbook({ sheets: [...snapshot.sheets, own] }), NOW);
  expect(sheetsRead).toBe(7);
});

test("groups every finding by the part of the plan in which its cell stands", async () => {
  const review = await reviewPlan(memoryWorkbook(snapshot), NOW);
  const sheets = Object.fromEntries(
    review.groups.map(({ part, findings }) => [
      part,
      new Set(findings.map(({ finding }) => finding.at.sheet)),
    ]),
  );
  expect(sheets["evaluation"]).toEqual(new Set(["ส่วนที่ 4 Performance"]));
  expect(sheets["potential"]).toEqual(new Set(["ส่วนที่ 4 Potential"]));
  const { counts } = review;
  expect(findingsOf(review)).toHaveLength(counts.error + counts.warning + counts.info);
});

test("calls each finding by a name that is unique, and the same in the next review", async () => {
  const once = findingsOf(await reviewPlan(memoryWorkbook(snapshot), NOW)).map(({ id }) => id);
  const again = findingsOf(await reviewPlan(memoryWorkbook(snapshot), NOW)).map(({ id }) => id);
  expect(new Set(once).size).toBe(once.length);
  expect(again).toEqual(once);
});

test("makes fixes that a workbook takes, and that mend the finding", async () => {
  const workbook = memoryWorkbook(snapshot);
  const repeat = findingsOf(await reviewPlan(workbook, NOW)).find(
    ({ finding }) => finding.code === "project-repeat-unmarked",
  );
  expect(repeat?.fix).toHaveLength(1);
  expect(repeat?.fix[0]?.was).toEqual(
    contentAt(snapshot, repeat?.fix[0]?.at ?? { sheet: "", row: 0, column: 0 }),
  );
  await workbook.apply(repeat?.fix ?? []);
  const codes = findingsOf(await reviewPlan(workbook, NOW)).map(({ finding }) => finding.code);
  expect(codes).not.toContain("project-repeat-unmarked");
});

test("finds nothing in a workbook without a plan", async () => {
  const review = await reviewPlan(memoryWorkbook({ sheets: [] }), NOW);
  expect(review).toEqual({
    head: undefined,
    sheetsRead: 0,
    checkedAt: NOW,
    counts: { error: 0, warning: 0, info: 0 },
    groups: [],
    ignored: [],
  });
});
