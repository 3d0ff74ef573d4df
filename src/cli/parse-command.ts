import { parseArgs } from "node:util";
import type { RestorePoint } from "../core/history/restore-actions";
import type { Language } from "../core/messages/locale";
import { locales } from "../core/messages/locales";
import { toArabicDigits } from "../core/text/digits";
import type { Command, CommandName } from "./command";
import { CommandTrouble } from "./command-trouble";

const OPTIONS = {
  json: { type: "boolean" },
  lang: { type: "string" },
  out: { type: "string" },
  year: { type: "string" },
  action: { type: "string" },
  to: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];

/** @throws {CommandTrouble} if the arguments make no command */
export function parseCommand(args: readonly string[]): Command {
  // Not strict: Node's own complaints are English and name no way out.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  tokens.forEach(refuseBadOption);
  const language = languageOf(values.lang);
  const [name, ...files] = positionals;
  if (values.version) return { name: "version" };
  if (values.help) return { name: "help", about: isCommand(name) ? name : "phaen", language };
  if (name === undefined) throw new CommandTrouble({ code: "command-missing", facts: {} });
  if (!isCommand(name)) throw new CommandTrouble({ code: "command-unknown", facts: { command: name } });
  const options: Options = {
    language,
    json: values.json === true,
    out: typeof values.out === "string" ? values.out : undefined,
    year: yearOf(values.year),
    point: pointOf(values.action, values.to),
  };
  const { point } = options;
  if (point && name !== "restore") refuse("to" in point ? "--to" : "--action", name);
  return name === "template" ? templateCommand(options, files) : fileCommand(name, options, files);
}

interface Options {
  readonly language: Language;
  readonly json: boolean;
  readonly out: string | undefined;
  readonly year: number | undefined;
  readonly point: RestorePoint | undefined;
}

function refuse(option: string, command: CommandName): never {
  throw new CommandTrouble({ code: "option-misplaced", facts: { option, command } });
}

function templateCommand({ language, json, out, year }: Options, files: readonly string[]): Command {
  const name = "template";
  if (json) refuse("--json", name);
  if (out === undefined || files.length > 0) {
    throw new CommandTrouble({ code: "out-not-given", facts: { command: name } });
  }
  return { name, out, year, language };
}

/** A command that reads a file, or several. */
function fileCommand(
  name: Exclude<CommandName, "template">,
  { language, json, out, year, point }: Options,
  files: readonly string[],
): Command {
  const [file, second] = files;
  if (file === undefined) throw new CommandTrouble({ code: "file-not-given", facts: { command: name } });
  if (out !== undefined && (name === "validate" || name === "compare")) refuse("--out", name);
  if (json && (name === "report" || name === "criteria")) refuse("--json", name);
  if (year !== undefined) refuse("--year", name);
  if (name === "validate") return { name, files, json, language };
  if (name === "compare") {
    if (second === undefined || files.length > 2) {
      throw new CommandTrouble({ code: "two-files-needed", facts: {} });
    }
    return { name, last: file, current: second, json, language };
  }
  if (second !== undefined) throw new CommandTrouble({ code: "too-many-files", facts: { command: name } });
  switch (name) {
    case "criteria":
      if (out === undefined) {
        throw new CommandTrouble({ code: "out-not-given", facts: { command: `${name} FILE` } });
      }
      return { name, file, out, language };
    case "restore":
      if (out !== undefined && !point) {
        throw new CommandTrouble({ code: "restore-point-missing", facts: {} });
      }
      return { name, file, point, out, json, language };
    case "report":
      return { name, file, out, language };
    default:
      return { name, file, out, json, language };
  }
}

/** The language that the arguments ask for, even if the rest of them makes no command. */
export function languageAsked(args: readonly string[]): Language {
  const asked = args.find((arg, i) => arg === "--lang=en" || (arg === "en" && args[i - 1] === "--lang"));
  return asked === undefined ? "th" : "en";
}

function languageOf(lang: unknown): Language {
  if (lang === undefined) return "th";
  if (typeof lang === "string" && Object.hasOwn(locales, lang)) return lang as Language;
  throw new CommandTrouble({
    code: "language-unknown",
    facts: { language: typeof lang === "string" ? lang : "" },
  });
}

function yearOf(year: unknown): number | undefined {
  if (year === undefined) return undefined;
  const digits = typeof year === "string" ? toArabicDigits(year) : "";
  if (/^2[45]\d\d$/.test(digits)) return Number(digits);
  throw new CommandTrouble({ code: "year-unknown", facts: { year: typeof year === "string" ? year : "" } });
}

function pointOf(action: unknown, to: unknown): RestorePoint | undefined {
  if (action !== undefined && to !== undefined)
    throw new CommandTrouble({ code: "restore-point-missing", facts: {} });
  if (action !== undefined) return { action: actionOf(action) };
  return to === undefined ? undefined : { to: actionOf(to) };
}

function actionOf(number: unknown): number {
  if (typeof number === "string" && /^\d{1,9}$/.test(number)) return Number(number);
  throw new CommandTrouble({
    code: "action-unknown",
    facts: { action: typeof number === "string" ? number : "" },
  });
}

function refuseBadOption(token: Token): void {
  if (token.kind !== "option") return;
  const facts = { option: token.rawName };
  const known = Object.entries(OPTIONS).find(([name]) => name === token.name)?.[1];
  if (!known) throw new CommandTrouble({ code: "option-unknown", facts });
  if (known.type === "boolean" && token.value !== undefined) {
    throw new CommandTrouble({ code: "option-with-value", facts });
  }
  // `--out --json` forgot the name; `--out=--json` means it.
  const forgotten = !token.value || (token.value.startsWith("-") && !token.inlineValue);
  if (known.type === "string" && forgotten) throw new CommandTrouble({ code: "option-without-value", facts });
}

const COMMANDS: readonly string[] = [
  "validate",
  "score",
  "criteria",
  "progress",
  "report",
  "compare",
  "template",
  "restore",
] satisfies CommandName[];

function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && COMMANDS.includes(name);
}
