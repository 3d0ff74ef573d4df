export interface HeightRun {
  readonly first: number;
  readonly last: number;
  readonly height: number;
}

/** Rows of one height that follow one another, in one piece. */
export function heightRuns(heights: ReadonlyMap<number, number>): HeightRun[] {
  const runs: HeightRun[] = [];
  for (const [row, height] of [...heights].sort(([one], [other]) => one - other)) {
    const last = runs.at(-1);
    if (last?.last === row - 1 && last.height === height) runs[runs.length - 1] = { ...last, last: row };
    else runs.push({ first: row, last: row, height });
  }
  return runs;
}
