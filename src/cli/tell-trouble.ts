import type { Locale } from "../core/messages/locale";
import type { Sentences } from "../core/messages/sentences";
import { CommandTrouble } from "./command-trouble";
import { troubleOf } from "./trouble-of";
import type { Terminal } from "./world";

/** One line on stderr: what, about which file, how to mend it. `file` where the error names none itself. */
export function tellTrouble(err: Terminal, locale: Locale, error: unknown, file?: string): void {
  const about = (error instanceof CommandTrouble && error.about) || file;
  const sentence = sentenceOf(locale.trouble, troubleOf(error));
  const line = ["phaen", ...(about ? [about] : []), sentence].join(": ");
  err.write(`${line.replace(/\s*[\r\n]+\s*/g, " ")}\n`);
}

function sentenceOf<Facts>(
  sentences: Sentences<Facts>,
  { code, facts }: { readonly code: keyof Facts; readonly facts: Facts[keyof Facts] },
): string {
  return sentences[code](facts);
}
