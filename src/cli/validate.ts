import { checkPlan } from "../app/check-plan";
import { locales } from "../core/messages/locales";
import { isEmptyPlan } from "../core/plan/is-empty-plan";
import type { ValidateCommand } from "./command";
import { CommandTrouble } from "./command-trouble";
import { countSeverity } from "./count-severity";
import { openWorkbookFile } from "./open-workbook-file";
import { paintFor } from "./paint";
import { showFindings } from "./show-findings";
import { tellTrouble } from "./tell-trouble";
import { validateJson } from "./validate-json";
import type { ExitCode, World } from "./world";

/** Checks each file; one that cannot be read does not keep the others from being told. */
export async function validate(command: ValidateCommand, world: World): Promise<ExitCode> {
  const codes: ExitCode[] = [];
  for (const file of command.files) codes.push(await validateFile(file, command, world));
  return codes.reduce((worst, code) => (code > worst ? code : worst));
}

async function validateFile(
  file: string,
  { json, language }: ValidateCommand,
  world: World,
): Promise<ExitCode> {
  const locale = locales[language];
  try {
    const workbook = await openWorkbookFile(world, file, locale);
    const checked = await checkPlan(workbook);
    if (isEmptyPlan(checked.plan)) throw new CommandTrouble({ code: "no-plan", facts: {} }, file);
    const told = json
      ? JSON.stringify(validateJson(file, checked, locale))
      : showFindings(file, checked, locale, paintFor(world));
    world.out.write(`${told}\n`);
    return countSeverity(checked.findings, "error") > 0 ? 1 : 0;
  } catch (error) {
    tellTrouble(world.err, locale, error, file);
    return 2;
  }
}
