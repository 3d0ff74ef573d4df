import { compareYears } from "../app/compare-years";
import { locales } from "../core/messages/locales";
import type { CompareCommand } from "./command";
import { CommandTrouble } from "./command-trouble";
import { compareJson } from "./compare-json";
import { openWorkbookFile } from "./open-workbook-file";
import { paintFor } from "./paint";
import { showComparison } from "./show-comparison";
import { tellTrouble } from "./tell-trouble";
import type { ExitCode, World } from "./world";

/** Says what became of last year's plan. Both files are only read. */
export async function compare(
  { last, current, json, language }: CompareCommand,
  world: World,
): Promise<ExitCode> {
  const locale = locales[language];
  let file = last;
  try {
    const before = await (await openWorkbookFile(world, last, locale)).read();
    file = current;
    const now = await (await openWorkbookFile(world, current, locale)).read();
    const compared = compareYears(before, now);
    if (compared.kind === "no-plan") {
      throw new CommandTrouble({ code: "no-plan", facts: {} }, compared.year === "last" ? last : current);
    }
    const { comparison } = compared;
    const told = json
      ? JSON.stringify(compareJson(last, current, comparison, language))
      : showComparison(comparison, language, paintFor(world));
    world.out.write(`${told}\n`);
    return 0;
  } catch (error) {
    tellTrouble(world.err, locale, error, file);
    return 2;
  }
}
