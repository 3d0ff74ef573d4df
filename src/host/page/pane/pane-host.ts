import { officeHost, type OfficeHost } from "../../protocol/office-host";
import type { HostWorkbook } from "../../workbook/host-workbook";
import type { Language } from "../words/page-words";

/** The add-in beside one workbook. */
export interface PaneHost {
  readonly office: OfficeHost;
  show(): void;
  hide(): void;
  /** Runs a function of the add-in; its page is loaded unseen where the pane is closed. */
  press(functionName: string, buttonId: string): Promise<void>;
  /** The workbook is closed: the add-in's page goes with it. */
  leave(): void;
}

const EXCEL_LANGUAGE: Readonly<Record<Language, string>> = { th: "th-TH", en: "en-US" };

export function paneHost(
  container: HTMLElement,
  workbook: HostWorkbook,
  language: Language,
  onPane: (isVisible: boolean) => void,
  openNew: (bytes: string) => void,
): PaneHost {
  const frame = document.createElement("iframe");
  const office = officeHost({
    workbook,
    hostUrl: `${location.origin}/`,
    language: EXCEL_LANGUAGE[language],
    send: (text) => frame.contentWindow?.postMessage(text, location.origin),
    wait: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
    onPane,
    openNew,
  });
  const receive = ({ source, origin, data }: MessageEvent): void => {
    if (source === frame.contentWindow && origin === location.origin) office.receive(data);
  };
  addEventListener("message", receive);
  frame.name = office.frameName;
  frame.title = "Phaen";
  const load = (): void => {
    if (frame.isConnected) return;
    frame.src = "taskpane.html";
    container.append(frame);
  };
  return {
    office,
    show() {
      load();
      onPane(true);
    },
    hide: () => onPane(false),
    press(functionName, buttonId) {
      load();
      return office.press(functionName, buttonId);
    },
    leave() {
      removeEventListener("message", receive);
      frame.remove();
    },
  };
}
