import { isRevenue } from "../plan/cells/is-revenue";
import { normalise } from "../text/normalise";

/** Percents that compare with another year or number, and may be more than the whole of it. */
const COMPARING = /เพิ่ม|สูงขึ้น|เติบโต|ขยายตัว|เปลี่ยนแปลง|เทียบ|จากปี|จากฐาน|กว่าปี|ลดลง/;

/** Whether more than 100 percent of what an indicator names can be: of last year's, or of an estimated revenue. */
export function mayExceedWhole(name: string): boolean {
  const text = normalise(name);
  return COMPARING.test(text) || isRevenue(text);
}
