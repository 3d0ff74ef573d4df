import { previewScores } from "../app/fill-scores";
import { findProblems } from "../core/findings/find-problems";
import { leaveOutIgnored } from "../core/findings/leave-out-ignored";
import { findingMessage } from "../core/messages/finding-message";
import { locales } from "../core/messages/locales";
import { isEmptyPlan } from "../core/plan/is-empty-plan";
import type { ScoreCommand } from "./command";
import { CommandTrouble } from "./command-trouble";
import { countCells } from "./count-cells";
import { countSeverity } from "./count-severity";
import { openWorkbookFile } from "./open-workbook-file";
import { paintFor } from "./paint";
import { refuseOutName } from "./refuse-out-name";
import { replaceFile } from "./replace-file";
import { scoreJson } from "./score-json";
import { showScorecard } from "./show-scorecard";
import { tellTrouble } from "./tell-trouble";
import type { ExitCode, World } from "./world";

/** Scores the plan, writes OUT where one is named, and only then tells the result. */
export async function score({ file, out, json, language }: ScoreCommand, world: World): Promise<ExitCode> {
  const locale = locales[language];
  try {
    if (out !== undefined) refuseOutName(file, out);
    const workbook = await openWorkbookFile(world, file, locale);
    const { snapshot, plan, scorecard, patch } = await previewScores(workbook);
    if (isEmptyPlan(plan)) throw new CommandTrouble({ code: "no-plan", facts: {} }, file);
    if (scorecard.rows.length === 0) throw new CommandTrouble({ code: "no-indicators", facts: {} }, file);
    const { findings } = leaveOutIgnored(snapshot, findProblems(plan));
    const errors = countSeverity(findings, "error");
    if (out !== undefined) {
      await workbook.apply(patch);
      replaceFile(out, workbook.save());
    }
    const written = out === undefined ? 0 : countCells(patch);
    if (json) {
      world.out.write(`${JSON.stringify(scoreJson(file, scorecard, written, locale))}\n`);
    } else {
      world.out.write(showScorecard(file, plan, scorecard, locale, paintFor(world)));
      const where =
        out === undefined ? locale.cli.notWritten : locale.cli.written({ file: out, cells: written });
      world.out.write(`${where}\n`);
      const unwritten = findings.find(({ code }) => code === "score-column-missing");
      if (out !== undefined && unwritten) world.out.write(`${findingMessage(locale, unwritten)}\n`);
    }
    if (errors > 0) world.err.write(`phaen: ${file}: ${locale.cli.planHasErrors(errors)}\n`);
    return errors > 0 ? 1 : 0;
  } catch (error) {
    tellTrouble(world.err, locale, error, file);
    return 2;
  }
}
