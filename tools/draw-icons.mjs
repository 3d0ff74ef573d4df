// Draws assets/*.svg as the PNG files that manifest.xml names: node tools/draw-icons.mjs [path of a Chromium]
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const ICONS = ["icon", "validate", "score"];
const SIZES = [16, 32, 64, 80];

const browser = await chromium.launch({ executablePath: process.argv[2], args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const name of ICONS) {
  const svg = readFileSync(`assets/${name}.svg`).toString("base64");
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.screenshot({ path: `assets/${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
