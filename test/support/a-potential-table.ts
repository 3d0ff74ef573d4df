import type { TestRows } from "./a-snapshot";

/** The names of five potential indicators, 2.1 to 2.5. */
export const potentialNames = [
  "ร้อยละของการเบิกจ่ายงบประมาณ",
  "ระดับความสำเร็จในการพัฒนานวัตกรรม",
  "ระดับการเปลี่ยนผ่านดิจิทัลภาครัฐ",
  "ระดับคะแนนของการรายงานใน Policy Tracking",
  "ร้อยละความพึงพอใจของผู้มีส่วนได้ส่วนเสีย",
] as const;

interface Heading {
  readonly points?: number;
  readonly count?: number;
}

/**
 * Part 4, component 2: the heading in A1, the header below it, the indicators from A3. A text in place of a
 * weight stands behind the name as it is; without one the indicator prints none.
 */
export function aPotentialTable(
  weights: readonly (number | string | undefined)[],
  { points = 30, count = weights.length }: Heading = {},
): TestRows {
  return [
    [
      `องค์ประกอบที่ 2 การประเมินศักยภาพ (Potential Base) กำหนดค่าน้ำหนักคะแนนร้อยละ ${points} จำนวน ${count} ตัวชี้วัด ดังนี้`,
    ],
    ["ตัวชี้วัด", "โครงการ/กิจกรรม", "งบประมาณ", "ส่วนราชการที่รับผิดชอบ"],
    ...weights.map((weight, index) => {
      const name = `2.${index + 1} ${potentialNames[index] ?? `ตัวชี้วัดที่ ${index + 1}`}`;
      const phrase = typeof weight === "number" ? `กำหนดค่าน้ำหนักคะแนนร้อยละ ${weight}` : weight;
      return [phrase === undefined ? name : `${name} ${phrase}`, "กิจกรรม", "-", "ฝ่ายบริหารงานทั่วไป"];
    }),
  ];
}
