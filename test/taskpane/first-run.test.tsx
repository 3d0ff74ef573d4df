/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import { WRITE_LOG } from "../../src/core/kept/write-log-sheet";
import { aSnapshot } from "../support/a-snapshot";
import { openPane } from "../support/open-pane";

// Roles are looked up slowly in jsdom, the more so on a busy machine.
jest.setTimeout(60_000);

const foreign = aSnapshot({
  Sheet1: [
    ["ข้อ", "รายการงาน", "เงินทั้งหมด"],
    [1, "โครงการก", 500],
    [2, "โครงการข", 700],
  ],
});
const button = (name: string | RegExp) => screen.findByRole("button", { name });

test("says that there is no plan, and what one looks like", async () => {
  const { user } = await openPane({ snapshot: foreign });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("ไม่พบแผนในสมุดงานนี้");
  await user.click(await screen.findByText("หัวตารางที่โปรแกรมค้นหา"));
  expect(await screen.findByText("ส่วนที่ 3 ภารกิจประจำพื้นฐาน")).toBeTruthy();
  // Parted between the columns, not inside the name of one.
  expect((await screen.findAllByText("ค่าเป้าหมาย ·")).length).toBeGreaterThan(0);
});

test("does not ask to choose a header row where there is none", async () => {
  const { user } = await openPane({ snapshot: { sheets: [] } });
  await user.click(await button("กำหนดตารางเอง"));
  expect(await screen.findByText("ไม่พบแถวที่น่าจะเป็นหัวตารางในสมุดงานนี้")).toBeTruthy();
  expect(screen.queryByText(/^เลือกแถวหัวตาราง/)).toBeNull();
});

test("says of a plan with which nothing is wrong how many of its sheets were read, and no keys for findings", async () => {
  const { user } = await openPane({ snapshot: foreign });
  await user.click(await button("กำหนดตารางเอง"));
  await user.selectOptions(await screen.findByLabelText("B: รายการงาน"), "project");
  await user.selectOptions(await screen.findByLabelText("C: เงินทั้งหมด"), "budget");
  await user.click(await button("บันทึกและตรวจสอบ"));
  expect(await screen.findByText(/^ตรวจแล้ว 1 ชีต/)).toBeTruthy();
  expect(screen.queryByText(/F8/)).toBeNull();
});

test("opens the sample plan as a workbook of its own", async () => {
  const { user, opened, workbook } = await openPane({ snapshot: foreign });
  await user.click(await button("เปิดแผนตัวอย่าง"));
  await waitFor(() => expect(opened).toEqual(["sample"]));
  expect(await workbook.read()).toEqual(foreign);
});

test("makes a template for the coming fiscal year, checks it, and takes it away again", async () => {
  const { user, workbook, selected } = await openPane({ snapshot: { sheets: [] } });
  expect((await screen.findByRole<HTMLInputElement>("textbox")).value).toBe("2570");
  await user.click(await button("สร้างแบบฟอร์มแผน"));
  expect(await screen.findByText("สร้างแบบฟอร์มแผนแล้ว")).toBeTruthy();
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("แผนปี 2570"));
  expect((await workbook.read()).sheets.length).toBeGreaterThan(4);
  expect(selected).toEqual([{ sheet: "ตัวชี้วัดผลหลัก", row: 0, column: 0 }]);
  expect(await button("พบ รายการ KR, ยังไม่มีรายการ")).toBeTruthy();
  expect(await button("พบ Potential")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^ไม่พบ/ })).toBeNull();
  await user.click(await button("เลิกทำ"));
  const left = async () => (await workbook.read()).sheets.map(({ name }) => name);
  await waitFor(async () => expect(await left()).toEqual([WRITE_LOG.title]));
});

test("asks for a year of four digits", async () => {
  const { user } = await openPane({ snapshot: { sheets: [] } });
  const year = await screen.findByRole("textbox");
  await user.clear(year);
  await user.type(year, "69");
  expect(screen.getByText("ระบุปี พ.ศ. 4 หลัก เช่น 2569")).toBeTruthy();
  expect((await button("สร้างแบบฟอร์มแผน")).getAttribute("aria-disabled")).toBe("true");
});

test("reads a table whose columns the user has named, and keeps that in the workbook", async () => {
  const { user, workbook } = await openPane({ snapshot: foreign });
  await user.click(await button("กำหนดตารางเอง"));
  await user.click(await button("กลับ"));
  expect(document.activeElement).toBe(await button("กำหนดตารางเอง"));
  await user.click(await button("กำหนดตารางเอง"));
  await user.selectOptions(await screen.findByRole("combobox", { name: "ตารางของ" }), "projects-2");
  expect(screen.getByText(/^ยังไม่ได้กำหนด:/)).toBeTruthy();
  expect((await button("บันทึกและตรวจสอบ")).getAttribute("aria-disabled")).toBe("true");
  await user.selectOptions(screen.getByRole("combobox", { name: "B: รายการงาน" }), "project");
  await user.selectOptions(screen.getByRole("combobox", { name: "C: เงินทั้งหมด" }), "budget");
  await user.click(await button("บันทึกและตรวจสอบ"));
  expect(await screen.findByText("บันทึกการอ่านตารางแล้ว")).toBeTruthy();
  await waitFor(() =>
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain("โครงการ 2 · 1,200 บาท"),
  );
  expect((await workbook.read()).sheets.map(({ name }) => name)).toContain("การอ่านตาราง");
});
