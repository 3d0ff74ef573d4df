import { spelledNumber } from "../../../src/core/text/spelled-number";

test.each([
  ["ศูนย์", 0],
  ["สาม", 3],
  ["สิบ", 10],
  ["สิบเอ็ด", 11],
  ["ยี่สิบเอ็ด", 21],
  ["หนึ่งร้อย", 100],
  ["ร้อยยี่สิบ", 120],
  ["หนึ่งพันห้าร้อย", 1_500],
  ["ห้าแสน", 500_000],
  ["หนึ่งล้านสองแสน", 1_200_000],
  ["ยี่สิบสามล้านสองแสนหนึ่งหมื่นเก้าพัน", 23_219_000],
])("reads %s", (text, number) => {
  expect(spelledNumber(text)).toBe(number);
});

test.each(["", "ห้าง", "สองสาม", "สิบร้อย", "ล้านล้าน", "สาม ครั้ง", "3", "สิบ".repeat(100)])(
  "refuses %j",
  (text) => {
    expect(spelledNumber(text)).toBeUndefined();
  },
);
