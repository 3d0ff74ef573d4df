/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { readHistory } from "../../src/app/read-history";
import { contentAt, type Snapshot } from "../../src/core/grid/snapshot";
import { applyPatch } from "../../src/core/patch/apply-patch";
import type { CellWrite } from "../../src/core/patch/patch";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { openPane } from "../support/open-pane";
import { toSnapshot } from "../support/to-snapshot";

// Roles are looked up slowly in jsdom, the more so on a busy machine.
jest.setTimeout(120_000);

const REPORT = "รายงานผลการตรวจสอบและประเมินแผน";
const sample = toSnapshot(plannedSheets());
const button = (name: string | RegExp) => screen.findByRole("button", { name });
type Pane = Awaited<ReturnType<typeof openPane>>;
const openReport = ({ user }: Pane) => user.click(screen.getByRole("tab", { name: /รายงาน|Report/ }));
const choose = async ({ user }: Pane, name = "แผน 2567.xlsx") => {
  const input = await screen.findByLabelText<HTMLInputElement>(/เลือกไฟล์|Choose/, { selector: "input" });
  // jsdom's files have no contents to ask for.
  const file = Object.assign(new File([], name), { arrayBuffer: async () => new ArrayBuffer(0) });
  await user.upload(input, file);
};
const reads = (snapshot: Snapshot) => ({ reader: { read: async () => snapshot } });
const violations = async () =>
  (await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } })).violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
  );

/** The sample as it might have stood the year before: less to reach. */
function lastYear(): Snapshot {
  const at = { sheet: "ส่วนที่ 4 Performance", row: 21, column: 3 };
  const write: CellWrite = { kind: "write", at, was: contentAt(sample, at), becomes: { value: "ร้อยละ 70" } };
  return applyPatch(sample, [write]);
}

describe("the report", () => {
  test("is added as a sheet, gone to, told in short and logged, and taken away again", async () => {
    const pane = await openPane();
    const { user, workbook, selected } = pane;
    await openReport(pane);
    await user.click(await button("จัดทำรายงาน"));
    await button("เลิกทำ");
    await waitFor(() => expect(selected.at(-1)).toEqual({ sheet: REPORT, row: 0, column: 0 }));
    expect(screen.getByText("96.08 จาก 100 คะแนน")).toBeTruthy();
    expect(await violations()).toEqual([]);
    expect(await readHistory(workbook)).toMatchObject([{ name: "จัดทำรายงาน", state: "restorable" }]);
    await user.click(await button("เลิกทำ"));
    await screen.findAllByText("เลิกทำแล้ว");
    expect((await workbook.read()).sheets.map(({ name }) => name)).not.toContain(REPORT);
  });

  test("stays as it is where the plan has not changed since", async () => {
    const pane = await openPane();
    await openReport(pane);
    await pane.user.click(await button("จัดทำรายงาน"));
    await button("เลิกทำ");
    const before = await pane.workbook.read();
    await pane.user.click(await button("จัดทำรายงานใหม่"));
    await screen.findByText(/จึงใช้ฉบับเดิม/);
    expect(await pane.workbook.read()).toBe(before);
  });

  test("is made beside one that was signed, which is named", async () => {
    const pane = await openPane();
    const { user, workbook } = pane;
    await openReport(pane);
    await user.click(await button("จัดทำรายงาน"));
    await button("เลิกทำ");
    const at = { sheet: REPORT, row: 3, column: 12 };
    await workbook.apply([{ kind: "write", at, was: { value: null }, becomes: { value: "ลงนามแล้ว" } }]);
    await user.click(await button("จัดทำรายงานใหม่"));
    const kept = await screen.findByText("เก็บรายงานที่ลงนามหรือแก้ไขแล้วไว้ตามเดิม");
    expect(within(kept.parentElement!).getByRole("button", { name: REPORT })).toBeTruthy();
    expect(await button("รายงานผลการตรวจสอบแผน (2)")).toBeTruthy();
    expect(contentAt(await workbook.read(), at).value).toBe("ลงนามแล้ว");
  });

  test("is not offered where there is no plan", async () => {
    const pane = await openPane({ snapshot: { sheets: [] } });
    await openReport(pane);
    expect(screen.queryByRole("button", { name: "จัดทำรายงาน" })).toBeNull();
    await pane.user.click(await screen.findByRole("button", { name: "ดูวิธีเริ่มต้น" }));
    expect(await screen.findByRole("button", { name: "เปิดแผนตัวอย่าง" })).toBeTruthy();
  });
});

describe("last year's plan", () => {
  test("is compared from a file: findings with severity and cells, and both years side by side", async () => {
    const pane = await openPane({ ports: reads(lastYear()) });
    const { user, selected, workbook } = pane;
    const before = await workbook.read();
    await openReport(pane);
    await choose(pane);
    expect(await screen.findByText("ไฟล์ปีก่อน: แผน 2567.xlsx")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "เทียบกับแผนปีก่อน" }));
    const findings = screen.getByRole("region", { name: "ข้อสังเกตจากการเทียบ" });
    expect(findings.textContent).toContain("โปรดตรวจว่าเลือกไฟล์ถูกต้อง");
    expect(findings.textContent).toContain("ควรตรวจสอบ");
    await user.click(screen.getByText(/^ตัวชี้วัด · เปลี่ยนแปลง/));
    const table = await screen.findByRole("table", { name: "ตัวชี้วัด" });
    expect(within(table).getByText("ร้อยละ 70")).toBeTruthy();
    expect(await violations()).toEqual([]);
    const [cell] = within(findings).getAllByRole("button");
    await user.click(cell!);
    await waitFor(() => expect(selected).toHaveLength(1));
    expect(await workbook.read()).toBe(before);
    await user.click(await button("กลับไปหน้ารายงาน"));
    expect(document.activeElement).toBe(await button("เลือกไฟล์แผนปีก่อน"));
  });

  test("speaks English, and says how many changes there are", async () => {
    const pane = await openPane({ language: "en", ports: reads(sample) });
    await openReport(pane);
    await choose(pane, "same.xlsx");
    const findings = await screen.findByRole("region", { name: "What the comparison found" });
    expect(within(findings).getAllByRole("listitem")).toHaveLength(1);
    expect(findings.textContent).toContain("Warning");
    expect(screen.getByText(/^Indicators · \d+ unchanged$/)).toBeTruthy();
    expect(screen.getByText(/^Projects and activities, .* · \d+ unchanged$/)).toBeTruthy();
    expect(document.querySelector("main details")).toBeNull();
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("1 change since last year"));
  });

  test.each([
    ["is no workbook", {}, /^แผน 2567\.xlsx: ไฟล์นี้ไม่ใช่สมุดงาน Excel/],
    ["holds no plan", reads({ sheets: [] }), /^แผน 2567\.xlsx: ไม่พบชีตที่มีตาราง/],
  ])("is refused with the command line's words where it %s", async (_, ports, sentence) => {
    const pane = await openPane({ ports });
    await openReport(pane);
    await choose(pane);
    const alert = await screen.findByRole("alert");
    expect(within(alert).getByRole("heading").textContent).toBe("เทียบกับแผนปีก่อนไม่ได้");
    expect(within(alert).getByText(sentence)).toBeTruthy();
  });
});
