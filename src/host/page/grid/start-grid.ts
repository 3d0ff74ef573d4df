import { createUniver, LocaleType, LogLevel, mergeLocales, type IWorkbookData } from "@univerjs/presets";
import { UniverSheetsCorePreset } from "@univerjs/presets/preset-sheets-core";
import locale from "@univerjs/presets/preset-sheets-core/locales/en-US";
import { UniverSheetsDataValidationPreset } from "@univerjs/presets/preset-sheets-data-validation";
import listLocale from "@univerjs/presets/preset-sheets-data-validation/locales/en-US";
import "@univerjs/presets/lib/styles/preset-sheets-core.css";
import "@univerjs/presets/lib/styles/preset-sheets-data-validation.css";
import { calculateAtOnce } from "../../univer/calculate-at-once";
import { univerWorkbook } from "../../univer/univer-workbook";
import type { HostWorkbook } from "../../workbook/host-workbook";
import { breakThaiLines } from "./break-thai-lines";
import "./grid.css";
import type { GridEvents } from "./grid-events";
import { loadFonts } from "./load-fonts";
import { paintConditionalFormats } from "./paint-conditional-formats";
import { refuseUnkept } from "./refuse-unkept";
import { scrollTo } from "./scroll-to";
import { hideListMarks, showLists } from "./show-lists";

export interface Grid {
  /** Shows a workbook instead of the one before. */
  show(data: Partial<IWorkbookData>): HostWorkbook;
}

/** Univer's grid with formula bar and sheet tabs, without its own ribbon. */
export async function startGrid(container: HTMLElement, events: GridEvents): Promise<Grid> {
  await loadFonts();
  const { univerAPI: api } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(locale, listLocale) },
    logLevel: LogLevel.ERROR,
    presets: [
      UniverSheetsCorePreset({
        container,
        toolbar: false,
        contextMenu: false,
        formulaBar: true,
        footer: { menus: false },
        sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      }),
      UniverSheetsDataValidationPreset({ showEditOnDropdown: false }),
    ],
  });
  let shown: { readonly id: string; readonly workbook: HostWorkbook } | undefined;
  let calculated: (() => Promise<void>) | undefined;
  let opened = 0;
  let ours = 0;
  refuseUnkept(
    api,
    () => ours > 0 || !shown,
    () => shown?.workbook,
    events.onRefused,
  );
  api.addEvent(api.Event.SheetEditStarted, () => events.onTyping(true));
  api.addEvent(api.Event.SheetEditEnded, () => events.onTyping(false));
  return {
    show(data) {
      const before = shown;
      shown = undefined;
      const id = `workbook-${++opened}`;
      const made = api.createWorkbook({ ...data, id });
      const injector = made.getActiveSheet().getInject();
      // The first workbook brings Univer's services with it.
      if (!calculated) {
        calculated = calculateAtOnce(api, injector);
        breakThaiLines(injector);
        hideListMarks(injector);
        paintConditionalFormats(injector, (sheetId) =>
          shown?.workbook.sheets().find(({ id }) => id === sheetId),
        );
      }
      const workbook = univerWorkbook(made, calculated);
      const lists = showLists(api, made);
      const counted: HostWorkbook = {
        ...workbook,
        select(sheet, area) {
          workbook.select(sheet, area);
          // A sheet that has just come to the front is laid out with the next picture.
          requestAnimationFrame(() => scrollTo(made.getActiveSheet(), area));
        },
        async asOneStep(work) {
          ours++;
          try {
            return await workbook.asOneStep(async () => {
              const done = await work();
              lists(workbook.sheets());
              return done;
            });
          } finally {
            ours--;
            // A conditional format changes no cell that Univer would draw again.
            made.getActiveSheet().refreshCanvas();
          }
        },
      };
      shown = { id, workbook: counted };
      // The other way round, Univer would miss a workbook to show in between.
      if (before) api.disposeUnit(before.id);
      return counted;
    },
  };
}
