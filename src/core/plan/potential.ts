import type { CellRef } from "../grid/cell-ref";
import type { Located } from "../grid/located";
import type { Reading } from "../grid/reading";
import type { Name } from "./name";
import type { Target } from "./target";

export interface PotentialTable {
  readonly at: CellRef;
  /** "จำนวน 5 ตัวชี้วัด". */
  readonly statedCount: Located<number> | undefined;
  /** "กำหนดค่าน้ำหนักคะแนนร้อยละ 30". */
  readonly statedWeight: Located<number> | undefined;
  readonly rows: readonly PotentialIndicator[];
  /** What a total row says in a weight column, in points. */
  readonly sum: Reading<number> | undefined;
}

export interface PotentialIndicator {
  /** "2.1". */
  readonly no: string;
  /** Without number, weight and responsible office. */
  readonly name: Name;
  /** The indicator's cell as it stands. */
  readonly cellText: string;
  /** Blank where the table has no column of targets. */
  readonly target: Reading<Target>;
  /** Points, as printed in the indicator's text or in a weight column. */
  readonly weight: Reading<number>;
}
