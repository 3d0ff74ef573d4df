const MONTHS = [
  "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม",
  String.raw`ม\.ค\.|ก\.พ\.|มี\.ค\.|เม\.ย\.|พ\.ค\.|มิ\.ย\.|ก\.ค\.|ส\.ค\.|ก\.ย\.|ต\.ค\.|พ\.ย\.|ธ\.ค\.`,
].join("|");
const NAMED = String.raw`เดือน|ไตรมาส|ปี(?:งบประมาณ)?|พ\.ศ\.|วันที่|${MONTHS}`;
const DEADLINE = new RegExp(
  String.raw`^ภายใน ?(?:สิ้น ?)?(?=[^ ]*(?:${NAMED})|\d{1,2} (?:${MONTHS}))(?:${NAMED}|ที่|\d{4}|\d{1,2}(?!\d)| )+$`,
);

/** A day, month or year by which something is to be finished: "ภายในเดือนกันยายน 2569". Expects a clean line. */
export function isDeadline(line: string): boolean {
  return DEADLINE.test(line);
}
