/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import axe from "axe-core";
import { openPane } from "../support/open-pane";

// Roles are looked up slowly in jsdom, the more so on a busy machine.
jest.setTimeout(30_000);

/** Contrast and sizes need a browser: the browser tests look at those. */
async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

test("keeps the rules of accessibility on the first screen, with findings and a fix", async () => {
  const { user } = await openPane();
  expect(await violations()).toEqual([]);
  await user.click(await screen.findByRole("button", { name: "ตรวจสอบแผน" }));
  await user.click(await screen.findByRole("button", { name: /แต่ไม่มี \(โครงการซ้ำ/ }));
  expect(await violations()).toEqual([]);
});
