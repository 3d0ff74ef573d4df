import { findProblems } from "../../src/core/findings/find-problems";
import type { Finding, FindingCode } from "../../src/core/findings/finding";
import { a1 } from "../../src/core/grid/cell-ref";
import type { Snapshot } from "../../src/core/grid/snapshot";
import { readPlan } from "../../src/core/plan/read-plan";
import { pastedPlan } from "../fixtures/plan-2568/pasted-plan";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { disturb } from "../support/disturb/disturb";
import { withoutLayout } from "../support/plan-facts";
import { toSnapshot } from "../support/to-snapshot";

const planned = toSnapshot(plannedSheets());
const find = (snapshot: Snapshot) => findProblems(readPlan(snapshot));
const told = ({ severity, code, at }: Finding) => `${severity} ${code} ${a1(at).replace("'Sheet1'!", "")}`;

/** What a careful reader finds in the plan, and why; the cell of the pasted text, then of the sheet a part. */
const agreed = [
  // "จำนวนเงินทั้งสิ้น .....บาท": the one project costs nothing, but the form wants an amount.
  ["info closing-blank", "A145", "'ส่วนที่ 1'!A47"],
  // Fukuoka Fair stands in KR 3 already; without the mark its 5,500,000 would count twice.
  ["warning project-repeat-unmarked", "F297", "'ส่วนที่ 4 Performance'!F15"],
  // KR 6 writes องค์กรระหว่างประเทศ in two projects that everywhere else are of องค์การระหว่างประเทศ.
  ["info project-name-varies", "F291", "'ส่วนที่ 4 Performance'!F14"],
  ["info project-name-varies", "F291", "'ส่วนที่ 4 Performance'!F14"],
  // KR 5 calls กิจกรรม what is โครงการ in part 3.
  ["info project-name-varies", "F287", "'ส่วนที่ 4 Performance'!F13"],
  // Part 1 writes 202, part 2 P202.
  ["info policy-code-style-varies", "E112", "'ส่วนที่ 1'!E23"],
  // 5127 counts people, but its target is a percent of the staff.
  ["warning target-kind-doubtful", "D278", "'ส่วนที่ 4 Performance'!D9"],
  // 3103: 80 percent of the cases pending would be a goal reached by doing nothing.
  ["warning target-direction-doubtful", "D316", "'ส่วนที่ 4 Performance'!D24"],
  // The list against the evaluation: องค์กร for องค์การ and a stroke lost in no. 8 …
  ["info kr-name-varies", "A70", "'ตัวชี้วัดผลหลัก'!B13"],
  // … ที่ became "que" in 3102 of the evaluation …
  ["info kr-name-varies", "A75", "'ตัวชี้วัดผลหลัก'!B17"],
  // … 7402 has Expat in the list and in part 1, Expatriate in the evaluation …
  ["info kr-name-varies", "A63", "'ตัวชี้วัดผลหลัก'!B6"],
  // … no. 15 has a "ข้อตกลง" that 9127 does not …
  ["warning kr-name-varies", "A78", "'ตัวชี้วัดผลหลัก'!B20"],
  // … and no. 18 speaks of bonds where 9141 speaks of obligations.
  ["warning kr-name-varies", "A81", "'ตัวชี้วัดผลหลัก'!B23"],
  // 2.2 has no weight; 30 - 25 leaves 5.
  ["warning weight-missing", "A333", "'ส่วนที่ 4 Potential'!A7"],
] as const;

/** What the form of the workbook adds. */
const ofText = [
  // Pasted as text: 15 budgets that no formula could add up, table by table.
  "info budget-stored-as-text C164",
  "info budget-stored-as-text C179",
  "info budget-stored-as-text C194",
  "info budget-stored-as-text C203",
  "info budget-stored-as-text C218",
  "info budget-stored-as-text C242",
];
// The pasted total is a number that does not follow its rows.
const ofNumbers = ["info budget-total-typed C250"];

describe("a careful reader agrees with every finding", () => {
  test.each([
    ["pasted as text", pastedPlan("as-text"), agreed.map(([what, cell]) => `${what} ${cell}`).concat(ofText)],
    [
      "pasted with numbers",
      pastedPlan("as-numbers"),
      agreed.map(([what, cell]) => `${what} ${cell}`).concat(ofNumbers),
    ],
    ["a sheet a part", planned, agreed.map(([what, , cell]) => `${what} ${cell}`)],
  ] as const)("of the plan %s", (_, snapshot, expected) => {
    expect(find(snapshot).map(told).sort()).toEqual([...expected].sort());
  });

  test("with the fixes that are certain", () => {
    const fixed = find(planned).filter(({ fix }) => fix !== undefined);
    expect(fixed.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["project-repeat-unmarked", "weight-missing"]),
    );
  });

  test("and finds fault with nothing that is sound", () => {
    const silent: readonly FindingCode[] = [
      // Own KRs have no code; a "-" is no code either.
      ...([
        "kr-code-malformed",
        "kr-code-unknown",
        "kr-code-duplicated",
        "kr-code-dimension-differs",
      ] as const),
      // "-", ไม่ใช้งบประมาณ and (ใช้งบประมาณภายใต้โครงการที่เกี่ยวข้อง) are three ways to name no money.
      ...([
        "budget-unreadable",
        "budget-negative",
        "budget-mention-differs",
        "budget-detail-differs",
      ] as const),
      // The total is right, and so are the counts 8, 10, 8 and 2.
      ...(["budget-total-differs", "closing-amount-differs", "closing-count-differs"] as const),
      ...([
        "kr-count-differs",
        "kr-count-too-low",
        "routine-count-differs",
        "indicator-count-differs",
      ] as const),
      // R : ทุกหน่วยงาน is an answer; (โครงการซ้ำ) stands where it should.
      ...(["responsibility-missing", "host-missing", "project-repeat-unneeded"] as const),
      // All KRs of the list are evaluated; all parts are there.
      ...(["kr-not-listed", "kr-not-evaluated", "section-missing", "table-not-understood"] as const),
    ];
    for (const snapshot of [pastedPlan("as-text"), pastedPlan("as-numbers"), planned]) {
      expect(find(snapshot).filter(({ code }) => silent.includes(code))).toEqual([]);
    }
  });
});

describe("the findings are the same whatever the workbook looks like", () => {
  /** How money is stored is a matter of the workbook, not of the plan. */
  const ofThePlan = (snapshot: Snapshot) =>
    find(snapshot)
      .filter(({ code }) => code !== "budget-stored-as-text" && code !== "budget-total-typed")
      .map(({ code, severity, facts }) => withoutLayout({ code, severity, facts }));

  test.each(Array.from({ length: 8 }, (_, index) => index + 1))("disturbed by seed %i", (seed) => {
    const found = ofThePlan(disturb(planned, seed));
    expect(found).toHaveLength(agreed.length);
    expect(found).toEqual(expect.arrayContaining(ofThePlan(planned)));
  });
});
