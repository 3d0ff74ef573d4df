/** So many lines of a list are made at a time: a thousand at once would hold up the pane. */
export const LIST_STEP = 50;
