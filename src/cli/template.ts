import { existsSync, statSync } from "node:fs";
import { fiscalYearOf } from "../app/fiscal-year-of";
import { makeTemplate } from "../app/make-template";
import { locales } from "../core/messages/locales";
import type { TemplateCommand } from "./command";
import { CommandTrouble } from "./command-trouble";
import { refuseOutName } from "./refuse-out-name";
import { replaceFile } from "./replace-file";
import { tellTrouble } from "./tell-trouble";
import type { ExitCode, World } from "./world";

/** Writes a new workbook with the sheets of a plan to be filled in. A file that is there is not replaced. */
export async function template({ out, year, language }: TemplateCommand, world: World): Promise<ExitCode> {
  const locale = locales[language];
  try {
    refuseOutName("", out);
    if (existsSync(out) && statSync(out).isFile()) {
      throw new CommandTrouble({ code: "out-exists", facts: {} }, out);
    }
    const workbook = await world.newWorkbook();
    const fiscalYear = year ?? fiscalYearOf(world.now());
    await workbook.apply((await makeTemplate(workbook, fiscalYear)) ?? []);
    replaceFile(out, workbook.save());
    world.out.write(`${locale.cli.templateWritten({ file: out, year: fiscalYear })}\n`);
    return 0;
  } catch (error) {
    tellTrouble(world.err, locale, error, out);
    return 2;
  }
}
