import { locales } from "../core/messages/locales";
import { CommandTrouble } from "./command-trouble";
import { languageAsked } from "./parse-command";
import { tellTrouble } from "./tell-trouble";

/**
 * A reader that closes the pipe (phaen … | head) has seen enough, and the exit code still tells the rest; any other
 * loss of output is trouble.
 */
export function leaveWhenOutputIsLost(args: readonly string[]): void {
  process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") return;
    const error = new CommandTrouble({ code: "output-lost", facts: { reason: code ?? message } });
    tellTrouble(process.stderr, locales[languageAsked(args)], error);
    process.exit(2);
  });
}
