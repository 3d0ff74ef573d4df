const MOST = 4096;

/**
 * The same reader with a memory, for columns in which a plan repeats the same few texts in every row.
 * It forgets everything when too many different texts have come by.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, now);
    return now;
  };
}
