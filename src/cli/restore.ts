import { applyLogged } from "../app/apply-logged";
import { loggedTime } from "../app/logged-time";
import { prepareRestore } from "../app/prepare-restore";
import { readHistory } from "../app/read-history";
import { a1 } from "../core/grid/cell-ref";
import type { Restoration, RestorePoint } from "../core/history/restore-actions";
import { historyLocales } from "../core/messages/history-locales";
import { locales } from "../core/messages/locales";
import type { RestoreCommand } from "./command";
import { CommandTrouble } from "./command-trouble";
import { historyJson, restorationJson } from "./history-json";
import { openWorkbookFile } from "./open-workbook-file";
import { refuseOutName } from "./refuse-out-name";
import { replaceFile } from "./replace-file";
import { showHistory } from "./show-history";
import { showRestoration } from "./show-restoration";
import { tellTrouble } from "./tell-trouble";
import type { ExitCode, World } from "./world";

/** Lists what the add-in wrote; or takes it back, writes OUT where one is named, and only then tells. */
export async function restore(command: RestoreCommand, world: World): Promise<ExitCode> {
  const { file, point, out, language } = command;
  const locale = locales[language];
  try {
    if (out !== undefined) refuseOutName(file, out);
    const told = point ? await takeBack(command, point, world) : await list(command, world);
    world.out.write(`${told}\n`);
    return 0;
  } catch (error) {
    tellTrouble(world.err, locale, error, file);
    return 2;
  }
}

async function list({ file, json, language }: RestoreCommand, world: World): Promise<string> {
  const actions = await readHistory(await openWorkbookFile(world, file, locales[language]));
  if (json) return JSON.stringify(historyJson(file, actions));
  return showHistory(actions, historyLocales[language], locales[language].review);
}

async function takeBack(
  { file, out, json, language }: RestoreCommand,
  point: RestorePoint,
  world: World,
): Promise<string> {
  const locale = locales[language];
  const workbook = await openWorkbookFile(world, file, locale);
  const { snapshot, restoration, name } = await prepareRestore(workbook, point);
  const number = "to" in point ? point.to : point.action;
  if (!restoration)
    throw new CommandTrouble({ code: "action-unknown", facts: { action: String(number) } }, file);
  refuse(restoration, file);
  const { patch } = restoration;
  if (out !== undefined) {
    await applyLogged(workbook, patch, { time: loggedTime(world.now()), name }, snapshot);
    replaceFile(out, workbook.save());
  }
  const written = out === undefined ? 0 : patch.length;
  if (json) return JSON.stringify(restorationJson(file, restoration, written));
  const where = out === undefined ? locale.cli.notWritten : locale.cli.written({ file: out, cells: written });
  return `${showRestoration(restoration, historyLocales[language])}\n${where}`;
}

/** @throws {CommandTrouble} that names what stands against it */
function refuse({ changedSince, changedSheets, notKept }: Restoration, file: string): void {
  const places = [...changedSince.map(a1), ...changedSheets].join(", ");
  if (places !== "") throw new CommandTrouble({ code: "changed-since", facts: { places } }, file);
  if (notKept.length > 0)
    throw new CommandTrouble({ code: "not-restorable", facts: { actions: notKept.join(", ") } }, file);
}
