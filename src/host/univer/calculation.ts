import type { ICommandService } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";

/**
 * Formulas are calculated when someone wants to see results, at once: Univer's own trigger waits a tenth of
 * a second for further changes.
 */
export function calculation(
  api: FUniver,
  commands: ICommandService,
): { readonly calculated: () => Promise<void>; readonly changed: () => void } {
  let isStale = true;
  return {
    async calculated() {
      if (!isStale) return;
      isStale = false;
      const applied = api.getFormula().onCalculationResultApplied();
      const everything = { commands: [], forceCalculation: true };
      commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, everything, { onlyLocal: true });
      await applied;
    },
    changed() {
      isStale = true;
    },
  };
}
