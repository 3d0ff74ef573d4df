/** How a sheet prints, in Excel's words. */
export interface PageSetup {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  /** `$5:$5`; empty where no rows repeat. */
  readonly titleRows: string;
  readonly pagesWide?: number;
  readonly centerFooter: string;
  readonly centerHorizontally: boolean;
  /** Points from the edge, by side. */
  readonly margins: Readonly<Record<string, number>>;
}

export const PLAIN_PAGE: PageSetup = {
  orientation: "Portrait",
  paperSize: "Letter",
  titleRows: "",
  centerFooter: "",
  centerHorizontally: false,
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
};
