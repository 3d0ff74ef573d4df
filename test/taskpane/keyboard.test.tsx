/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import { CellBeingEditedError } from "../../src/port/workbook-errors";
import { aSnapshot, type TestCell } from "../support/a-snapshot";
import { aScoringSheet } from "../support/a-scoring-sheet";
import { openPane } from "../support/open-pane";

// Roles are looked up slowly in jsdom, the more so on a busy machine.
jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const focused = () => document.activeElement;

async function scored(opening?: Parameters<typeof openPane>[0]) {
  const pane = await openPane(opening);
  await pane.user.click(screen.getByRole("tab", { name: "คะแนน" }));
  await pane.user.click(await button("คำนวณคะแนน"));
  await screen.findByText("คะแนนรายตัวชี้วัด");
  return pane;
}

describe("Escape", () => {
  test("leaves a screen, back to what opened it, and Excel does not hear of it", async () => {
    const { user } = await scored();
    await user.click(await button("ลองเปลี่ยนผลการดำเนินงาน"));
    await user.type((await screen.findAllByRole("textbox"))[0]!, "1");
    const heard = jest.fn();
    addEventListener("keydown", heard);
    await user.keyboard("{Escape}");
    removeEventListener("keydown", heard);
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(focused()).toBe(await button("ลองเปลี่ยนผลการดำเนินงาน"));
    expect(heard).not.toHaveBeenCalled();
  });

  test("leaves the reason to ignore a finding", async () => {
    const { user } = await openPane();
    await user.click(await button("ตรวจสอบแผน"));
    await user.click(await button(/แต่ไม่มี \(โครงการซ้ำ/));
    await user.click(await button("ยกเว้นข้อนี้"));
    await user.type(await screen.findByRole("textbox", { name: /เหตุผล/ }), "ก{Escape}");
    expect(screen.queryByRole("textbox", { name: /เหตุผล/ })).toBeNull();
    expect(focused()).toBe(await button("ยกเว้นข้อนี้"));
  });

  test("is left to a list of choices that is dropped down", async () => {
    const { user } = await openPane({
      snapshot: aSnapshot({
        งาน: [
          ["ข้อ", "รายการงาน"],
          [1, "ก"],
        ],
      }),
    });
    await user.click(await button("กำหนดตารางเอง"));
    act(() => screen.getByRole("combobox", { name: "ตารางของ" }).focus());
    await user.keyboard("{Escape}");
    expect(screen.getByRole("combobox", { name: "ตารางของ" })).toBeTruthy();
  });
});

test("Shift+F8 steps back, and is not handed to Excel, where it selects on", async () => {
  const { user } = await openPane();
  await user.click(await button("ตรวจสอบแผน"));
  await button(/แต่ไม่มี \(โครงการซ้ำ/);
  const heard = jest.fn(({ key }: KeyboardEvent) => key);
  addEventListener("keydown", heard);
  await user.keyboard("{F8}{F8}{Shift>}{F8}{/Shift}");
  removeEventListener("keydown", heard);
  expect(heard.mock.results.map(({ value }) => value as string)).toEqual(["Shift"]);
});

describe("the focus is kept where its button goes away", () => {
  test("when scores are written", async () => {
    const { user } = await scored();
    await user.click(await button("เขียนลงในชีต"));
    await screen.findByText(/^แบบให้คะแนนครบแล้ว/);
    expect(focused()).toBe(await button("ลองเปลี่ยนผลการดำเนินงาน"));
  });

  test("when columns are added", async () => {
    const { user } = await scored();
    await user.click(await button("เพิ่มคอลัมน์ผลรอบ 6, 9 และ 12 เดือน"));
    await screen.findByText("เพิ่มคอลัมน์ผลรอบ 6, 9 และ 12 เดือนแล้ว");
    await waitFor(() => expect(focused()).toBe(screen.getByRole("heading", { name: "ความก้าวหน้าระหว่างปี" })));
  });

  test("when a failure is closed, or what failed is done again", async () => {
    const { user } = await openPane({
      workbook: () => ({ apply: () => Promise.reject(new CellBeingEditedError()) }),
    });
    await user.click(screen.getByRole("tab", { name: "คะแนน" }));
    await user.click(await button("คำนวณคะแนน"));
    for (const name of ["ปิด", "อ่านแผนใหม่"]) {
      await user.click(await button("เขียนลงในชีต"));
      await user.click(within(await screen.findByRole("alert")).getByRole("button", { name }));
      await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
      expect(focused()).not.toBe(document.body);
    }
  });

  test("when work is left off", async () => {
    let isSlow = false;
    const { user } = await openPane({
      workbook: (memory) => ({ read: () => (isSlow ? new Promise(() => undefined) : memory.read()) }),
    });
    isSlow = true;
    await user.click(screen.getByRole("tab", { name: "คะแนน" }));
    await user.click(await button("คำนวณคะแนน"));
    act(() => screen.getByRole("button", { name: "ยกเลิก", hidden: true }).focus());
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByRole("button", { name: "ยกเลิก", hidden: true })).toBeNull());
    expect(focused()).toBe(screen.getByRole("tab", { name: "คะแนน" }));
  });

  test("when the last of a long list are shown", async () => {
    const rows = Array.from({ length: 60 }, (_, nth) => [nth + 1, null, `จำนวนครั้งของงาน ${nth}`, 5, 1, 5]);
    const [header = []] = aScoringSheet() as readonly (readonly TestCell[])[];
    const { user } = await scored({
      snapshot: aSnapshot({
        แบบให้คะแนน: [["แผนปฏิบัติราชการประจำปี พ.ศ. 2568"], header, ["1.1 Agenda Base"], ...rows],
      }),
    });
    await user.click(await button("แสดงเพิ่มอีก 10 รายการ"));
    expect(focused()).toBe(await button(/จำนวนครั้งของงาน 50/));
  });
});
