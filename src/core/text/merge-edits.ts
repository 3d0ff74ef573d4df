/** `text` from `start` to `end` is replaced by `by`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Both changes of one text in one; undefined where they touch the same place. */
export function mergeEdits(text: string, one: string, other: string): string | undefined {
  if (one === other || other === text) return one;
  if (one === text) return other;
  const [first, second] = [editOf(text, one), editOf(text, other)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  ) as [Edit, Edit];
  if (second.start < first.end || second.start === first.start) return undefined;
  return (
    text.slice(0, first.start) +
    first.by +
    text.slice(first.end, second.start) +
    second.by +
    text.slice(second.end)
  );
}

/** The one stretch in which a text was changed, as short as it can be told. */
function editOf(text: string, changed: string): Edit {
  const shorter = Math.min(text.length, changed.length);
  let start = 0;
  while (start < shorter && text[start] === changed[start]) start++;
  let tail = 0;
  while (tail < shorter - start && text.at(-1 - tail) === changed.at(-1 - tail)) tail++;
  return { start, end: text.length - tail, by: changed.slice(start, changed.length - tail) };
}
