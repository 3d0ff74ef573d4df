/** What the task pane says where there is no plan yet, or not all of it was found. Rows are Excel's, from 1. */
export interface SetupWords {
  readonly firstRun: {
    readonly title: string;
    readonly intro: string;
    readonly sample: string;
    readonly sampleExplained: string;
    readonly template: string;
    readonly templateExplained: string;
    readonly year: string;
    readonly yearOutOfRange: string;
    readonly map: string;
    readonly mapExplained: string;
    readonly looksFor: string;
  };
  readonly mapping: {
    readonly title: string;
    readonly explained: string;
    readonly part: string;
    readonly sheet: string;
    readonly row: string;
    readonly rowOf: (row: number, headers: string) => string;
    readonly columns: string;
    readonly column: (letters: string, header: string) => string;
    readonly unused: string;
    readonly missing: (columns: string) => string;
    readonly apply: string;
    readonly noHeaders: string;
    readonly mapped: string;
    readonly unmap: string;
  };
}
