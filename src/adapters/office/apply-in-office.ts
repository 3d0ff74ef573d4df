import type { Snapshot } from "../../core/grid/snapshot";
import type { Patch } from "../../core/patch/patch";
import { checkPatch } from "../../port/check-patch";
import { PartlyWrittenError, WriteUnconfirmedError } from "../../port/workbook-errors";
import type { After } from "../../port/after";
import { inOffice } from "./in-office";
import { makeSteps } from "./make-steps";
import { readTouched } from "./read-touched";
import { refuseUnwritable } from "./refuse-unwritable";
import { stepsOfPatch, type Step } from "./steps-of-patch";
import { allOf, leftOf, takeBack } from "./take-back";
import { touchedBy } from "./touched-by";

/**
 * Looks first, then writes in one request. Excel keeps what a broken request did before it broke: that is taken
 * back from what was read. `tables` are the names of the tables that were there then.
 */
export async function applyInOffice(after: After, patch: Patch, tables: readonly string[]): Promise<void> {
  const steps = stepsOfPatch(patch);
  if (steps.length === 0) return;
  let before: Snapshot | undefined;
  try {
    await inOffice(after, async (context) => {
      const touched = await readTouched(context, touchedBy(steps), tables);
      checkPatch(touched.snapshot, patch);
      refuseUnwritable(touched, steps);
      before = touched.snapshot;
      await makeSteps(context, steps);
    });
  } catch (error) {
    if (before) await settle(after, before, steps, error);
    throw error;
  }
}

/** Comes back only when nothing is changed any more. */
async function settle(after: After, before: Snapshot, steps: readonly Step[], cause: unknown): Promise<void> {
  const look = (work: typeof leftOf) => inOffice(after, (context) => work(context, before, steps));
  const left = await look(takeBack)
    .catch(() => look(leftOf))
    .catch(() => undefined);
  if (!left) {
    const { cells, sheets } = allOf(before, steps);
    throw new WriteUnconfirmedError(cells, sheets, { cause });
  }
  if (left.cells.length + left.sheets.length > 0)
    throw new PartlyWrittenError(left.cells, left.sheets, { cause });
}
