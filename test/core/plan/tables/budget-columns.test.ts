import { valueOf } from "../../../../src/core/grid/reading";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { aSnapshot, merged, type TestCell } from "../../../support/a-snapshot";

const NAMES = ["ที่", "โครงการ/กิจกรรม"];

/** The budgets of projects in baht, and their total, below these headers; the cells stand right of the name. */
function read(
  headers: readonly (readonly TestCell[])[],
  rows: readonly (readonly TestCell[])[],
  total: readonly TestCell[] = [],
) {
  const [table, ...others] = readPlan(
    aSnapshot({
      แผน: [
        ["ส่วนที่ 2 แผนปฏิบัติราชการ ปี 2569"],
        ...headers,
        ...rows.map((cells, index) => [index + 1, `โครงการที่ ${"กขคง"[index]}`, ...cells]),
        [null, "รวมทั้งสิ้น", ...total],
      ],
    }),
  ).projectTables;
  expect(others).toEqual([]);
  const baht = (budget: NonNullable<typeof table>["rows"][number]["budget"] | undefined) => {
    const value = valueOf(budget);
    return value?.kind === "amount" ? value.satang / 100 : (value?.kind ?? budget?.state);
  };
  return { rows: table?.rows.map(({ budget }) => baht(budget)), total: baht(table?.total?.budget), table };
}

const header = (...cells: TestCell[]) => [...NAMES, ...cells, "ส่วนราชการ"];
const below = (...cells: TestCell[]) => [null, null, ...cells];

test.each<[string, readonly (readonly TestCell[])[]]>([
  ["under one title", [header("งบประมาณ (บาท)", null, null), below("งบ กทม.", "เงินอุดหนุน", "รวม")]],
  [
    "under a merged title",
    [header(merged("งบประมาณ", 3), null, null), below("งบ กทม.", "เงินอุดหนุนรัฐบาล", "รวมทั้งสิ้น")],
  ],
  [
    "in three header rows",
    [header("งบประมาณ", null, null), below("แหล่งงบประมาณ", null, "รวม"), below("งบ กทม.", "เงินอุดหนุน", null)],
  ],
  [
    "in three merged header rows",
    [
      [
        merged("ที่", 1, 3),
        merged("โครงการ/กิจกรรม", 1, 3),
        merged("งบประมาณ", 3),
        undefined,
        undefined,
        merged("ส่วนราชการ", 1, 3),
      ],
      below(merged("แหล่งงบประมาณ", 2), undefined, merged("รวม", 1, 2)),
      below("ปกติ", "พิเศษ"),
    ],
  ],
  ["side by side", [header("งบประมาณ (งบ กทม.)", "งบประมาณ (เงินอุดหนุน)", "งบประมาณรวม")]],
])("reads the sum of the sources: %s", (_, headers) => {
  const { rows, total } = read(
    headers,
    [
      [100, 50, 150, "ฝ่าย ก"],
      [null, 70, 70, "ฝ่าย ข"],
    ],
    [100, 120, 999],
  );
  expect({ rows, total }).toEqual({ rows: [150, 70], total: 999 });
});

const MONEY = header("งบประมาณ (บาท)", null, null);
const MERGED = header(merged("งบประมาณ (บาท)", 3), undefined, undefined);

test.each<[string, readonly (readonly TestCell[])[]]>([
  ["that are unknown", [MONEY, below("กทม.", "สปสช.", "รวม")]],
  ["that are unknown, below a merged title", [MERGED, below("ค่าจ้าง", "ค่าวัสดุ", "รวม")]],
  ["of which one is unknown", [MERGED, below("งบบุคลากร", "ค่าครุภัณฑ์", "รวม")]],
  ["that say years and more", [MONEY, below("ปี 2567 (จริง)", "ปี 2568 (จริง)", "ปี 2569 (ขอ)")]],
  ["side by side", [header("งบประมาณ กทม. (บาท)", "งบประมาณรัฐบาล (บาท)", "รวม (บาท)")]],
  ["side by side, without a unit", [header("เงินงบประมาณ", "เงินนอกงบประมาณ", "รวมเงิน")]],
  ["side by side, one of which is known", [header("งบประมาณ", "เงินนอกงบประมาณ", "รวม")]],
])("reads the column that counts beside labels %s", (_, headers) => {
  const rows = [
    [100, 50, 150, "ฝ่าย ก"],
    [200, "-", 200, "ฝ่าย ข"],
  ];
  const { rows: budgets, total, table } = read(headers, rows, [300, 50, 350]);
  expect({ rows: budgets, total }).toEqual({ rows: [150, 200], total: 350 });
  expect(table?.rows.map(({ budget }) => budget.at.column)).toEqual([4, 4]);
});

test("tells no header of money side by side as one that is not understood", () => {
  const { misunderstood } = readPlan(
    aSnapshot({
      แผน: [
        header("งบประมาณ กทม. (บาท)", "งบประมาณรัฐบาล (บาท)", "งบประมาณมูลนิธิ (บาท)", "รวม (บาท)"),
        [1, "โครงการหนึ่ง", 100, 50, 10, 160, "ฝ่าย ก"],
      ],
    }),
  );
  expect(misunderstood).toEqual([]);
});

test("reads what was received beside what was asked for", () => {
  const headers = [MONEY, below("ที่ขอ", "ที่ได้รับ", "เบิกจ่าย")];
  expect(read(headers, [[200, 150, 140, "ฝ่าย ก"]], [500, 350, 330])).toMatchObject({
    rows: [150],
    total: 350,
  });
});

test("reads no texts below a title of money for money", () => {
  const headers = [MONEY, below("กทม.", "คำอธิบาย", "สปสช.")];
  expect(read(headers, [[200, "ค่าจ้าง", 50, "ฝ่าย ก"]], [200, null, 50])).toMatchObject({
    rows: [250],
    total: 250,
  });
});

test("takes a first project without a sum for no row of labels", () => {
  const { projectTables } = readPlan(
    aSnapshot({
      แผน: [
        [...NAMES, "งบประมาณ", "ส่วนราชการ"],
        [1, "โครงการหนึ่ง", "ตามจริง", "ฝ่าย ก"],
      ],
    }),
  );
  expect(projectTables.map(({ rows }) => rows.length)).toEqual([1]);
});

test("reads the unit of one of several headers side by side for all of them", () => {
  const headers = [header("งบประมาณ กทม. (พันบาท)", "งบประมาณรัฐบาล (พันบาท)", "รวม")];
  expect(read(headers, [[100, 50, 150, "ฝ่าย ก"]], [100, 50, 150])).toMatchObject({
    rows: [150000],
    total: 150000,
  });
});

test("reads the sources where their sum says nothing", () => {
  const headers = [header("งบประมาณ", null, null), below("งบ กทม.", "เงินอุดหนุน", "รวม")];
  const rows = [
    [100, 50, null, "ฝ่าย ก"],
    ["ไม่ใช้งบประมาณ", null, null, "ฝ่าย ข"],
    [null, null, null, "ฝ่าย ค"],
  ];
  expect(read(headers, rows).rows).toEqual([150, "none", "blank"]);
});

test.each<[string, readonly (readonly TestCell[])[]]>([
  ["แหล่งงบประมาณ", [header("แหล่งงบประมาณ", null), below("งบ กทม.", "เงินอุดหนุน")]],
  ["งบประมาณ", [header("งบประมาณ", null), below("ไตรมาส 1", "ไตรมาส 2")]],
  ["งบประมาณ side by side", [header("งบประมาณ (งบ กทม.)", "งบประมาณ (เงินอุดหนุน)")]],
  ["headers of their own", [header("งบประมาณ กทม.", "งบประมาณรัฐบาล")]],
  ["labels that are unknown", [header("งบประมาณ", null), below("กทม.", "สปสช.")]],
])("adds up sources without a sum: %s", (_, headers) => {
  const { rows, total, table } = read(
    headers,
    [
      [100, "50", "ฝ่าย ก"],
      [null, 70, "ฝ่าย ข"],
      ["-", "-", "ฝ่าย ค"],
      [1, "ห้าสิบ", "ฝ่าย ง"],
    ],
    [100, 130],
  );
  expect({ rows, total }).toEqual({ rows: [150, 70, "not-stated", "unreadable"], total: 230 });
  // No cell holds the sum: nothing is to be made a number or a SUM.
  expect(table?.rows.map(({ stored }) => stored)).toEqual([undefined, undefined, undefined, undefined]);
  expect(table?.rows.map(({ budget }) => budget.at.column)).toEqual([2, 3, 2, 3]);
});

test.each<[string, readonly (readonly TestCell[])[]]>([
  ["side by side", [header("งบประมาณ ปี 2568", "งบประมาณ ปี 2569")]],
  ["below a title", [header("งบประมาณ", null), below(2568, "ปี 2569")]],
  ["as titles", [header("งบประมาณ ปี 2568", "งบประมาณ ปี 2569"), below("งบ กทม.", "งบ กทม.")]],
  ["last year's with its year only", [header("งบประมาณ ปี 2568", "งบประมาณ")]],
  ["with what was spent", [header("งบประมาณที่ใช้", "งบประมาณที่ได้รับ")]],
  ["with what was spent below", [header("งบประมาณ", null), below("เบิกจ่าย", "จัดสรร")]],
])("reads the budget of the plan's year: %s", (_, headers) => {
  const rows = [
    [100, 50, "ฝ่าย ก"],
    [30, 70, "ฝ่าย ข"],
  ];
  expect(read(headers, rows, [130, 999])).toMatchObject({ rows: [50, 70], total: 999 });
});

test("reads the budget of the year that another sheet states", () => {
  const headers = header("งบประมาณ ปี 2569", "งบประมาณ ปี 2570");
  const rows = [headers, [1, "โครงการหนึ่ง", 100, 50, "ฝ่าย ก"]];
  const { projectTables } = readPlan(aSnapshot({ ปก: [["แผนปฏิบัติราชการประจำปี พ.ศ. 2569"]], รายการ: rows }));
  expect(projectTables[0]?.rows.map(({ budget }) => valueOf(budget))).toEqual([
    { kind: "amount", satang: 100_00 },
  ]);
});

test("counts in the unit of the column that is read", () => {
  const headers = [header("งบประมาณ ปี 2568 (บาท)", "งบประมาณ ปี 2569 (พันบาท)", "งบประมาณ ปี 2570 (ล้านบาท)")];
  expect(read(headers, [[1, 2, 3, "ฝ่าย ก"]]).rows).toEqual([2000]);
});

test("takes years and results of budgets for none of targets and results", () => {
  const plan = readPlan(
    aSnapshot({
      แผน: [
        ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "โครงการ/กิจกรรม", "งบประมาณ", null, "ผู้รับผิดชอบ"],
        [null, null, null, null, "ปี 2568", "ปี 2569"],
        [1, "จำนวนงาน", "6 ครั้ง", "โครงการหนึ่ง", 100, 50, "ฝ่าย ก"],
      ],
      แผน2: [
        ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "โครงการ/กิจกรรม", "งบประมาณ", null, "ผู้รับผิดชอบ"],
        [null, null, null, null, "แผน", "ผล"],
        [1, "จำนวนงานอื่น", "7 ครั้ง", "โครงการสอง", 70, 20, "ฝ่าย ก"],
      ],
    }),
  );
  expect(plan.yearlyTargets).toEqual([]);
  expect(plan.scoring).toBeUndefined();
  const rows = plan.evaluations.flatMap((table) => table.rows);
  expect(rows.map(({ target }) => valueOf(target)?.value)).toEqual([6, 7]);
  const budgets = rows.flatMap(({ projects }) => projects.map(({ budget }) => valueOf(budget)));
  expect(budgets).toMatchObject([{ satang: 5000 }, { satang: 7000 }]);
});

test("a closing sentence below the total row is no total without an amount", () => {
  const { projectTables } = readPlan(
    aSnapshot({
      แผน: [
        header("งบประมาณ"),
        [1, "โครงการหนึ่ง", 220, "ฝ่าย ก"],
        [null, "รวมทั้งสิ้น", 999],
        ["รวมจำนวน 1 โครงการ/กิจกรรม จำนวนเงินทั้งสิ้น 220 บาท"],
      ],
    }),
  );
  expect(projectTables).toMatchObject([
    { total: { budget: { value: { satang: 99900 } } }, subtotals: [], closing: { count: 1 } },
  ]);
});

test("a plan of spending by months, each a header of its own, leaves the table what it is", () => {
  const months = ["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค."].map((month) => `${month} 68`);
  const { projectTables } = readPlan(
    aSnapshot({
      แผน: [
        ["ที่", "โครงการ/กิจกรรม", "งบประมาณ (บาท)", ...months, "ส่วนราชการ"],
        [1, "โครงการปลูกต้นไม้", 1200, ...months.map(() => 200), "ฝ่าย ก"],
      ],
    }),
  );
  expect(projectTables.map(({ rows }) => rows.map(({ budget }) => budget))).toMatchObject([
    [{ value: { kind: "amount", satang: 1200_00 } }],
  ]);
});

test.each([
  ["งบประมาณปี 2569", "เงินกันเหลื่อมปี 2568"],
  ["งบประมาณปี 2569", "เงินกันไว้เบิกเหลื่อมปี"],
  ["งบประมาณ", "เงินกันเหลื่อมปี"],
])("the year's budget and what is carried over are parts of their sum: %s, %s", (budget, carried) => {
  const { rows, total, table } = read(
    [header("งบประมาณ", null, null), below(budget, carried, "รวม")],
    [
      [500, 200, 700],
      [100, "-", 100],
    ],
    [600, 200, 800],
  );
  expect([rows, total]).toEqual([[700, 100], 800]);
  expect(table?.rows[0]?.budgetParts?.satang).toBe(700_00);
});

describe("a header that only begins with a word for budgets", () => {
  const ROW = [150, 10, "ฝ่าย ก"];

  test.each([
    ...["งบประมาณโครงการ", "งบประมาณรายจ่าย", "งบประมาณดำเนินการ", "งบประมาณที่ตั้งไว้", "งบประมาณตามข้อบัญญัติ"],
    ...["งบประมาณที่เสนอขอ", "จำนวนงบประมาณ", "งบ (บาท)", "ค่าใช้จ่าย (บาท)", "วงเงินโครงการ"],
  ])("is read alone: %s", (word) => {
    expect(read([header(word, "ระยะเวลา")], [ROW], [150])).toMatchObject({ rows: [150], total: 150 });
  });

  test.each([
    ["งบประมาณ", "งบประมาณดำเนินการ"],
    ["งบประมาณที่ได้รับ", "งบประมาณที่เสนอขอ"],
    ["งบประมาณ", "งบ (บาท)"],
  ])("gives way to %s: %s", (plain, broad) => {
    expect(read([header(plain, broad)], [ROW], [150])).toMatchObject({ rows: [150], total: 150 });
    expect(read([header(broad, plain)], [ROW], [150])).toMatchObject({ rows: [10] });
  });

  test("is one source below a title", () => {
    const headers = [header("งบประมาณ", null), below("งบประมาณดำเนินการ", "เงินอุดหนุน")];
    expect(read(headers, [ROW], [150, 10])).toMatchObject({ rows: [160], total: 160 });
  });
});

test.each(["แผนการใช้จ่ายงบประมาณ (บาท)", "แผนการใช้จ่ายเงิน", "แผนการเบิกจ่ายงบประมาณ"])(
  "reads the sum of a plan of spending: %s",
  (title) => {
    const headers = [header(merged(title, 3), undefined, undefined), below("ต.ค.-มี.ค.", "เม.ย.-ก.ย.", "รวม")];
    expect(read(headers, [[100, 50, 150, "ฝ่าย ก"]], [100, 50, 150])).toMatchObject({
      rows: [150],
      total: 150,
    });
  },
);

describe("a sum beside a title of money", () => {
  const titles = (sum: TestCell) => [...NAMES, merged("งบประมาณ (บาท)", 2), undefined, sum, "ส่วนราชการ"];
  const LABELS = below("งบ กทม.", "เงินอุดหนุน");

  test.each(["รวม", "รวม (บาท)", "รวมทั้งสิ้น (บาท)", "รวมเงิน"])(
    "is the sum of what stands below it: %s",
    (sum) => {
      const { rows, total, table } = read([titles(sum), LABELS], [[100, 50, 150, "ฝ่าย ก"]], [100, 50, 150]);
      expect({ rows, total }).toEqual({ rows: [150], total: 150 });
      expect(table?.rows[0]?.budget.at.column).toBe(4);
      expect(table?.rows[0]?.budgetParts).toMatchObject({ satang: 150_00 });
    },
  );

  test("is it on the left, too", () => {
    const headers = [
      [...NAMES, "รวม", merged("งบประมาณ", 2), undefined, "ส่วนราชการ"],
      below(null, "งบ กทม.", "เงินกู้"),
    ];
    const { rows, table } = read(headers, [[150, 100, 50, "ฝ่าย ก"]], [150, 100, 50]);
    expect([rows, table?.rows[0]?.budget.at.column]).toEqual([[150], 2]);
  });

  test("is none where it does not stand right beside it, or no numbers stand below it", () => {
    const apart = [...NAMES, merged("งบประมาณ", 2), undefined, "สถานที่", "รวม", "ส่วนราชการ"];
    expect(read([apart, LABELS], [[100, 50, "สวน", 7, "ฝ่าย ก"]])).toMatchObject({ rows: [150] });
    expect(read([titles("รวม"), LABELS], [[100, 50, "ทุกฝ่าย", "ฝ่าย ก"]])).toMatchObject({ rows: [150] });
  });
});

describe("a plan of spending by quarter", () => {
  const QUARTERS = ["ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4"];
  const title = merged("แผนการใช้จ่ายงบประมาณ", 4);
  const titled = [header("งบประมาณ", title, undefined, undefined, undefined), below(null, ...QUARTERS)];

  test.each<[string, readonly (readonly TestCell[])[], readonly TestCell[]]>([
    ["below a title", titled, [4000, 1000, 1000, 1000, 900]],
    ["in front of its sum", [header(...QUARTERS, "งบประมาณรวม")], [1000, 1000, 1000, 900, 4000]],
    ["behind the budget", [header("งบประมาณ", ...QUARTERS)], [4000, 1000, 1000, 1000, 900]],
  ])("is to make the budget: %s", (_, headers, cells) => {
    const { rows, table } = read(headers, [[...cells, "ฝ่าย ก"]]);
    expect(rows).toEqual([4000]);
    expect(table?.rows[0]?.budgetParts).toMatchObject({ satang: 3900_00 });
  });

  test("is not the budget beside one", () => {
    const headers = [
      header("งบประมาณ", merged("แผนการใช้จ่าย", 3), undefined, undefined),
      below(null, "ต.ค.-มี.ค.", "เม.ย.-ก.ย.", "รวม"),
    ];
    expect(read(headers, [[4000, 1000, 1000, 2000, "ฝ่าย ก"]]).rows).toEqual([4000]);
  });

  test("is none where the quarters hold no money", () => {
    const { table } = read([header("งบประมาณ", ...QUARTERS)], [[4000, 25, 25, 25, 25, "ฝ่าย ก"]]);
    expect(table?.rows[0]?.budgetParts).toBeUndefined();
  });
});
