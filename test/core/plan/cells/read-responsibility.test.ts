import fc from "fast-check";
import { readResponsibility } from "../../../../src/core/plan/cells/read-responsibility";
import { disguises } from "../../../support/disguises";

const READ: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["H : สนพ. สนอ. R : ทุกหน่วยงาน", ["สนพ.", "สนอ."], ["ทุกหน่วยงาน"]],
  ["H : สกต.", ["สกต."], []],
  ["H : สปภ. R : ทุกหน่วยงาน", ["สปภ."], ["ทุกหน่วยงาน"]],
  ["H : สผว. R : ทุกหน่วยงาน", ["สผว."], ["ทุกหน่วยงาน"]],
  ["H : สนค. R : สกต.", ["สนค."], ["สกต."]],
  ["H : สงม. R : ทุกหน่วยงาน", ["สงม."], ["ทุกหน่วยงาน"]],
  ["H: สนค. (สำนักงานเศรษฐกิจการคลัง) R : ทุกหน่วยงาน", ["สนค."], ["ทุกหน่วยงาน"]],
  [
    "H : ส.กก. R : สำนัก/ สำนักงาน/ส่วน ราชการในสำนัก ปลัดกรุงเทพมหานคร",
    ["ส.กก."],
    ["สำนัก/ สำนักงาน/ส่วน ราชการในสำนัก ปลัดกรุงเทพมหานคร"],
  ],
  ["H/R : สกต.", ["สกต."], ["สกต."]],
  ["R : ทุกหน่วยงาน", [], ["ทุกหน่วยงาน"]],
  ["H : - R : ทุกหน่วยงาน", [], ["ทุกหน่วยงาน"]],
  ["h:สนพ., สนอ. และ สยป.", ["สนพ.", "สนอ.", "สยป."], []],
  ["H สนพ. R ทุกหน่วยงาน", ["สนพ."], ["ทุกหน่วยงาน"]],
  ["(H) สนพ. (R) ทุกหน่วยงาน", ["สนพ."], ["ทุกหน่วยงาน"]],
  ["สนพ. (H)", ["สนพ."], []],
  ["สนพ. สนอ. (H), ทุกหน่วยงาน (R)", ["สนพ.", "สนอ."], ["ทุกหน่วยงาน"]],
  ["เขต (H/R)", ["เขต"], ["เขต"]],
  ["Host : สนพ. Responsible : สนอ.", ["สนพ."], ["สนอ."]],
  ["H & R : เขต", ["เขต"], ["เขต"]],
  ["H : ส่วนส่งเสริมฯ และส่วนแผนงานฯ", ["ส่วนส่งเสริมฯ", "ส่วนแผนงานฯ"], []],
];

describe("readResponsibility", () => {
  test.each(READ)("reads %j", (text, hosts, responsible) => {
    expect(readResponsibility(text)).toEqual({ hosts, responsible });
    for (const disguise of Object.values(disguises)) {
      expect(readResponsibility(disguise(text))).toEqual({ hosts, responsible });
    }
  });

  test.each(["", "-", "ทุกหน่วยงาน", "สกต.", "HR", "งาน R&D", "H", "(H)"])(
    "finds neither host nor responsible in %j",
    (text) => {
      expect(readResponsibility(text)).toBeUndefined();
    },
  );

  test("reads or refuses any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => readResponsibility(text) !== null));
  });
});
