/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { prepareScores } from "../../src/app/prepare-scores";
import type { CellValue } from "../../src/core/grid/cell-value";
import { contentAt, type Snapshot } from "../../src/core/grid/snapshot";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { memoryWorkbook } from "../support/memory-workbook";
import { openPane } from "../support/open-pane";
import { toSnapshot } from "../support/to-snapshot";

jest.setTimeout(30_000);

const sheet = "แบบให้คะแนน";
const plan = () => toSnapshot(plannedSheets());
const button = (name: string | RegExp) => screen.findByRole("button", { name });

/** The sample with the columns added and these actuals of its KR 1.1-2, at 6, 9 and 12 months. */
async function reported(...actuals: readonly CellValue[]): Promise<Snapshot> {
  const workbook = memoryWorkbook(plan());
  const { periodColumns } = await prepareScores(workbook);
  await workbook.apply(periodColumns);
  const [header] = periodColumns;
  const { scorecard } = await prepareScores(workbook);
  const row = scorecard.rows[1]?.row?.actual?.at.row ?? 0;
  const left = header?.at.column ?? 0;
  await workbook.apply(
    actuals.map((value, nth) => ({
      kind: "write",
      at: { sheet, row, column: left + nth },
      was: { value: null },
      becomes: { value },
    })),
  );
  return workbook.read();
}

test("offers the columns that lack, adds them as shown, and takes them back", async () => {
  const { user, workbook } = await openPane();
  const [first] = (await prepareScores(workbook)).periodColumns;
  await user.click(await screen.findByRole("tab", { name: /คะแนน/ }));
  await user.click(await button("คำนวณคะแนน"));
  const progress = await screen.findByRole("region", { name: "ความก้าวหน้าระหว่างปี" });
  await user.click(within(progress).getByText("จะเพิ่มคอลัมน์ว่าง 3 คอลัมน์ต่อท้ายแบบให้คะแนน"));
  expect(
    within(progress)
      .getAllByText(/^ผล \d+ เดือน$/)
      .map(({ textContent }) => textContent),
  ).toEqual(["ผล 6 เดือน", "ผล 9 เดือน", "ผล 12 เดือน"]);
  await user.click(within(progress).getByRole("button", { name: "เพิ่มคอลัมน์ผลรอบ 6, 9 และ 12 เดือน" }));
  await screen.findByText("เพิ่มคอลัมน์ผลรอบ 6, 9 และ 12 เดือนแล้ว");
  await waitFor(() => expect(screen.getAllByText("ยังไม่มีผล")).toHaveLength(3));
  const header = async () => first && contentAt(await workbook.read(), first.at).value;
  expect(await header()).toBe("ผล 6 เดือน");
  await user.click(await button("เลิกทำ"));
  await waitFor(async () => expect(await header()).toBeNull());
});

test("shows the total of each part of the year, and each indicator's way there with a link to every cell", async () => {
  const { user, selected } = await openPane({ snapshot: await reported(2, 3) });
  await user.click(await screen.findByRole("tab", { name: /คะแนน/ }));
  await user.click(await button("คำนวณคะแนน"));
  const progress = await screen.findByRole("region", { name: "ความก้าวหน้าระหว่างปี" });
  const stages = within(progress).getAllByRole("listitem");
  expect(stages.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^6 เดือน2\.59 ถึง 98\.70 .*รายงานแล้ว 1 จาก 23 ตัวชี้วัด$/),
    expect.stringMatching(/^9 เดือน3\.89 ถึง 100\.00 .*รายงานแล้ว 1 จาก 23 ตัวชี้วัด$/),
    "12 เดือนยังไม่มีผล",
    expect.stringMatching(/^ปัจจุบัน96\.08 .*รายงานแล้ว 23 จาก 23 ตัวชี้วัด$/),
  ]);
  await user.click(within(progress).getByText("ผลของแต่ละตัวชี้วัด 23 รายการ"));
  expect(within(progress).getByText("ดีขึ้น")).toBeTruthy();
  await user.click(within(progress).getByRole("button", { name: "9 เดือน 3" }));
  await waitFor(() => expect(selected.at(-1)).toMatchObject({ sheet, column: 9 }));
});

test("speaks English, too", async () => {
  const { user } = await openPane({ snapshot: await reported(3, 2), language: "en" });
  await user.click(await screen.findByRole("tab", { name: "Scores" }));
  await user.click(await button("Compute scores"));
  const progress = await screen.findByRole("region", { name: "Progress over the year" });
  await user.click(within(progress).getByText("The 23 indicators one by one"));
  expect(within(progress).getByRole("button", { name: "6 months 3" })).toBeTruthy();
  expect(within(progress).getAllByText("nothing reported yet")).toHaveLength(1);
});
