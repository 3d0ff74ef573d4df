import { findProblems } from "../../../src/core/findings/find-problems";
import type { Finding } from "../../../src/core/findings/finding";
import { a1, type CellRef } from "../../../src/core/grid/cell-ref";
import type { CellValue } from "../../../src/core/grid/cell-value";
import type { Snapshot } from "../../../src/core/grid/snapshot";
import { keyResults } from "../../../src/core/messages/en/key-results";
import { readPlan } from "../../../src/core/plan/read-plan";
import { pastedPlan } from "../../fixtures/plan-2568/pasted-plan";
import { plannedSheets } from "../../fixtures/plan-2568/planned-sheets";
import { toSnapshot } from "../../support/to-snapshot";

/** The findings about KRs, as their codes and cells. */
function found(snapshot: Snapshot): string[] {
  return findProblems(readPlan(snapshot))
    .filter(({ code }) => code in keyResults)
    .map(shown);
}

function shown({ code, severity, at }: Finding): string {
  return `${severity} ${code} ${a1(at)}`;
}

/** The cells with one of them changed, or without its whole row. */
function changed(snapshot: Snapshot, at: CellRef, value?: CellValue): Snapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((cells, row) => {
        if (sheet.name !== at.sheet || row !== at.row) return cells;
        return value === undefined ? [] : Object.assign([...(cells ?? [])], { [at.column]: value });
      }),
    })),
  };
}

const forms = [
  ["pasted", pastedPlan()],
  ["on a sheet a part", toSnapshot(plannedSheets())],
] as const;

describe.each(forms)("the 2568 plan, %s", (_, snapshot) => {
  const plan = readPlan(snapshot);
  const before = found(snapshot);
  const rows = plan.evaluations.flatMap((table) => table.rows);
  const targets = [
    ...rows.map(({ target }) => target),
    ...plan.objectives.map(({ target }) => target),
    ...plan.yearlyTargets.flatMap((row) => row.targets.map(({ target }) => target)),
  ].map(({ at }) => at);

  const added = (at: CellRef, value?: CellValue) =>
    found(changed(snapshot, at, value)).filter((finding) => !before.includes(finding));
  const coded = (code: string) => rows.find((row) => row.code.text === code);
  const listed = (no: number) => plan.listed[no - 1]?.name.at;

  test("has the findings of a careful reader and no others", () => {
    const at = (ref: CellRef | undefined) => (ref ? a1(ref) : "nowhere");
    expect(before.sort()).toEqual(
      [
        `warning target-kind-doubtful ${at(coded("5127")?.target.at)}`,
        `warning target-direction-doubtful ${at(coded("3103")?.target.at)}`,
        `info kr-name-varies ${at(listed(1))}`,
        `info kr-name-varies ${at(listed(8))}`,
        `info kr-name-varies ${at(listed(12))}`,
        `warning kr-name-varies ${at(listed(15))}`,
        `warning kr-name-varies ${at(listed(18))}`,
      ].sort(),
    );
  });

  test.each(targets.map((at) => [a1(at), at] as const))(
    "reports an unreadable target in %s once",
    (cell, at) => {
      expect(added(at, "มากที่สุด")).toEqual([`error target-unreadable ${cell}`]);
    },
  );

  test.each(targets.map((at) => [a1(at), at] as const))("reports a level of nine in %s once", (cell, at) => {
    expect(added(at, "ระดับ 9")).toEqual([`error target-out-of-range ${cell}`]);
  });

  test("reports another target for 7402 once, wherever it is the odd one", () => {
    const cells = [
      coded("7402")?.target.at,
      plan.objectives[0]?.target.at,
      plan.yearlyTargets[0]?.targets[1]?.target.at,
    ];
    for (const at of cells) {
      if (!at) throw new Error("7402 lacks a target");
      expect(added(at, "ร้อยละ 55")).toEqual([`error target-differs ${a1(at)}`]);
    }
  });

  test.each(rows.map((row) => [a1(row.name.at), row] as const))(
    "reports a KR that is gone from %s once, by its place in the list",
    (_cell, row) => {
      const isCounted = plan.evaluations[0]?.rows.includes(row);
      expect(added(row.name.at)).toEqual([
        expect.stringMatching(isCounted ? /^error kr-not-evaluated / : /^warning kr-not-evaluated /),
      ]);
    },
  );

  test("reports a row that stands twice as that, and the KR that it took the place of", () => {
    const [, second, third] = rows;
    if (!second || !third) throw new Error("The plan lacks KRs");
    expect(added(third.name.at, second.name.value).filter((finding) => finding.includes(" kr-"))).toEqual([
      `error kr-duplicated ${a1(third.name.at)}`,
      `warning kr-not-evaluated ${a1(listed(4) ?? third.name.at)}`,
    ]);
  });
});
