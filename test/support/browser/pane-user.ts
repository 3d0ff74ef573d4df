import type { Locale } from "../../../src/core/messages/locale";
import type { ExcelPage } from "./excel-page";

/** What a user does in the pane, by the words on it. */
export interface PaneUser {
  press(button: string): Promise<void>;
  sees(text: string): Promise<void>;
  /** Waits for the result of a check, and gives the sentences of its findings. */
  findings(): Promise<readonly string[]>;
  validate(): Promise<readonly string[]>;
  compute(): Promise<void>;
  /** The failure on show; it stays until the next thing succeeds. */
  failure(): Promise<string>;
}

export function paneUser({ pane }: Pick<ExcelPage, "pane">, { pane: words }: Locale): PaneUser {
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const result = pane.locator("main section li button[aria-expanded]");
  const findings = async () => {
    await result.first().waitFor();
    return result.locator("span:last-child").allInnerTexts();
  };
  return {
    press,
    sees: (text) => pane.getByText(text, { exact: true }).first().waitFor(),
    findings,
    async validate() {
      await press(words.check.run);
      return findings();
    },
    async compute() {
      await pane.getByRole("tab", { name: words.tabs.scores }).click();
      await press(words.scores.run);
      await pane.getByRole("button", { name: words.scores.apply, exact: true }).waitFor();
    },
    failure: () => pane.getByRole("alert").innerText(),
  };
}
