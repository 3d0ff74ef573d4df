import fc from "fast-check";
import { normalise } from "../../../src/core/text/normalise";

describe("normalise", () => {
  test.each([
    ["a plain text", "ร้อยละ 100", "ร้อยละ 100"],
    ["decomposed sara am", "จํานวน", "จำนวน"],
    ["decomposed sara am with the tone mark between", "นํ้า", "น้ำ"],
    ["decomposed sara am behind the tone mark", "น้ํา", "น้ำ"],
    ["a tone mark behind sara am", "นำ้", "น้ำ"],
    ["a tone mark before its vowel", "ท่ี", "ที่"],
    ["a tone mark before a vowel below", "อยู่", "อยู่"],
    ["two sara e for sara ae", "เเผน", "แผน"],
    ["zero-width characters and soft hyphens", "\ufeffแผ\u200bน\u2060งา\u00adน\u200d", "แผนงาน"],
    ["no-break spaces, tabs and line breaks", " ส่วน\u00a0ราชการ\t\r\nใน  สำนัก\u2028", "ส่วน ราชการ ใน สำนัก"],
    ["Thai digits", "พ.ศ. ๒๕๖๘", "พ.ศ. 2568"],
    ["a composed Latin letter", "Cafe\u0301", "Café"],
    ["a sara ae split by a zero-width character", "เ\u200bเผน", "แผน"],
    ["nothing but space", " \u00a0\n", ""],
  ])("unifies %s", (_, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  const thai = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        "\u0e01",
        "\u0e31",
        "\u0e32",
        "\u0e33",
        "\u0e34",
        "\u0e38",
        "\u0e3a",
        "\u0e40",
        "\u0e41",
      ),
      fc.constantFrom("\u0e48", "\u0e49", "\u0e4c", "\u0e4d", "\u0e52", " ", "\u00a0", "\u200b", "\n", "a"),
    ),
  });

  test("changes nothing the second time, and leaves nothing it should have unified", () => {
    fc.assert(
      fc.property(fc.oneof(thai, fc.string({ unit: "binary" })), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
        expect(once).toBe(once.trim());
        expect(once).not.toMatch(/ {2}|[๐-๙]|[\u200b-\u200d\u2060\ufeff\u00ad]|เเ/);
      }),
      { numRuns: 3000 },
    );
  });
});
