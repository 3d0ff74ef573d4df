import { paintFor } from "../../src/cli/paint";
import { startProgress } from "../../src/cli/start-progress";

const write = () => undefined;

test("accepts colours at a terminal", () => {
  expect(paintFor({ out: { write, isTTY: true }, env: {} })("error", "ผิดพลาด")).toBe(
    "\u001b[31mผิดพลาด\u001b[0m",
  );
});

test.each([
  ["in a pipe", { out: { write }, env: {} }],
  ["where NO_COLOR is set", { out: { write, isTTY: true }, env: { NO_COLOR: "1" } }],
])("accepts no colours %s", (_, world) => {
  expect(paintFor(world)("error", "ผิดพลาด")).toBe("ผิดพลาด");
});

test.each([
  ["a large file at a terminal", true, 5_000_000, ["reading …", "\r\u001b[K"]],
  ["a small file", true, 50_000, []],
  ["a large file in a pipe", false, 5_000_000, []],
])("accepts %s: the progress line is told and taken away, or never told", (_, isTTY, bytes, told) => {
  const lines: string[] = [];
  startProgress({ write: (text) => lines.push(text), isTTY }, "reading …", bytes)();
  expect(lines).toEqual(told);
});
