import type { Page } from "playwright-core";

export interface Camera {
  /** The whole page: grid and pane. */
  readonly shoot: (name: string) => Promise<void>;
  /** The pane alone, down to where its content ends. */
  readonly shootPane: (name: string) => Promise<void>;
}

/** Pictures of the page with the embedded host, once it is drawn. */
export function camera(page: Page, fileOf: (name: string) => string): Camera {
  // A picture of the grid is drawn after what it shows has changed.
  const drawn = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const options = (name: string) => ({ path: fileOf(name), animations: "disabled" }) as const;
  return {
    async shoot(name) {
      await drawn();
      await page.screenshot(options(name));
    },
    async shootPane(name) {
      await drawn();
      const frame = await page.locator("iframe").boundingBox();
      const end = await page
        .frameLocator("iframe")
        .locator("main")
        .evaluate((main) => main.getBoundingClientRect().bottom);
      if (!frame) throw new Error("The pane is closed");
      await page.screenshot({ ...options(name), clip: { ...frame, height: Math.min(frame.height, end) } });
    },
  };
}
