import { isTrue, textOf } from "../rich-api/arguments";
import { apiNotFound, invalidArgument } from "../rich-api/host-error";
import type { HostObject } from "../rich-api/host-object";
import type { Wire } from "../rich-api/wire";
import type { HostSheet } from "../workbook/host-workbook";
import type { PageSetup } from "../workbook/page-setup";

/** `pageLayout` of a sheet, kept for whoever saves the workbook; the host itself prints nothing. */
export function pageLayout(sheet: HostSheet): HostObject {
  const change = (part: Partial<PageSetup>): void => sheet.setPage({ ...sheet.page(), ...part });
  const margin = (side: string) => ({
    get: () => sheet.page().margins[side],
    set: (points: Wire) => {
      if (typeof points !== "number") throw invalidArgument();
      change({ margins: { ...sheet.page().margins, [side]: points } });
    },
  });
  const margins = ["Top", "Bottom", "Left", "Right", "Header", "Footer"].map(
    (side) => [`${side}Margin`, margin(side.toLowerCase())] as const,
  );
  return {
    type: "PageLayout",
    get: {
      Orientation: () => sheet.page().orientation,
      PaperSize: () => sheet.page().paperSize,
      CenterHorizontally: () => sheet.page().centerHorizontally,
      Zoom: () => ({ horizontalFitToPages: sheet.page().pagesWide }),
      ...Object.fromEntries(margins.map(([name, { get }]) => [name, get])),
    },
    set: {
      Orientation: (given) => {
        if (given !== "Portrait" && given !== "Landscape") throw invalidArgument();
        change({ orientation: given });
      },
      PaperSize: (given) => change({ paperSize: textOf(given) }),
      CenterHorizontally: (given) => change({ centerHorizontally: isTrue(given) }),
      Zoom: (given) => change({ pagesWide: pagesWide(given) }),
      ...Object.fromEntries(margins.map(([name, { set }]) => [name, set])),
    },
    objects: {
      HeadersFooters: () => ({
        type: "HeaderFooterGroup",
        objects: {
          DefaultForAllPages: () => ({
            type: "HeaderFooter",
            get: { CenterFooter: () => sheet.page().centerFooter },
            set: { CenterFooter: (given) => change({ centerFooter: textOf(given) }) },
          }),
        },
      }),
    },
    methods: {
      SetPrintTitleRows: (rows) => {
        const address = textOf(rows);
        if (!/^\$?\d+:\$?\d+$/.test(address)) throw invalidArgument();
        change({ titleRows: address });
      },
    },
  };
}

function pagesWide(given: Wire): number {
  const wide =
    typeof given === "object" && given !== null && "horizontalFitToPages" in given
      ? given.horizontalFitToPages
      : undefined;
  if (typeof wide !== "number") throw apiNotFound("PageLayout.zoom other than horizontalFitToPages");
  return wide;
}
