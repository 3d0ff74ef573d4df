import openIcon from "./icons/open.svg";
import saveIcon from "./icons/save.svg";
import type { PageWords } from "../words/page-words";
import { element } from "./element";
import { makeSplitter } from "./splitter";

const PANE_WIDTH = 350;

/** The window: its parts, before anything is in them. */
export interface PageFrame {
  readonly openButton: HTMLButtonElement;
  readonly saveButton: HTMLButtonElement;
  /** The add-in's group of the ribbon. */
  readonly addInGroup: HTMLElement;
  readonly languageLink: HTMLAnchorElement;
  /** Where the grid goes. */
  readonly grid: HTMLElement;
  /** Where the pane's frame goes. */
  readonly pane: HTMLElement;
  readonly showPane: (isVisible: boolean) => void;
  isPaneShown(): boolean;
  onPaneClosed(act: () => void): void;
  showTitle(name: string, isUnsaved: boolean): void;
  showStatus(text: string, isTrouble?: boolean): void;
}

export function pageFrame(words: PageWords): PageFrame {
  const name = element("h1", { className: "file-name" }, words.opening);
  const unsaved = element("span", { className: "unsaved", hidden: true }, words.isUnsaved);
  const other = words.otherLanguage;
  const languageLink = element(
    "a",
    { className: "language", href: `?lang=${other.language}`, lang: other.language },
    other.name,
  );
  const openButton = fileButton("open", openIcon, words.open, words.openTip);
  const saveButton = fileButton("save", saveIcon, words.save, words.saveTip);
  saveButton.disabled = true;
  const addInGroup = element("div", { className: "ribbon-group", role: "group" });
  const grid = element("main", { className: "grid" });
  const close = element(
    "button",
    { type: "button", className: "close", title: words.closePane, ariaLabel: words.closePane },
    "×",
  );
  const paneBody = element("div", { className: "pane-body" });
  const pane = element(
    "aside",
    { className: "pane", ariaLabel: words.pane },
    element("header", { className: "pane-head" }, element("h2", {}, words.pane), close),
    paneBody,
  );
  const splitter = element("div", {
    className: "splitter",
    tabIndex: 0,
    ariaLabel: words.paneWidth,
    role: "separator",
    ariaOrientation: "vertical",
  });
  makeSplitter(splitter, pane, PANE_WIDTH);
  const status = element("span", { role: "status" }, words.opening);
  const showPane = (isVisible: boolean): void => {
    pane.hidden = splitter.hidden = !isVisible;
    dispatchEvent(new Event("resize"));
  };
  document.body.append(
    element(
      "header",
      { className: "title-bar" },
      element("img", { src: "assets/icon-64.png", width: 24, height: 24, alt: "" }),
      name,
      unsaved,
      languageLink,
    ),
    element(
      "div",
      { className: "ribbon", role: "toolbar" },
      element(
        "div",
        { className: "ribbon-group", ariaLabel: words.file, role: "group" },
        openButton,
        saveButton,
      ),
      addInGroup,
    ),
    element("div", { className: "work" }, grid, splitter, pane),
    element(
      "footer",
      { className: "status-bar" },
      status,
      element("span", { className: "stands-in" }, words.standsIn),
    ),
  );
  return {
    openButton,
    saveButton,
    addInGroup,
    languageLink,
    grid,
    pane: paneBody,
    showPane,
    isPaneShown: () => !pane.hidden,
    onPaneClosed: (act) => {
      close.onclick = act;
    },
    showTitle(fileName, isUnsaved) {
      name.textContent = fileName;
      unsaved.hidden = !isUnsaved;
      document.title = `${isUnsaved ? "• " : ""}${fileName}`;
    },
    showStatus(text, isTrouble = false) {
      status.textContent = text;
      status.classList.toggle("trouble", isTrouble);
    },
  };
}

function fileButton(id: string, icon: string, label: string, tip: string): HTMLButtonElement {
  const image = element("img", { src: icon, width: 32, height: 32, alt: "" });
  return element(
    "button",
    { id, type: "button", className: "ribbon-button", title: tip },
    image,
    element("span", {}, label),
  );
}
