import { valueOf } from "../../../../src/core/grid/reading";
import { aSnapshot, merged, type TestCell } from "../../../support/a-snapshot";
import { readPlan } from "../../../../src/core/plan/read-plan";

const scoring = (...header: TestCell[][]) =>
  readPlan(aSnapshot({ แบบ: [...header, ["1.1 Agenda Base"], [1, "งาน", "ร้อยละ 50", 70, 45]] }));
const read = (...header: TestCell[][]) => {
  const [row] = scoring(...header).scoring?.rows ?? [];
  return (
    row && [valueOf(row.target)?.value, valueOf(row.weight?.reading), valueOf(row.actual?.reading)?.value]
  );
};

test("reads a target of the plan's year as the target", () => {
  expect(read(["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย ปี 2569", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"])).toEqual([50, 70, 45]);
});

test.each(["การประเมิน", "รายละเอียด", "ผลการประเมิน ปีงบประมาณ 2569"])(
  "reads the columns below the title %s",
  (title) => {
    expect(read(["ที่", "ตัวชี้วัด", title], [null, null, "เป้าหมาย", "น้ำหนัก", "ผลงาน ปี 2569", "คะแนน"])).toEqual([
      50, 70, 45,
    ]);
  },
);

test.each([
  ["น้ำหนัก", "ผล", "คะแนน"],
  ["น้ำหนัก", "ผลสัมฤทธิ์", "คะแนน"],
  ["Weight (%)", "Actual Result", "Weighted Score"],
])("knows the headers %s, %s and %s", (weight, actual, score) => {
  const plan = scoring(["ที่", "ตัวชี้วัด", "เป้าหมาย", weight, actual, score, "% Achievement"]);
  expect(plan.scoring?.rows[0]?.achievement?.at.column).toBe(6);
  expect(plan.scoring?.rows[0]?.score?.at.column).toBe(5);
  expect(valueOf(plan.scoring?.rows[0]?.actual?.reading)?.value).toBe(45);
  expect(plan.misunderstood).toEqual([]);
});

test("tells the strange headers of a scoring table without actuals", () => {
  const plan = scoring(["ที่", "ตัวชี้วัด", "เป้าหมาย", "น้ำหนัก", "ทำได้จริง", "คะแนน"]);
  expect(plan.misunderstood).toMatchObject([{ unknown: [{ text: "ทำได้จริง", nearest: undefined }] }]);
});

test.each([
  ["a table with a weight only", ["ทำได้จริง"]],
  ["a scored table with the results of a part of the year only", ["ทำได้จริง", "ผล 6 เดือน", "คะแนน"]],
  ["a scored table with the results of parts of the year and their sum", ["รวม", "ผล 6 เดือน", "คะแนน"]],
])("tells the strange header of results of %s", (_, headers) => {
  const sheet = [
    ["ที่", "ตัวชี้วัด", "เป้าหมาย", "น้ำหนัก", ...headers],
    [1, "งาน", "ร้อยละ 50", 70, 45, 30],
  ];
  expect(readPlan(aSnapshot({ แบบ: sheet })).misunderstood).toMatchObject([
    { unknown: [{ text: headers[0] }] },
  ]);
});

test.each(["งบที่ได้รับจัดสรร", "ผลปีที่ผ่านมา", "ค่าฐานที่ทำได้", "จำนวนบุคลากร"])(
  "leaves numbers under %s in an evaluation alone",
  (header) => {
    const sheet = [
      ["ที่", "ตัวชี้วัด", "เป้าหมาย", "ความรับผิดชอบ (H/R)", header],
      [1, "งาน", "ร้อยละ 50", "H : สนพ.", 45],
    ];
    expect(readPlan(aSnapshot({ แบบ: sheet })).misunderstood).toEqual([]);
  },
);

test.each([
  ["หมายเหตุ", "เร่งด่วน"],
  ["ผู้รายงาน", null],
])("leaves a column %s of the user's own alone", (header, text) => {
  const sheet = [
    ["ที่", "ตัวชี้วัด", "เป้าหมาย", "น้ำหนัก", header, "คะแนน"],
    ["1.1 Agenda Base"],
    [1, "งาน", "ร้อยละ 50", 70, text],
  ];
  expect(readPlan(aSnapshot({ แบบ: sheet })).misunderstood).toEqual([]);
});

test.each([
  ["(1)", "(2)", "(3)", "(4)", "(5) = (4)/(2)", "(6) = (3) x (5)"],
  [2, 3, 4, 5, 6, 7],
  ["๑", "๒", "๓", "๔", "๕", "๖"],
])("takes the row %s, %s, %s … that counts the columns for no indicator", (...numbers) => {
  const plan = readPlan(
    aSnapshot({
      แบบ: [
        ["ที่", "ตัวชี้วัด", "เป้าหมาย", "น้ำหนัก", "ผลงาน", "ร้อยละความสำเร็จ", "คะแนน"],
        [null, ...numbers],
        [1, "จำนวนงาน", 6, 70, 3],
      ],
    }),
  );
  expect(plan.scoring?.rows.map(({ name }) => name.value)).toEqual(["จำนวนงาน"]);
  expect(plan.misunderstood).toEqual([]);
});

describe("scores that are parted into full and earned ones", () => {
  const sheet = (labels: readonly TestCell[], ...more: TestCell[]) => {
    const title = [merged("คะแนน", 2), undefined];
    const plan = readPlan(
      aSnapshot({
        แบบ: [
          ["แบบให้คะแนน ปี 2569"],
          ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ผลการดำเนินงาน", ...title, ...(more.length > 0 ? ["น้ำหนัก"] : [])],
          [null, null, null, null, ...labels],
          [1, "จำนวนโรงเรียน", "10 แห่ง", 6, 60, 36, ...more],
        ],
      }),
    );
    expect(plan.misunderstood).toEqual([]);
    const [row] = plan.scoring?.rows ?? [];
    return [valueOf(row?.weight?.reading), valueOf(row?.score?.reading)];
  };

  test.each([
    ["เต็ม", "ได้"],
    ["คะแนนเต็ม", "คะแนนที่ได้"],
    ["เต็ม", "ที่ได้รับ"],
    ["(เต็ม)", "(ได้)"],
  ])("are the weight and the score: %s, %s", (full, earned) => {
    expect(sheet([full, earned])).toEqual([60, 36]);
  });

  test("leave a weight of its own alone", () => {
    expect(sheet(["เต็ม", "ได้"], 100)).toEqual([100, 36]);
  });
});

describe("the office's own columns beside a committee's", () => {
  const rowOf = (...header: TestCell[][]) => {
    const plan = readPlan(
      aSnapshot({
        แบบ: [["แบบให้คะแนน ปี 2569"], ...header, [1, "จำนวนโรงเรียน", "10 แห่ง", 60, 5, 6, 30, 36]],
      }),
    );
    expect(plan.misunderstood).toEqual([]);
    const [row] = plan.scoring?.rows ?? [];
    return [row?.actual?.at.column, row?.score?.at.column];
  };
  const usual = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก"];

  test.each([
    ["ผลการดำเนินงาน", "ผลตรวจ", "คะแนนประเมินตนเอง", "คะแนนกรรมการ"],
    ["ผลการดำเนินงาน", "ผลการดำเนินงาน (กรรมการ)", "คะแนนที่หน่วยงานประเมินตนเอง", "คะแนนที่คณะกรรมการประเมิน"],
    ["ผลการดำเนินงาน", "ผลงาน (ผู้ตรวจประเมิน)", "คะแนน (ประเมินตนเอง)", "คะแนน (ผู้ตรวจประเมิน)"],
  ])("are read: %s, not %s, and %s, not %s", (...header) => {
    expect(rowOf([...usual, ...header])).toEqual([4, 6]);
  });

  test("are read where the committee's stand first", () => {
    const header = ["ผลงานที่คณะกรรมการตรวจ", "ผลงาน", "คะแนนกรรมการ", "คะแนนจากการประเมินตนเอง"];
    expect(rowOf([...usual, ...header])).toEqual([5, 7]);
  });

  test("are read below a title of both", () => {
    const labels = ["หน่วยงาน", "คณะกรรมการ", "ประเมินตนเอง", "คณะกรรมการ"];
    const titles = [merged("ผลการดำเนินงาน", 2), undefined, merged("คะแนน", 2), undefined];
    expect(rowOf([...usual, ...titles], [null, null, null, null, ...labels])).toEqual([4, 6]);
  });
});

test.each([
  ["ผลการประเมินตนเอง", "ผลการดำเนินงาน", "คะแนน"],
  ["ผลการดำเนินงาน", "คะแนนประเมินตนเอง", "คะแนน"],
  ["ผลการดำเนินงาน", "คะแนน", "คะแนนประเมินตนเอง"],
])("a plain header goes before one of the office's own assessment: %s | %s | %s", (...header) => {
  const { scoring } = readPlan(
    aSnapshot({
      แบบ: [
        ["แบบให้คะแนน ปี 2569"],
        ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", ...header, "หมายเหตุ"],
        [1, "จำนวนโรงเรียน", "100 แห่ง", 60, ...header.map((text) => (text.includes("ตนเอง") ? 4 : 75))],
        [2, "จำนวนต้นไม้", "100 ต้น", 40, ...header.map((text) => (text.includes("ตนเอง") ? 5 : 120))],
      ],
    }),
  );
  const [row] = scoring?.rows ?? [];
  expect(row?.actual?.at.column).toBe(4 + header.indexOf("ผลการดำเนินงาน"));
  expect(row?.score?.at.column).toBe(4 + header.indexOf("คะแนน"));
});

test("results by parts of the year go before the office's own assessment", () => {
  const header = ["ผลการประเมินตนเอง", "ผลการดำเนินงาน 6 เดือน", "ผลการดำเนินงาน 12 เดือน", "คะแนน"];
  const { scoring } = readPlan(
    aSnapshot({
      แบบ: [
        ["แบบให้คะแนน ปี 2569"],
        ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", ...header],
        [1, "จำนวนโรงเรียน", "100 แห่ง", 60, 4, 30, 75, 36],
      ],
    }),
  );
  expect(scoring?.rows[0]?.actual?.at.column).toBe(6);
});

test("a plain score below a title goes before one of the office's own assessment", () => {
  const { scoring } = readPlan(
    aSnapshot({
      แบบ: [
        ["แบบให้คะแนน ปี 2569"],
        ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", merged("การประเมิน", 2), undefined],
        [null, null, null, null, null, "คะแนนประเมินตนเอง", "คะแนน"],
        [1, "จำนวนโรงเรียน", "100 แห่ง", 60, 75, 4, 36],
      ],
    }),
  );
  expect(scoring?.rows[0]?.score?.at.column).toBe(6);
});

test.each([
  ["สัดส่วน", ["75/100", "120/100", "1/2"]],
  ["สัดส่วน (ตัวตั้ง/ตัวหาร)", [0.9375, 1.2, 0.5]],
])("what is reached of a target is no weight: %s", (header, values) => {
  const { scoring } = readPlan(
    aSnapshot({
      แบบ: [
        ["แบบให้คะแนน ปี 2569"],
        ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ผลการดำเนินงาน", header, "คะแนน"],
        ...values.map((value, index) => [index + 1, `จำนวนต้นไม้ ${index}`, "100 ต้น", 75, value, 36]),
      ],
    }),
  );
  expect(scoring?.rows.map(({ actual }) => actual?.reading.text)).toEqual(["75", "75", "75"]);
  expect(scoring?.rows.map(({ weight }) => weight)).toEqual(values.map(() => undefined));
});

describe("words for the columns of a scoring sheet", () => {
  const usual = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"];
  const read = (header: readonly string[]) => {
    const { scoring, misunderstood } = readPlan(
      aSnapshot({ แบบ: [["แบบให้คะแนน ปี 2569"], header, [1, "จำนวนโรงเรียน", "10 แห่ง", 60, 6, 36]] }),
    );
    expect(misunderstood).toEqual([]);
    const [row] = scoring?.rows ?? [];
    const { name, target, weight, actual, score } = row ?? {};
    return [name?.value, target?.text, ...[weight, actual, score].map((slot) => slot?.reading.text)];
  };

  const expectRead = (place: number, words: readonly string[]) => {
    const asUsual = ["จำนวนโรงเรียน", "10 แห่ง", "60", "6", "36"];
    for (const word of words) expect([word, ...read(usual.with(place, word))]).toEqual([word, ...asUsual]);
  };

  test.each<[number, string[]]>([
    [1, ["รายการตัวชี้วัด", "ตัวชี้วัดระดับหน่วยงาน", "ตัวชี้วัดผลการปฏิบัติราชการ", "KPI", "KPIs"]],
    [2, ["เกณฑ์เป้าหมาย", "ค่าเป้าหมายตัวชี้วัด", "เป้าหมายตามแผน", "เป้า"]],
    [3, ["สัดส่วนคะแนน", "น.น.", "ค่าถ่วงน้ำหนัก", "ค่าถ่วงน้ำหนัก (ร้อยละ)"]],
    [4, ["ผลการปฏิบัติงาน", "ผลการปฏิบัติราชการ", "ผลการดำเนินงานจริง", "ผลลัพธ์"]],
    [5, ["ค่าคะแนน", "คะแนนประเมิน"]],
  ])("are known in the place of column %s: %s", expectRead);

  test.each<[number, string[]]>([
    [1, ["ตัวชี้วัดหลัก", "ประเด็น/ตัวชี้วัด", "ประเด็นการประเมิน"]],
    [2, ["เป้าหมายที่กำหนด", "แผน/เป้าหมาย", "เป้าหมาย/หน่วยนับ"]],
    [3, ["น้ำหนักตัวชี้วัด", "ร้อยละน้ำหนัก", "สัดส่วน (ร้อยละ)", "สัดส่วน (คะแนน)", "เต็ม"]],
  ])("are known in the place of column %s where they say more: %s", expectRead);

  test.each([
    ["เป้าหมายที่กำหนด", "ค่าเป้าหมาย"],
    ["เป้าหมาย", "ค่าเป้าหมาย"],
    ["เป้าหมาย", "ค่าเป้าหมาย ปี 2569"],
    ["ค่าเป้าหมาย", "เป้าหมายการดำเนินงาน"].reverse(),
  ])("give way to the usual one, on either side: %s beside %s", (broad, plain) => {
    for (const [header, row] of [
      [
        [broad, plain],
        ["เมืองสะอาด", "10 แห่ง"],
      ],
      [
        [plain, broad],
        ["10 แห่ง", "เมืองสะอาด"],
      ],
    ] as const) {
      const { scoring } = readPlan(
        aSnapshot({
          แบบ: [
            ["แบบให้คะแนน ปี 2569"],
            ["ที่", "ตัวชี้วัด", ...header, "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"],
            [1, "จำนวนโรงเรียน", ...row, 60, 6, 36],
          ],
        }),
      );
      expect(scoring?.rows[0]?.target).toMatchObject({ text: "10 แห่ง" });
    }
  });

  test.each([
    ["ค่าเป้าหมายขั้นต่ำ", "ค่าเป้าหมายขั้นสูง"],
    ["ค่าเป้าหมายหน่วยงาน", "ค่าเป้าหมาย กทม."],
  ])("are told beside another one of the kind that is not read: %s, not %s", (...targets) => {
    const { scoring, misunderstood } = readPlan(
      aSnapshot({
        แบบ: [
          ["แบบให้คะแนน ปี 2569"],
          ["ที่", "ตัวชี้วัด", ...targets, "น้ำหนัก", "ผลการดำเนินงาน", "คะแนน"],
          [1, "จำนวนโรงเรียน", "10 แห่ง", "12 แห่ง", 60, 6, 36],
        ],
      }),
    );
    expect(scoring?.rows[0]?.target).toMatchObject({ text: "10 แห่ง" });
    expect(misunderstood).toMatchObject([{ unknown: [{ text: targets[1], nearest: "ค่าเป้าหมาย" }] }]);
  });

  test.each([
    [3, ["น้ำหนักความสำคัญ", "น้ำหนักตัวชี้วัด (%)"], "น้ำหนัก"],
    [2, ["เป้าหมายของหน่วยงาน", "เป้าหมายระดับส่วนราชการ"], "ค่าเป้าหมาย"],
    [1, ["องค์ประกอบ/ตัวชี้วัด", "ตัวชี้วัดหลัก"], "ชื่อตัวชี้วัด"],
  ])("are told where two say the same and none is the usual one: column %s, %s", (place, pair, nearest) => {
    const { misunderstood } = readPlan(
      aSnapshot({
        แบบ: [
          ["แบบให้คะแนน ปี 2569"],
          usual.toSpliced(place, 1, ...pair),
          [1, "จำนวนโรงเรียน", "10 แห่ง", 60, 6, 36].toSpliced(place, 0, 40),
        ],
      }),
    );
    expect(misunderstood).toMatchObject([{ unknown: [{ text: pair[1], nearest }] }]);
  });

  test("are told where two say the same of projects", () => {
    const { misunderstood } = readPlan(
      aSnapshot({
        แผน: [
          ["ที่", "กิจกรรมหลัก", "แผนงาน/โครงการประจำปี", "งบประมาณ", "ส่วนราชการ"],
          [1, merged("สิ่งแวดล้อม", 1, 2), "โครงการหนึ่ง", 1000, "ฝ่ายปกครอง"],
          [2, undefined, "โครงการสอง", 1000, "ฝ่ายปกครอง"],
        ],
      }),
    );
    expect(misunderstood).toMatchObject([{ unknown: [{ text: "แผนงาน/โครงการประจำปี" }] }]);
  });

  test.each([
    ["ตัวชี้วัดหลัก", "ตัวชี้วัดย่อย"],
    ["ตัวชี้วัดหลัก (KPI)", "ตัวชี้วัดย่อย (Sub-KPI)"],
  ])("name the indicators by the smaller ones beside groups: %s, %s", (...names) => {
    const { scoring, misunderstood } = readPlan(
      aSnapshot({
        แบบ: [
          ["แบบให้คะแนน ปี 2569"],
          usual.toSpliced(1, 1, ...names),
          [1, "สิ่งแวดล้อม", "ร้อยละของขยะ", "ร้อยละ 80", 60, 80, 60],
          [2, null, "จำนวนต้นไม้", "10 ต้น", 40, 10, 40],
        ],
      }),
    );
    expect(scoring?.rows.map(({ name }) => name.value)).toEqual(["ร้อยละของขยะ", "จำนวนต้นไม้"]);
    expect(misunderstood).toEqual([]);
  });

  test("say no other column than the usual one beside them", () => {
    const { scoring } = readPlan(
      aSnapshot({
        แบบ: [
          ["แบบให้คะแนน ปี 2569"],
          ["ที่", "KPI", "ตัวชี้วัด", "ค่าเป้าหมาย", "น้ำหนัก", "ผลลัพธ์", "ผลการดำเนินงาน", "คะแนน"],
          [1, "A1", "จำนวนโรงเรียน", "10 แห่ง", 60, "ดี", 6, 36],
        ],
      }),
    );
    expect(scoring?.rows[0]?.name.value).toBe("จำนวนโรงเรียน");
    expect(scoring?.rows[0]?.actual?.reading.text).toBe("6");
  });

  test("head no result where nothing is judged", () => {
    const header = ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", "ผลลัพธ์", "โครงการ"];
    expect(
      readPlan(aSnapshot({ แผน: [header, [1, "จำนวนโรงเรียน", "10 แห่ง", "ดี", "โครงการ ก"]] })).scoring,
    ).toBe(undefined);
  });

  test("head no score over the levels", () => {
    const { scoring } = readPlan(
      aSnapshot({
        แบบ: [
          ["แบบให้คะแนน ปี 2569"],
          ["ที่", "ตัวชี้วัด", "ค่าเป้าหมาย", merged("ค่าคะแนน", 5), ...Array<undefined>(4), "ผลงาน", "คะแนนที่ได้"],
          [null, null, null, 1, 2, 3, 4, 5],
          [1, "จำนวนโรงเรียน", "10 แห่ง", 6, 7, 8, 9, 10, 6, 36],
        ],
      }),
    );
    const [row] = scoring?.rows ?? [];
    expect([row?.actual?.reading.text, row?.score?.reading.text]).toEqual(["6", "36"]);
    expect(row?.levels?.map(({ text }) => text)).toEqual(["6", "7", "8", "9", "10"]);
  });
});
