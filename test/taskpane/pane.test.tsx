/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { contentAt, type Snapshot } from "../../src/core/grid/snapshot";
import type { Workbook } from "../../src/port/workbook";
import {
  CellBeingEditedError,
  CellsChangedError,
  PartlyWrittenError,
  SheetProtectedError,
} from "../../src/port/workbook-errors";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { openPane } from "../support/open-pane";
import { toSnapshot } from "../support/to-snapshot";

// Roles are looked up slowly in jsdom, the more so on a busy machine.
jest.setTimeout(30_000);

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const scoreAt = { sheet: "แบบให้คะแนน", row: 7, column: 4 };

test("says in one line what plan it read", async () => {
  await openPane();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
    "แผนปี 2568 · KR 18 · โครงการ 8 · 23,219,000 บาท",
  );
});

describe("before anything is checked", () => {
  const head = () => screen.getByRole("heading", { level: 1 }).textContent;
  const area = { sheet: "Sheet1", top: 0, left: 0, bottom: 0, right: 0 };

  test("reads the line anew when the cells that change pause", async () => {
    const plan = toSnapshot(plannedSheets());
    let now: Snapshot = { sheets: [] };
    const { change, passTime } = await openPane({ workbook: () => ({ read: async () => now }) });
    expect(head()).toBe("ไม่พบแผนในสมุดงานนี้");
    now = plan;
    change(area);
    expect(head()).toBe("ไม่พบแผนในสมุดงานนี้");
    passTime();
    await waitFor(() => expect(head()).toContain("แผนปี 2568"));
  });

  test("waits, without a word, while the next cell is typed into", async () => {
    let isEditing = false;
    const { change, passTime, waits } = await openPane({
      workbook: (memory) => ({
        read: () => (isEditing ? Promise.reject(new CellBeingEditedError()) : memory.read()),
      }),
    });
    isEditing = true;
    change(area);
    passTime();
    await waitFor(() => expect(waits()).toEqual([2_000]));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("validating", () => {
  test("lists findings by part, with word and cell, and selects the cell of the one that is clicked", async () => {
    const { user, selected } = await openPane();
    await user.click(await button("ตรวจสอบแผน"));
    const part = await screen.findByRole("region", { name: "Performance" });
    const repeat = within(part).getByRole("button", { name: /ควรตรวจสอบ.*โครงการซ้ำ/ });
    await user.click(repeat);
    expect(repeat.getAttribute("aria-expanded")).toBe("true");
    await waitFor(() => expect(selected).toEqual([{ sheet: "ส่วนที่ 4 Performance", row: 14, column: 5 }]));
    await user.click(await button("F11"));
    await waitFor(() => expect(selected.at(-1)).toMatchObject({ row: 10, column: 5 }));
  });

  test("shows one severity while its count is pressed", async () => {
    const { user } = await openPane();
    await user.click(await button("ตรวจสอบแผน"));
    const warnings = await button(/^ควรตรวจสอบ \d+$/);
    const findings = () => document.querySelectorAll("[aria-posinset]");
    const all = findings().length;
    await user.click(warnings);
    expect(warnings.getAttribute("aria-pressed")).toBe("true");
    expect(findings()).toHaveLength(Number(warnings.textContent?.split(" ").at(-1)));
    expect([...findings()].filter(({ textContent }) => textContent?.includes("ข้อสังเกต"))).toEqual([]);
    expect(await button(`ทั้งหมด ${all}`)).toBeTruthy();
    await user.click(warnings);
    expect(findings()).toHaveLength(all);
  });

  test("fixes a finding as shown, checks again, and can undo it", async () => {
    const { user, workbook } = await openPane();
    await user.click(await button("ตรวจสอบแผน"));
    await user.click(await button(/แต่ไม่มี \(โครงการซ้ำ\)/));
    expect(screen.getByText("(โครงการซ้ำ)", { selector: "ins" })).toBeTruthy();
    const before = await workbook.read();
    await user.click(await button("แก้ไข"));
    expect(await screen.findByText("เขียนแล้ว 1 เซลล์")).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole("button", { name: /แต่ไม่มี \(โครงการซ้ำ\)/ })).toBeNull());
    await user.click(await button("เลิกทำ"));
    expect(await button(/แต่ไม่มี \(โครงการซ้ำ\)/)).toBeTruthy();
    expect(screen.getByText("เลิกทำแล้ว")).toBeTruthy();
    const at = { sheet: "ส่วนที่ 4 Performance", row: 14, column: 5 };
    expect(contentAt(await workbook.read(), at)).toEqual(contentAt(before, at));
  });

  test("says that something was written until that is closed, and that it was undone until the tab is left", async () => {
    const { user } = await openPane();
    const mend = async () => {
      await user.click(await button(/แต่ไม่มี \(โครงการซ้ำ\)/));
      await user.click(await button("แก้ไข"));
      await screen.findByText("เขียนแล้ว 1 เซลล์");
    };
    await user.click(await button("ตรวจสอบแผน"));
    await mend();
    await user.click(await button("เลิกทำ"));
    await button(/แต่ไม่มี \(โครงการซ้ำ\)/);
    await user.click(screen.getByRole("tab", { name: "รายงาน" }));
    expect(screen.queryByText("เลิกทำแล้ว")).toBeNull();
    await user.click(screen.getByRole("tab", { name: "ตรวจสอบ" }));
    await mend();
    await user.click(await button("ปิด"));
    expect(screen.queryByText("เขียนแล้ว 1 เซลล์")).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "ตรวจสอบ" }));
  });

  test("keeps the keyboard's place in the findings when a fix takes its button away", async () => {
    const { user } = await openPane();
    await user.click(await button("ตรวจสอบแผน"));
    await user.click(await button(/แต่ไม่มี \(โครงการซ้ำ\)/));
    await user.click(await button("แก้ไข"));
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-expanded")).toBe("false"));
  });

  test("announces the counts", async () => {
    const { user } = await openPane();
    await user.click(await button("ตรวจสอบแผน"));
    await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/ผิดพลาด 0 · ควรตรวจสอบ \d+/));
  });
});

describe("scoring", () => {
  test("shows the score and every cell it would write, writes them when asked, and undoes that", async () => {
    const { user, workbook, selected } = await openPane();
    await user.click(screen.getByRole("tab", { name: "คะแนน" }));
    await user.click(await button("คำนวณคะแนน"));
    expect(await screen.findByText("96.08")).toBeTruthy();
    expect(screen.getByRole("heading", { name: /^จะเขียน \d+ เซลล์$/ })).toBeTruthy();
    await user.click(screen.getByText("น้ำหนัก"));
    expect(await screen.findAllByText("=70/18")).toHaveLength(18);
    const before = contentAt(await workbook.read(), scoreAt);

    await user.click(await button("เขียนลงในชีต"));
    expect(await screen.findByText(/^แบบให้คะแนนครบแล้ว/)).toBeTruthy();
    await user.click(await button("ไปดู"));
    await waitFor(() => expect(selected.map(({ sheet }) => sheet)).toEqual(["แบบให้คะแนน"]));
    expect(contentAt(await workbook.read(), scoreAt).formula).toBe("=70/18");

    await user.click(await button("เลิกทำ"));
    await waitFor(async () => expect(contentAt(await workbook.read(), scoreAt)).toEqual(before));
    expect(await button("เขียนลงในชีต")).toBeTruthy();
  });

  test("shows a range while actuals are missing, and the sheet that it would add", async () => {
    const { user } = await openPane({
      snapshot: { sheets: toSnapshot(plannedSheets()).sheets.slice(0, -1) },
    });
    await user.click(screen.getByRole("tab", { name: "คะแนน" }));
    await user.click(await button("คำนวณคะแนน"));
    expect(await screen.findByText("0.00 ถึง 100.00")).toBeTruthy();
    expect(screen.getByText(/^ยังคำนวณคะแนนไม่ได้ 23 ตัวชี้วัด/)).toBeTruthy();
    expect(screen.getByRole("heading", { name: "จะเพิ่มชีต “แบบให้คะแนน”" })).toBeTruthy();
  });
});

describe("failures", () => {
  test("says what to do when the workbook cannot be read, and does it again when asked", async () => {
    let fails = false;
    const { user } = await openPane({
      workbook: (memory) => ({
        read: () => (fails ? Promise.reject(new CellBeingEditedError()) : memory.read()),
      }),
    });
    fails = true;
    await user.click(await button("ตรวจสอบแผน"));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("อ่านสมุดงานไม่ได้");
    expect(alert.textContent).toContain("Enter");
    fails = false;
    await user.click(within(alert).getByRole("button", { name: "อ่านแผนใหม่" }));
    expect(await button("ตรวจสอบอีกครั้ง")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test.each([
    [
      "says that nothing was changed where the write was refused",
      new SheetProtectedError("แบบให้คะแนน"),
      true,
    ],
    ["names the changed cells where the preview is old", new CellsChangedError([scoreAt]), true],
    ["does not say so where cells were left changed", new PartlyWrittenError([scoreAt], []), false],
  ])("%s", async (_, error, isUnchanged) => {
    const { user } = await openPane({ workbook: () => ({ apply: () => Promise.reject(error) }) });
    await user.click(screen.getByRole("tab", { name: "คะแนน" }));
    await user.click(await button("คำนวณคะแนน"));
    await user.click(await button("เขียนลงในชีต"));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("เขียนลงสมุดงานไม่ได้");
    expect(alert.textContent?.includes("ไม่มีเซลล์ใดถูกเปลี่ยน")).toBe(isUnchanged);
    expect(alert.textContent).toContain("แบบให้คะแนน");
    expect(await button("เขียนลงในชีต")).toBeTruthy();
    await user.click(within(alert).getByRole("button", { name: "อ่านแผนใหม่" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  test("waits with other clicks until the work under way is done", async () => {
    const reads: (() => void)[] = [];
    let isSlow = false;
    const { user } = await openPane({
      workbook: (memory) => ({ read: () => (isSlow ? later(memory, reads) : memory.read()) }),
    });
    isSlow = true;
    await user.click(await button("ตรวจสอบแผน"));
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("กำลังตรวจสอบแผน…"));
    expect((await button("ตรวจสอบแผน")).getAttribute("aria-disabled")).toBe("true");
    await user.click(await button("ตรวจสอบแผน"));
    expect(reads).toHaveLength(1);
    reads[0]?.();
    expect(await button("ตรวจสอบอีกครั้ง")).toBeTruthy();
  });
});

describe("the ribbon", () => {
  test("validates, and computes on the tab of scores", async () => {
    const { ribbon } = await openPane();
    ribbon.push("validatePlan");
    expect(await button("ตรวจสอบอีกครั้ง")).toBeTruthy();
    ribbon.push("computeScores");
    expect(await button("คำนวณอีกครั้ง")).toBeTruthy();
    expect(screen.getByRole("tab", { name: "คะแนน" }).getAttribute("aria-selected")).toBe("true");
  });
});

test("changes the language, and the words of what is shown already", async () => {
  const { user } = await openPane();
  await user.click(await button("ตรวจสอบแผน"));
  await user.click(await button("English"));
  expect(await button("Validate again")).toBeTruthy();
  expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("18 KRs");
  expect(screen.getAllByText("Warning").length).toBeGreaterThan(0);
  expect(document.documentElement.lang).toBe("en");
});

test("changes tabs by arrow keys", async () => {
  const { user } = await openPane({ language: "en" });
  screen.getByRole("tab", { name: "Validate" }).focus();
  await user.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(screen.getByRole("tab", { name: "Scores" }));
  expect(await button("Compute scores")).toBeTruthy();
});

function later(memory: Workbook, reads: (() => void)[]): Promise<Snapshot> {
  return new Promise((resolve, reject) => {
    reads.push(() => void memory.read().then(resolve, reject));
  });
}
