/** What the task pane says around the report and the comparison with last year. Counts are whole numbers. */
export interface ReportTabWords {
  readonly report: {
    readonly title: string;
    readonly intro: string;
    readonly run: string;
    readonly again: string;
    /** In front of the sheet's name. */
    readonly isOn: string;
    readonly unchanged: string;
    readonly print: string;
    /** In front of the names of the sheets. */
    readonly kept: string;
  };
  readonly compare: {
    readonly title: string;
    readonly intro: string;
    readonly choose: string;
    readonly chooseOther: string;
    readonly back: string;
    readonly file: (name: string) => string;
    readonly findings: string;
    readonly tables: string;
    readonly changed: (rows: number) => string;
    /** Names a cell of last year's file. */
    readonly lastCell: (cell: string) => string;
    readonly more: (rows: number) => string;
  };
}
