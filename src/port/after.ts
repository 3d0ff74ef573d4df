/** Calls `act` after some milliseconds unless the returned function is called before. */
export type After = (milliseconds: number, act: () => void) => () => void;
