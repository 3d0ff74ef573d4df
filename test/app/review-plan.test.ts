import { reviewPlan } from "../../src/app/review-plan";
import { shownGroups } from "../../src/app/shown-groups";
import { firstPaneState } from "../../src/app/pane-state";
import { contentAt } from "../../src/core/grid/snapshot";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { memoryWorkbook } from "../support/memory-workbook";
import { toSnapshot } from "../support/to-snapshot";

const snapshot = toSnapshot(plannedSheets());

test("says what plan was read and how much is wrong with it", async () => {
  const { head, sheetsRead, counts } = await reviewPlan(memoryWorkbook(snapshot));
  expect(head).toMatchObject({ fiscalYear: 2568, keyResults: 18, projects: 8, budget: 23_219_000_00 });
  expect(sheetsRead).toBe(7);
  expect(counts.error).toBe(0);
  expect(counts.warning).toBeGreaterThan(0);
});

test("groups findings by sheet in the workbook's order, the most severe first, then from the top", async () => {
  const { groups, counts } = await reviewPlan(memoryWorkbook(snapshot));
  const names = snapshot.sheets.map(({ name }) => name);
  const places = groups.map(({ sheet }) => names.indexOf(sheet));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  const rank = { error: 0, warning: 1, info: 2 };
  for (const { sheet, findings } of groups) {
    const keys = findings.map(
      ({ finding: { severity, at } }) => rank[severity] * 1e9 + at.row * 1e4 + at.column,
    );
    expect(keys).toEqual([...keys].sort((one, other) => one - other));
    expect(findings.every(({ finding }) => finding.at.sheet === sheet)).toBe(true);
  }
  const shown = groups.flatMap(({ findings }) => findings);
  expect(shown).toHaveLength(counts.error + counts.warning + counts.info);
  expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
});

test("makes fixes that a workbook takes, and that mend the finding", async () => {
  const workbook = memoryWorkbook(snapshot);
  const { groups } = await reviewPlan(workbook);
  const repeat = groups
    .flatMap(({ findings }) => findings)
    .find(({ finding }) => finding.code === "project-repeat-unmarked");
  expect(repeat?.fix).toHaveLength(1);
  expect(repeat?.fix[0]?.was).toEqual(
    contentAt(snapshot, repeat?.fix[0]?.at ?? { sheet: "", row: 0, column: 0 }),
  );
  await workbook.apply(repeat?.fix ?? []);
  const codes = (await reviewPlan(workbook)).groups.flatMap(({ findings }) =>
    findings.map(({ finding }) => finding.code),
  );
  expect(codes).not.toContain("project-repeat-unmarked");
});

test("finds nothing in a workbook without a plan", async () => {
  const review = await reviewPlan(memoryWorkbook({ sheets: [] }));
  expect(review).toEqual({
    head: undefined,
    sheetsRead: 0,
    counts: { error: 0, warning: 0, info: 0 },
    groups: [],
  });
});

test("shows the wanted severity up to the limit and counts the rest", async () => {
  const review = await reviewPlan(memoryWorkbook(snapshot));
  const state = { ...firstPaneState("th"), review, severity: "warning" as const, limit: 2 };
  const { groups, more } = shownGroups(state);
  const shown = groups.flatMap(({ findings }) => findings);
  expect(shown.map(({ finding }) => finding.severity)).toEqual(["warning", "warning"]);
  expect(more).toBe(review.counts.warning - 2);
  expect(shownGroups({ ...state, limit: 50 })).toMatchObject({ more: 0 });
  expect(shownGroups(firstPaneState("th"))).toEqual({ groups: [], more: 0 });
});
