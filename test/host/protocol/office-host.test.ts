import { aSnapshot } from "../../support/a-snapshot";
import { officeHost } from "../../../src/host/protocol/office-host";
import { workbookData } from "../../../src/host/univer/workbook-data";
import { startOfficeTest, type OfficeTest } from "../../support/office/office-test";
import { HOST_URL, openOfficeWindow } from "../../support/office/office-window";
import { startUniver } from "../../support/office/start-univer";

let office: OfficeTest;
beforeAll(async () => {
  office = await startOfficeTest();
});
afterAll(() => office.close());

const cells = aSnapshot({ แผน: [[1]] });

test("runs the function of a pressed ribbon button and waits until it is done", async () => {
  const { first } = office.window;
  office.reopen(first);
  const pressed: string[] = [];
  office.window.Office.actions.associate("validatePlan", (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await first.press("validatePlan", "validate-button");
  expect(pressed).toEqual(["validate-button"]);
});

test("keeps a press that comes too early until the client takes presses", async () => {
  const order: string[] = [];
  let pressing = Promise.resolve();
  const window = await openOfficeWindow((send) => {
    const host = officeHost({
      workbook: startUniver(workbookData({ sheets: [] })),
      hostUrl: HOST_URL,
      wait: () => Promise.resolve(),
      send(text) {
        if (text.includes('"_responseType":1')) order.push("press");
        send(text);
      },
    });
    pressing = host.press("validatePlan");
    return {
      ...host,
      receive(text) {
        if (String(text).includes("NotifyActionHandlerReady")) order.push("ready");
        host.receive(text);
      },
    };
  });
  await pressing;
  window.close();
  expect(order).toEqual(["ready", "press"]);
});

test("counts each round trip with its actions and bytes", async () => {
  const { host } = office.open(cells);
  await office.window.Excel.run(async (context) => {
    context.workbook.worksheets.load("items/name");
    await context.sync();
  });
  const trips = host.traffic.take();
  expect(trips).toHaveLength(1);
  expect(trips[0]?.actions).toBeGreaterThan(0);
  expect(trips[0]?.sent).toBeGreaterThan(100);
  expect(trips[0]?.received).toBeGreaterThan("แผน".length * 3);
  expect(host.traffic.take()).toEqual([]);
});

test("answers a failure of its own as a general exception, and the next batch as ever", async () => {
  const { host, workbook } = office.open(cells);
  const grid = startUniver(workbookData(cells));
  let fails = true;
  const failing = officeHost({
    workbook: {
      ...grid,
      calculated: () => (fails ? Promise.reject(new Error("no grid")) : grid.calculated()),
    },
    send: office.window.send,
    hostUrl: HOST_URL,
    wait: () => Promise.resolve(),
  });
  office.reopen(failing);
  await expect(workbook.read()).rejects.toMatchObject({ code: "host-failed", reason: "GeneralException" });
  fails = false;
  expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(["แผน"]);
  failing.faults.plan({
    kind: "before",
    act: () => {
      throw new Error("no answer");
    },
  });
  await expect(workbook.read()).rejects.toMatchObject({ code: "host-failed" });
  expect((await workbook.read()).sheets).toHaveLength(1);
  office.reopen(host);
});

test("tells which cells changed, by whom, on the sheet that is watched", async () => {
  const { sheet } = office.open(aSnapshot({ แผน: [[1]], อื่น: [[1]] }));
  const seen: unknown[] = [];
  await office.window.Excel.run(async (context) => {
    const watched = context.workbook.worksheets.getItem("แผน");
    watched.load("id");
    watched.onChanged.add(async ({ address, triggerSource }) => {
      seen.push([address, triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
    sheet("แผน").write({ top: 1, left: 1, bottom: 2, right: 1 }, [[{ value: 1 }], [{ value: 2 }]]);
    sheet("อื่น").write({ top: 0, left: 0, bottom: 0, right: 0 }, [[{ value: 3 }]]);
    watched.getRange("D4").values = [[7]];
    await context.sync();
    await context.sync();
  });
  expect(seen).toEqual([
    ["B2:B3", "Unknown"],
    ["D4", "ThisLocalAddin"],
  ]);
});

test("ignores what is no message of its client", () => {
  const { host } = office.open(cells);
  for (const text of [undefined, 5, "", "{", "{}", '{"_messageType":0,"_conversationId":"another"}'])
    expect(() => host.receive(text)).not.toThrow();
});
