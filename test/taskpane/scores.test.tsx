/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { prepareScores } from "../../src/app/prepare-scores";
import { contentAt } from "../../src/core/grid/snapshot";
import type { CellContent } from "../../src/core/grid/cell-value";
import type { Workbook } from "../../src/port/workbook";
import { CellBeingEditedError } from "../../src/port/workbook-errors";
import { aSnapshot, type TestCell } from "../support/a-snapshot";
import { agendaNames, agendaRows, aScoringSheet, potentialRows } from "../support/a-scoring-sheet";
import { memoryWorkbook } from "../support/memory-workbook";
import { openPane } from "../support/open-pane";

// Roles are looked up slowly in jsdom, the more so on a busy machine.
jest.setTimeout(60_000);

const SHEET = "แบบให้คะแนน";
const [HEADER = []] = aScoringSheet() as readonly (readonly TestCell[])[];

/** The sheet's title, then its rows. */
const titled = (...rows: readonly (readonly TestCell[])[]): readonly (readonly TestCell[])[] => [
  ["แผนปฏิบัติราชการประจำปี พ.ศ. 2568"],
  HEADER,
  ...rows,
];
const button = (name: string | RegExp) => screen.findByRole("button", { name });

/** Three rows of 1.1 with weights 10, 20 and 40 and target ร้อยละ 80, two potential ones; these actuals. */
function plan(...actuals: readonly (number | null)[]) {
  const rows = agendaRows(10, 20, 40).map((row) => [...row]);
  actuals.forEach((actual, index) => (rows[index + 1]![5] = actual));
  return aSnapshot({ [SHEET]: titled(...rows, ...potentialRows(15, 15)) });
}

const at = (row: number, column: number) => ({ sheet: SHEET, row: row + 1, column });

/** The pane with the plan's scores. */
async function score(snapshot = plan(80, 40, 60), workbook?: (memory: Workbook) => Partial<Workbook>) {
  const pane = await openPane({ snapshot, ...(workbook && { workbook }) });
  await pane.user.click(screen.getByRole("tab", { name: "คะแนน" }));
  await pane.user.click(await button("คำนวณคะแนน"));
  await screen.findByText("คะแนนรายตัวชี้วัด");
  return pane;
}

/** A plan that was filled before. */
async function filled() {
  const memory = memoryWorkbook(plan(80, 40, 60));
  await memory.apply((await prepareScores(memory)).patch);
  return memory.read();
}

async function type(workbook: Workbook, cell: ReturnType<typeof at>, becomes: CellContent) {
  const was = contentAt(await workbook.read(), cell);
  await workbook.apply([{ kind: "write", at: cell, was, becomes }]);
}

test("shows the total, its components and every row by component, with numbers beside the bars", async () => {
  await score();
  expect(screen.getByText("62.60")).toBeTruthy();
  const rows = screen.getByRole("region", { name: "คะแนนรายตัวชี้วัด" });
  expect(
    within(rows)
      .getAllByRole("heading", { level: 3 })
      .map((one) => one.textContent),
  ).toEqual(["1.1 Agenda Base 3 ตัวชี้วัด", "องค์ประกอบที่ 2 Potential Base 2 ตัวชี้วัด"]);
  expect(within(rows).getByRole("button", { name: new RegExp(agendaNames[1]) }).textContent).toContain(
    "10.00 จาก 20.00สำเร็จ 50%",
  );
});

test("shows a calculated actual rounded", async () => {
  const { user } = await score(plan(80, 260 / 3, 60));
  await user.click(await button(new RegExp(agendaNames[1])));
  expect(await screen.findByText("86.67")).toBeTruthy();
});

test("opens a row to what its score comes from, each with its cell", async () => {
  const { user, selected } = await score();
  const row = await button(new RegExp(agendaNames[1]));
  await user.click(row);
  expect(row.getAttribute("aria-expanded")).toBe("true");
  expect(await screen.findByText("ผล ÷ ค่าเป้าหมาย ไม่เกิน 100%")).toBeTruthy();
  expect(screen.getByText("กำหนดในแบบให้คะแนน")).toBeTruthy();
  expect(screen.getByText(/^=IF\(ISNUMBER\(G5\),E5\*G5/)).toBeTruthy();
  await user.click(await button("F5"));
  await waitFor(() => expect(selected).toEqual([at(3, 5)]));
});

test("shows in an opened row the formulas that were just written", async () => {
  const { user } = await score();
  await user.click(await button(new RegExp(agendaNames[1])));
  await screen.findByText(/^=IF\(ISNUMBER\(G5\),E5\*G5/);
  await user.click(await button("เขียนลงในชีต"));
  expect(await screen.findByText(/^แบบให้คะแนนครบแล้ว/)).toBeTruthy();
  // Before Excel has told of the change, and the plan is read again.
  expect(screen.getByText(/^=IF\(ISNUMBER\(G5\),E5\*G5/)).toBeTruthy();
  expect(screen.getByText(/^=IF\(.*F5/)).toBeTruthy();
});

test("says how a target is understood where its words do not say just that", async () => {
  const snapshot = aSnapshot({
    [SHEET]: titled(
      ["1.1 Agenda Base"],
      [1, null, "ร้อยละของงานที่เสร็จ", "ร้อยละ ๘๐", 30, 80],
      [2, null, "ร้อยละของเรื่องที่เสร็จ", "≥80%", 40, 80],
    ),
  });
  const { user } = await score(snapshot);
  await user.click(await button(/^1.1-1/));
  await screen.findByText("ผล ÷ ค่าเป้าหมาย ไม่เกิน 100%");
  expect(screen.queryByText(/^เข้าใจว่า/)).toBeNull();
  await user.click(await button(/^1.1-2/));
  expect(await screen.findByText("เข้าใจว่า: อย่างน้อยร้อยละ 80")).toBeTruthy();
});

test("says of an exempt indicator that it is not scored, not that its score is still to come", async () => {
  const rows = agendaRows(10, 60).map((row) => [...row]);
  rows[1]![5] = "ยกเลิก";
  await score(aSnapshot({ [SHEET]: titled(...rows, ...potentialRows(15, 15)) }));
  const row = (await screen.findByText(agendaNames[0])).closest("button")!;
  expect(row.textContent).toContain("ไม่คิดคะแนน");
  expect(row.textContent).not.toContain("ยังคำนวณไม่ได้");
});

test("ranks the rows by what they could still earn", async () => {
  const { user } = await score();
  await user.click(await button("คะแนนที่เพิ่มได้"));
  const rows = screen.getByRole("region", { name: "คะแนนรายตัวชี้วัด" });
  const gains = within(rows).getAllByText(/^เพิ่มได้อีก/);
  expect(gains.map(({ textContent }) => textContent)).toEqual([
    "เพิ่มได้อีก 14.40",
    "เพิ่มได้อีก 10.00",
    "เพิ่มได้อีก 10.00",
    "เพิ่มได้อีก 3.00",
  ]);
});

test("shows a range while actuals are missing, and leads to what is missing", async () => {
  const { user, selected } = await score(plan(80, null, 60));
  expect(screen.getByText("52.60 ถึง 72.60")).toBeTruthy();
  await user.click(screen.getByText("ตัวชี้วัดที่ยังไม่มีคะแนน"));
  await user.click(await button(`1.1-2 ${agendaNames[1]}`));
  await waitFor(() => expect(selected).toEqual([at(3, 5)]));
});

describe("trying other actuals", () => {
  const field = (nth: number) => screen.findByRole("textbox", { name: new RegExp(agendaNames[nth] ?? "") });

  test("moves the total and writes nothing, until the values are used, previewed and applied", async () => {
    const { user, workbook } = await score(await filled());
    const before = await workbook.read();
    await user.click(await button("ลองเปลี่ยนผลการดำเนินงาน"));
    await user.type(await field(1), "80");
    expect(await screen.findByText("72.60 จาก 100")).toBeTruthy();
    expect(await workbook.read()).toEqual(before);
    await user.click(await button("ใช้ค่าเหล่านี้ (1)"));
    expect(await screen.findByText(/^คะแนนนี้รวมผลที่ลองไว้ 1 ค่า/)).toBeTruthy();
    expect(await workbook.read()).toEqual(before);
    await user.click(await button("เขียนลงในชีต"));
    await waitFor(async () => expect(contentAt(await workbook.read(), at(3, 5)).value).toBe(80));
    expect(await screen.findByText(/^แบบให้คะแนนครบแล้ว/)).toBeTruthy();
    expect(screen.getByText("72.60")).toBeTruthy();
  });

  test("counts no value that the sheet holds already, however it is written", async () => {
    const { user } = await score(await filled());
    await user.click(await button("ลองเปลี่ยนผลการดำเนินงาน"));
    await user.type(await field(0), "80");
    await user.type(await field(1), "40%");
    expect((await button("ใช้ค่าเหล่านี้ (0)")).getAttribute("aria-disabled")).toBe("true");
    await user.type(await field(2), "61");
    expect((await button("ใช้ค่าเหล่านี้ (1)")).getAttribute("aria-disabled")).not.toBe("true");
  });

  test("leads back to where it was opened, left or used", async () => {
    const { user } = await score(await filled());
    const open = () => button("ลองเปลี่ยนผลการดำเนินงาน");
    await user.click(await open());
    expect(document.activeElement).toBe(
      await screen.findByRole("heading", { name: "ลองเปลี่ยนผลการดำเนินงาน" }),
    );
    await user.click(await button("กลับ"));
    expect(document.activeElement).toBe(await open());
    await user.click(await open());
    await user.type(await field(1), "80");
    await user.click(await button("ใช้ค่าเหล่านี้ (1)"));
    await screen.findByText(/^คะแนนนี้รวมผลที่ลองไว้/);
    expect(document.activeElement).toBe(await open());
  });

  test("leaves the focus with the tabs while the arrow keys pass by", async () => {
    const { user } = await score();
    await user.click(await button("ลองเปลี่ยนผลการดำเนินงาน"));
    await field(0);
    screen.getByRole("tab", { name: "คะแนน" }).focus();
    await user.keyboard("{ArrowLeft}");
    await button("ตรวจสอบแผน");
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "ตรวจสอบ" }));
    await user.keyboard("{ArrowRight}");
    await field(0);
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "คะแนน" }));
  });

  test("tells bad input at its field, and does not count it", async () => {
    const { user } = await score();
    await user.click(await button("ลองเปลี่ยนผลการดำเนินงาน"));
    await user.type(await field(0), "ดีมาก");
    expect((await field(0)).getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByText(/^อ่านเป็นผลการดำเนินงานไม่ได้/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "ใช้ค่าเหล่านี้ (0)" }).getAttribute("aria-disabled")).toBe("true");
    await user.click(await button("ล้างค่าที่ลอง"));
    expect(screen.queryByText(/^อ่านเป็นผลการดำเนินงานไม่ได้/)).toBeNull();
  });
});

describe("a filled sheet that changes", () => {
  test("is read once after a pause, and says which formulas are outdated", async () => {
    let reads = 0;
    const count = (memory: Workbook) => ({ read: () => (reads++, memory.read()) });
    const { user, workbook, change, passTime } = await score(await filled(), count);
    await type(workbook, at(2, 3), { value: "ร้อยละ 90" });
    reads = 0;
    change({ sheet: SHEET, top: 3, left: 3, bottom: 3, right: 3 });
    expect(screen.getByText(/จะคำนวณใหม่เมื่อหยุดแก้ไข/)).toBeTruthy();
    expect(reads).toBe(0);
    passTime();
    const notice = await screen.findByRole("region", { name: /^สูตรในแบบให้คะแนนไม่ตรง/ });
    expect(reads).toBe(1);
    expect(within(notice).getByText(/^สูตรที่ต้องปรับ/)).toBeTruthy();
    await user.click(within(notice).getByRole("button", { name: "ปรับสูตร 1 เซลล์" }));
    expect(await screen.findByText(/^แบบให้คะแนนครบแล้ว/)).toBeTruthy();
    expect(contentAt(await workbook.read(), at(2, 6)).formula).toContain("/90");
  });

  test("puts a formula back over what was typed only when that is asked", async () => {
    const { user, workbook, change, passTime } = await score(await filled());
    await type(workbook, at(2, 6), { value: 0.5 });
    change({ sheet: SHEET, top: 3, left: 6, bottom: 3, right: 6 });
    passTime();
    expect(await screen.findByText("57.60")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^ปรับสูตร/ })).toBeNull();
    await user.click(await button("คืนสูตรแทนค่าที่พิมพ์ (1 เซลล์)"));
    expect(await screen.findByText("62.60")).toBeTruthy();
    expect(contentAt(await workbook.read(), at(2, 6)).formula).toMatch(/^=IF/);
  });

  test("waits while a cell is being edited, and says nothing of that", async () => {
    let isEditing = false;
    const busy = (memory: Workbook) => ({
      read: () => (isEditing ? Promise.reject(new CellBeingEditedError()) : memory.read()),
    });
    const { change, passTime, waits } = await score(await filled(), busy);
    isEditing = true;
    change({ sheet: SHEET, top: 3, left: 5, bottom: 3, right: 5 });
    passTime();
    await waitFor(() => expect(waits()).toHaveLength(1));
    expect(screen.queryByRole("alert")).toBeNull();
    isEditing = false;
    passTime();
    await waitFor(() => expect(screen.queryByText(/จะคำนวณใหม่เมื่อหยุดแก้ไข/)).toBeNull());
  });
});

test("does not say that actuals are missing where it is targets that are", async () => {
  const rows = agendaRows(10, 60).map((row) => [...row]);
  rows[1]![3] = null;
  rows[1]![2] = "การจัดทำคู่มือ";
  await score(aSnapshot({ [SHEET]: titled(...rows) }));
  expect(screen.getByText("ยังคำนวณคะแนนไม่ได้ 1 ตัวชี้วัด คะแนนรวมจึงเป็นช่วง")).toBeTruthy();
  expect(screen.queryByText(/ยังขาดผลการดำเนินงาน/)).toBeNull();
});

test("says of a cell that gets a formula and stays blank that it is blank, once", async () => {
  const { user } = await score(plan(80, null, 60));
  await user.click(await screen.findByText("ร้อยละความสำเร็จ"));
  const line = (await button("G5")).closest("li")!;
  expect(line.textContent).toMatch(/^G5ว่าง=IF/);
  expect((await button("G4")).closest("li")!.textContent).toMatch(/^G4ว่าง100%=IF/);
});

test("keeps a short quotation of an assumption in one line", async () => {
  const rows = agendaRows(10, 60).map((row) => [...row]);
  rows[1]![5] = "ยกเลิก";
  const { user } = await score(aSnapshot({ [SHEET]: titled(...rows, ...potentialRows(15, 15)) }));
  await user.click(await screen.findByText(/^ข้อสมมติ \d/));
  expect(await screen.findByText("“ยกเลิก”")).toBeTruthy();
});

test("says of a workbook without a plan that there is none, and leads to how to start", async () => {
  const { user } = await openPane({ snapshot: { sheets: [] } });
  await user.click(screen.getByRole("tab", { name: "คะแนน" }));
  await user.click(await button("คำนวณคะแนน"));
  await waitFor(() => expect(screen.getByRole("status").textContent).toBe("ไม่พบแผนในสมุดงานนี้"));
  await user.click(await button("ดูวิธีเริ่มต้น"));
  expect(await button("เปิดแผนตัวอย่าง")).toBeTruthy();
});

test("says of a plan without indicators that there is nothing to score", async () => {
  const { user } = await openPane({
    snapshot: aSnapshot({
      แผน: [
        ["ส่วนที่ 2 แผนปฏิบัติราชการประจำปี 2568"],
        ["ที่", "โครงการ/กิจกรรม", "งบประมาณ (บาท)", "ส่วนราชการ"],
        [1, "โครงการปลูกต้นไม้ริมคลอง", 100_000, "ฝ่ายสวน"],
      ],
    }),
  });
  await user.click(screen.getByRole("tab", { name: "คะแนน" }));
  await user.click(await button("คำนวณคะแนน"));
  expect((await screen.findAllByText(/^ยังไม่พบตัวชี้วัดในแผนนี้/)).length).toBeGreaterThan(0);
  expect(screen.queryByText(/^แบบให้คะแนนครบแล้ว/)).toBeNull();
  expect(screen.queryByText(/0.00 ถึง 100.00/)).toBeNull();
});

test("makes the criteria sheet by way of its preview, and then leads there", async () => {
  const { user, workbook, selected } = await score();
  const make = () => button("จัดทำชีตเกณฑ์การให้คะแนน");
  await user.click(await make());
  await user.click(await button("กลับ"));
  expect(document.activeElement).toBe(await make());
  await user.click(await make());
  expect(await screen.findByText(/^จะเพิ่มชีต “เกณฑ์การให้คะแนน”/)).toBeTruthy();
  const names = async () => (await workbook.read()).sheets.map(({ name }) => name);
  expect(await names()).not.toContain("เกณฑ์การให้คะแนน");
  await user.click(await button("เขียนชีตเกณฑ์"));
  expect(document.activeElement).toBe(await button("ปรับชีตเกณฑ์การให้คะแนน"));
  await user.click(await button("ไปที่ชีตเกณฑ์การให้คะแนน"));
  await waitFor(() => expect(selected.at(-1)).toMatchObject({ sheet: "เกณฑ์การให้คะแนน" }));
  expect(await names()).toContain("เกณฑ์การให้คะแนน");
});

test("makes a long list in parts", async () => {
  const rows = Array.from({ length: 120 }, (_, nth) => [nth + 1, null, `จำนวนครั้งของงาน ${nth}`, 5, 1, 5]);
  const { user } = await score(aSnapshot({ [SHEET]: titled(["1.1 Agenda Base"], ...rows) }));
  const items = () => document.querySelectorAll("li button[aria-expanded]").length;
  expect(items()).toBe(50);
  await user.click(await button("แสดงเพิ่มอีก 50 รายการ"));
  expect(items()).toBe(100);
});

test("keeps the rules of accessibility with a row, with missing actuals and while trying, in English too", async () => {
  const violations = async () =>
    (await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
    );
  const { user } = await score(plan(80, null, 60));
  await user.click(screen.getByText("ตัวชี้วัดที่ยังไม่มีคะแนน"));
  await user.click(await button(new RegExp(`^1.1-1 ${agendaNames[0]}`)));
  await screen.findByText("วิธีคิดคะแนน");
  expect(await violations()).toEqual([]);
  await user.click(await button("English"));
  await user.click(await button("Try other actuals"));
  await user.type(await screen.findByRole("textbox", { name: new RegExp(agendaNames[0]) }), "very good");
  expect(await violations()).toEqual([]);
});
