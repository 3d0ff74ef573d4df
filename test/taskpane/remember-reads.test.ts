import { memoryWorkbook } from "../support/memory-workbook";
import { aSnapshot } from "../support/a-snapshot";
import { rememberReads } from "../../src/taskpane/remember-reads";

const cells = aSnapshot({ แผน: [["ก"]] });
const at = { sheet: "แผน", row: 0, column: 0 };

test("knows what was read last, until something is written", async () => {
  const workbook = rememberReads(memoryWorkbook(cells));
  expect(workbook.known()).toBeUndefined();
  const read = await workbook.read();
  expect(workbook.known()).toBe(read);
  await workbook.apply([{ kind: "write", at, was: { value: "ก" }, becomes: { value: "ข" } }]);
  expect(workbook.known()).toBeUndefined();
});

test("forgets even where the write fails: part of it may be written", async () => {
  const workbook = rememberReads(memoryWorkbook(cells));
  await workbook.read();
  const stale = [{ kind: "write", at, was: { value: "อื่น" }, becomes: { value: "ข" } }] as const;
  await expect(workbook.apply(stale)).rejects.toMatchObject({ code: "cells-changed" });
  expect(workbook.known()).toBeUndefined();
});

test("does not take what was read before a write for what is there after it", async () => {
  let answer: () => void = () => undefined;
  const memory = memoryWorkbook(cells);
  const late = new Promise<void>((resolve) => (answer = resolve));
  const workbook = rememberReads({ ...memory, read: () => late.then(() => cells) });
  const reading = workbook.read();
  await workbook.apply([{ kind: "write", at, was: { value: "ก" }, becomes: { value: "ข" } }]);
  answer();
  await reading;
  expect(workbook.known()).toBeUndefined();
});
