import type { ExcelPage } from "./excel-page";

/** How many pixels of the grid have just this colour (`#RRGGBB`). */
export function pixelsIn({ page }: ExcelPage, colour: string): Promise<number> {
  return page.evaluate((wanted) => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas[id^=univer-sheet-main-canvas]")!;
    const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(wanted.slice(at, at + 2), 16));
    let count = 0;
    for (let i = 0; i < data.length; i += 4) {
      if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) count++;
    }
    return count;
  }, colour);
}
