import { basename } from "node:path";
import { makeReport } from "../app/make-report";
import { locales } from "../core/messages/locales";
import { reportHtml } from "../core/report/report-html";
import type { ReportCommand } from "./command";
import { CommandTrouble } from "./command-trouble";
import { countSeverity } from "./count-severity";
import { openWorkbookFile } from "./open-workbook-file";
import { replaceFile } from "./replace-file";
import { tellTrouble } from "./tell-trouble";
import type { ExitCode, World } from "./world";

/** Writes the report on a plan as an HTML page: to OUT, or where none is named to standard output. */
export async function report({ file, out, language }: ReportCommand, world: World): Promise<ExitCode> {
  const locale = locales[language];
  try {
    // `--out plan.xlsx` would put a page in the plan's place.
    if (out !== undefined && !/\.html?$/i.test(out))
      throw new CommandTrouble({ code: "out-is-no-page", facts: {} }, out);
    const workbook = await openWorkbookFile(world, file, locale);
    const made = await makeReport(workbook, { language, date: world.now(), file: basename(file) });
    if (!made) throw new CommandTrouble({ code: "no-plan", facts: {} }, file);
    const page = reportHtml(made.report);
    if (out === undefined) world.out.write(page);
    else {
      replaceFile(out, new TextEncoder().encode(page));
      world.out.write(`${locale.cli.reportWritten(out)}\n`);
    }
    const errors = countSeverity(made.findings, "error");
    if (errors > 0) world.err.write(`phaen: ${file}: ${locale.cli.planHasErrors(errors)}\n`);
    return errors > 0 ? 1 : 0;
  } catch (error) {
    tellTrouble(world.err, locale, error, file);
    return 2;
  }
}
