import fc from "fast-check";
import { contentAt } from "../../../src/core/grid/snapshot";
import { aSnapshot } from "../../support/a-snapshot";
import { aWrite } from "../../support/office/a-write";
import { startOfficeTest, type OfficeTest } from "../../support/office/office-test";

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

const tricky = [
  ...["=1+1", "=", "+5", "-5", "-x", "@SUM", "'", "''ก", "5", "4,135,000", "95%", "1e5", "1/2/2568", "12:30"],
  ...["TRUE", "false", "#N/A", "#REF!", " 5", "๕", "ร้อยละ 100 (120 ผลิตภัณฑ์)", "-", "– ไม่ใช้งบประมาณ", "P054"],
];
const texts = fc.oneof(
  fc.constantFrom(...tricky),
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.stringMatching(/^[=+\-@'#0-9][0-9a-zก-ฮ%,./ ]{0,8}$/),
);

test("keeps every text the text it is", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 20, maxLength: 60 }), async (written) => {
      const { workbook } = office.open(aSnapshot({ แผน: [["ที่"]] }));
      const at = (row: number) => ({ sheet: "แผน", row, column: 2 });
      await workbook.apply(written.map((text, row) => aWrite(at(row), null, text)));
      const now = await workbook.read();
      expect(written.map((_, row) => contentAt(now, at(row)))).toEqual(written.map((value) => ({ value })));
    }),
    { numRuns: 15 },
  );
});
