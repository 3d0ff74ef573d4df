/** What the text of an indicator of component 2 says besides its name. */
export interface IndicatorText {
  readonly no: string | undefined;
  readonly name: string;
  /** In points. */
  readonly weight: number | undefined;
}

const NUMBER = /^(2\.\d{1,2})(?!\d)[.)]? ?/;
const OFFICE = / ?รับผิดชอบโดย.*$/;
/** "กำหนดค่าน้ำหนักคะแนนร้อยละ 10", "(น้ำหนัก 10 คะแนน)", "คิดเป็นร้อยละ 10 ของคะแนนทั้งหมด"; not the weight of a child. */
const WEIGHT = new RegExp(
  [
    " ?\\(?",
    "(?:",
    "(?:(?:โดย)?กำหนด(?:ให้มี)?(?:ค่า)?(?:น้ำหนัก|คะแนน)|(?:(?<=^|[ (])|โดยมี)(?:ค่า)?น้ำหนัก)(?:คะแนน)?",
    " ?(?:เท่ากับ|คิดเป็น|[:=])? ?(?:ร้อยละ)?",
    "|คิดเป็นร้อยละ(?= ?[\\d.]+ ?ของคะแนน)",
    ")",
    " ?(\\d+(?:\\.\\d+)?)(?![\\d,.]*\\d)",
    " ?(?:คะแนน|%)?(?:ของคะแนน(?:รวม|ทั้งหมด)?)?\\)?",
    "(?! ?(?:กิโล|กก|กรัม|ตัน))",
  ].join(""),
);

/** Takes an indicator's text apart: "2.1 … กำหนดค่าน้ำหนักคะแนนร้อยละ 10 รับผิดชอบโดย…". */
export function readIndicatorText(text: string): IndicatorText {
  const no = NUMBER.exec(text)?.[1];
  // A word is found sooner than a pattern, and most names of a large sheet have none of them.
  const weight = text.includes("น้ำหนัก") || text.includes("คะแนน") ? WEIGHT.exec(text) : null;
  let name = weight ? text.replace(weight[0], "") : text;
  if (name.includes("รับผิดชอบโดย")) name = name.replace(OFFICE, "");
  if (no !== undefined) name = name.replace(NUMBER, "");
  return { no, name: name.trim(), weight: weight ? Number(weight[1]) : undefined };
}
