import fc from "fast-check";
import { readProjectMentions } from "../../../../src/core/plan/cells/read-project-mentions";
import { disguises } from "../../../support/disguises";

const WORLD = "โครงการส่งเสริมศักยภาพของเมืองในเวทีระดับโลก";
const MEMBER = "โครงการเข้าร่วมการประชุม/กิจกรรมที่จัดขึ้นโดยเมืองหรือองค์การระหว่างประเทศในระดับเมืองที่กรุงเทพมหานครเป็นสมาชิก";
const SISTER = "โครงการจัดกิจกรรมกระชับและส่งเสริมความสัมพันธ์กับเมืองพี่เมืองน้องและเมืองอื่นๆ";
const ASEAN = "โครงการเข้าร่วมประชุม/กิจกรรมที่จัดโดยเมืองหรือองค์การระหว่างประเทศในกลุ่มประเทศอาเซียน";
const FAIR = "โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ (Fukuoka Fair) ณ กรุงเทพมหานคร";

/** "name | budget | ซ้ำ", without what is absent. */
const shown = (text: string): string[] =>
  readProjectMentions(text).map(({ name, noted, repeated }) =>
    [name, ...(noted ? [noted.text] : []), ...(repeated ? ["ซ้ำ"] : [])].join(" | "),
  );

const IN_THE_PLAN: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "one project without a bullet": [
    "กิจกรรมการตรวจคัดกรองสุขภาพของหน่วยงาน",
    ["กิจกรรมการตรวจคัดกรองสุขภาพของหน่วยงาน"],
  ],
  "projects with bullets on one line": [
    `- ${WORLD} (3,584,000 บาท) - ${MEMBER} (4,000,000 บาท) - ${SISTER} (4,135,000 บาท)`,
    [`${WORLD} | 3,584,000 บาท`, `${MEMBER} | 4,000,000 บาท`, `${SISTER} | 4,135,000 บาท`],
  ],
  "brackets within a name, and a marked repeat": [
    `- ${FAIR} (5,500,000 บาท) - ${SISTER} (4,135,000 บาท) (โครงการซ้ำ)`,
    [`${FAIR} | 5,500,000 บาท`, `${SISTER} | 4,135,000 บาท | ซ้ำ`],
  ],
  "a phrase instead of an amount": [
    "กิจกรรมการให้ข้อมูลที่จำเป็นแก่กลุ่มบริษัทต่างชาติ (ไม่ใช้งบประมาณ)",
    ["กิจกรรมการให้ข้อมูลที่จำเป็นแก่กลุ่มบริษัทต่างชาติ | ไม่ใช้งบประมาณ"],
  ],
  "a list with bullets in its items": [
    `<ul style="list-style-type: none"> <li>- ${WORLD} (3,584,000 บาท) (โครงการซ้ำ)</li> <li>- ${ASEAN} (1,000,000 บาท) (โครงการซ้ำ)</li> </ul>`,
    [`${WORLD} | 3,584,000 บาท | ซ้ำ`, `${ASEAN} | 1,000,000 บาท | ซ้ำ`],
  ],
  "brackets and years that are no money": [
    "การติดตามและประเมินผลการก่อหนี้ผูกพัน พ.ศ. ๒๕๖๘ (ประเภทงบลงทุน ค่าครุภัณฑ์) ของหน่วยรับงบประมาณกรุงเทพมหานคร",
    ["การติดตามและประเมินผลการก่อหนี้ผูกพัน พ.ศ. 2568 (ประเภทงบลงทุน ค่าครุภัณฑ์) ของหน่วยรับงบประมาณกรุงเทพมหานคร"],
  ],
};

const READ: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  "bullets on lines": [
    "- โครงการ ก (1,000 บาท)\n- โครงการ ข (2,000 บาท)",
    ["โครงการ ก | 1,000 บาท", "โครงการ ข | 2,000 บาท"],
  ],
  "a name broken over a line": [
    "- โครงการส่งเสริม\nกิจกรรม ก (5,000 บาท)\r\n- โครงการ ข",
    ["โครงการส่งเสริม กิจกรรม ก | 5,000 บาท", "โครงการ ข"],
  ],
  "lines without bullets": ["โครงการ ก (ไม่ใช้งบประมาณ)\nกิจกรรม ข", ["โครงการ ก | ไม่ใช้งบประมาณ", "กิจกรรม ข"]],
  "a broken line without bullets": ["โครงการจัดซื้อ\nจัดจ้าง", ["โครงการจัดซื้อ จัดจ้าง"]],
  "list items without bullets": ["<ul><li>การจัดซื้อ</li><li>การจัดจ้าง</li></ul>", ["การจัดซื้อ", "การจัดจ้าง"]],
  "lines broken by tags": ["• โครงการ ก<br/>• โครงการ ข", ["โครงการ ก", "โครงการ ข"]],
  "numbers as bullets": ["1. โครงการ ก (๑,๐๐๐ บาท)\n๒. โครงการ ข", ["โครงการ ก | 1,000 บาท", "โครงการ ข"]],
  "numbers on one line": ["1. โครงการ ก (1,000 บาท) 2. โครงการ ข", ["โครงการ ก | 1,000 บาท", "โครงการ ข"]],
  "projects with nothing but their budgets between": [
    "โครงการ ก (1,000 บาท) โครงการ ข (2,000 บาท)",
    ["โครงการ ก | 1,000 บาท", "โครงการ ข | 2,000 บาท"],
  ],
  "projects joined by a comma or และ behind their budgets": [
    "โครงการ ก (งบประมาณ 1,000 บาท), กิจกรรม ข (2,000 บาท) และโครงการ ค 3,000 บาท และ โครงการ ง 4,000 บาท;โครงการ จ",
    [
      "โครงการ ก | งบประมาณ 1,000 บาท",
      "กิจกรรม ข | 2,000 บาท",
      "โครงการ ค | 3,000 บาท",
      "โครงการ ง | 4,000 บาท",
      "โครงการ จ",
    ],
  ],
  "numbers on one line with commas between": [
    "1. โครงการ ก (1,000 บาท), 2. โครงการ ข",
    ["โครงการ ก | 1,000 บาท", "โครงการ ข"],
  ],
  "names with a comma or และ in them": [
    "โครงการ ก, ข และโครงการ ค และกิจกรรม ง (1,000 บาท) และอื่นๆ",
    ["โครงการ ก, ข และโครงการ ค และกิจกรรม ง (1,000 บาท) และอื่นๆ"],
  ],
  "asterisks of footnotes": [
    "โครงการ ก (1,000 บาท)* โครงการ ข (2,000 บาท)* (โครงการซ้ำ)*",
    ["โครงการ ก | 1,000 บาท", "โครงการ ข | 2,000 บาท | ซ้ำ"],
  ],
  "a first project without a bullet": ["กิจกรรม ก - กิจกรรม ข", ["กิจกรรม ก", "กิจกรรม ข"]],
  "hyphens in names": [
    "- โครงการ e-GP (e-Glossary) ปี 2566 - 2570\n- โครงการ Bangkok - Fukuoka",
    ["โครงการ e-GP (e-Glossary) ปี 2566 - 2570", "โครงการ Bangkok - Fukuoka"],
  ],
  "the budget of the BMA behind a name": [
    "โครงการปลูกต้นไม้ (งบ กทม. 55,000 บาท)",
    ["โครงการปลูกต้นไม้ | งบ กทม. 55,000 บาท"],
  ],
  "numbers in brackets on one line": [
    "1) โครงการปลูกต้นไม้ระยะที่ 1 (ระยะ 2) โครงการดูแล (ปีที่ 2) 2) ปลูกป่าชายเลน (5,000 บาท) 3) จัดสวน",
    ["โครงการปลูกต้นไม้ระยะที่ 1 (ระยะ 2) โครงการดูแล (ปีที่ 2)", "ปลูกป่าชายเลน | 5,000 บาท", "จัดสวน"],
  ],
  "a bracket that closes a name": ["กิจกรรมจัดทำสมุดคำศัพท์ (e-Glossary)", ["กิจกรรมจัดทำสมุดคำศัพท์ (e-Glossary)"]],
  "a year in brackets": ["โครงการสำรวจ (2568)", ["โครงการสำรวจ (2568)"]],
  "a phase in brackets": ["โครงการ ก (ระยะที่ 2) ภาคเหนือ", ["โครงการ ก (ระยะที่ 2) ภาคเหนือ"]],
  "an amount without บาท": ["โครงการ ก (1,000,000)", ["โครงการ ก | 1,000,000"]],
  "an amount without brackets": ["โครงการ ก งบประมาณ 1,000 บาท", ["โครงการ ก | 1,000 บาท"]],
  "an amount behind a colon": ["โครงการ ก : 100,000 บาท", ["โครงการ ก | 100,000 บาท"]],
  "an amount behind a colon without spaces": ["โครงการ ก:100,000 บาท", ["โครงการ ก | 100,000 บาท"]],
  "an amount behind an equals sign": ["- โครงการ ก = 100,000 บาท", ["โครงการ ก | 100,000 บาท"]],
  "an amount behind a dash": [
    "1. โครงการ ก - 100,000 บาท\n2. กิจกรรม ข",
    ["โครงการ ก | 100,000 บาท", "กิจกรรม ข"],
  ],
  "an amount called วงเงิน": ["โครงการ ก วงเงิน 100,000 บาท", ["โครงการ ก | 100,000 บาท"]],
  "an amount called งบประมาณ behind a colon": [
    "โครงการ ก : งบประมาณ 100,000 บาท",
    ["โครงการ ก | 100,000 บาท"],
  ],
  "an amount in square brackets": ["โครงการ ก [100,000 บาท]", ["โครงการ ก | 100,000 บาท"]],
  "square brackets that are no money": ["โครงการ ก [ระยะที่ 2]", ["โครงการ ก [ระยะที่ 2]"]],
  "a source behind the bracket of an amount": [
    "โครงการ ก (100,000 บาท) งบอุดหนุน",
    ["โครงการ ก | 100,000 บาท"],
  ],
  "projects joined by a stroke or a plus": [
    "โครงการ ก (500 บาท) / โครงการข (1,000 บาท) + กิจกรรม ค 2,000 บาท/โครงการ จ",
    ["โครงการ ก | 500 บาท", "โครงการข | 1,000 บาท", "กิจกรรม ค | 2,000 บาท", "โครงการ จ"],
  ],
  "names with a stroke or a plus in them": [
    "กิจกรรมติดตามแผนงาน / โครงการของเขต\nโครงการวิ่ง + กิจกรรมเดิน (5 บาท)\nโครงการบูรณาการ (โครงการเด็ก / โครงการวัด)",
    [
      "กิจกรรมติดตามแผนงาน / โครงการของเขต",
      "โครงการวิ่ง + กิจกรรมเดิน | 5 บาท",
      "โครงการบูรณาการ (โครงการเด็ก / โครงการวัด)",
    ],
  ],
  "an amount in millions": ["โครงการ ก (5.5 ล้านบาท) โครงการซ้ำ", ["โครงการ ก | 5.5 ล้านบาท | ซ้ำ"]],
  "an amount that cannot be read": ["โครงการ ก (4.135.000 บาท)", ["โครงการ ก | 4.135.000 บาท"]],
  "a bracket never closed": ["- โครงการ ก (1,000 บาท\n- โครงการ ข", ["โครงการ ก | 1,000 บาท", "โครงการ ข"]],
  "a mark in front of the budget": ["โครงการ ก (โครงการซ้ำ) (1,000 บาท)", ["โครงการ ก | 1,000 บาท | ซ้ำ"]],
  "money under another project": [
    "กิจกรรม ก (ใช้งบประมาณภายใต้โครงการที่เกี่ยวข้อง)",
    ["กิจกรรม ก | ใช้งบประมาณภายใต้โครงการที่เกี่ยวข้อง"],
  ],
  "bold names": ["- **โครงการ ก** (1,000 บาท)\n- <b>โครงการ ข</b>", ["โครงการ ก | 1,000 บาท", "โครงการ ข"]],
  "a count and a sum below them": [
    "- โครงการ ก (1,000 บาท)\n- โครงการ ข (2,000 บาท)\nรวม 2 โครงการ",
    ["โครงการ ก | 1,000 บาท", "โครงการ ข | 2,000 บาท"],
  ],
  "a count behind the last": [
    "โครงการ 4 มุมเมือง (1,000 บาท) รวมทั้งสิ้น 2 โครงการ/กิจกรรม งบประมาณ 1,000 บาท",
    ["โครงการ 4 มุมเมือง | 1,000 บาท"],
  ],
  "a count with a bullet of its own": [
    "- โครงการ ก (1,000 บาท)\n- รวมจำนวน 1 โครงการ",
    ["โครงการ ก | 1,000 บาท"],
  ],
  "a name that ends with a count": ["กิจกรรมนันทนาการรวม 3 กิจกรรม", ["กิจกรรมนันทนาการรวม 3 กิจกรรม"]],
  "no project": ["-", []],
  nothing: [" \u200b\n", []],
};

describe("readProjectMentions", () => {
  test.each(Object.entries({ ...IN_THE_PLAN, ...READ }))("reads %s", (_, [text, expected]) => {
    expect(shown(text)).toEqual(expected);
  });

  const onOneLine = [
    "Thai digits",
    "no-break spaces",
    "decomposed sara am",
    "doubled spaces and space around",
  ] as const;
  test.each(onOneLine)("reads the same with %s", (name) => {
    for (const [text, expected] of Object.values({ ...IN_THE_PLAN, ...READ })) {
      if (!text.includes("<")) expect(shown(disguises[name]?.(text) ?? "")).toEqual(expected);
    }
  });

  test.each([
    ["- โครงการ ก (1,000 บาท) - โครงการ ข", ["(1,000 บาท)", "โครงการ ข"]],
    ["- โครงการ ก (1,000 บาท)\u200b \r\n- โครงการ ข  \n", ["(1,000 บาท)", "โครงการ ข"]],
    ["<ul> <li>- ก (โครงการซ้ำ)</li> <li>- **ข**</li> </ul>", ["(โครงการซ้ำ)", "ข"]],
    ["โครงการ ๑ (๑,๐๐๐ บาท) โครงการ ๒", ["(๑,๐๐๐ บาท)", "๒"]],
    ["- จํานวน ก\n- จํานวน ข", ["จํานวน ก", "จํานวน ข"]],
  ])("says where in %j each mention ends", (text, ends) => {
    const places = readProjectMentions(text).map(({ endsAt }) => text.slice(0, endsAt));
    expect(places.map((before, i) => before.endsWith(ends[i] ?? "?"))).toEqual(ends.map(() => true));
  });

  test("finds mentions in order, within any text", () => {
    const token = fc.constantFrom(
      ...[
        "- ",
        "• ",
        "1. ",
        "\n",
        "<li>",
        "</li>",
        "<br>",
        "โครงการ",
        "กิจกรรม",
        "ก",
        " ",
        "(1,000 บาท)",
        "(",
        ")",
      ],
      ...["(โครงการซ้ำ)", "(GIS)", "**", "\u200b", "2566 - 2570", "e-GP"],
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(token, { maxLength: 14 }).map((tokens) => tokens.join("")),
    );
    fc.assert(
      fc.property(text, (any) => {
        let last = 0;
        for (const { endsAt } of readProjectMentions(any)) {
          expect(endsAt).toBeGreaterThan(last);
          expect(endsAt).toBeLessThanOrEqual(any.length);
          last = endsAt;
        }
      }),
      { numRuns: 3000 },
    );
  });
});
