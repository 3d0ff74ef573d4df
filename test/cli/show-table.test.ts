import { cutToWidth, displayWidth } from "../../src/cli/display-width";
import { plainLine } from "../../src/cli/plain-line";
import { showTable } from "../../src/cli/show-table";

test("accepts Thai: vowels and tones above and below fill no column", () => {
  expect(displayWidth("ที่")).toBe(1);
  expect(displayWidth("น้ำหนัก")).toBe(5);
  expect(cutToWidth("ที่ดินและสิ่ง", 4)).toBe("ที่ดิน…");
});

test("accepts columns of different widths, numbers to the right", () => {
  const columns = [{ header: "ที่" }, { header: "Score", align: "right" as const }];
  expect(
    showTable(columns, [
      ["10", "1"],
      ["1", "12.50"],
    ]),
  ).toEqual(["ที่   Score", "10      1", "1   12.50"]);
});

test("accepts text from cells without letting it steer the terminal", () => {
  expect(plainLine("a\n b\u001b[31mc\u0007")).toBe("a b [31mc ");
});
