import { createRoot } from "react-dom/client";
import type { After } from "../adapters/office/after";
import { officeCellPointer } from "../adapters/office/office-cell-pointer";
import { officeWorkbook } from "../adapters/office/office-workbook";
import { commandQueue } from "../app/command-queue";
import { joinRibbon } from "../commands/commands";
import { firstLanguage } from "./first-language";
import "./fonts.css";
import { loadLocale } from "./load-locale";
import { Pane } from "./pane";
import { isDark } from "./theme/is-dark";
import { paneTheme } from "./theme/pane-theme";

const after: After = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

const ribbon = commandQueue();
const ports = { workbook: officeWorkbook(after), pointer: officeCellPointer(after), ribbon };

void Office.onReady(async () => {
  joinRibbon(ribbon.push);
  const { displayLanguage, officeTheme } = Office.context;
  const language = firstLanguage(displayLanguage);
  const locale = language === "th" ? undefined : await loadLocale(language);
  const root = createRoot(document.getElementById("pane") ?? document.body);
  root.render(
    <Pane ports={ports} theme={paneTheme(isDark(officeTheme))} language={language} locale={locale} />,
  );
});
