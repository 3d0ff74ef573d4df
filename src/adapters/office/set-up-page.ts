import type { NewSheet } from "../../core/patch/new-sheet";

const INCH = 72;

/** Queues A4, one page wide, centred, with the rows that every page repeats. */
export function setUpPage(page: Excel.PageLayout, print: NewSheet["print"]): void {
  page.orientation = print.landscape ? "Landscape" : "Portrait";
  page.paperSize = "A4";
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.leftMargin = page.rightMargin = 0.5 * INCH;
  page.topMargin = page.bottomMargin = 0.6 * INCH;
  page.headerMargin = page.footerMargin = 0.3 * INCH;
  if (print.repeatRows) {
    const [first, last] = print.repeatRows;
    page.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  if (print.footer !== undefined) page.headersFooters.defaultForAllPages.centerFooter = print.footer;
}
