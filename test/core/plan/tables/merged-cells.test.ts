import { findProblems } from "../../../../src/core/findings/find-problems";
import { valueOf } from "../../../../src/core/grid/reading";
import { aPlan, merged } from "../../../support/a-plan";

const HEADER = ["ที่", "ชื่อตัวชี้วัด", "ค่าเป้าหมาย", "ความรับผิดชอบ (H/R)", "โครงการ/กิจกรรม", "ส่วนราชการที่รับผิดชอบ"];

describe("cells merged downwards", () => {
  const plan = aPlan({
    "ส่วนที่ 4": [
      ["1.1 Agenda Base"],
      HEADER,
      [
        1,
        "จำนวนครั้งในการประชุม",
        merged("6 ครั้ง", 1, 2),
        merged("H : สกต.", 1, 2),
        merged("กิจกรรมการประชุม", 1, 2),
        merged("ส่วนแผนงานฯ", 1, 2),
      ],
      [2, "จำนวนครั้งในการอบรม"],
      [
        merged(3, 1, 2),
        merged("จำนวนครั้งในการตรวจ", 1, 2),
        merged("2 ครั้ง", 1, 2),
        merged("H : สนพ.", 1, 2),
        "โครงการตรวจโรงเรียน",
        merged("ส่วนตรวจฯ", 1, 2),
      ],
      [undefined, undefined, undefined, undefined, "โครงการตรวจตลาด"],
    ],
  });
  const rows = plan.evaluations[0]?.rows ?? [];

  test("hold for every row that they cover", () => {
    expect(
      rows.map(({ target, responsibility, unit }) => [
        valueOf(target)?.value,
        valueOf(responsibility)?.hosts,
        valueOf(unit),
      ]),
    ).toEqual([
      [6, ["สกต."], "ส่วนแผนงานฯ"],
      [6, ["สกต."], "ส่วนแผนงานฯ"],
      [2, ["สนพ."], "ส่วนตรวจฯ"],
    ]);
  });

  test("of a KR hold all its project rows together", () => {
    expect(rows.map(({ projects }) => projects.map(({ value }) => value))).toEqual([
      ["กิจกรรมการประชุม"],
      [],
      ["โครงการตรวจโรงเรียน", "โครงการตรวจตลาด"],
    ]);
  });

  test("are not reported as missing", () => {
    const codes = findProblems(plan).map(({ code }) => code);
    expect(codes).not.toContain("responsibility-missing");
    expect(codes).not.toContain("target-missing");
    expect(codes).not.toContain("kr-without-project");
  });
});
