/** The name, or with the first number behind it that no sheet has; Excel does not tell capitals apart. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const others = new Set(taken.map((other) => other.toLowerCase()));
  let free = name;
  for (let turn = 2; others.has(free.toLowerCase()); turn++) free = `${name} (${turn})`;
  return free;
}
