import "./page.css";
import { languageOf } from "./words/page-words";
import { words } from "./words/words";
import { pageFrame } from "./shell/page-frame";

const language = languageOf(location.search);
document.documentElement.lang = language;
const frame = pageFrame(words[language]);

/** The grid is large: the window around it is there before it. */
void import("./workbook-window").then(({ openWorkbookWindow }) =>
  openWorkbookWindow(frame, language, words[language]),
);
