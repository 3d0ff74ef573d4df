import sample from "../../../assets/sample-plan-2568.xlsx";
import type { HostWorkbook } from "../workbook/host-workbook";
import { openDocument, type OpenDocument } from "./file/open-document";
import { fetchBytes, offerFile, pickFile } from "./file/user-files";
import { startGrid } from "./grid/start-grid";
import { paneHost, type PaneHost } from "./pane/pane-host";
import { askUnsaved } from "./shell/ask-unsaved";
import type { PageFrame } from "./shell/page-frame";
import { readRibbon, ribbonButton } from "./shell/ribbon-buttons";
import type { Language, PageWords } from "./words/page-words";
import { troubleWords } from "./words/trouble-words";

const SAMPLE = "sample-plan-2568.xlsx";

/** What is open: for the browser tests, and for whoever tries faults from the console. */
export interface OpenWorkbook {
  readonly document: OpenDocument;
  readonly workbook: HostWorkbook;
  readonly pane: PaneHost;
}

declare global {
  interface Window {
    excelHost?: OpenWorkbook;
  }
}

/** Fills the window: the sample plan in the grid, the add-in on the ribbon and in the pane. */
export async function openWorkbookWindow(
  frame: PageFrame,
  language: Language,
  words: PageWords,
): Promise<void> {
  let current: OpenWorkbook | undefined;
  let isUnsaved = false;

  const showTitle = (): void => frame.showTitle(current?.document.name ?? "", isUnsaved);
  const setUnsaved = (now: boolean): void => {
    isUnsaved = now;
    showTitle();
  };
  const grid = await startGrid(frame.grid, {
    onTyping(isTyping) {
      // Excel answers no add-in while a cell is being typed into.
      const { faults } = current?.pane.office ?? {};
      if (isTyping) faults?.plan({ kind: "refuse", error: "cellEditMode" }, 1, Infinity);
      else faults?.clear();
    },
    onRefused: (why) => frame.showStatus(why === "protected" ? words.isProtected : words.contentsOnly, true),
  });

  async function open(name: string, bytes: Uint8Array): Promise<void> {
    frame.showStatus(words.opening);
    let document: OpenDocument;
    try {
      document = await openDocument(name, bytes);
    } catch (error) {
      return frame.showStatus(words.notOpened(name, troubleWords(error, words)), true);
    }
    current?.pane.leave();
    const workbook = grid.show(document.data);
    await workbook.calculated();
    const pane = paneHost(frame.pane, workbook, language, frame.showPane, (file) => void openNew(file));
    current = { document, workbook, pane };
    window.excelHost = current;
    workbook.onChanged(() => {
      setUnsaved(true);
      frame.showStatus(words.ready);
    });
    if (frame.isPaneShown()) pane.show();
    setUnsaved(false);
    frame.saveButton.disabled = false;
    frame.showStatus(words.ready);
  }

  /** There is one window: what the add-in opens in a new one takes the place of what is open. */
  async function openNew(file: string): Promise<void> {
    if (await mayLeave())
      await open(
        words.newWorkbook,
        Uint8Array.from(atob(file), (one) => one.charCodeAt(0)),
      );
  }

  async function save(): Promise<void> {
    if (!current) return;
    const { document, workbook } = current;
    try {
      offerFile(document.name, await document.save(workbook));
    } catch (error) {
      return frame.showStatus(words.notSaved(troubleWords(error, words)), true);
    }
    setUnsaved(false);
    frame.showStatus(words.saved(document.name));
  }

  async function mayLeave(): Promise<boolean> {
    return !isUnsaved || askUnsaved(words);
  }

  frame.openButton.onclick = async () => {
    if (!(await mayLeave())) return;
    const file = await pickFile();
    if (file) await open(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  frame.saveButton.onclick = save;
  frame.languageLink.onclick = async (click) => {
    click.preventDefault();
    if (!(await mayLeave())) return;
    isUnsaved = false;
    location.assign(frame.languageLink.href);
  };
  frame.onPaneClosed(() => current?.pane.hide());
  addEventListener("beforeunload", (leaving) => {
    if (isUnsaved) leaving.preventDefault();
  });

  const manifest = await (await fetch("manifest.xml")).text();
  const { label, buttons } = readRibbon(manifest, language);
  frame.addInGroup.ariaLabel = label;
  frame.addInGroup.append(
    ...buttons.map((command) =>
      ribbonButton(command, () => {
        const { functionName, id } = command;
        if (functionName === undefined) current?.pane.show();
        else void current?.pane.press(functionName, id);
      }),
    ),
  );
  await open(SAMPLE, await fetchBytes(sample));
}
