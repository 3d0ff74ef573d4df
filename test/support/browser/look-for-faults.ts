import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import type { ExcelPage } from "./excel-page";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Off unless it is asked for: what is pressed has 24 pixels, or as much room around it. */
const MORE_RULES = { "target-size": { enabled: true } };

/** What axe finds in the frame as it stands. */
export async function axeFaults(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  return frame.evaluate(async (rules) => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    return (await axe.run({ resultTypes: ["violations"], rules })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
    );
  }, MORE_RULES);
}

/** What reaches over the frame's edge, and texts below 12 pixels. */
export function layoutFaults(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const root = document.documentElement;
    const wide = [...document.querySelectorAll("main *, header *")]
      .filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1)
      .map((one) => `too wide: ${one.outerHTML.slice(0, 120)}`);
    const small = [...document.querySelectorAll("body *")]
      .filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()))
      .filter((one) => parseFloat(getComputedStyle(one).fontSize) < 12)
      .map((one) => `too small: ${one.outerHTML.slice(0, 120)}`);
    const isUnseen = (text: string) => /clip-?path|option/.test(text);
    return [...wide, ...small].filter((text) => !isUnseen(text));
  });
}

export async function setPaneWidth({ page }: ExcelPage, width: number): Promise<void> {
  await page.locator("iframe").evaluate((element, pixels) => {
    element.style.width = `${pixels}px`;
  }, width);
}
