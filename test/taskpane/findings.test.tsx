/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { contentAt, type SheetGrid } from "../../src/core/grid/snapshot";
import type { Area } from "../../src/core/grid/area";
import { CellBeingEditedError, HostTooOldError } from "../../src/port/workbook-errors";
import { plannedSheets } from "../fixtures/plan-2568/planned-sheets";
import { openPane } from "../support/open-pane";
import { toSnapshot } from "../support/to-snapshot";
import { withoutLog } from "../support/without-log";

// Roles are looked up slowly in jsdom, the more so on a busy machine.
jest.setTimeout(60_000);

const REPEAT = /แต่ไม่มี \(โครงการซ้ำ\)/;
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const heads = () => [...document.querySelectorAll<HTMLElement>("[aria-posinset] [aria-expanded]")];
const area = (sheet: string, row: number, column: number): Area => ({
  sheet,
  top: row,
  left: column,
  bottom: row,
  right: column,
});

async function validated(opening?: Parameters<typeof openPane>[0]) {
  const opened = await openPane(opening);
  await opened.user.click(await button("ตรวจสอบแผน"));
  await screen.findByRole("region", { name: "Performance" });
  return opened;
}

/** The plan with a typed total that is too high by a million. */
function withWrongTotal() {
  const snapshot = toSnapshot(plannedSheets());
  const wrong = (grid: SheetGrid): SheetGrid => ({
    ...grid,
    values: grid.values.map((row) => row?.map((value) => (value === 23_219_000 ? 24_219_000 : value))),
  });
  return { sheets: snapshot.sheets.map(wrong) };
}

test("says when it was checked, in the language's form", async () => {
  await validated();
  expect(await screen.findByText("ตรวจเมื่อ 14.05 น.")).toBeTruthy();
});

test("says of the parts which were found, and leads to their cells", async () => {
  const { user, selected } = await openPane();
  await user.click(await button("พบ ส่วนที่ 3"));
  await waitFor(() => expect(selected.map(({ sheet }) => sheet)).toEqual(["ส่วนที่ 3"]));
});

test("says of a part that it was not found, and leads to naming its columns", async () => {
  const { sheets } = toSnapshot(plannedSheets());
  const { user } = await openPane({ snapshot: { sheets: sheets.filter(({ name }) => name !== "ส่วนที่ 3") } });
  await user.click(await button("ไม่พบ ส่วนที่ 3"));
  expect(await screen.findByRole("heading", { name: "กำหนดตารางเอง" })).toBe(document.activeElement);
  const part = await screen.findByRole<HTMLSelectElement>("combobox", { name: "ตารางของ" });
  expect(part.value).toBe("routine");
  await user.click(await button("กลับ"));
  expect(await button("ตรวจสอบแผน")).toBeTruthy();
  expect(document.activeElement).toBe(await button("ไม่พบ ส่วนที่ 3"));
});

test("writes the arithmetic of a finding as a sum", async () => {
  const { user } = await validated({ snapshot: withWrongTotal() });
  await user.click(await button(/ยอดรวมระบุ 24,219,000/));
  const sum = await screen.findByRole("table", { name: "การคำนวณ" });
  expect(
    within(sum)
      .getAllByRole("row")
      .map(({ textContent }) => textContent),
  ).toEqual(["ที่ระบุไว้24,219,000บาท", "ผลรวมรายการ− 23,219,000บาท", "ต่างกัน= 1,000,000บาท"]);
});

test("brings all of an opened finding into sight", async () => {
  const { user } = await validated();
  const shown: unknown[] = [];
  Element.prototype.scrollIntoView = function (options) {
    shown.push(this, options);
  };
  const head = await button(REPEAT);
  await user.click(head);
  await button("แก้ไข");
  await waitFor(() => expect(shown).toEqual([head.closest("li"), { block: "nearest" }]));
});

test("says of a finding where its rule comes from, and opens the page that explains it", async () => {
  const { user, pages } = await validated();
  await user.click(await button(REPEAT));
  expect(await screen.findByText(/^ที่มา: ส่วนที่ 4 คอลัมน์โครงการ\/กิจกรรม/)).toBeTruthy();
  const link = screen.getByRole<HTMLAnchorElement>("link", { name: "คำอธิบายข้อนี้" });
  expect(link.getAttribute("href")).toBe("help/rules-th.html#project-repeat-unmarked");
  await user.click(link);
  expect(pages).toEqual(["help/rules-th.html#project-repeat-unmarked"]);
});

test("opens the user guide in the language of the pane", async () => {
  const { user, pages } = await openPane();
  await user.click(await button("วิธีใช้ (เปิดหน้าต่างใหม่)"));
  await user.click(await button("English"));
  await user.click(await button("How to use (opens a new window)"));
  expect(pages).toEqual(["help/guide-th.html", "help/guide-en.html"]);
});

describe("by keyboard", () => {
  test("F8 and Shift+F8 go to the next and the previous finding and select its cell", async () => {
    const { user, selected } = await validated();
    await user.keyboard("{F8}");
    expect(document.activeElement).toBe(heads()[0]);
    await user.keyboard("{F8}");
    expect(document.activeElement).toBe(heads()[1]);
    expect(screen.getByText(/^ข้อ 2 จาก \d+$/)).toBeTruthy();
    await user.keyboard("{Shift>}{F8}{/Shift}");
    expect(document.activeElement).toBe(heads()[0]);
    await user.keyboard("{Shift>}{F8}{/Shift}");
    expect(document.activeElement).toBe(heads().at(-1));
    await waitFor(() => expect(selected.length).toBeGreaterThan(0));
  });

  test("arrows go through the list, and what is opened goes along", async () => {
    const { user } = await validated();
    await user.keyboard("{F8}{Enter}");
    expect(heads()[0]?.getAttribute("aria-expanded")).toBe("true");
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(heads()[1]);
    expect(
      heads()
        .map((head) => head.getAttribute("aria-expanded"))
        .indexOf("true"),
    ).toBe(1);
  });

  test("the whole way from the check to the fix and back", async () => {
    const { user } = await openPane();
    (await button("ตรวจสอบแผน")).focus();
    await user.keyboard("{Enter}");
    await screen.findByRole("region", { name: "Performance" });
    for (let step = 0; step < 20 && !REPEAT.test(document.activeElement?.textContent ?? ""); step++)
      await user.keyboard("{F8}");
    await user.keyboard("{Enter}");
    await button("แก้ไข");
    for (let step = 0; step < 9 && document.activeElement?.textContent !== "แก้ไข"; step++) await user.tab();
    await user.keyboard("{Enter}");
    await screen.findByText("เขียนแล้ว 1 เซลล์");
    await waitFor(() => expect(screen.queryByRole("button", { name: REPEAT })).toBeNull());
    await waitFor(() => expect(heads()).toContain(document.activeElement));
    for (let step = 0; step < 12 && document.activeElement?.textContent !== "เลิกทำ"; step++) await user.tab();
    await user.keyboard("{Enter}");
    expect(await button(REPEAT)).toBeTruthy();
  });
});

describe("fixing all that needs no decision", () => {
  test("shows every change first, makes them at once, and can be undone", async () => {
    const { user, workbook } = await validated();
    const before = await workbook.read();
    await user.click(await button("แก้ไขได้ทันที 1 ข้อ"));
    expect(await screen.findByRole("heading", { name: "ข้อที่แก้ไขได้ทันที" })).toBe(document.activeElement);
    expect(screen.getByText("(โครงการซ้ำ)", { selector: "ins" })).toBeTruthy();
    expect(await workbook.read()).toEqual(before);
    await user.click(screen.getByLabelText("กลับ"));
    expect(document.activeElement).toBe(screen.getByText("แก้ไขได้ทันที 1 ข้อ"));
    await user.click(screen.getByText("แก้ไขได้ทันที 1 ข้อ"));
    await user.click(await button("แก้ไข 1 เซลล์"));
    await screen.findByText("เขียนแล้ว 1 เซลล์");
    await waitFor(() => expect(screen.queryByRole("button", { name: REPEAT })).toBeNull());
    // Its button is gone too.
    expect(document.activeElement).toBe(screen.getByRole("tab", { name: "ตรวจสอบ" }));
    await user.click(await button("เลิกทำ"));
    expect(await button(REPEAT)).toBeTruthy();
    expect(withoutLog(await workbook.read())).toEqual(before);
  });
});

describe("ignoring", () => {
  test("asks for a reason, keeps it in the workbook, lists it, and takes it back", async () => {
    const { user, workbook } = await validated();
    await user.click(await button(REPEAT));
    await user.click(await button("ยกเว้นข้อนี้"));
    expect((await button("ยกเว้น")).getAttribute("aria-disabled")).toBe("true");
    const all = (await button(/^ทั้งหมด/)).textContent;
    await user.type(await screen.findByRole("textbox", { name: /เหตุผล/ }), "ตั้งใจระบุซ้ำ");
    await user.click(await button("ยกเว้น"));
    await screen.findByText("ยกเว้นข้อนี้แล้ว");
    await waitFor(() => expect(screen.queryByRole("button", { name: REPEAT })).toBeNull());
    expect((await button(/^ทั้งหมด/)).textContent).toBe(`ทั้งหมด ${Number(all?.split(" ")[1]) - 1}`);
    const kept = (await workbook.read()).sheets.find(({ name }) => name === "ข้อตรวจที่ยกเว้น");
    expect(kept?.values.flat()).toEqual(expect.arrayContaining(["ตั้งใจระบุซ้ำ", "23 พ.ย. 2569"]));

    await user.click(await button("ข้อที่ยกเว้นไว้ 1 ข้อ"));
    expect(await screen.findByText("เหตุผล: ตั้งใจระบุซ้ำ")).toBeTruthy();
    await user.click(screen.getByLabelText("กลับ"));
    expect(document.activeElement).toBe(screen.getByText("ข้อที่ยกเว้นไว้ 1 ข้อ"));
    await user.click(screen.getByText("ข้อที่ยกเว้นไว้ 1 ข้อ"));
    await user.click(await button("ยกเลิกข้อยกเว้น"));
    expect(await button(REPEAT)).toBeTruthy();
  });
});

test("makes two fixes of one cell one after the other: the check between them makes the second anew", async () => {
  const { user, workbook } = await validated();
  const first = /ในระดับเมืองที่กรุงเทพมหานคร เป็นสมาชิก” ต่างจากที่อื่น/;
  const second = /ในกลุ่มประเทศอาเซียน” ต่างจากที่อื่น/;
  for (const name of [first, second]) {
    const head = await button(name);
    // Of findings alike in one cell the next takes the place of the one that is mended, and stays open.
    if (head.getAttribute("aria-expanded") !== "true") await user.click(head);
    await user.click(await button("แก้ไข"));
    await waitFor(() => expect(screen.queryByRole("button", { name })).toBeNull());
    expect(screen.queryByRole("alert")).toBeNull();
  }
  const mended = contentAt(await workbook.read(), { sheet: "ส่วนที่ 4 Performance", row: 13, column: 5 }).value;
  expect(mended).not.toContain("องค์กร");
});

describe("when cells change after the check", () => {
  const AT = area("ส่วนที่ 4 Performance", 14, 5);

  test("marks the findings of those cells, and checks once when the changes pause", async () => {
    let reads = 0;
    const { change, waits, passTime } = await validated({
      workbook: (memory) => ({ read: () => (reads++, memory.read()) }),
    });
    await waitFor(() => expect(screen.getByRole("switch", { name: /^ตรวจซ้ำอัตโนมัติ/ })).toBeTruthy());
    change(AT);
    change(area("ส่วนที่ 4 Performance", 60, 1));
    expect(screen.getByText(/^มีการแก้ไขหลังการตรวจ จะตรวจซ้ำ/)).toBeTruthy();
    expect((await button(REPEAT)).textContent).toContain("แก้ไขหลังการตรวจ");
    expect(screen.getAllByText(/แก้ไขหลังการตรวจ/).length).toBeLessThan(heads().length);
    expect(waits()).toEqual([2_000]);
    const before = reads;
    passTime();
    await waitFor(() => expect(screen.queryByText(/^มีการแก้ไขหลังการตรวจ/)).toBeNull());
    expect(reads - before).toBe(1);
  });

  test("waits, without a word, while a cell is being edited", async () => {
    let isEditing = false;
    const { change, waits, passTime } = await validated({
      workbook: (memory) => ({
        read: () => (isEditing ? Promise.reject(new CellBeingEditedError()) : memory.read()),
      }),
    });
    await screen.findByRole("switch", { name: /^ตรวจซ้ำอัตโนมัติ/ });
    isEditing = true;
    change(AT);
    passTime();
    await waitFor(() => expect(waits()).toEqual([2_000]));
    expect(screen.queryByRole("alert")).toBeNull();
    isEditing = false;
    passTime();
    await waitFor(() => expect(screen.queryByText(/^มีการแก้ไขหลังการตรวจ/)).toBeNull());
  });

  test("only says so while the switch is off, and keeps the switch", async () => {
    const { user, change, waits, passTime, isAutoCheckOn } = await validated();
    await user.click(await screen.findByRole("switch", { name: /^ตรวจซ้ำอัตโนมัติ/ }));
    expect(isAutoCheckOn()).toBe(false);
    change(AT);
    passTime();
    expect(screen.getByText(/^มีการแก้ไขหลังการตรวจ ผลด้านล่าง/)).toBeTruthy();
    await user.click(screen.getByRole("switch", { name: /^ตรวจซ้ำอัตโนมัติ/ }));
    expect(waits()).toEqual([2_000]);
  });

  test("asks Excel with the next check to tell of changes, where it would not when the pane opened", async () => {
    const watch = jest.fn().mockRejectedValueOnce(new CellBeingEditedError()).mockResolvedValue(undefined);
    await openPane({ ports: { changes: { watch } } });
    expect(watch).toHaveBeenCalledTimes(1);
    fireEvent.click(await button("ตรวจสอบแผน"));
    const auto = await screen.findByRole<HTMLInputElement>("switch", { name: /^ตรวจซ้ำอัตโนมัติ/ });
    await waitFor(() => expect(auto.disabled).toBe(false));
    expect(watch).toHaveBeenCalledTimes(2);
  });

  test("shows that an Excel does not tell of changes", async () => {
    await validated({ ports: { changes: { watch: () => Promise.reject(new HostTooOldError()) } } });
    expect(await screen.findByText("Excel รุ่นนี้ไม่แจ้งเมื่อแก้ไขเซลล์ จึงตรวจซ้ำอัตโนมัติไม่ได้")).toBeTruthy();
    const auto = screen.getByRole<HTMLInputElement>("switch", { name: /^ตรวจซ้ำอัตโนมัติ/ });
    expect({ checked: auto.checked, disabled: auto.disabled }).toEqual({ checked: false, disabled: true });
  });
});

test("marks the findings in the sheets, marks them anew after a check, and takes the marks away", async () => {
  const { user, marks } = await validated();
  const mark = await screen.findByRole("switch", { name: "ทำเครื่องหมายในชีต" });
  await user.click(mark);
  await waitFor(() => expect(marks()?.length).toBeGreaterThan(5));
  const before = marks()?.length ?? 0;
  await user.click(await button("แก้ไขได้ทันที 1 ข้อ"));
  await user.click(await button("แก้ไข 1 เซลล์"));
  await waitFor(() => expect(marks()).toHaveLength(before - 1));
  await user.click(await screen.findByRole("switch", { name: "ทำเครื่องหมายในชีต" }));
  await waitFor(() => expect(marks()).toBeUndefined());
});

test("can be left off when it takes its time, and says then what it showed before", async () => {
  let isSlow = false;
  const { user } = await openPane({
    workbook: (memory) => ({ read: () => (isSlow ? new Promise(() => undefined) : memory.read()) }),
  });
  isSlow = true;
  await user.click(await button("ตรวจสอบแผน"));
  fireEvent.click(await button("ยกเลิก"));
  await waitFor(async () =>
    expect((await button("ตรวจสอบแผน")).getAttribute("aria-disabled")).not.toBe("true"),
  );
  isSlow = false;
  await user.click(await button("ตรวจสอบแผน"));
  expect(await button("ตรวจสอบอีกครั้ง")).toBeTruthy();
});
