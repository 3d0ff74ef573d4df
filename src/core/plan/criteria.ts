import { CRITERIA, type METHOD_WORDS } from "../kept/criteria-sheet";

/** How an achievement may be worked out. */
export type MethodKind = keyof typeof METHOD_WORDS;

export const CRITERIA_SHEET = CRITERIA.title;
