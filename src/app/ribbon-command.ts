/** The ribbon's commands, by the function names of the manifest. */
export type RibbonCommand = "validatePlan" | "computeScores";
