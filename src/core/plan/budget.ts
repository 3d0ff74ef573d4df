/** Money in whole satang (1 baht = 100 satang), never in floats of baht. */
export type Satang = number;

/**
 * What a budget cell says. The last three are three different things, none of them 0 by accident:
 * - `none`: ไม่ใช้งบประมาณ
 * - `not-stated`: "-", still to come (ตามที่ได้รับจัดสรร), or only its source (งบกลาง)
 * - `shared`: (ใช้งบประมาณภายใต้โครงการที่เกี่ยวข้อง)
 */
export type Budget =
  | { readonly kind: "amount"; readonly satang: Satang }
  | { readonly kind: "none" }
  | { readonly kind: "not-stated" }
  | { readonly kind: "shared" };

export function satangOf(budget: Budget | undefined): Satang | undefined {
  return budget?.kind === "amount" ? budget.satang : undefined;
}

export function baht(satang: Satang): number {
  return satang / 100;
}
