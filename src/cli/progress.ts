import { prepareProgress } from "../app/prepare-progress";
import { locales } from "../core/messages/locales";
import { isEmptyPlan } from "../core/plan/is-empty-plan";
import type { ProgressCommand } from "./command";
import { CommandTrouble } from "./command-trouble";
import { openWorkbookFile } from "./open-workbook-file";
import { paintFor } from "./paint";
import { progressJson } from "./progress-json";
import { refuseOutName } from "./refuse-out-name";
import { replaceFile } from "./replace-file";
import { showProgress } from "./show-progress";
import { tellTrouble } from "./tell-trouble";
import type { ExitCode, World } from "./world";

/** Tells the score at each part of the year; writes OUT with the columns that lack, where one is named. */
export async function progress(
  { file, out, json, language }: ProgressCommand,
  world: World,
): Promise<ExitCode> {
  const locale = locales[language];
  try {
    if (out !== undefined) refuseOutName(file, out);
    const workbook = await openWorkbookFile(world, file, locale);
    const { plan, progress: year, columns } = await prepareProgress(workbook);
    if (isEmptyPlan(plan)) throw new CommandTrouble({ code: "no-plan", facts: {} }, file);
    if (!plan.scoring) throw new CommandTrouble({ code: "no-scoring-sheet", facts: {} }, file);
    if (out !== undefined) {
      await workbook.apply(columns);
      replaceFile(out, workbook.save());
    }
    const written = out === undefined ? 0 : columns.length;
    if (json) {
      world.out.write(`${JSON.stringify(progressJson(file, year, written))}\n`);
      return 0;
    }
    world.out.write(showProgress(file, year, language, paintFor(world), out === undefined));
    if (out !== undefined) world.out.write(`${locale.cli.written({ file: out, cells: written })}\n`);
    return 0;
  } catch (error) {
    tellTrouble(world.err, locale, error, file);
    return 2;
  }
}
