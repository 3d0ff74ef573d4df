import { createRoot } from "react-dom/client";
import { officeCellPointer } from "../adapters/office/office-cell-pointer";
import { officeChangeWatch } from "../adapters/office/office-change-watch";
import { officeMarks } from "../adapters/office/office-marks";
import { officePageOpener } from "../adapters/office/office-page-opener";
import { officeWorkbookOpener } from "../adapters/office/office-workbook-opener";
import { officeWorkbook } from "../adapters/office/office-workbook";
import { commandQueue } from "../app/command-queue";
import { joinRibbon } from "../commands/commands";
import type { After } from "../port/after";
import { firstLanguage } from "./first-language";
import "./fonts.css";
import { load } from "./load";
import { loadLocale } from "./load-locale";
import { localPreferences } from "./local-preferences";
import { Pane } from "./pane";
import type { PanePorts } from "./pane-ports";
import { followTheme } from "./theme/follow-theme";
import { paneTheme } from "./theme/pane-theme";

const after: After = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

const ribbon = commandQueue();
const ports: PanePorts = {
  workbook: officeWorkbook(after),
  pointer: officeCellPointer(after),
  changes: officeChangeWatch(after),
  marks: officeMarks(after),
  opener: officeWorkbookOpener(after),
  reader: {
    read: async (bytes) => (await load(() => import("../adapters/xlsx/xlsx-reader"))).xlsxReader.read(bytes),
  },
  pages: officePageOpener,
  sample: async () => (await import("../../assets/sample-plan-2568.xlsx")).default,
  ribbon,
  preferences: localPreferences(() => localStorage),
  after,
  now: () => new Date(),
};

// Before Excel hears that the page is ready: it sends the press that has loaded the page at once, and only once.
joinRibbon(ribbon.push);

void Office.onReady(async () => {
  const language = firstLanguage(Office.context.displayLanguage);
  // What could not be loaded is loaded again, and told, by the pane.
  const locale = language === "th" ? undefined : await loadLocale(language).catch(() => undefined);
  const root = createRoot(document.getElementById("pane") ?? document.body);
  followTheme(
    window,
    () => Office.context.officeTheme,
    (isDark) => {
      document.documentElement.style.colorScheme = isDark ? "dark" : "light";
      root.render(<Pane ports={ports} theme={paneTheme(isDark)} language={language} locale={locale} />);
    },
  );
});
