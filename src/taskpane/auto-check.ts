import type { After } from "../port/after";

/** Milliseconds without a change after which the plan is checked again: long enough to type the next cell. */
export const PAUSE = 2_000;

export interface AutoCheck {
  /** Cells have changed, or the check could not be made: it is due after a pause from now. */
  readonly due: () => void;
  /** It is no longer due. */
  readonly stop: () => void;
}

/** Checks once after the last of many changes. `isWanted` is asked when the pause is over. */
export function autoCheck(after: After, isWanted: () => boolean, check: () => void): AutoCheck {
  let stop = (): void => undefined;
  return {
    due() {
      stop();
      stop = after(PAUSE, () => {
        if (isWanted()) check();
      });
    },
    stop: () => stop(),
  };
}
