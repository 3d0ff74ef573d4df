const STEM = "กิจกรรมส่งเสริมสมรรถนะบุคลากรด้านการต่างประเทศสู่ความเป็นมืออาชีพของสำนักงานเขต";

/** Lists of names that are hard to tell apart, the name at each place. */
export const likeNames: Readonly<Record<string, (place: number) => string>> = {
  "differ in a serial number": (place) => `${STEM}ที่${place}`,
  "differ in their last letters": (place) => STEM + letters(place, 5),
  "differ in letters within": (place) => STEM.slice(0, 30) + letters(place, 5) + STEM.slice(30),
  "are all unlike": (place) => letters(place, 60),
};

/** Thai consonants that look random and are the same every time. */
function letters(seed: number, count: number): string {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return Array.from({ length: count }, () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    return String.fromCharCode(0xe01 + ((state >>> 8) % 46));
  }).join("");
}
