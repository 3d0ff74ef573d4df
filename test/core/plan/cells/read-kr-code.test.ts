import fc from "fast-check";
import { readKrCode } from "../../../../src/core/plan/cells/read-kr-code";
import { disguises } from "../../../support/disguises";

const READ = [
  ["7402", "7402", true, ""],
  ["KR๗๔๐๒", "7402", true, ""],
  ["OKR 7402", "7402", true, ""],
  ["OKR 7402 : การจัดตั้งศูนย์บริการข้อมูล", "7402", true, "การจัดตั้งศูนย์บริการข้อมูล"],
  ["KRs: 3101 ร้อยละของเรื่อง", "3101", true, "ร้อยละของเรื่อง"],
  ["7402 - การจัดตั้ง", "7402", true, "การจัดตั้ง"],
  ["740", "740", false, ""],
  ["74020", "74020", false, ""],
  ["0402", "0402", false, ""],
  ["74O2", "74O2", false, ""],
  ["7.4", "7.4", false, ""],
] as const;

describe("readKrCode", () => {
  test.each(READ)("reads %j", (text, code, wellFormed, rest) => {
    expect(readKrCode(text)).toEqual({ code, wellFormed, rest });
    for (const disguise of Object.values(disguises))
      expect(readKrCode(disguise(text))).toEqual({ code, wellFormed, rest });
  });

  test.each(["", "-", "KR", "OKR", "จำนวนครั้งในการประสานงาน", "1 ฉบับ", "Traffy Fondue 2024", "KRAFT"])(
    "finds no code in %j",
    (text) => {
      expect(readKrCode(text)).toBeUndefined();
    },
  );

  test("reads or refuses any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => readKrCode(text)?.code !== ""));
  });
});
