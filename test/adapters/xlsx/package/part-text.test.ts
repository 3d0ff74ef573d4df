import * as buffer from "node:buffer";
import { FileUnreadableError } from "../../../../src/port/workbook-errors";
import { PartDecoder } from "../../../../src/adapters/xlsx/package/part-text";
import { offerBuiltIns } from "../../../support/offer-built-ins";

function decoded(bytes: Uint8Array, chunk = 50_000): string {
  const pieces: string[] = [];
  const decoder = new PartDecoder((piece) => pieces.push(piece));
  for (let at = 0; at < bytes.length; at += chunk) decoder.push(bytes.subarray(at, at + chunk));
  decoder.finish();
  return pieces.join("");
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));

describe.each([
  ["by Node's buffer", () => buffer],
  ["by the platform's decoder, as in browsers", undefined],
])("%s", (_, builtIn) => {
  offerBuiltIns(builtIn);

  test.each([
    ["nothing", ""],
    ["tags without a letter beyond ASCII", '<c r="A1"><v>1</v></c>'.repeat(20_000)],
    ["Thai between tags", "<t>ตัวชี้วัด & แผน</t>".repeat(20_000)],
    ["a long text without a tag", `<t>x${"ก".repeat(150_000)}`],
    ["characters of four bytes", `<t>x${"😀".repeat(100_000)}`],
    ["a byte order mark", "\ufeff<?xml?>"],
  ])("reads %s", (_what, text) => {
    for (const shift of ["", "x", "xx"]) expect(decoded(utf8(text + shift)) === text + shift).toBe(true);
  });

  test("reads UTF-16 by its byte order mark", () => {
    const text = `\ufeff<t>${"แผน>😀".repeat(60_000)}</t>`;
    expect(decoded(utf16(text), 33_333) === text).toBe(true);
    expect(decoded(Buffer.from(utf16(text)).swap16(), 33_333) === text).toBe(true);
  });

  test.each([
    ["a byte that begins no character", new Uint8Array([60, 97, 255, 62])],
    ["a character that is cut off", utf8("<t>ก").subarray(0, 5)],
    ["a byte order mark of UTF-16 before half a character", utf16("\ufeff<").subarray(0, 3)],
    ["a damaged character far behind", new Uint8Array([...utf8("<t>ก</t>".repeat(20_000)), 0xc3, 0x28])],
  ])("refuses %s", (_what, bytes) => {
    expect(() => decoded(bytes)).toThrow(FileUnreadableError);
  });
});
