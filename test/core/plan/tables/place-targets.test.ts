import { valueOf } from "../../../../src/core/grid/reading";
import { readPlan } from "../../../../src/core/plan/read-plan";
import { aSnapshot, merged, type TestCell } from "../../../support/a-snapshot";

type Row = readonly TestCell[];

const numbers = (readings: readonly { readonly target: Parameters<typeof valueOf>[0] }[] = []) =>
  readings.map(({ target }) => (valueOf(target) as { value?: number } | undefined)?.value);

const titled = (year: number) => `ส่วนที่ 4 การประเมินผลการปฏิบัติราชการ ประจำปีงบประมาณ พ.ศ. ${year}`;

/** The targets of an evaluation with these columns between the names of its KRs and their hosts. */
function evaluated(title: string, rows: readonly Row[], ...headers: readonly Row[]) {
  const [top = [], ...below] = headers;
  const plan = readPlan(
    aSnapshot({
      แผน: [
        [title],
        ["1.1 Agenda Base"],
        ["ที่", "รหัส KRs", "ชื่อตัวชี้วัด", ...top, "ความรับผิดชอบ (H/R)", "โครงการ/กิจกรรม (งบประมาณ)"],
        ...below.map((cells) => [null, null, null, ...cells]),
        ...rows.map((cells, index) => [
          index + 1,
          1101 + index,
          `ร้อยละของงานที่ ${index + 1}`,
          ...cells,
          "H : สนอ.",
          `โครงการที่ ${index + 1} (${index + 1},000 บาท)`,
        ]),
      ],
    }),
  );
  expect(plan.yearlyTargets).toEqual([]);
  return plan.evaluations.flatMap((table) => numbers(table.rows));
}

const TWO = [
  ["ร้อยละ 70", "ร้อยละ 80"],
  ["ร้อยละ 10", "ร้อยละ 20"],
];

test.each<[string, readonly Row[]]>([
  ["in one row", [["ค่าเป้าหมาย ปี 2567", "ค่าเป้าหมาย ปี 2568"]]],
  ["without a word for the year", [["ค่าเป้าหมาย 2567", "ค่าเป้าหมาย 2568"]]],
  ["of two digits", [["ค่าเป้าหมาย ปี 67", "ค่าเป้าหมาย ปี 68"]]],
  [
    "in a row of their own",
    [
      ["ค่าเป้าหมาย", null],
      ["ปี 2567", "ปี 2568"],
    ],
  ],
  [
    "of two digits in a row of their own",
    [
      [merged("ค่าเป้าหมาย", 2), undefined],
      ["ปี 67", "ปี 68"],
    ],
  ],
  [
    "as numbers",
    [
      ["ค่าเป้าหมาย", null],
      [2567, 2568],
    ],
  ],
])("reads the targets of the plan's year in an evaluation with two years %s", (_, headers) => {
  expect(evaluated(titled(2568), TWO, ...headers)).toEqual([80, 20]);
  expect(evaluated(titled(2567), TWO, ...headers)).toEqual([70, 10]);
});

test.each<[string, string, number[]]>([
  ["that of the latest year where the plan states none", "ส่วนที่ 4 การประเมิน", [80, 20]],
  ["that of the latest year where the plan's year has none", titled(2569), [80, 20]],
])("reads %s", (_, title, targets) => {
  expect(evaluated(title, TWO, ["ค่าเป้าหมาย ปี 2568", "ค่าเป้าหมาย ปี 2567"].reverse())).toEqual(targets);
});

test("reads the target of no year where the plan's year has none", () => {
  expect(evaluated(titled(2569), TWO, ["ค่าเป้าหมาย ปี 2568", "ค่าเป้าหมาย"])).toEqual([80, 20]);
  expect(evaluated(titled(2568), TWO, ["ค่าเป้าหมาย", "ค่าเป้าหมาย ปี 2568"])).toEqual([80, 20]);
});

test("reads an evaluation with projects, but without hosts, by its heading", () => {
  const plan = readPlan(
    aSnapshot({
      แผน: [
        [titled(2568)],
        ["1.1 Agenda Base"],
        ["ที่", "ชื่อตัวชี้วัด", "เป้าหมาย 2567", "เป้าหมาย 2568", "โครงการ/กิจกรรม (งบประมาณ)"],
        [1, "จำนวนถนน", "5 สาย", "6 สาย", "โครงการซ่อม (1,000 บาท)"],
      ],
    }),
  );
  expect(plan.evaluations.flatMap(({ rows }) => numbers(rows))).toEqual([6]);
});

const SCORED: Row = ["น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"];
const BELOW: Row = [null, null, "ปี 2567", "ปี 2568"];

test.each<[string, Row[], Row]>([
  ["by year", [["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", null, ...SCORED], BELOW], ["5 สาย", "10 สาย", 60, 9]],
  [
    "by dated headers",
    [["ที่", "ตัวชี้วัด", "เป้าหมาย ปี 67", "เป้าหมาย ปี 68", ...SCORED]],
    ["5 สาย", "10 สาย", 60, 9],
  ],
  [
    "beside what was before",
    [["ที่", "ตัวชี้วัด", merged("ข้อมูลพื้นฐาน", 2), undefined, "ค่าเป้าหมาย", ...SCORED], BELOW],
    [3, 4, "10 สาย", 60, 9],
  ],
  [
    "beside results of several years",
    [
      ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", merged("ผลการดำเนินงาน", 2), undefined],
      [null, null, null, ...BELOW.slice(1)],
    ],
    ["10 สาย", 60, 7, 9],
  ],
])("reads the targets of a scoring sheet %s", (_, headers, row) => {
  const sheet = [["แบบให้คะแนน ประจำปีงบประมาณ พ.ศ. 2568"], ...headers, [1, "จำนวนถนนที่ซ่อม", ...row]];
  const { scoring } = readPlan(aSnapshot({ แบบ: sheet }));
  expect(numbers(scoring?.rows)).toEqual([10]);
  expect(valueOf(scoring?.rows[0]?.weight?.reading)).toBe(60);
});

describe("targets and results below the titles of years", () => {
  const below = ["เป้าหมาย", "ผล", "เป้าหมาย", "ผล"];
  const years = (first: string, second: string) => [
    merged(first, 2),
    undefined,
    merged(second, 2),
    undefined,
  ];
  const sheet = (year: number, titles: Row, labels: Row, row: Row) => {
    const { scoring, passedPeriods, misunderstood } = readPlan(
      aSnapshot({
        แบบ: [
          [`แบบให้คะแนน ประจำปีงบประมาณ พ.ศ. ${year}`],
          [merged("ที่", 1, 2), merged("ตัวชี้วัด", 1, 2), ...titles, merged("น้ำหนัก", 1, 2), merged("คะแนน", 1, 2)],
          [null, null, ...labels],
          [1, "จำนวนโรงเรียนที่ผ่านเกณฑ์", ...row, 50],
        ],
      }),
    );
    expect([passedPeriods, misunderstood]).toEqual([[], []]);
    const [first] = scoring?.rows ?? [];
    return [valueOf(first?.target)?.value, valueOf(first?.actual?.reading)?.value];
  };

  test.each([
    [2569, [20, 12]],
    [2568, [10, 9]],
    [2570, [20, 12]],
  ])("are those of the plan's year %s, or of the latest", (year, found) => {
    const titles = years("ปีงบประมาณ 2568", "ปีงบประมาณ 2569");
    expect(sheet(year, titles, below, [10, 9, 20, 12])).toEqual(found);
    expect(sheet(year, years("ปี 68", "ปี 69"), below, [10, 9, 20, 12])).toEqual(found);
    expect(
      sheet(
        year,
        titles.toReversed().map((cell, place, all) => all[place ^ 1] ?? cell),
        below,
        [20, 12, 10, 9],
      ),
    ).toEqual(found);
  });

  test("leave a target of no year where the plan's year has none", () => {
    const titles = [merged("ค่าเป้าหมาย", 1, 2), merged("ปี 2567", 2), undefined, merged("ผลการดำเนินงาน", 1, 2)];
    expect(sheet(2569, titles, [null, "เป้าหมาย", "ผล", null], [20, 10, 9, 12])).toEqual([20, 12]);
  });

  test("are those of the latest year for a part of the year too", () => {
    const labels = ["เป้าหมาย", "ผล 6 เดือน", "เป้าหมาย", "ผล 6 เดือน"];
    expect(sheet(2569, years("ปี 2568", "ปี 2569"), labels, [10, 9, 20, 12])).toEqual([20, 12]);
  });

  test("take the weights of that year along", () => {
    const { scoring } = readPlan(
      aSnapshot({
        แบบ: [
          ["แบบให้คะแนน ประจำปีงบประมาณ พ.ศ. 2569"],
          ["ที่", "ตัวชี้วัด", "ปี 2568", null, null, "ปี 2569"],
          [null, null, ...["เป้าหมาย", "น้ำหนัก", "ผล"], ...["เป้าหมาย", "น้ำหนัก", "ผล"]],
          [1, "จำนวนโรงเรียนที่ผ่านเกณฑ์", 10, 30, 9, 20, 70, 12],
        ],
      }),
    );
    expect(valueOf(scoring?.rows[0]?.weight?.reading)).toBe(70);
  });
});

test.each<[string, Row]>([
  ["beside their goal", ["เป้าประสงค์", "ตัวชี้วัด", "ค่าเป้าหมาย", null]],
  ["beside their weight", ["น้ำหนัก", "ตัวชี้วัด", "ค่าเป้าหมาย", null]],
])("reads targets by year of part 1 as such, %s", (_, header) => {
  const plan = readPlan(
    aSnapshot({
      แผน: [
        ["ส่วนที่ 1 แผนปฏิบัติราชการ ประจำปี 2568"],
        header,
        [null, null, 2567, 2568],
        [1, "งาน", "ร้อยละ 70", "ร้อยละ 80"],
      ],
    }),
  );
  expect(plan.evaluations).toEqual([]);
  expect(plan.yearlyTargets.map(({ targets }) => numbers(targets))).toEqual([[70, 80]]);
});
