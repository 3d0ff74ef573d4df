import type { CellRef } from "../grid/cell-ref";
import type { Indicator } from "./list-indicators";
import type { RowCells } from "./scorecard";

/** The cells of an indicator, told when they are asked for: few rows of a large plan ever are. */
export class CellsOfRow implements RowCells {
  readonly #indicator: Indicator;

  constructor(indicator: Indicator) {
    this.#indicator = indicator;
  }

  get name(): CellRef {
    return this.#indicator.name.at;
  }
  get target(): CellRef | undefined {
    const { row, planned } = this.#indicator;
    return row?.target.at ?? planned?.target?.at;
  }
  get weight(): CellRef | undefined {
    return this.#indicator.row?.weight?.at;
  }
  get actual(): CellRef | undefined {
    return this.#indicator.row?.actual?.at;
  }
  get achievement(): CellRef | undefined {
    return this.#indicator.row?.achievement?.at;
  }
  get score(): CellRef | undefined {
    return this.#indicator.row?.score?.at;
  }
}
