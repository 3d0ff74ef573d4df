/** The ids of what opens a screen: whoever leaves it is back there. */
export const OPENERS = {
  whatIf: "open-what-if",
  criteria: "open-criteria",
  comparison: "choose-last-year",
  restore: (action: number | undefined) => `action-${action}`,
};
