import { comparison as en } from "../../../src/core/messages/en/comparison";
import { comparison as th } from "../../../src/core/messages/th/comparison";

const baht = (amount: number) => amount * 100;

test.each([
  [undefined, "โครงการใหม่ “ก” ไม่ได้ระบุงบประมาณ", "New project “ก”, no budget stated."],
  [baht(0), "โครงการใหม่ “ก” ไม่ใช้งบประมาณ", "New project “ก”, no budget used."],
  [baht(5000), "โครงการใหม่ “ก” งบประมาณ 5,000 บาท", "New project “ก”, budget 5,000 baht."],
])("says what a new project with a budget of %p costs", (budget, thai, english) => {
  const facts = { name: "ก", budget };
  expect([th, en].map(({ changes }) => changes["project-added"](facts))).toEqual([thai, english]);
});

test("says that a project no longer uses a budget", () => {
  const facts = { name: "ก", was: baht(5000), budget: baht(0), percent: -100 };
  expect([th, en].map(({ changes }) => changes["project-budget-changed"](facts))).toEqual([
    "“ก” เปลี่ยนจากงบประมาณ 5,000 บาท เป็นไม่ใช้งบประมาณ",
    "“ก” changed from budget 5,000 baht to no budget used.",
  ]);
});

test("says that both plans are of one year", () => {
  const facts = { last: 2568, current: 2568 };
  expect([th, en].map(({ changes }) => changes["years-out-of-order"](facts))).toEqual([
    "แผนทั้งสองเป็นของ พ.ศ. 2568 โปรดตรวจว่าเลือกไฟล์ถูกต้อง",
    "Both plans are of B.E. 2568; check that the right files were chosen.",
  ]);
});
