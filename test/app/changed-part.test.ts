import fc from "fast-check";
import { changedPart } from "../../src/app/changed-part";

test.each([
  ["an insertion", "งาน (5 บาท)", "งาน (5 บาท) (โครงการซ้ำ)", ["งาน (5 บาท)", "", " (โครงการซ้ำ)", ""]],
  ["a replaced word", "องค์กรระหว่าง", "องค์การระหว่าง", ["องค์ก", "", "า", "รระหว่าง"]],
  ["a vowel and its consonant together", "ที่นา", "ทีนา", ["", "ที่", "ที", "นา"]],
  ["sara am and its consonant together", "ซ้ำ", "ซ้า", ["", "ซ้ำ", "ซ้า", ""]],
  ["nothing where nothing differs", "งาน", "งาน", ["งาน", "", "", ""]],
  ["a blank that is filled", "", "5", ["", "", "5", ""]],
])("shows %s", (_, was, becomes, [before, old, now, after]) => {
  expect(changedPart(was, becomes)).toEqual({ before, was: old, becomes: now, after });
});

test("shortens what both texts share", () => {
  const { before, after } = changedPart(
    `${"a".repeat(99)}x${"b".repeat(99)}`,
    `${"a".repeat(99)}y${"b".repeat(99)}`,
  );
  expect(before).toBe(`…${"a".repeat(24)}`);
  expect(after).toBe(`${"b".repeat(24)}…`);
});

test("cuts no Thai word where it shortens", () => {
  const project = "โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ ณ กรุงเทพมหานคร (5,500,000 บาท)";
  expect(changedPart(project, `${project} (โครงการซ้ำ)`).before).toBe("…กรุงเทพมหานคร (5,500,000 บาท)");
  const after = "ของเมืองและองค์การระหว่างประเทศในกลุ่มประเทศอาเซียน";
  expect(changedPart(`กิจกรรม ${after}`, `โครงการ ${after}`).after).toBe(" ของเมืองและองค์การระหว่าง…");
});

test("loses nothing of short texts", () => {
  const short = fc.string({ unit: fc.constantFrom(..."กิี่ำา ab1"), maxLength: 12 });
  fc.assert(
    fc.property(short, short, (one, other) => {
      const { before, was, becomes, after } = changedPart(one, other);
      expect(before + was + after).toBe(one);
      expect(before + becomes + after).toBe(other);
    }),
  );
});
