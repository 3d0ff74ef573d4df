import fc from "fast-check";
import { readBudgetCell } from "../../../../src/core/plan/cells/read-budget";
import { disguises } from "../../../support/disguises";

const PHRASES: readonly (readonly [string, "none" | "not-stated" | "shared"])[] = [
  ["ไม่ใช้งบประมาณ", "none"],
  ["(ไม่ใช้งบประมาณ)", "none"],
  ["ไม่ ใช้ งบประมาณ", "none"],
  ["ไม่มีงบประมาณ", "none"],
  ["ไม่มี", "none"],
  ["(ไม่ใช้)", "none"],
  ["ไม่ได้ใช้งบประมาณ", "none"],
  ["ไม่ใช้งบ", "none"],
  ["ไม่ได้รับงบประมาณ", "none"],
  ["ไม่ได้รับจัดสรร", "none"],
  ["ไม่ได้รับการจัดสรรงบประมาณ", "none"],
  ["ไม่ได้รับการสนับสนุนงบประมาณ", "none"],
  ["ตามที่ได้รับจัดสรร", "not-stated"],
  ["ตามงบประมาณที่ได้รับจัดสรร", "not-stated"],
  ["อยู่ระหว่างขอรับจัดสรร", "not-stated"],
  ["อยู่ระหว่างการขอรับการสนับสนุนงบประมาณจากสำนักงบประมาณ", "not-stated"],
  ["อยู่ระหว่างของบประมาณ", "not-stated"],
  ["รอการจัดสรรงบประมาณ", "not-stated"],
  ["ยังไม่ได้รับจัดสรร", "not-stated"],
  ["ยังไม่มีงบประมาณ", "not-stated"],
  ["ขอรับจัดสรรงบประมาณ", "not-stated"],
  ["งบกลาง", "not-stated"],
  ["ใช้งบประมาณปกติ", "not-stated"],
  ["เบิกจ่ายจากงบ สสส.", "not-stated"],
  ["เงินนอกงบประมาณ", "not-stated"],
  ["ไม่ใช้งปม.", "none"],
  ["อยู่ระหว่างเสนอขอ", "not-stated"],
  ["อยู่ระหว่างการพิจารณาอนุมัติ", "not-stated"],
  ["-ไม่มี-", "none"],
  ["- ไม่ใช้งบประมาณ -", "none"],
  ["-", "not-stated"],
  ["–", "not-stated"],
  ["(-)", "not-stated"],
  [".....", "not-stated"],
  ["(ใช้งบประมาณภายใต้โครงการที่เกี่ยวข้อง)", "shared"],
  ["ใช้งบประมาณภายใต้โครงการ ที่เกี่ยวข้อง", "shared"],
  ["ใช้งบประมาณร่วมกับโครงการที่ 1", "shared"],
  ["รวมอยู่ในโครงการที่เกี่ยวข้อง", "shared"],
];

describe("readBudgetCell", () => {
  test.each(PHRASES)("reads %j as %s", (text, kind) => {
    expect(readBudgetCell(text, 1)).toEqual({ budget: { kind }, stored: undefined });
    for (const disguise of Object.values(disguises)) {
      expect(readBudgetCell(disguise(text), 1).budget).toEqual({ kind });
    }
  });

  test.each([
    ["a number", 4_135_000, 1, 413_500_000, "number"],
    ["a number with binary dust", 0.1 + 0.2, 1, 30, "number"],
    ["a number of satang", 1234.56, 1, 123_456, "number"],
    ["a number that only looks short of half a satang", 1.005, 1, 101, "number"],
    ["a negative number", -500, 1, -50_000, "number"],
    ["a typed zero", 0, 1, 0, "number"],
    ["thousands", 4135, 1_000, 413_500_000, "number"],
    ["millions", 4.135, 1_000_000, 413_500_000, "number"],
    ["text", "4,135,000", 1, 413_500_000, "text"],
    ["text in Thai digits", "๔,๑๓๕,๐๐๐", 1, 413_500_000, "text"],
    ["text in thousands", "4,135", 1_000, 413_500_000, "text"],
    ["text that names its own unit", "4,135,000 บาท", 1_000, 413_500_000, "text"],
    ["text with markup", "<b>23,219,000</b>", 1, 2_321_900_000, "text"],
  ] as const)("reads %s", (_, value, scale, satang, stored) => {
    expect(readBudgetCell(value, scale)).toEqual({ budget: { kind: "amount", satang }, stored });
  });

  test.each([
    "4.135.000",
    "ตามแผน",
    "รองรับการสนับสนุนชุมชน",
    "300,000 (ไม่ได้รับจัดสรร)",
    "งบประมาณ",
    "ไม่ทราบ",
    "1,23,456",
    "",
    " ",
    null,
    true,
    { error: "#REF!" },
  ])("reads no budget from %j", (value) => {
    expect(readBudgetCell(value, 1)).toEqual({ stored: undefined });
  });

  test("reads no budget from a number beyond counting", () => {
    expect(readBudgetCell(1e300, 1)).toEqual({ stored: "number" });
    expect(readBudgetCell(Infinity, 1)).toEqual({ stored: "number" });
  });

  test("counts every whole number of satang without loss", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 13), max: 10 ** 13 }),
        fc.constantFrom(1, 1_000, 1_000_000),
        (satang, scale) => {
          expect(readBudgetCell(satang / 100 / scale, scale).budget).toEqual({
            kind: "amount",
            satang: satang + 0,
          });
        },
      ),
    );
  });

  test("reads or refuses any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => "stored" in readBudgetCell(text, 1)));
  });
});
