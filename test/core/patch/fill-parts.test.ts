import { a1 } from "../../../src/core/grid/cell-ref";
import type { Snapshot } from "../../../src/core/grid/snapshot";
import { fillScoringSheet } from "../../../src/core/patch/fill-scoring-sheet";
import { readPlan } from "../../../src/core/plan/read-plan";
import { schemeOf } from "../../../src/core/scorecard/default-scheme";
import { aSnapshot, formula, type TestCell } from "../../support/a-snapshot";

const HEADER = ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "ร้อยละความสำเร็จ", "คะแนน"];
const sheet = (...rows: (readonly TestCell[])[]) => aSnapshot({ ก: [HEADER, ...rows] });
const row = (no: number, weight: TestCell): TestCell[] => [no, `ร้อยละของงานที่ ${no}`, "ร้อยละ 80", weight, 40];
const sum = (label: string, weight: TestCell = null, score: TestCell = null): TestCell[] => [
  ...[null, label, null, weight],
  ...[null, null, score],
];

/** What a fill writes into the columns of weights and scores on rows of sums. */
function sums(snapshot: Snapshot): Record<string, unknown> {
  const plan = readPlan(snapshot);
  const writes = fillScoringSheet(plan, schemeOf(plan), snapshot).patch.flatMap((change) =>
    change.kind === "write" && change.becomes.formula?.startsWith("=SUM(") ? [change] : [],
  );
  return Object.fromEntries(writes.map(({ at, becomes }) => [a1(at).replace("'ก'!", ""), becomes.formula]));
}

test("adds up in the subtotal of a strategy its own rows, and in the total each row once", () => {
  const snapshot = sheet(
    ["ยุทธศาสตร์ที่ 1 เมืองสะอาด"],
    row(1, 30),
    row(2, 20),
    sum("รวมยุทธศาสตร์ที่ 1", 50),
    ["ยุทธศาสตร์ที่ 2 เมืองปลอดภัย"],
    row(3, 30),
    row(4, 20),
    sum("รวมยุทธศาสตร์ที่ 2"),
    sum("รวมทั้งสิ้น", 100),
  );
  expect(sums(snapshot)).toEqual({
    G5: "=SUM(G3:G4)",
    D9: "=SUM(D7:D8)",
    G9: "=SUM(G7:G8)",
    G10: "=SUM(G3:G4,G7:G8)",
  });
});

test("leaves subtotals that add up their own rows, and a total that adds up the subtotals", () => {
  const snapshot = sheet(
    row(1, 30),
    row(2, 20),
    sum("รวมฝ่ายโยธา", formula("=SUM(D2:D3)", 50), formula("=SUM(G2:G3)", 0)),
    row(3, 30),
    row(4, 20),
    sum("รวมฝ่ายรักษาความสะอาด", formula("=SUM(D5:D6)", 50), formula("=SUM(G5:G6)", 0)),
    sum("รวมทั้งสิ้น", formula("=SUM(D4,D7)", 100), formula("=SUM(G4,G7)", 0)),
  );
  expect(sums(snapshot)).toEqual({});
});

test("brings a subtotal up to date that a former fill made the sum of all", () => {
  const snapshot = sheet(
    row(1, 60),
    sum("รวมมิติที่ 1", 60, formula("=SUM(G2,G4)", 0)),
    row(2, 40),
    sum("รวมมิติที่ 2", 40, formula("=SUM(G2,G4)", 0)),
  );
  expect(sums(snapshot)).toEqual({ G3: "=SUM(G2)", G5: "=SUM(G4)" });
});

test("keeps subtotals within a component apart from its own", () => {
  const snapshot = sheet(
    ["องค์ประกอบที่ 1 Performance Base"],
    row(1, 20),
    row(2, 15),
    sum("รวมย่อย"),
    row(3, 35),
    sum("รวมย่อย"),
    sum("รวมองค์ประกอบที่ 1"),
  );
  expect(sums(snapshot)).toMatchObject({
    G5: "=SUM(G3:G4)",
    G7: "=SUM(G6)",
    D8: "=SUM(D3:D4,D6)",
    G8: "=SUM(G3:G4,G6)",
  });
});

test("adds up a strategy over the subtotals of the departments in it", () => {
  const snapshot = sheet(
    row(1, 20),
    sum("รวมฝ่ายโยธา"),
    row(2, 20),
    sum("รวมฝ่ายเทศกิจ"),
    sum("รวมยุทธศาสตร์ที่ 1", 40, formula("=SUM(G3,G5)", 0)),
    row(3, 60),
    sum("รวมฝ่ายโยธา"),
    sum("รวมยุทธศาสตร์ที่ 2"),
    sum("รวมทั้งสิ้น"),
  );
  expect(sums(snapshot)).toMatchObject({ G3: "=SUM(G2)", G5: "=SUM(G4)", G8: "=SUM(G7)", G9: "=SUM(G7)" });
  expect(sums(snapshot)).not.toHaveProperty("G6");
});

test("adds a weight that stands as text to the subtotal of its part", () => {
  const snapshot = sheet(row(1, "20"), row(2, 30), sum("รวมฝ่ายโยธา"), row(3, 50), sum("รวมฝ่ายเทศกิจ"));
  expect(sums(snapshot)).toMatchObject({ D4: "=SUM(D3,20)", D6: "=SUM(D5)" });
});

test.each([
  ["subtotals that stand above their rows", [sum("รวมด้านที่ 1"), row(1, 50), sum("รวมด้านที่ 2"), row(2, 50)]],
  [
    "a subtotal that names no part, behind several parts",
    [
      ["ฝ่ายโยธา"],
      row(1, 20),
      ["ฝ่ายเทศกิจ"],
      row(2, 20),
      sum("รวมย่อย"),
      ["ฝ่ายปกครอง"],
      row(3, 60),
      row(4, null),
    ],
  ],
])("leaves %s alone", (_, rows) => {
  expect(sums(sheet(...rows))).toEqual({});
});

test("fills thousands of subtotals at once, and writes no sum of more than 255 places", () => {
  const rows = Array.from({ length: 2_000 }, (_, part) => [
    ...Array.from({ length: 3 }, (_, nth) => row(part * 3 + nth + 1, 0.01)),
    sum(`รวมยุทธศาสตร์ที่ ${part + 1}`),
  ]).flat();
  const written = sums(sheet(...rows, sum("รวมทั้งสิ้น")));
  expect(written).toMatchObject({ G5: "=SUM(G2:G4)", G8001: "=SUM(G7998:G8000)" });
  expect(written).not.toHaveProperty("G8002");
}, 60_000);
