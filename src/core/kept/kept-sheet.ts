/** A column of a kept sheet; `width` is in characters. */
export interface KeptColumn<K extends string> {
  readonly key: K;
  /** As it stands in the sheet, and as it is found there again. */
  readonly header: string;
  readonly width: number;
}

/** A table that the add-in keeps on a sheet of its own, visible and open to the user's hand. */
export interface KeptSheet<K extends string = string> {
  /** The sheet's name. */
  readonly title: string;
  /** One line on top that says what the sheet is for. */
  readonly explanation: string;
  readonly columns: readonly KeptColumn<K>[];
  /** Columns of which a header has one, where an office may have a sheet of that name itself. */
  readonly telling?: readonly K[];
}
