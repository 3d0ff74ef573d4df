import { valueOf } from "../../../../src/core/grid/reading";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { aSnapshot, merged, type TestCell } from "../../../support/a-snapshot";

/** What is read of a row below these headers: the actual in force, and those of the parts of the year. */
function read(headers: readonly TestCell[][], ...row: TestCell[]) {
  const plan = readPlan(
    aSnapshot({ แบบ: [...headers, ["1.1 Agenda Base"], [1, "จำนวนงาน", "6 ครั้ง", ...row]] }),
  );
  const [first] = plan.scoring?.rows ?? [];
  expect(plan.misunderstood).toEqual([]);
  return {
    actual: valueOf(first?.actual?.reading)?.value,
    at: first?.actual?.at.column,
    periods: first?.periods.map(({ period, actual }) => [period, valueOf(actual.reading)?.value]),
  };
}

const names = ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย"];
const three = {
  actual: 5,
  at: 5,
  periods: [
    [6, 2],
    [9, 3],
    [12, 5],
  ],
};

describe("one header row", () => {
  test.each([
    ["ผลการดำเนินงาน รอบ 6 เดือน", "ผลการดำเนินงาน รอบ 9 เดือน", "ผลการดำเนินงาน รอบ 12 เดือน"],
    ["ผลงาน 6 เดือน", "ผลงาน 9 เดือน", "ผลงาน 12 เดือน"],
    ["ผล ๖ เดือน", "ผล ๙ เดือน", "ผล ๑๒ เดือน"],
    ["ผลการดำเนินงาน (6 เดือน)", "ผลการดำเนินงาน (9 เดือน)", "ผลการดำเนินงาน\n(12 เดือน)"],
    ["รอบ 6 เดือน (ต.ค. 67 – มี.ค. 68)", "รอบ 9 เดือน (ต.ค. 67 – มิ.ย. 68)", "รอบ 12 เดือน (ต.ค. 67 – ก.ย. 68)"],
    [
      "ผลการดำเนินงาน รอบ 6 เดือน 1 ต.ค. 2567 - 31 มี.ค. 2568",
      "ผลการดำเนินงาน รอบ 9 เดือน ตุลาคม 2567 ถึง มิถุนายน 2568",
      "ผลการดำเนินงานสะสม รอบ 12 เดือน",
    ],
    ["ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4"],
    ["ไตรมาส 2 (ม.ค. - มี.ค. 68)", "ไตรมาส 3 (เม.ย. - มิ.ย. 68)", "ไตรมาส 4 (ก.ค. - ก.ย. 68)"],
    ["ผลงานครึ่งปีแรก", "ผลงาน 9 เดือน", "ผลงานทั้งปี"],
    ["ผลการดำเนินงาน ต.ค. 67 - มี.ค. 68", "ผลการดำเนินงาน ต.ค. 67 - มิ.ย. 68", "ผลการดำเนินงาน ต.ค. 67 - ก.ย. 68"],
    ["ผล ต.ค.-มี.ค.", "ผล ต.ค.-มิ.ย.", "ผล ต.ค.-ก.ย."],
    ["ผล ณ 31 มีนาคม 2568", "ผล ณ 30 มิถุนายน 2568", "ผล ณ สิ้นเดือนกันยายน 2568"],
    ["ผลการดำเนินงาน ไตรมาสที่ 2/2568", "ผลการดำเนินงาน ไตรมาสที่ 3/2568", "ผลการดำเนินงาน ไตรมาสที่ 4/2568"],
    ["ผลการดำเนินงาน ณ สิ้นไตรมาส 2", "ผลการดำเนินงาน ณ สิ้นไตรมาส 3", "ผลการดำเนินงาน ณ สิ้นไตรมาส 4"],
    ["รายงานผล 6 เดือนแรก", "รายงานผล 9 เดือนแรก", "รายงานผล 12 เดือน"],
    ["Actual 6 months", "Actual 9 months", "Actual 12 months"],
    ["Actual Q2", "Actual Q3", "Actual Q4"],
    ["ผลงานไตรมาส 1-2", "ผลงานไตรมาสที่ 1 - 3", "ผลงานไตรมาส 1 ถึง 4"],
    ["ไตรมาส 1 – ไตรมาส 2", "Q1-Q3", "ไตรมาส 1/2568 - 4/2568"],
    ["ผลการดำเนินงาน 6 เดือน", "9 เดือน", "12 เดือน"],
    ["6 เดือน", "9 เดือน", "12 เดือน"],
    ["ไตรมาสที่สอง", "ไตรมาสสาม", "ไตรมาสที่สี่"],
    ["ครึ่งแรก", "9 เดือนแรก", "ทั้งปี"],
    ["ผลงานครึ่งแรกของปี", "ผลงานสะสม 9 เดือน", "ผลการดำเนินงานรวม 12 เดือน"],
  ])("reads %s, %s, %s", (...periods) => {
    expect(read([[...names, ...periods, "คะแนน"]], 2, 3, 5)).toEqual(three);
  });

  test("reads the periods in whatever order they stand", () => {
    const headers = [...names, "ผลงาน 12 เดือน", "ผลงาน 6 เดือน", "คะแนน", "ผลงาน 9 เดือน"];
    expect(read([headers], 5, 2, null, 3)).toEqual({ ...three, at: 3 });
  });

  test("reads a plain column beside them as the actual in force", () => {
    const past = {
      actual: 4,
      periods: [
        [6, 2],
        [9, 3],
      ],
    };
    expect(read([[...names, "ผลการดำเนินงาน", "ผล 6 เดือน", "ผล 9 เดือน", "คะแนน"]], 4, 2, 3)).toEqual({
      ...past,
      at: 3,
    });
    expect(read([[...names, "ผล 6 เดือน", "ผล 9 เดือน", "ผลการดำเนินงาน", "คะแนน"]], 2, 3, 4)).toEqual({
      ...past,
      at: 5,
    });
    expect(read([[...names, "ผลการดำเนินงาน", "6 เดือน", "9 เดือน", "คะแนน"]], 4, 2, 3)).toEqual({
      ...past,
      at: 3,
    });
  });

  test.each(["ผลงานรวม", "ผลงานสะสม", "ผลการดำเนินงานสะสม", "ผลการดำเนินงานรวม"])(
    "reads %s beside the first quarter as the actual in force",
    (soFar) => {
      const first = { actual: 5, at: 4, periods: [[3, 2]] };
      expect(read([[...names, "ไตรมาสแรก", soFar, "คะแนน"]], 2, 5)).toEqual(first);
      expect(read([[...names, "ผลงาน", soFar, "คะแนน"]], 2, 5)).toEqual({ ...first, periods: [] });
      expect(read([[...names, soFar]], 5)).toEqual({ ...first, at: 3, periods: [] });
    },
  );

  test("reads the results of the latest year", () => {
    const lastYear = { actual: 5, at: 4, periods: [] };
    expect(read([[...names, "ผลงานปี 2567", "ผลงานปี 2568"]], 2, 5)).toEqual(lastYear);
    expect(read([[...names, "ผลงานปี 2567", "ผลการดำเนินงาน"]], 2, 5)).toEqual(lastYear);
  });

  test("does not take targets, budgets or plans of a period for results", () => {
    const quarters = ["ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4"];
    expect(read([[...names, ...quarters, "ผลการดำเนินงาน", "คะแนน"]], 1, 2, 3, 4, 5)).toEqual({
      actual: 5,
      at: 7,
      periods: [],
    });
    const plan = readPlan(
      aSnapshot({
        แผน: [
          [...names, ...quarters],
          [1, "จำนวนงาน", "6 ครั้ง", 1, 2, 3, 4],
        ],
      }),
    );
    expect(plan.scoring).toBeUndefined();
  });

  test("takes 6 เดือนหลัง for no result from the year's beginning", () => {
    expect(read([[...names, "ผลการดำเนินงาน", "ผลการดำเนินงาน 6 เดือนหลัง", "คะแนน"]], 5, 2).periods).toEqual([]);
  });

  test("reads the latest of scores and targets that stand by period too", () => {
    const headers = [
      "ที่",
      "ชื่อตัวชี้วัด",
      "เป้าหมาย 6 เดือน",
      "เป้าหมาย 12 เดือน",
      "ผล 6 เดือน",
      "ผล 12 เดือน",
      "คะแนน 6 เดือน",
      "คะแนน 12 เดือน",
    ];
    const [row] =
      readPlan(aSnapshot({ แบบ: [headers, [1, "จำนวนงาน", "3 ครั้ง", "6 ครั้ง", 2, 5]] })).scoring?.rows ?? [];
    expect([row?.target.at.column, row?.actual?.at.column, row?.score?.at.column]).toEqual([3, 5, 7]);
  });
});

describe("two header rows", () => {
  const below = [null, null, null, "6 เดือน", "9 เดือน", "12 เดือน"];

  test("reads spans of months below a title, and passes over one that begins later", () => {
    const spans = [null, null, null, "ต.ค. 67 - มี.ค. 68", "ม.ค. - มี.ค. 68", "ต.ค. 67 - ก.ย. 68"];
    expect(read([[...names, "ผลการดำเนินงาน", null, null, "คะแนน"], spans], 2, 3, 5)).toEqual({
      ...three,
      periods: [
        [6, 2],
        [12, 5],
      ],
    });
  });

  test.each(["ผลการดำเนินงาน", "ผลการดำเนินงาน ปี 2568", "การรายงานผล"])(
    "reads the periods below %s",
    (title) => {
      expect(read([[...names, title, null, null, "คะแนน"], below], 2, 3, 5)).toEqual(three);
    },
  );

  test("reads them below a blank row", () => {
    expect(read([[...names, "ผลการดำเนินงาน", null, null, "คะแนน"], [], below], 2, 3, 5)).toEqual(three);
  });

  test("reads them below a title in a row of its own", () => {
    expect(
      read(
        [
          [null, null, null, "ผลการดำเนินงาน"],
          [...names, ...below.slice(3), "คะแนน"],
        ],
        2,
        3,
        5,
      ),
    ).toEqual(three);
  });

  test("reads a plain column beside them as the actual in force", () => {
    const top = [...names, "ผลการดำเนินงาน", null, null, "ผลการดำเนินงาน", "คะแนน"];
    expect(read([top, below], 2, 3, 4, 5)).toEqual({
      actual: 5,
      at: 6,
      periods: [
        [6, 2],
        [9, 3],
        [12, 4],
      ],
    });
  });

  test.each(["รวม", "สะสม", "รวมทั้งปี", "ผลงานรวม"])(
    "reads %s beside parts of the year as the actual in force",
    (sum) => {
      const top = [...names, "ผลการดำเนินงาน", null, null, "คะแนน"];
      expect(read([top, [null, null, null, "ไตรมาสแรก", "ครึ่งหลัง", sum]], 2, 3, 5)).toEqual({
        actual: 5,
        at: 5,
        periods: [[3, 2]],
      });
    },
  );

  describe.each([1, 2])("single months, where headers are merged over %s rows,", (down) => {
    const months = ["ต.ค.", "พ.ย. 68", "ธันวาคม", "ม.ค."];
    const plan = (last: TestCell, label?: TestCell) => {
      const at = (text: string) => merged(text, 1, down);
      const title = merged("ผลการดำเนินงาน", label ? 5 : 4);
      return readPlan(
        aSnapshot({
          แบบ: [
            ["แบบให้คะแนน ปี 2569"],
            [...names.map(at), at("น้ำหนัก"), title, ...Array<undefined>(label ? 4 : 3), at("คะแนน")],
            [null, null, null, null, ...months, label],
            [1, "จำนวนงาน", "6 ครั้ง", 100, 1, 2, 1, 1, last],
          ],
        }),
      );
    };

    test("are told: the first of them is not the year's", () => {
      const { scoring, passedPeriods } = plan(null);
      expect(scoring?.rows.map(({ name, actual }) => [name.value, actual])).toEqual([
        ["จำนวนงาน", undefined],
      ]);
      expect(passedPeriods.map(({ text, reason }) => [text, reason])).toEqual(
        months.map((text) => [text, "other"]),
      );
    });

    test("are no matter where their sum stands behind them", () => {
      const { scoring, passedPeriods } = plan(5, "รวม");
      expect(scoring?.rows.map(({ actual }) => valueOf(actual?.reading)?.value)).toEqual([5]);
      expect(passedPeriods).toEqual([]);
    });
  });

  test("does not take a total below the title of achievements or scores for the actual", () => {
    const top = [...names, "ผลการดำเนินงาน", null, null, "ร้อยละความสำเร็จ", "คะแนน"];
    const below = [null, null, null, "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "รวม"];
    expect(read([top, below], 2, 3, 7)).toMatchObject({ actual: 7, at: 5 });
  });

  describe.each([
    ["below a title of their own", "ผลการดำเนินงานรายไตรมาส"],
    ["below a title of results", "ผลการดำเนินงาน"],
  ])("quarters %s", (_, title) => {
    const labels = ["ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4"];
    const summed = {
      actual: 10,
      at: 7,
      periods: [
        [3, 3],
        [6, 2],
        [9, 3],
        [12, 2],
      ],
    };

    test.each([
      "รวม",
      "รวมทั้งปี",
      "ผลรวมทั้งปี",
      "รวมผลงาน",
      "รวมผลการดำเนินงาน",
      "รวมผลงานทั้งปี",
      "ผลการดำเนินงานรวมทั้งปี",
    ])("are added up by %s behind them", (sum) => {
      const over = [
        ...names.map((name) => merged(name, 1, 2)),
        merged(title, 4),
        undefined,
        undefined,
        undefined,
      ];
      const top = [...over, merged(sum, 1, 2), merged("คะแนน", 1, 2)];
      expect(read([top, [null, null, null, ...labels]], 3, 2, 3, 2, 10)).toEqual(summed);
      const all = [
        ...over.slice(0, 3),
        merged(title, 5),
        undefined,
        undefined,
        undefined,
        undefined,
        "คะแนน",
      ];
      expect(read([all, [null, null, null, ...labels, sum]], 3, 2, 3, 2, 10)).toEqual(summed);
      const flat = [...names, ...labels.map((label) => `ผล ${label}`), sum, "คะแนน"];
      expect(read([flat], 3, 2, 3, 2, 10)).toEqual(summed);
    });
  });

  test("takes a sum of targets by quarter for no result", () => {
    const top = [...names, merged("เป้าหมายรายไตรมาส", 2), undefined, "รวม", "ผลการดำเนินงาน", "คะแนน"];
    const below = [null, null, null, "ไตรมาส 1", "ไตรมาส 2"];
    expect(read([top, below], 3, 3, 6, 5)).toEqual({ actual: 5, at: 6, periods: [] });
  });

  test("reads the latest score of each of several periods", () => {
    const top = [...names, "ผลการดำเนินงาน", null, "คะแนน", null];
    const sub = [null, null, null, "6 เดือน", "12 เดือน", "6 เดือน", "12 เดือน"];
    const plan = readPlan(aSnapshot({ แบบ: [top, sub, [1, "จำนวนงาน", "6 ครั้ง", 2, 5, 1, 2]] }));
    expect(plan.scoring?.rows[0]?.score?.at.column).toBe(6);
    expect(plan.scoring?.rows[0]?.periods.map(({ period }) => period)).toEqual([6, 12]);
  });
});

describe("a part of the year over several columns", () => {
  const quarters = ["ไตรมาส 1", null, "ไตรมาส 2", null, "ไตรมาส 3", null];
  const pairs = [null, null, null, ...Array.from({ length: 3 }, () => ["เป้าหมาย", "ผล"]).flat()];
  const third = {
    actual: 6,
    at: 8,
    periods: [
      [3, 2],
      [6, 4],
      [9, 6],
    ],
  };
  const target = "ค่าเป้าหมายทั้งปี";

  test.each<[string, readonly TestCell[][]]>([
    ["not merged", [[...names.slice(0, 2), target, ...quarters], pairs]],
    [
      "merged",
      [
        [
          ...names.slice(0, 2).map((name) => merged(name, 1, 2)),
          target,
          ...quarters.map((quarter) => quarter && merged(quarter, 2)),
        ],
        pairs,
      ],
    ],
    [
      "in a row on top of the header",
      [
        [null, null, null, ...quarters],
        ["ที่", "ตัวชี้วัด", target, ...pairs.slice(3)],
      ],
    ],
  ])("is that of each of them: %s", (_, headers) => {
    expect(read(headers, 1, 2, 3, 4, 5, 6)).toEqual(third);
    expect(read(headers, 1, 2, 3, 4, 5, null)).toMatchObject({ actual: 4, at: 6 });
  });

  test("is only that of the columns over which it is merged", () => {
    const top = [...names, merged("ไตรมาส 1", 2), null, null];
    const below = [null, null, null, "เป้าหมาย", "ผล", "ผลการดำเนินงาน"];
    expect(read([top, below], 1, 2, 5)).toEqual({ actual: 5, at: 5, periods: [[3, 2]] });
  });

  test("is not that of a column under a heading of its own", () => {
    const top = [...names, "ไตรมาส 1", null, "การประเมิน"];
    const below = [null, null, null, "เป้าหมาย", "ผล", "ผลการดำเนินงาน"];
    expect(read([top, below], 1, 2, 5)).toEqual({ actual: 5, at: 5, periods: [[3, 2]] });
  });

  test("reads the results of the latest of several years", () => {
    const top = [...names, "ปี 2567", null, "ปี 2568", null];
    const below = [null, null, null, "น้ำหนัก", "ผล", "น้ำหนัก", "ผล"];
    expect(read([top, below], 10, 2, 10, 5)).toEqual({ actual: 5, at: 6, periods: [] });
  });

  test("tells a second result of the same part by its own header", () => {
    const plan = readPlan(
      aSnapshot({
        แบบ: [
          [...names, "ไตรมาส 1", null],
          [null, null, null, "ผล", "ผลงาน"],
          [1, "ก", "6 ครั้ง", 2, 3],
        ],
      }),
    );
    expect(plan.passedPeriods).toMatchObject([{ at: { row: 1, column: 4 }, text: "ผลงาน", reason: "twice" }]);
  });
});

describe("columns of periods only", () => {
  const headers = [[...names, "ผล 6 เดือน", "ผล 9 เดือน", "ผล 12 เดือน", "คะแนน"]];

  test("the latest filled one is the actual", () => {
    expect(read(headers, 2, 3)).toMatchObject({ actual: 3, at: 4 });
    expect(read(headers, 2, "-", "-")).toMatchObject({ actual: 2, at: 3 });
    expect(read(headers, 2, 3, "ดีมาก")).toMatchObject({ actual: undefined, at: 5 });
  });

  test("a blank row misses what others have reported last", () => {
    const rows = [
      [1, "ก", "6 ครั้ง", 2, 3],
      [2, "ข", "6 ครั้ง"],
    ];
    const plan = readPlan(aSnapshot({ แบบ: [...headers, ...rows] }));
    expect(plan.scoring?.rows[1]?.actual).toMatchObject({ at: { column: 4 }, reading: { state: "blank" } });
  });
});
