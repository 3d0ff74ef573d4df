import { officeWorkbookOpener } from "../../../src/adapters/office/office-workbook-opener";
import { aSnapshot } from "../../support/a-snapshot";
import { startOfficeTest, type OfficeTest } from "../../support/office/office-test";

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

test("opens a file in a window of its own", async () => {
  const files: string[] = [];
  const { after } = office.open(aSnapshot({ แผน: [[1]] }), { openNew: (bytes) => void files.push(bytes) });
  await officeWorkbookOpener(after).open("UEsDBA==");
  expect(files).toEqual(["UEsDBA=="]);
});

test("says that Excel does not let us", async () => {
  const { after, host } = office.open(aSnapshot({ แผน: [[1]] }));
  host.faults.plan({ kind: "refuse", error: "denied" });
  await expect(officeWorkbookOpener(after).open("UEsDBA==")).rejects.toMatchObject({ code: "access-denied" });
});
