const REVENUE =
  /(?:จัดเก็บ|หา).{0,9}(?:รายได้|ภาษี|ค่าธรรมเนียม)|(?:รายได้|ภาษี|ค่าธรรมเนียม).*(?:จัดเก็บ|เก็บได้)|ประมาณการ/;

/** Whether a name tells of revenue collected, which may be more than was estimated: more than 100 percent. */
export function isRevenue(name: string): boolean {
  return REVENUE.test(name);
}
