import { version } from "../../package.json";
import { locales } from "../core/messages/locales";
import type { Command } from "./command";
import { compare } from "./compare";
import { criteria } from "./criteria";
import { languageAsked, parseCommand } from "./parse-command";
import { progress } from "./progress";
import { report } from "./report";
import { restore } from "./restore";
import { score } from "./score";
import { template } from "./template";
import { tellTrouble } from "./tell-trouble";
import { validate } from "./validate";
import type { ExitCode, World } from "./world";

/** Does what `args` (without node and script) ask for. Never throws: trouble is told on stderr. */
export async function runPhaen(args: readonly string[], world: World): Promise<ExitCode> {
  try {
    return await carryOut(parseCommand(args), world);
  } catch (error) {
    tellTrouble(world.err, locales[languageAsked(args)], error);
    return 2;
  }
}

async function carryOut(command: Command, world: World): Promise<ExitCode> {
  switch (command.name) {
    case "help":
      world.out.write(locales[command.language].cli.help[command.about]);
      return 0;
    case "version":
      world.out.write(`${version}\n`);
      return 0;
    case "validate":
      return validate(command, world);
    case "score":
      return score(command, world);
    case "criteria":
      return criteria(command, world);
    case "progress":
      return progress(command, world);
    case "report":
      return report(command, world);
    case "compare":
      return compare(command, world);
    case "template":
      return template(command, world);
    case "restore":
      return restore(command, world);
  }
}
