/** Something wrong with a manifest. */
export interface Fault {
  readonly line: number;
  readonly says: string;
}
