import fc from "fast-check";
import { findProblems } from "../../../src/core/findings/find-problems";
import { scoreOutdated } from "../../../src/core/findings/rules/score-outdated";
import { a1 } from "../../../src/core/grid/cell-ref";
import type { Snapshot } from "../../../src/core/grid/snapshot";
import { applyPatch } from "../../../src/core/patch/apply-patch";
import { fillScoringSheet } from "../../../src/core/patch/fill-scoring-sheet";
import type { CellWrite, Patch } from "../../../src/core/patch/patch";
import { readPlan } from "../../../src/core/plan/read-plan";
import { schemeOf } from "../../../src/core/scorecard/default-scheme";
import { aSnapshot, formatted, formula, merged, percent, type TestCell } from "../../support/a-snapshot";
import { calculate } from "../../support/calculate";
import { scoreOf } from "../../support/score-of";
import { scoringSheets } from "../../support/scoring-sheets";

function fill(snapshot: Snapshot): Patch {
  const plan = readPlan(snapshot);
  return fillScoringSheet(plan, schemeOf(plan), snapshot).patch;
}

const isWrite = (change: Patch[number]): change is CellWrite => change.kind === "write";

/** What a fill writes, by cell: a formula or a constant. */
const written = (snapshot: Snapshot) =>
  Object.fromEntries(
    fill(snapshot)
      .filter(isWrite)
      .map(({ at, becomes }) => [a1(at).replace("'ก'!", ""), becomes.formula ?? becomes.value]),
  );

const HEADER = ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "ร้อยละความสำเร็จ", "คะแนน"];
const sheet = (...rows: TestCell[][]) => aSnapshot({ ก: [HEADER, ...rows] });

test("earns nothing by a date, where one stands and where something is to be done by one", () => {
  const sheet = aSnapshot({
    ก: [
      HEADER,
      ["1.1 Agenda Base"],
      [1, "จัดทำแผน", "ภายใน 30 ก.ย. 2569", null, null],
      [2, "จัดทำคู่มือ", "แล้วเสร็จ", null, "แล้วเสร็จ"],
      [3, "ร้อยละของงาน", "ร้อยละ 80", null, formatted(46249, "d mmm yy")],
      [4, "จำนวนผู้เข้าชม", "20000 คน", null, 46249],
    ],
  });
  expect(written(sheet)).toMatchObject({
    F3: '=IF(IF(ISNUMBER(E3),E3<20000),IF(E3>=1,1,0),"")',
    F4: '=IF(OR(IF(ISNUMBER(E4),E4<20000),E4="แล้วเสร็จ"),IF(IF(ISNUMBER(E4),E4,1)>=1,1,0),"")',
    F5: '=IF(IF(ISNUMBER(E5),E5<20000),MIN(1,MAX(0,IF(E5>1,E5,100*E5)/80)),"")',
    F6: '=IF(ISNUMBER(E6),MIN(1,MAX(0,E6/20000)),"")',
  });
});

test("writes weights, achievements, scores, subtotals and the total as formulas on the sheet's own cells", () => {
  const snapshot = sheet(
    ["1.1 Agenda Base"],
    [1, "ร้อยละของงาน", 80, null, 60],
    [2, "จำนวนครั้ง", "6 ครั้ง", null, null],
    [null, "รวม 1.1"],
    ["1.2 Function Base"],
    [1, "จำนวนเรื่องค้าง", percent(0.1), 20, percent(0.05)],
    [null, "รวม 1.2"],
    [null, "รวมองค์ประกอบที่ 1"],
    [null, "รวมทั้งสิ้น"],
  );
  expect(written(snapshot)).toEqual({
    D3: "=MAX(0,70-SUM(D7))/2",
    D4: "=MAX(0,70-SUM(D7))/2",
    F3: '=IF(ISNUMBER(E3),MIN(1,MAX(0,IF(E3>1,E3,100*E3)/C3)),"")',
    G3: '=IF(ISNUMBER(F3),D3*F3,"")',
    F4: '=IF(ISNUMBER(E4),MIN(1,MAX(0,E4/6)),"")',
    G4: '=IF(ISNUMBER(F4),D4*F4,"")',
    F7: '=IF(ISNUMBER(E7),IF(E7*100<=C7*100,1,C7*100/(E7*100)),"")',
    G7: '=IF(ISNUMBER(F7),D7*F7,"")',
    D5: "=SUM(D3:D4)",
    G5: "=SUM(G3:G4)",
    D8: "=SUM(D7)",
    G8: "=SUM(G7)",
    D9: "=SUM(D5,D8)",
    G9: "=SUM(G5,G8)",
    D10: "=SUM(D9)",
    G10: "=SUM(G9)",
  });
});

test("sets number formats only where there are none", () => {
  const snapshot = sheet(
    ["1.1 Agenda Base"],
    [1, "ก", 80, null, 60],
    [2, "ข", 80, formatted(null, "0.0"), 60, formatted(null, "0%"), formatted(null, "#,##0.000")],
    [3, "ค", 80, null, 60, formatted(null, "@"), formatted(null, "@")],
  );
  const formats = Object.fromEntries(
    fill(snapshot)
      .filter(isWrite)
      .map(({ at, becomes }) => [a1(at).slice(4), becomes.format]),
  );
  expect(formats).toEqual({
    ...{ D3: "0.00", F3: "0.00%", G3: "0.00" },
    ...{ D4: undefined, F4: undefined, G4: undefined },
    ...{ D5: "0.00", F5: "0.00%", G5: "0.00" },
  });
});

test("writes 0 to 100 into a column that shows it, and takes it back in the score", () => {
  const byFormat = sheet(["1.1 Agenda Base"], [1, "ก", 80, 70, 60, formatted(null, "0.0")]);
  const byNeighbour = sheet(["1.1 Agenda Base"], [1, "ก", 80, 40, 60], [2, "ข", 80, 30, 60, 75]);
  for (const snapshot of [byFormat, byNeighbour]) {
    expect(written(snapshot)).toMatchObject({
      F3: '=IF(ISNUMBER(E3),100*MIN(1,MAX(0,E3/C3)),"")',
      G3: '=IF(ISNUMBER(F3),D3*F3/100,"")',
    });
  }
});

test("scores straight from the actual where there is no achievement column", () => {
  const snapshot = aSnapshot({
    ก: [["คะแนน", "ผลงาน", "เป้าหมาย", "ตัวชี้วัด", "น้ำหนัก"], ["1.1 Agenda Base"], [null, 60, 80, "ก", null]],
  });
  expect(written(snapshot)).toEqual({ E3: "=70/1", A3: '=IF(ISNUMBER(B3),E3*MIN(1,MAX(0,B3/C3)),"")' });
});

test("uses what it read where an actual is text, and the cell as soon as it is a number", () => {
  expect(written(sheet(["1.1 Agenda Base"], [1, "จำนวนครั้ง", 8, 70, "6 ครั้ง"])).F3).toBe(
    '=IF(OR(ISNUMBER(E3),E3="6 ครั้ง"),MIN(1,MAX(0,IF(ISNUMBER(E3),E3,6)/C3)),"")',
  );
});

test("refers to the cell in which a component's weight is typed", () => {
  const snapshot = sheet(
    ["1.1 Agenda Base", null, null, 40],
    [1, "ก", 80, null, 60],
    ["1.2 Function Base"],
    [1, "ข", 80, null, 60],
    [2, "ค", 80, 5, 60],
  );
  expect(written(snapshot)).toMatchObject({ D3: "=$D$2/1", D5: "=MAX(0,70-$D$2-SUM(D6))" });
});

test("keeps a sum that adds up the same rows, and mends one that does not", () => {
  const rows: TestCell[][] = [["1.1 Agenda Base"], [1, "ก", 80, 35, 60], [2, "ข", 80, 35, 60]];
  const withSum = (text: string) =>
    written(sheet(...rows, [null, "รวม 1.1", null, null, null, null, formula(text, 0)]));
  expect(withSum("=SUM(G3,G4)")).not.toHaveProperty("G5");
  expect(withSum("=SUM($G$3:$G$4)")).not.toHaveProperty("G5");
  expect(withSum("=SUM(G3:G3)")).toMatchObject({ G5: "=SUM(G3:G4)" });
  expect(withSum("=SUM(G3:G4,G4)")).toMatchObject({ G5: "=SUM(G3:G4)" });
  expect(withSum("=G3+G4")).not.toHaveProperty("G5");
});

test("no sum reaches over what is carried to the next page, which may still be filled in", () => {
  const rows = [[1, "ก", 80, 35, 60], ["ยอดยกไป", null, null, 35], HEADER, ["ยอดยกมา", null, null, 35]];
  const snapshot = sheet(["1.1 Agenda Base"], ...rows, [2, "ข", 80, 35, 60], ["รวมทั้งสิ้น"]);
  expect(written(snapshot)).toMatchObject({ D8: "=SUM(D3,D7)", G8: "=SUM(G3,G7)" });
});

test("adds up across blank rows and repeated headers, but not across a subtotal", () => {
  const snapshot = sheet(
    ["1.1 Agenda Base"],
    [1, "ก", 80, 30, 60],
    [],
    HEADER,
    [2, "ข", 80, 40, 60],
    [null, "รวม 1.1"],
    [null, "รวมทั้งสิ้น"],
  );
  expect(written(snapshot)).toMatchObject({ G7: "=SUM(G3:G6)", G8: "=SUM(G7)" });
});

test("adds up every row once where rows of two components take turns", () => {
  const header = ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย"];
  const rows = ["ร้อยละของงาน", "ร้อยละความพึงพอใจ", "จำนวนครั้ง", "จำนวนคน"].map((name, i) => [
    name,
    i % 2 ? 5 : 80,
  ]);
  const listed = (from: number) => rows.flatMap((row, i) => (i % 2 === from ? [[i + 1, ...row]] : []));
  const snapshot = aSnapshot({
    "ส่วนที่ 4": [["1.1 Agenda Base"], header, ...listed(0), ["1.2 Function Base"], header, ...listed(1)],
    ก: [HEADER, ...rows.map((row, i) => [i + 1, ...row, 10, 3]), [null, "รวมทั้งสิ้น"]],
  });
  expect(written(snapshot)).toMatchObject({ D6: "=SUM(D2:D5)", G6: "=SUM(G2:G5)" });
});

test("writes a percent between weights that are typed as percents, and below them", () => {
  const snapshot = sheet(
    ["1.1 Agenda Base"],
    [1, "ร้อยละของงาน", 80, percent(0.2), 60],
    [2, "จำนวนครั้ง", "6 ครั้ง", null, 3],
    [null, "รวม 1.1"],
    ["องค์ประกอบที่ 2"],
    [2.1, "ร้อยละการเบิกจ่าย", 100, percent(0.3), 90],
    [null, "รวมทั้งสิ้น"],
  );
  const filled = applyPatch(snapshot, fill(snapshot));
  const { values, formats } = filled.sheets[0]!;
  expect([2, 3, 4, 7].map((row) => [values[row]?.[3], formats[row]?.[3]])).toEqual([
    [0.2, "0%"],
    [0.5, "0.00%"],
    [0.7, "0.00%"],
    [1, "0.00%"],
  ]);
  expect(calculate(filled).get("ก")?.[7]?.[6]).toBe(67);
  expect(findProblems(readPlan(filled))).toEqual([]);
});

test("shares anew when rows are added below an earlier fill", () => {
  const first = sheet(["1.1 Agenda Base"], [1, "ก", 80, null, 60], [2, "ข", 80, null, 60]);
  const grid = applyPatch(first, fill(first)).sheets[0]!;
  const values = [...grid.values, [3, "ค", 80, null, 60, null, null], [null, "รวม 1.1"]];
  expect(written({ sheets: [{ ...grid, values }] })).toEqual({
    ...{ D3: "=70/3", D4: "=70/3", D5: "=70/3", D6: "=SUM(D3:D5)" },
    ...{
      F5: '=IF(ISNUMBER(E5),MIN(1,MAX(0,E5/C5)),"")',
      G5: '=IF(ISNUMBER(F5),D5*F5,"")',
      G6: "=SUM(G3:G5)",
    },
  });
});

test("leaves cells alone that a merged area covers", () => {
  const snapshot = sheet(["1.1 Agenda Base"], [1, "ก", 80, 40, 60, merged(null, 1, 2)], [2, "ข", 80, 30, 60]);
  expect(written(snapshot)).not.toHaveProperty("F4");
});

test("names cells of another sheet with their sheet", () => {
  const table = (rows: TestCell[][]) => [HEADER, ...rows];
  const snapshot = aSnapshot({
    "คะแนน (1)": table([["1.1 Agenda Base"], [1, "ก", 80, null, 60]]),
    ก: table([["องค์ประกอบที่ 2 (Potential Base)"], ["2.1", "ข", 80, 30, 60], [null, "รวมทั้งสิ้น"]]),
  });
  expect(written(snapshot)).toMatchObject({ G4: "=SUM('คะแนน (1)'!G3,G3)" });
  expect(fill(applyPatch(snapshot, fill(snapshot)))).toEqual([]);
});

test("fills an evaluation table that is the scoring sheet at once, and only once", () => {
  const header = [
    "ที่",
    "รหัส KRs",
    "ชื่อตัวชี้วัด",
    "ค่าเป้าหมาย",
    "น้ำหนัก",
    "โครงการ/กิจกรรม",
    "ผลการดำเนินงาน",
    "คะแนน",
  ];
  const snapshot = aSnapshot({
    ก: [
      ["1.1 (Agenda Base)"],
      header,
      [1, null, "ก", 80, null, "กิจกรรม", 60],
      [2, null, "ข", 80, null, "กิจกรรม", 60],
    ],
  });
  const filled = applyPatch(snapshot, fill(snapshot));
  expect(written(snapshot)).toMatchObject({ E3: "=70/2", H3: '=IF(ISNUMBER(G3),E3*MIN(1,MAX(0,G3/D3)),"")' });
  expect(fill(filled)).toEqual([]);
});

test("keeps formulas short on a long sheet", () => {
  const rows = Array.from({ length: 3000 }, (_, i) => [i + 1, `งาน ${i}`, 80, i % 2 === 0 ? 0.01 : null, 60]);
  const writes = fill(sheet(["1.1 Agenda Base"], ...rows, [null, "รวม 1.1"], [null, "รวมทั้งสิ้น"])).filter(
    isWrite,
  );
  expect(Math.max(...writes.map(({ becomes }) => becomes.formula?.length ?? 0))).toBeLessThan(60);
  expect(writes.at(-2)?.becomes.formula).toBe("=SUM(G3:G3002)");
});

test("filling twice writes nothing the second time and scores the same", () => {
  const scores = (snapshot: Snapshot) => {
    const { rows, total } = scoreOf(readPlan(snapshot));
    return { total, rows: rows.map(({ weight, achievement, score }) => ({ weight, achievement, score })) };
  };
  fc.assert(
    fc.property(scoringSheets, (snapshot) => {
      const filled = applyPatch(snapshot, fill(snapshot));
      expect(fill(filled)).toEqual([]);
      expect(scores(filled)).toEqual(scores(snapshot));
      expect(scoreOutdated.check(readPlan(filled))).toEqual([]);
    }),
  );
});

test("writes over nothing that a user typed", () => {
  fc.assert(
    fc.property(scoringSheets, (snapshot) => {
      for (const change of fill(snapshot)) {
        if (isWrite(change)) expect(change.was.value === null && change.was.formula === undefined).toBe(true);
      }
    }),
  );
});

test("writes the results that a spreadsheet engine gets from the formulas", () => {
  const many = fc.sample(scoringSheets, { numRuns: 80, seed: 2568 }).map(({ sheets: [first] }, index) => {
    const snapshot = { sheets: [{ ...first!, name: `แบบ ${index}` }] };
    const patch = fill(snapshot);
    return { writes: patch.filter(isWrite), filled: applyPatch(snapshot, patch).sheets[0]! };
  });
  const results = calculate({ sheets: many.map(({ filled }) => filled) });
  const formulas = many
    .flatMap(({ writes }) => writes)
    .filter(({ becomes }) => becomes.formula !== undefined);
  const differing = formulas.flatMap(({ at, becomes: { value, formula: text } }) => {
    const got = results.get(at.sheet)?.[at.row]?.[at.column];
    const isSame =
      typeof value === "number" && typeof got === "number" ? Math.abs(got - value) <= 1e-9 : got === value;
    return isSame ? [] : [{ at: a1(at), text, value, got }];
  });
  expect(differing).toEqual([]);
  expect(formulas.length).toBeGreaterThan(400);
});

test("fills once where figures stand left of the name", () => {
  const header = ["คะแนน", "น้ำหนัก", "ผลงาน", "เป้าหมาย", "ตัวชี้วัด"];
  const name = (text: string) => [null, null, null, null, text];
  const snapshot = aSnapshot({
    ก: [
      header,
      ...[name("1.1 Agenda Base"), [null, null, 60, 80, "ก"], name("รวม 1.1")],
      ...[name("1.2 Function Base"), [null, null, 60, 80, "ข"], name("รวม 1.2")],
      ...[name("รวมองค์ประกอบที่ 1"), name("รวมทั้งสิ้น")],
    ],
  });
  const filled = applyPatch(snapshot, fill(snapshot));
  expect(written(snapshot)).toMatchObject({ A4: "=SUM(A3)", A7: "=SUM(A6)", A8: "=SUM(A4,A7)" });
  expect(fill(filled)).toEqual([]);
});

interface Retyped {
  /** The only indicator's target, and its actual when the sheet is filled. */
  readonly target: TestCell;
  readonly before?: TestCell;
  /** What is typed over the actual then. */
  readonly actual: string | number | null;
}

/** The same sheet with another actual typed into its only row. */
function withActual({ sheets: [grid] }: Snapshot, actual: string | number | null): Snapshot {
  const values = grid!.values.map((cells, row) =>
    row === 2 ? Array.from(cells!, (value, column) => (column === 4 ? actual : value)) : cells,
  );
  return { sheets: [{ ...grid!, values }] };
}

/** Achievement and score of each, as a spreadsheet engine calculates them: all in one workbook, for it starts slowly. */
function recalculated(all: readonly Retyped[]): { achievement: unknown; score: unknown }[] {
  const sheets = all.map(({ target, before = null, actual }, index) => {
    const empty = sheet(["1.1 Agenda Base"], [1, "ร้อยละของงาน", target, 70, before]);
    return { ...withActual(applyPatch(empty, fill(empty)), actual).sheets[0]!, name: `แบบ ${index}` };
  });
  const results = calculate({ sheets });
  return sheets.map(({ name }) => {
    const [, , row] = results.get(name)!;
    return { achievement: row![5], score: row![6] };
  });
}

test("takes an edited text for no actual until it is read again", () => {
  const typed = ["6 ครั้ง", 4, "4 ครั้ง", null];
  const results = recalculated(typed.map((actual) => ({ target: "8 ครั้ง", before: "6 ครั้ง", actual })));
  expect(results.map(({ score }) => score)).toEqual([52.5, 35, "", ""]);
});

test("measures a percent typed later, as 95 or as 95%, which a formula sees as 0.95", () => {
  const cases: readonly (Retyped & { readonly achievement: number })[] = [
    { target: "ร้อยละ 100", actual: 95, achievement: 0.95 },
    { target: "ร้อยละ 100", actual: 0.95, achievement: 0.95 },
    { target: "ร้อยละ 100", actual: 0.95, before: 80, achievement: 0.95 },
    { target: "ร้อยละ 100", actual: 0.95, before: "ร้อยละ 80", achievement: 0.95 },
    { target: 80, actual: 0.6, achievement: 0.75 },
    { target: "ร้อยละ 100", actual: 1, achievement: 1 },
    { target: "ร้อยละ 100", actual: 0, achievement: 0 },
    { target: "ร้อยละ 1", actual: 0.5, achievement: 0.5 },
  ];
  const results = recalculated(cases);
  expect(results.map(({ achievement }) => achievement)).toEqual(cases.map(({ achievement }) => achievement));
});

test("score and findings read a fraction of a percent as the formula does, whenever it was typed", () => {
  const cases: readonly (readonly [target: TestCell, actual: string | number, achievement: number])[] = [
    ["ร้อยละ 80", 0.75, 0.9375],
    ["ร้อยละ 80", "0.75", 0.9375],
    [80, 0.75, 0.9375],
    ["ร้อยละ 80", 1, 1],
    ["ร้อยละ 10", 0.75, 0.075],
    ["ไม่เกินร้อยละ 60", 0.75, 1],
  ];
  for (const [target, actual, achievement] of cases) {
    const row = sheet(["1.1 Agenda Base"], [1, "ร้อยละของงาน", target, 70, actual]);
    const formulas = [null, 70, actual].map((before) => written(withActual(row, before)).F3);
    expect(scoreOf(readPlan(row)).rows[0]?.achievement).toBeCloseTo(achievement, 9);
    // A text is named in the formula; the number in its place is measured as ever.
    if (typeof actual === "number") expect(new Set(formulas).size).toBe(1);
    expect(fill(applyPatch(row, fill(row)))).toEqual([]);
  }
  const results = recalculated(cases.map(([target, actual]) => ({ target, before: actual, actual })));
  results.forEach(({ achievement }, index) => expect(achievement).toBeCloseTo(cases[index]?.[2] ?? NaN, 9));
});

test("a date counts by its deadline, here and in the sheet, as long as it stands", () => {
  const of = (target: string) =>
    sheet(["1.1 Agenda Base"], [1, "จัดทำแผน", target, 70, formatted(46249, "d mmm yy")]);
  const [early, late] = [of("ภายใน 31 ส.ค. 2569"), of("ภายใน 31 ก.ค. 2569")];
  expect(written(early).F3).toBe(
    '=IF(OR(IF(ISNUMBER(E3),E3<20000),E3=46249),IF(IF(E3=46249,1,E3)>=1,1,0),"")',
  );
  for (const [snapshot, achievement] of [
    [early, 1],
    [late, 0],
  ] as const) {
    const filled = applyPatch(snapshot, fill(snapshot));
    expect(scoreOf(readPlan(snapshot)).rows[0]?.achievement).toBe(achievement);
    expect(calculate(filled).get("ก")?.[2]?.[5]).toBe(achievement);
    expect(fill(filled)).toEqual([]);
  }
});

test("a cell that shows 0.75% without multiplying means that", () => {
  const snapshot = sheet(["1.1 Agenda Base"], [1, "ร้อยละของงาน", "ร้อยละ 80", 70, formatted(0.75, '0.00"%"')]);
  expect(written(snapshot)).toMatchObject({ F3: '=IF(ISNUMBER(E3),MIN(1,MAX(0,E3/80)),"")' });
  expect(scoreOf(readPlan(snapshot)).rows[0]?.achievement).toBeCloseTo(0.75 / 80, 9);
});

test("scores by an achievement typed as text", () => {
  const snapshot = sheet(["1.1 Agenda Base"], [1, "ก", 80, 70, 80, "80%"]);
  expect(written(snapshot)).toEqual({
    G3: '=IF(OR(ISNUMBER(F3),F3="80%"),D3*MIN(1,MAX(0,IF(ISNUMBER(F3),F3,0.8))),"")',
  });
  expect(scoreOf(readPlan(snapshot)).rows.map(({ score }) => score)).toEqual([56]);
});

test("scores neither here nor in the sheet by an achievement that says no number", () => {
  const snapshot = sheet(["1.1 Agenda Base"], [1, "ก", 80, 70, 80, "ดีมาก"]);
  expect(fill(snapshot)).toMatchObject([{ becomes: { value: "" } }]);
  expect(scoreOf(readPlan(snapshot)).rows.map(({ score }) => score)).toEqual([null]);
});

test("adds up weights that are typed as text", () => {
  const snapshot = sheet(
    ["1.1 Agenda Base"],
    ...[
      [1, "ก", 80, 40],
      [2, "ข", 80, "30"],
    ],
    [null, "รวม 1.1", null, formula("=SUM(D3:D4)", 40)],
    [null, "รวมทั้งสิ้น"],
  );
  const filled = applyPatch(snapshot, fill(snapshot));
  expect(written(snapshot)).toMatchObject({ D5: "=SUM(D3,30)", D6: "=SUM(D5)" });
  expect(filled.sheets[0]?.values.slice(4).map((cells) => cells?.[3])).toEqual([70, 70]);
  expect(fill(filled)).toEqual([]);
});
