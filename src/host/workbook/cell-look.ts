/** How a cell looks. Colours as `#RRGGBB`; `fill` is white where there is none. Sizes in points. */
export interface CellLook {
  readonly format: string;
  readonly bold: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly color: string;
  readonly fill: string;
  readonly horizontal: "General" | "Left" | "Center" | "Right";
  readonly vertical: "Top" | "Center" | "Bottom";
  readonly wrap: boolean;
  /** Whether protecting the sheet keeps this cell from being written; true unless someone unlocked it. */
  readonly locked: boolean;
}

export const PLAIN_LOOK: CellLook = {
  format: "General",
  bold: false,
  fontName: "Calibri",
  fontSize: 11,
  color: "#000000",
  fill: "#FFFFFF",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  locked: true,
};

/** Excel's names for the lines of a range. */
export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

export type Side = (typeof SIDES)[number];
