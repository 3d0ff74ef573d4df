import { findProblems } from "../../../src/core/findings/find-problems";
import { a1, parseA1, type CellRef } from "../../../src/core/grid/cell-ref";
import type { CellValue } from "../../../src/core/grid/cell-value";
import { cellKey, keyedCell, type SheetGrid, type Snapshot } from "../../../src/core/grid/snapshot";
import { readPlan } from "../../../src/core/plan/read-plan";
import { rawText } from "../../../src/core/plan/tables/cell-text";
import { pastedPlan } from "../../fixtures/plan-2568/pasted-plan";
import { plannedSheets } from "../../fixtures/plan-2568/planned-sheets";
import { sumOf } from "../../support/sum-of";
import { toSnapshot } from "../../support/to-snapshot";

const PART_2 = "ส่วนที่ 2";
/** Cells that name an indicator or a project, the first and the last of each table among them. */
const NAMES: Readonly<Record<string, string>> = {
  ตัวชี้วัดผลหลัก: "B7 B9 B20 B23",
  "ส่วนที่ 1": "B19 B20 B23 A28 B45",
  [PART_2]: "B11 B20 B44 B45 B46 B55 B59 B62 B66",
  "ส่วนที่ 3": "C6 C7",
  "ส่วนที่ 4 Performance": "C9 C10 C16 C21 C24 C28 C30",
  "ส่วนที่ 4 Potential": "A6 A7 A8 A10",
  แบบให้คะแนน: "C8 C9 C15 C18 C25 C27 C31 C32 C35",
};
const NUMBER_IN_NAME: ReadonlySet<string> = new Set(["ส่วนที่ 3", "ส่วนที่ 4 Potential"]);
/** Sheets whose rows have no number in a column of its own. */
const UNNUMBERED: ReadonlySet<string> = new Set(["ส่วนที่ 1", ...NUMBER_IN_NAME]);
/** A project without money: a dash for its name says that there is none. */
const WITHOUT_MONEY: ReadonlySet<string> = new Set([`'${PART_2}'!B55`, `'${PART_2}'!B66`]);
const TOTAL = /^รวมงบประมาณ/;
const CLOSING = /รวมจำนวน/;
/** An amount as a plan writes it, in a table or in a KR's project cell. */
const AMOUNT = /\d{1,3}(?:,\d{3})+/g;

const planned = toSnapshot(plannedSheets());
const pasted = pastedPlan();
const plannedFindings = new Set(findingsOf(planned).map(String));
const pastedFindings = new Set(findingsOf(pasted).map(String));

/** A number too high by a tenth, and one with a zero too many. */
const slips: readonly ((amount: number) => number)[] = [(amount) => amount * 1.1, (amount) => amount * 10];

describe("one wrong number in the workbook is one finding, at its own cell", () => {
  const cases = statements(planned).flatMap((at) =>
    slips.map((slip, i) => [a1(at), i + 1, at, slip] as const),
  );
  test.each(cases)("a row's budget at %s, slip %d", (_, __, at, slip) => {
    const wrong = withCell(planned, at, (value) => slip(Number(value)));
    expect(newFindings(plannedFindings, wrong)).toEqual([["budget-detail-differs", a1(at)]]);
  });

  const ofKeyResult = { sheet: "ส่วนที่ 1", row: 22, column: 2 };
  const budgets = [...statements(planned), ofKeyResult];
  test.each(budgets.map((at) => [a1(at), at] as const))("a budget cleared at %s", (_, at) => {
    const wrong = withCell(planned, at, () => null);
    expect(newFindings(plannedFindings, wrong)).toEqual([["budget-missing", a1(at)]]);
  });

  const naming = projectCells(planned);
  test.each(naming.map((at) => [a1(at), at] as const))("a project cell cleared at %s", (_, at) => {
    const found = newFindings(
      plannedFindings,
      withCell(planned, at, () => null),
    );
    expect(found).toEqual([["kr-without-project", a1(at)]]);
  });

  const named = Object.entries(NAMES).flatMap(([sheet, cells]) =>
    cells.split(" ").flatMap((cell) => parseA1(cell, sheet) ?? []),
  );
  test.each(named.map((at) => [a1(at), at] as const))("a name cleared at %s", (_, at) => {
    const wrong = withCell(planned, at, () => null);
    expect(newFindings(plannedFindings, wrong)).toEqual([["name-missing", a1(at)]]);
  });

  test.each([1, 0])("all names of the list of KRs cleared but %d", (left) => {
    const cells = Array.from({ length: 18 - left }, (_, place) => ({
      sheet: "ตัวชี้วัดผลหลัก",
      row: 5 + place,
      column: 1,
    }));
    const wrong = cells.reduce((snapshot, at) => withCell(snapshot, at, () => null), planned);
    const told = newFindings(plannedFindings, wrong).filter(([code]) => code !== "kr-name-varies");
    const expected = left > 0 ? cells : cells.slice(0, 1);
    expect(told).toEqual(expected.map((at) => ["name-missing", a1(at)]));
  });

  // A list of KRs has nothing but number and name.
  const alone = named.filter(({ sheet }) => sheet !== "ตัวชี้วัดผลหลัก");
  test.each(alone.map((at) => [a1(at), at] as const))("a name cleared with its number at %s", (_, at) => {
    const wrong = withCell(
      withCell(planned, at, () => null),
      { ...at, column: 0 },
      () => null,
    );
    expect(newFindings(plannedFindings, wrong)).toEqual([["name-missing", a1(at)]]);
  });

  const below = ["'ตัวชี้วัดผลหลัก'!B9", "'ส่วนที่ 2'!B46", "'ส่วนที่ 4 Performance'!C16", "'แบบให้คะแนน'!C25"];
  const covered = named.filter((at) => below.includes(a1(at)));
  test.each(covered.map((at) => [a1(at), at] as const))("the name above merged over %s", (_, at) => {
    const { sheet: name, row, column } = at;
    const merge = { sheet: name, top: row - 1, left: column, bottom: row, right: column };
    const wrong = withSheet(
      withCell(planned, at, () => null),
      at.sheet,
      (sheet) => ({ ...sheet, merges: [...sheet.merges, merge] }),
    );
    expect(newFindings(plannedFindings, wrong)).toEqual([["name-missing", a1(at)]]);
  });

  const numbered = named.filter((at) => !UNNUMBERED.has(at.sheet) && !WITHOUT_MONEY.has(a1(at)));
  test.each(numbered.map((at) => [a1(at), at] as const))("a dash for a name at %s", (_, at) => {
    const wrong = withCell(planned, at, () => "-");
    expect(newFindings(plannedFindings, wrong)).toEqual([["name-missing", a1(at)]]);
  });

  const withNumber = named.filter(({ sheet }) => NUMBER_IN_NAME.has(sheet));
  test.each(withNumber.map((at) => [a1(at), at] as const))(
    "only the number left of a name at %s",
    (_, at) => {
      const wrong = withCell(planned, at, (value) => /^[\d.]+/.exec(rawText(value))?.[0] ?? null);
      expect(newFindings(plannedFindings, wrong)).toEqual([["name-missing", a1(at)]]);
    },
  );

  const mentioned = amountsIn(planned, "ส่วนที่ 4 Performance");
  test.each(mentioned)("an amount that a KR names at $cell, number $nth", ({ at, nth }) => {
    const wrong = withCell(planned, at, (value) => changeAmount(rawText(value), nth));
    expect(newFindings(plannedFindings, wrong)).toEqual([["budget-mention-differs", a1(at)]]);
  });

  test("a total that is typed", () => {
    const at = cellOf(planned, PART_2, TOTAL, 2);
    const wrong = withCell(planned, at, () => 23_291_000);
    expect(newFindings(plannedFindings, wrong)).toEqual([["budget-total-differs", a1(at)]]);
  });

  test("a SUM that leaves out its first or its last row", () => {
    const at = cellOf(planned, PART_2, TOTAL, 2);
    const formula =
      planned.sheets.find(({ name }) => name === PART_2)?.formulas.get(cellKey(at.row, at.column)) ?? "";
    const [, first = 0, last = 0] = (/C(\d+):C(\d+)/.exec(formula) ?? []).map(Number);
    // The last row shares another project's budget: a SUM may leave it out.
    for (const short of [`=SUM(C${first + 1}:C${last})`, `=SUM(C${first}:C${last - 2})`]) {
      expect(newFindings(plannedFindings, withFormula(planned, at, short))).toEqual([
        ["budget-sum-range-incomplete", a1(at)],
      ]);
    }
    expect(newFindings(plannedFindings, withFormula(planned, at, `=SUM(C${first}:C${last - 1})`))).toEqual(
      [],
    );
  });

  test.each([
    ["closing-amount-differs", "23,219,000", "23,291,000"],
    ["closing-count-differs", "8", "7"],
  ])("%s where the closing sentence says so", (code, right, typed) => {
    const at = cellOf(planned, PART_2, CLOSING, 0);
    const wrong = withCell(planned, at, (value) => rawText(value).replace(right, typed));
    expect(newFindings(plannedFindings, wrong)).toEqual([[code, a1(at)]]);
  });

  test("a count of part 3", () => {
    const at = cellOf(planned, "ส่วนที่ 3", /^จำนวน 2/, 2);
    const wrong = withCell(planned, at, () => "จำนวน 3 โครงการ");
    expect(newFindings(plannedFindings, wrong)).toEqual([["routine-count-differs", a1(at)]]);
  });
});

test("a KR's name cleared and a stranger in its row of the scoring sheet are two findings", () => {
  const stranger = { sheet: "แบบให้คะแนน", row: 10, column: 2 };
  const at = { sheet: "ส่วนที่ 4 Performance", row: 11, column: 2 };
  const wrong = withCell(
    withCell(planned, at, () => null),
    stranger,
    () => "จำนวนครั้งในการประชุมสภา",
  );
  expect(newFindings(plannedFindings, wrong)).toEqual(
    expect.arrayContaining([
      ["name-missing", a1(at)],
      ["scoring-row-missing", a1(stranger)],
    ]),
  );
});

describe("one wrong amount in the pasted plan is one finding, at its own cell", () => {
  test.each(amountsIn(pasted, "Sheet1"))("$cell, number $nth", ({ at, nth }) => {
    const wrong = withCell(pasted, at, (value) => changeAmount(rawText(value), nth));
    expect(newFindings(pastedFindings, wrong).map(([, cell]) => cell)).toEqual([a1(at)]);
  });
});

/** The findings that only the second workbook has, as code and cell. */
function newFindings(known: ReadonlySet<string>, after: Snapshot): readonly (readonly [string, string])[] {
  return findingsOf(after).filter((finding) => !known.has(String(finding)));
}

function findingsOf(snapshot: Snapshot): readonly (readonly [string, string])[] {
  return findProblems(readPlan(snapshot)).map(({ code, at }) => [code, a1(at)] as const);
}

/** The budgets typed as numbers in part 2. */
function statements(snapshot: Snapshot): readonly CellRef[] {
  const sheet = sheetOf(snapshot, PART_2);
  return [...sheet.values.keys()]
    .filter((row) => typeof sheet.values[row]?.[2] === "number" && !sheet.formulas.has(cellKey(row, 2)))
    .map((row) => ({ sheet: PART_2, row, column: 2 }));
}

/** The cells of part 4 that name the projects of a KR. */
function projectCells(snapshot: Snapshot): readonly CellRef[] {
  const sheet = "ส่วนที่ 4 Performance";
  return sheetOf(snapshot, sheet).values.flatMap((cells, row) =>
    typeof cells?.[0] === "number" ? [{ sheet, row, column: 5 }] : [],
  );
}

function amountsIn(snapshot: Snapshot, sheet: string): readonly { cell: string; nth: number; at: CellRef }[] {
  return sheetOf(snapshot, sheet).values.flatMap((cells, row) =>
    (cells ?? []).flatMap((value, column) => {
      const at = { sheet, row, column };
      const amounts = typeof value === "string" ? [...value.matchAll(AMOUNT)] : [];
      return amounts.map((_, nth) => ({ cell: a1(at), nth, at }));
    }),
  );
}

/** 4,135,000 becomes 9,135,000, 9,135,000 would become 8,135,000. */
function changeAmount(text: string, nth: number): string {
  let place = 0;
  return text.replace(AMOUNT, (amount) =>
    place++ === nth ? (amount.startsWith("9") ? "8" : "9") + amount.slice(1) : amount,
  );
}

function cellOf(snapshot: Snapshot, sheet: string, text: RegExp, column: number): CellRef {
  const row = sheetOf(snapshot, sheet).values.findIndex((cells) =>
    cells?.some((value) => typeof value === "string" && text.test(value)),
  );
  return { sheet, row, column };
}

/** The workbook with one typed value, its SUMs calculated anew. */
function withCell(snapshot: Snapshot, at: CellRef, change: (value: CellValue) => CellValue): Snapshot {
  return withSheet(snapshot, at.sheet, (sheet) => {
    const formulas = new Map(sheet.formulas);
    formulas.delete(cellKey(at.row, at.column));
    return calculated({ ...sheet, formulas, values: replaced(sheet, at, change) });
  });
}

function withFormula(snapshot: Snapshot, at: CellRef, formula: string): Snapshot {
  return withSheet(snapshot, at.sheet, (sheet) =>
    calculated({ ...sheet, formulas: new Map(sheet.formulas).set(cellKey(at.row, at.column), formula) }),
  );
}

function calculated(sheet: SheetGrid): SheetGrid {
  return [...sheet.formulas.keys()].reduce((grid, key) => {
    const sum = sumOf(grid, key);
    const at = { sheet: grid.name, ...keyedCell(key) };
    return Number.isNaN(sum) ? grid : { ...grid, values: replaced(grid, at, () => sum) };
  }, sheet);
}

function replaced(
  sheet: SheetGrid,
  at: CellRef,
  change: (value: CellValue) => CellValue,
): SheetGrid["values"] {
  return sheet.values.map((cells, row) =>
    row === at.row ? cells?.map((value, column) => (column === at.column ? change(value) : value)) : cells,
  );
}

function withSheet(snapshot: Snapshot, name: string, change: (sheet: SheetGrid) => SheetGrid): Snapshot {
  return { sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

function sheetOf(snapshot: Snapshot, name: string): SheetGrid {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`The fixture has no sheet ${name}`);
  return sheet;
}
