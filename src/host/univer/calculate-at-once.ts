import { ICommandService, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IActiveDirtyManagerService, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { notCalculated } from "../rich-api/host-error";

/**
 * Calculates all workbooks of one Univer at once after each change, as Excel does. Univer's own trigger, which waits a tenth of a second for
 * further changes, is taken out: two calculations at a time disturb each other.
 * @returns a function whose promise resolves when all formulas show their results, and rejects with a `HostError`
 * where they cannot be calculated; asked again, it calculates again
 */
export function calculateAtOnce(api: FUniver, injector: Injector): () => Promise<void> {
  const commands = injector.get(ICommandService);
  const triggers = injector.get(IActiveDirtyManagerService);
  const causes = new Set(triggers.getDirtyConversionMap().keys());
  for (const cause of causes) triggers.remove(cause);

  let isStale = true;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    isStale = false;
    try {
      const applied = api.getFormula().onCalculationResultApplied();
      const everything = { commands: [], forceCalculation: true };
      commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
      await applied;
    } catch (error) {
      isStale = true;
      throw notCalculated(error);
    }
  };
  const calculated = async (): Promise<void> => {
    // Asked again after each: of several who have waited, the first may have begun the next one.
    while (running ?? isStale) await (running ??= run().finally(() => (running = undefined)));
  };
  const outdate = (): void => {
    if (isStale) return;
    isStale = true;
    // Nobody waits for this one: who asks for values next calculates again, and is told what fails then.
    setTimeout(() => void calculated().catch(() => undefined), 0);
  };
  api.addEvent(api.Event.WorkbookCreated, outdate);
  commands.onCommandExecuted(({ id }, options) => {
    const isResult = options?.fromFormula === true || options?.applyFormulaCalculationResult === true;
    if (!isResult && causes.has(id)) outdate();
  });
  return calculated;
}
