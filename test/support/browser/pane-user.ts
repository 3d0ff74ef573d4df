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
  /** Waits for a failure that says this, and tells what the pane says instead. */
  fails(sentence: string): Promise<void>;
}

export function paneUser({ pane }: Pick<ExcelPage, "pane">, { pane: words }: Locale): PaneUser {
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const result = pane.locator("main section li button[aria-expanded]");
  const findings = async () => {
    await result.first().waitFor();
    return pane.locator("main").evaluate(readSentences);
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
    async fails(sentence) {
      const alert = pane.getByRole("alert");
      const said = await alert
        .filter({ hasText: sentence })
        .waitFor()
        .then(() => undefined)
        .catch(() => pane.locator("body").innerText());
      if (said !== undefined) throw new Error(`No failure “${sentence}”, but:\n${said}`);
    },
  };
}

/** The sentences of all findings. Only those in sight are in the page: it is scrolled through and back. */
async function readSentences(): Promise<string[]> {
  const sentences = new Map<number, string>();
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const read = (): void => {
    for (const line of document.querySelectorAll<HTMLElement>("li[data-index]"))
      sentences.set(
        Number(line.dataset["index"]),
        line.querySelector("button > span:last-child")?.textContent ?? "",
      );
  };
  const isAtEnd = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  for (scrollTo(0, 0); ; scrollBy(0, innerHeight / 2)) {
    await drawn();
    read();
    if (isAtEnd()) break;
  }
  scrollTo(0, 0);
  await drawn();
  return [...sentences].sort(([one], [other]) => one - other).map(([, sentence]) => sentence);
}
