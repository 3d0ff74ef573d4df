import { ConnectionLostError, HostTooOldError } from "../../port/workbook-errors";
import type { After } from "../../port/after";
import { translateHostError } from "./host-error";

/** `getMergedAreasOrNullObject` came last of what we need. */
const NEEDED = "1.13";
/** Merging the undo steps of several requests. */
const MERGES_UNDO = "1.20";

/** No plan takes Excel longer; without a limit a lost connection would keep the user waiting for ever. */
const ANSWER_WITHIN = 30_000;

/**
 * The only call of `Excel.run`. Host errors leave it as our errors, with the original as `cause`.
 * @throws {ConnectionLostError} if there is no answer in time
 * @throws {HostTooOldError} if this Excel lacks what we need
 */
export async function inOffice<T>(
  after: After,
  work: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  if (!supports(NEEDED)) throw new HostTooOldError();
  let cancel = (): void => undefined;
  const tooLate = new Promise<never>((_, reject) => {
    cancel = after(ANSWER_WITHIN, () => reject(new ConnectionLostError()));
  });
  try {
    const running = supports(MERGES_UNDO) ? Excel.run({ mergeUndoGroup: true }, work) : Excel.run(work);
    return await Promise.race([running, tooLate]);
  } catch (error) {
    throw translateHostError(error);
  } finally {
    cancel();
  }
}

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
