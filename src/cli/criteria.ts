import { makeCriteria } from "../app/make-criteria";
import { locales } from "../core/messages/locales";
import type { CriteriaCommand } from "./command";
import { CommandTrouble } from "./command-trouble";
import { openWorkbookFile } from "./open-workbook-file";
import { refuseOutName } from "./refuse-out-name";
import { replaceFile } from "./replace-file";
import { tellTrouble } from "./tell-trouble";
import type { ExitCode, World } from "./world";

/** Writes the workbook with the sheet of its criteria, made or brought up to date. */
export async function criteria({ file, out, language }: CriteriaCommand, world: World): Promise<ExitCode> {
  const locale = locales[language];
  try {
    refuseOutName(file, out);
    const workbook = await openWorkbookFile(world, file, locale);
    const { head, sheet, patch, added } = await makeCriteria(workbook);
    if (!head) throw new CommandTrouble({ code: "no-plan", facts: {} }, file);
    await workbook.apply(patch);
    replaceFile(out, workbook.save());
    world.out.write(`${locale.cli.criteriaWritten({ file: out, sheet, added })}\n`);
    return 0;
  } catch (error) {
    tellTrouble(world.err, locale, error, file);
    return 2;
  }
}
