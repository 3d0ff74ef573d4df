/** @jest-environment jsdom */
import { render, screen, waitFor } from "@testing-library/react";
import { lazy, Suspense } from "react";
import { load, NotLoadedError } from "../../../src/taskpane/load";
import { PartBoundary } from "../../../src/taskpane/shell/part-boundary";

const Missing = lazy(() => load(() => Promise.reject(new Error("offline"))));

/** React reports what a boundary caught. */
beforeEach(() => void jest.spyOn(console, "error").mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

function aPane(attempt: string, part: React.ReactNode, onNotLoaded: (error: NotLoadedError) => void) {
  return (
    <>
      <h1>แผนปี 2568</h1>
      <PartBoundary attempt={attempt} onNotLoaded={onNotLoaded}>
        <Suspense>{part}</Suspense>
      </PartBoundary>
    </>
  );
}

test("keeps the rest of the pane, says once that a part did not load, and shows the next one", async () => {
  const told: NotLoadedError[] = [];
  const note = (error: NotLoadedError) => void told.push(error);
  const { rerender, findByText } = render(aPane("scores", <Missing />, note));
  await waitFor(() => expect(told).toHaveLength(1));
  expect(screen.getByRole("heading", { name: "แผนปี 2568" })).toBeTruthy();
  expect(told[0]).toBeInstanceOf(NotLoadedError);
  rerender(aPane("check", <p>ตรวจสอบแผน</p>, note));
  expect(await findByText("ตรวจสอบแผน")).toBeTruthy();
});

test("lets a mistake of ours through", () => {
  const Broken = (): React.ReactNode => {
    throw new TypeError("ours");
  };
  expect(() => render(aPane("check", <Broken />, () => undefined))).toThrow("ours");
});
