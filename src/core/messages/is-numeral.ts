/** Whether text looks like a number from 0 up to whoever reads the cell: what is wrong then is that it is text. */
export function isNumeral(text: string): boolean {
  return /^[\d๐-๙][\d๐-๙.,]*$/.test(text);
}
