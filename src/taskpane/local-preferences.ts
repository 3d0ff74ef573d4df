/** What the user has chosen, on this computer and for every workbook. */
export interface Preferences {
  readonly isAutoCheckOn: () => boolean;
  readonly keepAutoCheck: (isOn: boolean) => void;
}

const AUTO_CHECK = "phaen.auto-check";

/** Preferences in the browser's storage; where a policy forbids that, they last as long as the pane. */
export function localPreferences(storage: () => Storage): Preferences {
  return {
    isAutoCheckOn: () => attempt(() => storage().getItem(AUTO_CHECK)) !== "off",
    keepAutoCheck: (isOn) => attempt(() => storage().setItem(AUTO_CHECK, isOn ? "on" : "off")),
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
