import fc from "fast-check";
import { nameKey } from "../../../src/core/text/name-key";
import { likeness, nameNumbers } from "../../../src/core/text/name-likeness";
import { WalkedName } from "../../../src/core/text/walked-name";
import * as near from "../../../src/core/text/near-names";
import { disguises } from "../../support/disguises";

const byKey = (name: string) => new WalkedName(nameKey(name));
const nearNames = (names: readonly string[]) => near.nearNames(names.map(byKey));
const nearNamesBetween = (left: readonly string[], right: readonly string[]) =>
  near.nearNamesBetween(left.map(byKey), right.map(byKey));

const DRIFTS: Readonly<Record<string, readonly [string, string]>> = {
  "list 15 and KR 9127": [
    "พัฒนาและปรับปรุงกระบวนการงาน ข้อตกลงการให้บริการและการปฏิบัติงานให้สอดคล้องตามกฎหมายว่าด้วยวิธีปฏิบัติราชการทางอิเล็กทรอนิกส์ และจัดทำคู่มือปฏิบัติงาน",
    "พัฒนาและปรับปรุงกระบวนการให้บริการและการปฏิบัติงานให้สอดคล้องตามกฎหมายว่าด้วยวิธีปฏิบัติราชการทางอิเล็กทรอนิกส์ และจัดทำคู่มือปฏิบัติงาน",
  ],
  "list 18 and KR 9141": [
    "ร้อยละความสำเร็จของการติดตามและประเมินผลการก่อกำหนดผู้กักพันธบัตรรายจ่ายประจำปีงบประมาณ พ.ศ. ๒๕๖๘ (ประเภทงบลงทุน ค่าครุภัณฑ์ ที่ดินและสิ่งก่อสร้าง) ของหน่วยรับงบประมาณ กรุงเทพมหานคร",
    "ร้อยละความสำเร็จของการติดตามและประเมินผลการก่อหนี้ผูกพันงบประมาณรายจ่ายประจำปีงบประมาณ พ.ศ. 2568 (ประเภทงบลงทุน ค่าครุภัณฑ์ ที่ดินและสิ่งก่อสร้าง) ของหน่วยรับงบประมาณกรุงเทพมหานคร",
  ],
  "list 1 and KR 7402": [
    "การจัดตั้งศูนย์บริการข้อมูลสำหรับผู้ทำงานชาวต่างชาติ (Expat) ในกทม.",
    "การจัดตั้งศูนย์บริการข้อมูลสำหรับผู้ทำงานชาวต่างชาติ (Expatriate) ใน กทม.",
  ],
  "list 8 and KR 7 of 1.1": [
    "จำนวนครั้งในการจัดกิจกรรมส่งเสริมศักยภาพของเมืองร่วมกับเมือง/องค์กรระหว่างประเทศ เครือข่ายระหว่างประเทศที่กรุงเทพมหานครเป็นเจ้าภาพ",
    "จำนวนครั้งในการจัดกิจกรรมส่งเสริมศักยภาพของเมืองร่วมกับเมือง/องค์การระหว่างประเทศ/เครือข่ายระหว่างประเทศที่กรุงเทพมหานครเป็นเจ้าภาพ",
  ],
  "องค์การ and องค์กร in a project": [
    "โครงการเข้าร่วมการประชุม/กิจกรรมที่จัดขึ้นโดยเมืองหรือองค์การระหว่างประเทศในระดับเมืองที่กรุงเทพมหานครเป็นสมาชิก",
    "โครงการเข้าร่วมการประชุม/กิจกรรมที่จัดขึ้นโดยเมืองหรือองค์กรระหว่างประเทศในระดับเมืองที่กรุงเทพมหานคร เป็นสมาชิก",
  ],
  "the activity of KR 5 and the project of part 3": [
    "กิจกรรมการรับรองเอกอัครราชทูตและบุคคลสำคัญจากต่างประเทศ",
    "โครงการการรับรอง เอกอัครราชทูตและบุคคล สำคัญจากต่างประเทศ",
  ],
  "an OCR slip in KR 3102": [
    "สัดส่วนจำนวนเรื่อง que ดำเนินการเสร็จสิ้นต่อเรื่องทั้งหมด",
    "สัดส่วนจำนวนเรื่องที่ดำเนินการเสร็จสิ้นต่อเรื่องทั้งหมด",
  ],
};

const DISTINCT = [
  "โครงการเข้าร่วมประชุม/กิจกรรมที่จัดโดยเมืองหรือองค์การระหว่างประเทศในกลุ่มประเทศอาเซียน",
  "โครงการเข้าร่วมการประชุม/กิจกรรมที่จัดขึ้นโดยเมืองหรือองค์การระหว่างประเทศในระดับเมืองที่กรุงเทพมหานครเป็นสมาชิก",
  "โครงการพัฒนาเยาวชนกรุงเทพมหานครร่วมกับเมืองพี่เมืองน้อง",
  "โครงการสร้างสังคมพหุวัฒนธรรมร่วมกันเมืองพี่เมืองน้อง",
  "โครงการจัดกิจกรรมกระชับและส่งเสริมความสัมพันธ์กับเมืองพี่เมืองน้องและเมืองอื่นๆ",
  "โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ (Fukuoka Fair) ณ กรุงเทพมหานคร",
  "ร้อยละของเรื่องทั้งหมดที่แจ้งผ่าน Traffy Fondue ได้รับการแก้ไข",
  "สัดส่วนจำนวนเรื่องที่ดำเนินการเสร็จสิ้นต่อเรื่องทั้งหมด",
  "สัดส่วนจำนวนเรื่องค้างต่อเรื่องทั้งหมด",
  "ระดับความพึงพอใจเฉลี่ยในการแก้ไขปัญหา (แจกแจงรายหน่วยงาน)",
  "โครงการส่งเสริมศักยภาพของเมืองในเวทีระดับโลก ระยะที่ 1",
  "โครงการส่งเสริมศักยภาพของเมืองในเวทีระดับโลก ระยะที่ 2",
  "โครงการสำรวจความพึงพอใจของประชาชน ปี 2567",
  "โครงการสำรวจความพึงพอใจของประชาชน ปี 2568",
];

describe("nearNames", () => {
  test.each(Object.entries(DRIFTS))("finds %s", (_, [one, other]) => {
    const names = ["โครงการ ก", one, ...DISTINCT.slice(3, 5), other];
    expect(nearNames(names)).toEqual([{ one: 1, other: 4, likeness: expect.any(Number) as number }]);
    expect(nearNamesBetween([one], ["โครงการ ก", other])).toMatchObject([{ one: 0, other: 1 }]);
  });

  test("keeps the plan's distinct projects, indicators, phases and years apart", () => {
    expect(nearNames(DISTINCT)).toEqual([]);
    expect(nearNamesBetween(DISTINCT, DISTINCT)).toEqual([]);
  });

  test.each(Object.entries(disguises))("does not count %s as a difference", (_, disguise) => {
    expect(nearNames([...DISTINCT, ...DISTINCT.map(disguise)])).toEqual([]);
  });

  test("names the first of several equal names", () => {
    const [one, other] = DRIFTS["list 1 and KR 7402"] ?? ["", ""];
    expect(nearNames([one, one, other, other, one])).toMatchObject([{ one: 0, other: 2 }]);
  });

  test("finds nothing among no, one or blank names", () => {
    expect([nearNames([]), nearNames([""]), nearNames(["", "ก", " "])]).toEqual([[], [], []]);
    expect([nearNamesBetween([], ["ก"]), nearNamesBetween(["ก"], [])]).toEqual([[], []]);
  });

  test("passes over texts too long to be names", () => {
    const prose = "ก".repeat(1_500);
    expect(nearNames([prose, `${prose}ข`, "โครงการพัฒนาเยาวชน", "โครงการพัฒนาเยาวชนฯ"])).toMatchObject([
      { one: 2, other: 3 },
    ]);
  });
});

/** Words of a plan, so that unlike names still share much. */
const WORDS = "พัฒนา ส่งเสริม เมือง เครือข่าย ต่างประเทศ ประชาชน สุขภาพ เยาวชน ระบบ ข้อมูล ถนน คลอง โรงเรียน ตลาด".split(
  " ",
);
const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 9 })
  .map((words) => words.join(""));
const slip = fc.record({ of: fc.nat(), at: fc.nat(), letters: fc.constantFrom("", "ก", "ร์") });

test("says no pair that is not as alike as it says, and misses next to none", () => {
  const seen = { all: 0, found: 0 };
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 40 }),
      fc.array(slip, { maxLength: 10 }),
      (clean, slips) => {
        const slipped = slips.map(({ of, at, letters }) => {
          const text = clean[of % clean.length] ?? "";
          return text.slice(0, at % text.length) + letters + text.slice((at % text.length) + 1);
        });
        const names = [...clean, ...slipped];
        const found = new Map(nearNames(names).map((pair) => [`${pair.one} ${pair.other}`, pair.likeness]));
        const keys = names.map(nameKey);
        keys.forEach((key, other) => {
          for (let one = 0; one < other; one++) {
            const alike = likeness(keys[one] ?? "", key);
            const isRepeat =
              keys.indexOf(key) < other || keys.indexOf(keys[one] ?? "") < one || keys[one] === key;
            const isNear =
              !isRepeat && alike >= 0.85 && nameNumbers(key).join() === nameNumbers(keys[one] ?? "").join();
            if (isNear) seen.all++;
            if (isNear && found.has(`${one} ${other}`)) seen.found++;
            if (found.has(`${one} ${other}`))
              expect([isNear, found.get(`${one} ${other}`)]).toEqual([true, alike]);
          }
        });
      },
    ),
    { numRuns: 300, seed: 2568 },
  );
  expect(seen.all).toBeGreaterThan(500);
  expect(seen.found / seen.all).toBeGreaterThan(0.98);
});

describe("in 20,000 names", () => {
  const stem = "กิจกรรมส่งเสริมสมรรถนะบุคลากรด้านการต่างประเทศสู่ความเป็นมืออาชีพของสำนักงานเขต";
  const letters = (seed: number, length: number): string =>
    Array.from({ length }, (_, i) =>
      String.fromCharCode(0xe01 + ((seed * (7 + i * 12) + i * i + (seed >> (i + 1))) % 46)),
    ).join("");
  const crowds: Readonly<Record<string, (i: number) => string>> = {
    "that differ in a serial number": (i) => `${stem} ที่ ${i}`,
    "that differ in their last letters": (i) => stem + letters(i, 5),
    "that differ in some letters within": (i) => stem.slice(0, 30) + letters(i, 5) + stem.slice(30),
    "that have all the same length": (i) => letters(i, 60),
    "of which only fifty are distinct": (i) => letters(i % 50, 60),
  };

  test.each(Object.entries(crowds))("%s, finds a slip", (_, crowd) => {
    const names = Array.from({ length: 20_000 }, (__, i) => crowd(i));
    names[150] = "โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ (Fukuoka Fair) ณ กรุงเทพมหานคร";
    names[19_000] = "โครงการจัดนิทรรศการจังหวัดฟุกุโอกะ (Fukuoka Fair) ณ กรุงเทพมหานคร";
    const pairs = nearNames(names);
    expect(pairs.filter(({ one }) => one === 150)).toMatchObject([{ other: 19_000 }]);
  });
});
