/** @jest-environment jsdom */
import { render, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { lazyPart } from "../../../src/taskpane/lazy-part";
import { NotLoadedError } from "../../../src/taskpane/load";
import { PartBoundary } from "../../../src/taskpane/shell/part-boundary";

/** React reports what a boundary caught. */
beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

const Scores = () => <p>คะแนนรวม</p>;

/** A part that does not arrive the first `failures` times, and how often it was asked for. */
function aPart(failures: number) {
  const loader = jest.fn(async () => {
    if (loader.mock.calls.length <= failures) throw new Error("offline");
    return { default: Scores };
  });
  return { Part: lazyPart(loader), loader };
}

function aPane(part: ReactNode, { place = "scores", isBusy = false, note = () => undefined } = {}) {
  return (
    <>
      <h1>แผนปี 2568</h1>
      <PartBoundary place={place} isBusy={isBusy} onNotLoaded={note}>
        {part}
      </PartBoundary>
    </>
  );
}

test("keeps the rest of the pane, says once that a part did not load, and shows the next one", async () => {
  const { Part, loader } = aPart(Infinity);
  const note = jest.fn();
  const { rerender } = render(aPane(<Part />, { note }));
  await waitFor(() => expect(note).toHaveBeenCalledTimes(1));
  expect(screen.getByRole("heading", { name: "แผนปี 2568" })).toBeTruthy();
  expect(note).toHaveBeenCalledWith(expect.any(NotLoadedError));
  expect(loader).toHaveBeenCalledTimes(1);
  rerender(aPane(<p>ตรวจสอบแผน</p>, { place: "check", note }));
  expect(await screen.findByText("ตรวจสอบแผน")).toBeTruthy();
});

test("loads a part again, and shows it, when it is tried again", async () => {
  const { Part, loader } = aPart(1);
  const note = jest.fn();
  const { rerender } = render(aPane(<Part />, { note }));
  await waitFor(() => expect(note).toHaveBeenCalledTimes(1));
  rerender(aPane(<Part />, { isBusy: true, note }));
  expect(await screen.findByText("คะแนนรวม")).toBeTruthy();
  rerender(aPane(<Part />, { note }));
  expect(screen.getByText("คะแนนรวม")).toBeTruthy();
  expect([loader.mock.calls.length, note.mock.calls.length]).toEqual([2, 1]);
});

test("lets a mistake of ours through", () => {
  const Broken = (): ReactNode => {
    throw new TypeError("ours");
  };
  expect(() => render(aPane(<Broken />))).toThrow("ours");
});
