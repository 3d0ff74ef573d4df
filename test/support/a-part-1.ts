import type { TestCell, TestSheet } from "./a-snapshot";

interface Part1 {
  readonly dimension?: number;
  /** Name ("OKR 7402 : …") in B4, target in C4. */
  readonly objective?: readonly [name: string, target: TestCell];
  /** Name in A8, targets of 2567 in B8 and 2568 in C8. */
  readonly yearly?: readonly [name: string, before: TestCell, now: TestCell];
  /** Codes in A11 and below. */
  readonly projectCodes?: readonly TestCell[];
}

/** Part 1 of the plan for 2568: objectives, targets by year and projects, each in its place. */
export function aPart1({ dimension = 7, objective, yearly, projectCodes = [] }: Part1): TestSheet {
  return [
    ["ส่วนที่ 1 การดำเนินงานประจำปี พ.ศ. 2568"],
    [`ด้านที่ ${dimension}`],
    ["วัตถุประสงค์หลัก (Objective)", "ตัววัดผลหลัก (KR)", "ค่าเป้าหมาย (Target)", "หน่วยงานรับผิดชอบหลัก"],
    objective ? ["เมืองดึงดูดการลงทุน", ...objective, "สนค."] : [],
    ["การนำประเด็นการพัฒนาไปสู่การปฏิบัติ"],
    ["ตัววัดผลหลัก (KR)", "ค่าเป้าหมายระดับหน่วยงาน"],
    [undefined, 2567, 2568],
    yearly ?? [],
    ["การนำไปสู่โครงการ"],
    ["รหัส OKR (4 หลัก)", "โครงการ/กิจกรรมสำคัญ", "งบประมาณ"],
    ...projectCodes.map((code, i) => [code, `กิจกรรมประชาสัมพันธ์ ${"กขค".charAt(i)}`, "-"]),
  ];
}
