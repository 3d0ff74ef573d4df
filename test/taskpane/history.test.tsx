/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { applyLogged } from "../../src/app/apply-logged";
import { readHistory } from "../../src/app/read-history";
import type { CellValue } from "../../src/core/grid/cell-value";
import { contentAt } from "../../src/core/grid/snapshot";
import type { CellWrite } from "../../src/core/patch/patch";
import { CellBeingEditedError } from "../../src/port/workbook-errors";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { memoryWorkbook } from "../support/memory-workbook";
import { openPane } from "../support/open-pane";
import { toSnapshot } from "../support/to-snapshot";

// Roles are looked up slowly in jsdom, the more so on a busy machine.
jest.setTimeout(120_000);

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const openHistory = async (user: Awaited<ReturnType<typeof openPane>>["user"]) =>
  user.click(screen.getByRole("tab", { name: /ประวัติ|History/ }));
const REPEAT = { sheet: "ส่วนที่ 4 Performance", row: 14, column: 5 };
const NOTED = { sheet: "แบบให้คะแนน", row: 60, column: 0 };

function write(at: CellWrite["at"], was: CellValue, becomes: CellValue): CellWrite {
  return { kind: "write", at, was: { value: was }, becomes: { value: becomes } };
}

/** A workbook to which the add-in has written some notes, one after the other. */
async function written(...notes: readonly string[]) {
  const workbook = memoryWorkbook(toSnapshot(plannedSheets()));
  for (const [nth, note] of notes.entries()) {
    const was = notes[nth - 1] ?? null;
    const time = `${nth + 1} พ.ย. 2569 09:05`;
    await applyLogged(workbook, [write(NOTED, was, note)], { time, name: "แก้ไขตามข้อเสนอ" });
  }
  return workbook.read();
}

test("lists a fix as soon as it is made, and restores it after a look at what that changes", async () => {
  const { user, workbook, selected } = await openPane();
  const before = contentAt(await workbook.read(), REPEAT);
  await user.click(await button("ตรวจสอบแผน"));
  await user.click(await button(/แต่ไม่มี \(โครงการซ้ำ\)/));
  await user.click(await button("แก้ไข"));
  await screen.findByText("เขียนแล้ว 1 เซลล์");
  await openHistory(user);
  const head = await button(/^แก้ไขตามข้อเสนอ/);
  expect(head.textContent).toContain("23 พ.ย. 2569 14.05 น. · 1 เซลล์");
  expect(head.textContent).toContain("ส่วนที่ 4 Performance · เรียกคืนได้");
  await user.click(head);
  const item = screen.getByRole("region", { name: "ส่วนที่ 4 Performance" });
  await user.click(within(item).getByRole("button", { name: "F15" }));
  await waitFor(() => expect(selected.at(-1)).toEqual(REPEAT));
  await user.click(await button("เรียกคืนครั้งนี้"));
  expect(document.activeElement).toBe(await screen.findByRole("heading", { name: "เรียกคืนครั้งที่ 1" }));
  await user.click(await button("กลับ"));
  expect(document.activeElement).toBe(await button(/^แก้ไขตามข้อเสนอ/));
  await user.click(await button("เรียกคืนครั้งนี้"));
  expect(contentAt(await workbook.read(), REPEAT)).not.toEqual(before);
  await user.click(await button("เรียกคืน 1 เซลล์"));
  await screen.findByText("เรียกคืนแล้ว");
  expect(document.activeElement).toBe(await button(/^แก้ไขตามข้อเสนอ/));
  expect(contentAt(await workbook.read(), REPEAT)).toEqual(before);
  expect((await button(/^เรียกคืนครั้งที่ 1/)).textContent).toContain("เรียกคืนได้");
  expect((await button(/^แก้ไขตามข้อเสนอ/)).textContent).toContain("เป็นค่าเดิมแล้ว");
  expect(screen.getByRole("tab", { name: "ประวัติ" }).getAttribute("aria-selected")).toBe("true");
});

test("logs what is filled, and the way back from it, in one write each", async () => {
  const applied: number[] = [];
  const { user, workbook } = await openPane({
    workbook: (memory) => ({
      apply: async (patch) => {
        await memory.apply(patch);
        applied.push(patch.length);
      },
    }),
  });
  await user.click(screen.getByRole("tab", { name: "คะแนน" }));
  await user.click(await button("คำนวณคะแนน"));
  await user.click(await button("เขียนลงในชีต"));
  await user.click(await button("เลิกทำ"));
  await screen.findByText("เลิกทำแล้ว");
  expect(applied).toHaveLength(2);
  expect(await readHistory(workbook)).toMatchObject([
    { number: 2, name: "เลิกทำ “เติมแบบให้คะแนน”", state: "restorable" },
    { number: 1, name: "เติมแบบให้คะแนน", time: "23 พ.ย. 2569 14.05 น.", state: "restored" },
  ]);
});

test("shows a cell that was blank before its formula as blank again, before it is restored", async () => {
  const workbook = memoryWorkbook(toSnapshot(plannedSheets()));
  const formula = { value: 3.89, formula: "=70/18" };
  const filled: CellWrite = { kind: "write", at: NOTED, was: { value: null }, becomes: formula };
  await applyLogged(workbook, [filled], { time: "1 พ.ย. 2569 09:05", name: "เติมแบบให้คะแนน" });
  const { user } = await openPane({ snapshot: await workbook.read() });
  await openHistory(user);
  await user.click(await button(/^เติมแบบให้คะแนน/));
  await user.click(await button("เรียกคืนครั้งนี้"));
  await button("เรียกคืน 1 เซลล์");
  const sheet = screen.getByRole("region", { name: NOTED.sheet });
  expect(within(sheet).getByRole("deletion").textContent).toBe("3.89");
  expect(within(sheet).getByRole("insertion").textContent).toBe("ว่าง");
});

test("goes back to a point: that action and all behind it", async () => {
  const { user, workbook } = await openPane({ snapshot: await written("หนึ่ง", "สอง", "สาม") });
  await openHistory(user);
  const [, second] = await screen.findAllByRole("button", { name: /^แก้ไขตามข้อเสนอ/ });
  await user.click(second!);
  await user.click(await button("เรียกคืนครั้งนี้และหลังจากนี้"));
  await screen.findByRole("heading", { name: "เรียกคืน 2 ครั้ง" });
  await user.click(await button("เรียกคืน 1 เซลล์"));
  await screen.findByText("เรียกคืนแล้ว");
  expect(contentAt(await workbook.read(), NOTED).value).toBe("หนึ่ง");
});

test("refuses what was changed since, and names the cells as links", async () => {
  const memory = memoryWorkbook(await written("หนึ่ง"));
  await memory.apply([write(NOTED, "หนึ่ง", "ของผู้ใช้")]);
  const { user, workbook, selected } = await openPane({ snapshot: await memory.read() });
  await openHistory(user);
  await user.click(await button(/มีการแก้ไขภายหลัง/));
  await user.click(await button("เรียกคืนครั้งนี้"));
  expect(await screen.findByText("เรียกคืนไม่ได้ ไม่มีเซลล์ใดถูกเปลี่ยน")).toBeTruthy();
  await waitFor(() => expect(screen.getByRole("status").textContent).toContain("เรียกคืนไม่ได้"));
  await user.click(await button("แบบให้คะแนน A61"));
  await waitFor(() => expect(selected.at(-1)).toEqual(NOTED));
  expect(screen.queryByRole("button", { name: /^เรียกคืน \d+ เซลล์/ })).toBeNull();
  expect(contentAt(await workbook.read(), NOTED).value).toBe("ของผู้ใช้");
  await user.click(await button("กลับ"));
  expect(await button(/มีการแก้ไขภายหลัง/)).toBeTruthy();
});

test("says that nothing is logged yet, and what will be", async () => {
  const { user } = await openPane();
  await openHistory(user);
  expect(await screen.findByText("ยังไม่มีบันทึกการแก้ไขในสมุดงานนี้")).toBeTruthy();
  expect(screen.getByText(/จะแสดงที่นี่/)).toBeTruthy();
});

test("shows the first fifty of many actions, and more when asked", async () => {
  const { user } = await openPane({
    snapshot: await written(...Array.from({ length: 60 }, (_, nth) => `ข้อ ${nth}`)),
  });
  await openHistory(user);
  await button("แสดงอีก 10 รายการ");
  expect(document.querySelectorAll("main li")).toHaveLength(50);
  await user.click(await button("แสดงอีก 10 รายการ"));
  expect(document.querySelectorAll("main li")).toHaveLength(60);
});

test("speaks English: names and times, too", async () => {
  const { user } = await openPane({ snapshot: await written("หนึ่ง"), language: "en" });
  await openHistory(user);
  const head = await button(/^Fixed as proposed/);
  expect(head.textContent).toContain("1 Nov 2569 B.E. 09:05 · 1 cell");
  await user.click(head);
  await user.click(await button("Restore this action"));
  expect(await button("Restore 1 cell")).toBeTruthy();
});

test("says why it cannot be read, and reads it when asked again", async () => {
  let fails = false;
  const { user } = await openPane({
    snapshot: await written("หนึ่ง"),
    workbook: (memory) => ({
      read: () => (fails ? Promise.reject(new CellBeingEditedError()) : memory.read()),
    }),
  });
  fails = true;
  await openHistory(user);
  expect((await screen.findByRole("alert")).textContent).toContain("Enter");
  fails = false;
  await user.click(await button("ดูประวัติการแก้ไข"));
  expect(await button(/^แก้ไขตามข้อเสนอ/)).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("keeps the rules of accessibility in its list, opened, and before a restoration", async () => {
  const violations = async () =>
    (await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
    );
  const { user } = await openPane({ snapshot: await written("หนึ่ง", "สอง") });
  await openHistory(user);
  const [, first] = await screen.findAllByRole("button", { name: /^แก้ไขตามข้อเสนอ/ });
  await user.click(first!);
  expect(await violations()).toEqual([]);
  await user.click(await button("เรียกคืนครั้งนี้และหลังจากนี้"));
  await button(/^เรียกคืน 1 เซลล์/);
  expect(await violations()).toEqual([]);
});
