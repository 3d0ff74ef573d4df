/** How many projects a total says there are: "จำนวน 2 โครงการ", "รวม 2 โครงการ 1 กิจกรรม". */
export interface ProjectCount {
  readonly value: number;
  /** Activities counted apart, which may be rows of their own or what the projects are made of. */
  readonly activities?: number | undefined;
}

const COUNT =
  /(?:จำนวน ?(\d+) ?(?:โครงการ|กิจกรรม)|(?:^|รวม(?:ทั้งสิ้น|ทั้งหมด|โครงการ| )*)\(?(\d+) ?โครงการ)(?:[^\d/]*?(\d+) ?กิจกรรม)?/;

/** Reads the count of projects in a cell of a total's row, on one line. */
export function readProjectCount(text: string): ProjectCount | undefined {
  const match = COUNT.exec(text);
  if (!match) return undefined;
  const [, counted, behindTotal, activities] = match;
  const value = Number(counted ?? behindTotal);
  return activities === undefined ? { value } : { value, activities: Number(activities) };
}

/** The counts that say as much: with the activities, or without. */
export function countsOf({
  value,
  activities = 0,
}: ProjectCount): readonly [all: number, ...others: number[]] {
  return activities === 0 ? [value] : [value + activities, value];
}
