import { createRoot } from "react-dom/client";
import { officeCellPointer } from "../adapters/office/office-cell-pointer";
import { officeWorkbook } from "../adapters/office/office-workbook";
import { commandQueue } from "../commands/command-queue";
import { joinRibbon } from "../commands/commands";
import "./fonts.css";
import { firstLanguage } from "./first-language";
import { loadLocale } from "./load-locale";
import { Pane } from "./pane";
import { isDark } from "./theme/is-dark";
import { paneTheme } from "./theme/pane-theme";

const ribbon = commandQueue();

void Office.onReady(async () => {
  joinRibbon(ribbon.push);
  const language = firstLanguage(Office.context.displayLanguage);
  const ports = { workbook: officeWorkbook, pointer: officeCellPointer, ribbon };
  const theme = paneTheme(isDark(Office.context.officeTheme));
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  const locale = language === "th" ? undefined : await loadLocale(language);
  root.render(<Pane ports={ports} theme={theme} language={language} locale={locale} />);
});
