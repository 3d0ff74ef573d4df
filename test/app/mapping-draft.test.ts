import { firstDraft, missingRoles, nextDraft, type MappingDraft } from "../../src/app/mapping-draft";
import type { MappingChoices } from "../../src/app/read-mapping-choices";
import type { CandidateColumn } from "../../src/core/plan/tables/header-candidates";

const columns: readonly CandidateColumn[] = [
  { column: 0, text: "ที่", guess: { role: "no" } },
  { column: 1, text: "รายการงาน", guess: undefined },
  { column: 2, text: "งบประมาณ (พันบาท)", guess: { role: "budget", scale: 1_000 } },
  { column: 3, text: "งบประมาณ", guess: { role: "budget" } },
];
const choices: MappingChoices = {
  sheets: [
    { sheet: "A", candidates: [{ row: 2, columns, isRead: true }] },
    {
      sheet: "B",
      candidates: [
        { row: 5, columns, isRead: false },
        { row: 9, columns: columns.slice(0, 1), isRead: false },
      ],
    },
  ],
  mapped: [],
};
const start = firstDraft(choices, "part-2") as MappingDraft;

test("begins with the likeliest row that is not read yet, and with what its headers say", () => {
  expect(start).toEqual({
    part: "projects-2",
    sheet: "B",
    headerRow: 5,
    columns: [
      { column: 0, role: "no" },
      { column: 2, role: "budget", scale: 1_000 },
    ],
  });
  expect(missingRoles(start)).toEqual(["project"]);
});

test("has nothing to begin with where no row may be a header", () => {
  expect(firstDraft({ sheets: [], mapped: [] }, undefined)).toBeUndefined();
});

test("is complete once the necessary columns are named", () => {
  const named = nextDraft(choices, start, { type: "column-named", column: 1, role: "project" });
  expect(named.columns.map(({ column, role }) => [column, role])).toEqual([
    [0, "no"],
    [1, "project"],
    [2, "budget"],
  ]);
  expect(missingRoles(named)).toEqual([]);
});

test("takes a name from the column that had it", () => {
  const moved = nextDraft(choices, start, { type: "column-named", column: 3, role: "budget" });
  expect(moved.columns).toEqual([
    { column: 0, role: "no" },
    { column: 3, role: "budget" },
  ]);
});

test("leaves a column out", () => {
  const left = nextDraft(choices, start, { type: "column-named", column: 0, role: undefined });
  expect(left.columns.map(({ column }) => column)).toEqual([2]);
});

test("keeps only meanings that another part has, too", () => {
  const listed = nextDraft(choices, start, { type: "part-chosen", part: "key-result-list" });
  expect(listed).toMatchObject({ part: "key-result-list", columns: [{ column: 0, role: "no" }] });
  expect(missingRoles(listed)).toEqual(["indicator"]);
});

test.each([
  ["another row", { type: "row-chosen", headerRow: 9 }, "B", 9],
  ["the first row of another sheet", { type: "sheet-chosen", sheet: "A" }, "A", 2],
  ["the row it has, of a row that is none", { type: "row-chosen", headerRow: 7 }, "B", 5],
] as const)("goes to %s", (_, event, sheet, headerRow) => {
  expect(nextDraft(choices, start, event)).toMatchObject({ sheet, headerRow });
});
