/** A name's key with the plan's own year (Buddhist) blotted out: "มหกรรม ปี 2567" goes on as "มหกรรม ปี 2568". */
export function yearlessKey(key: string, year: number | undefined): string {
  return year === undefined ? key : key.replace(new RegExp(`(?<!\\d)${year}(?!\\d)`, "g"), "ปีแผน");
}
