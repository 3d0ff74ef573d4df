import { projectRepeatUnmarked } from "../../../../src/core/findings/rules/project-repeat-unmarked";
import { someDetails, someKeyResults } from "../../../support/a-budget-section";
import { aPlan } from "../../../support/a-plan";
import { describeRule } from "../../../support/describe-rule";

const FAIR = "โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ";
const YOUTH = "โครงการพัฒนาเยาวชน";
const ASEAN = "โครงการเข้าร่วมประชุมที่จัดโดยองค์การระหว่างประเทศในกลุ่มประเทศอาเซียน";
const DRIFTED = "โครงการเข้าร่วมประชุมที่จัดโดยองค์กรระหว่างประเทศในกลุ่มประเทศอาเซียน";

describeRule(projectRepeatUnmarked, {
  accepts: {
    "repeats that are marked, in either order": aPlan({
      ประเมิน: someKeyResults(
        `- ${FAIR} (5,500,000 บาท)`,
        `- ${FAIR} (5,500,000 บาท) (โครงการซ้ำ)`,
        `- ${FAIR} (โครงการซ้ำ) (5,500,000 บาท)`,
      ),
    }),
    "an activity without money under several KRs": aPlan({
      ประเมิน: someKeyResults("กิจกรรมแก้ไขปัญหาผ่าน Traffy Fondue", "กิจกรรมแก้ไขปัญหาผ่าน Traffy Fondue"),
    }),
    "money that is named only once": aPlan({
      ประเมิน: someKeyResults(`- ${FAIR}`, `- ${FAIR} (5,500,000 บาท)`, `- ${FAIR}`),
    }),
    "ไม่ใช้งบประมาณ twice": aPlan({
      ประเมิน: someKeyResults(`- ${FAIR} (ไม่ใช้งบประมาณ)`, `- ${FAIR} (ไม่ใช้งบประมาณ)`),
    }),
    "projects that differ in a number": aPlan({
      ประเมิน: someKeyResults(`- ${FAIR} ระยะที่ 1 (5,500,000 บาท)`, `- ${FAIR} ระยะที่ 2 (5,500,000 บาท)`),
    }),
    "a mark at the wrong one of two, which is told by itself": aPlan({
      ประเมิน: someKeyResults(`- ${FAIR} (5,500,000 บาท) (โครงการซ้ำ)`, `- ${FAIR} (5,500,000 บาท)`),
    }),
    "a project of the tables that one KR names": aPlan({
      โครงการ: someDetails([[FAIR, 5_500_000]]),
      ประเมิน: someKeyResults(`- ${FAIR} (5,500,000 บาท)`),
    }),
  },
  reports: {
    "a repeat, with the mark as its fix in the midst of the cell": {
      plan: aPlan({
        ประเมิน: someKeyResults(
          `- ${FAIR} (5,500,000 บาท)\n- ${YOUTH} (3,500,000 บาท)`,
          `- ${FAIR} (5,500,000 บาท) \n- ${YOUTH} (3,500,000 บาท) (โครงการซ้ำ)`,
        ),
      }),
      at: "'ประเมิน'!F4",
      facts: { project: FAIR, amount: 550_000_000 },
      says: {
        th: "“โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ” (5,500,000 บาท) ระบุไว้ก่อนหน้านี้แล้ว แต่ไม่มี (โครงการซ้ำ)",
        en: "“โครงการจัดนิทรรศการจังหวัดฟูกูโอกะ” (5,500,000 baht) was named before, but is not marked (โครงการซ้ำ).",
      },
      related: ["'ประเมิน'!F3"],
      fix: {
        "'ประเมิน'!F4": `- ${FAIR} (5,500,000 บาท) (โครงการซ้ำ) \n- ${YOUTH} (3,500,000 บาท) (โครงการซ้ำ)`,
      },
    },
    "a repeat whose name drifts by a letter": {
      plan: aPlan({
        ประเมิน: someKeyResults(`- ${ASEAN} (1,000,000 บาท)`, `<li>- ${DRIFTED} (1,000,000 บาท)</li>`),
      }),
      at: "'ประเมิน'!F4",
      facts: { project: DRIFTED, amount: 100_000_000 },
      says: {
        th: `“${DRIFTED}” (1,000,000 บาท) ระบุไว้ก่อนหน้านี้แล้ว แต่ไม่มี (โครงการซ้ำ)`,
        en: `“${DRIFTED}” (1,000,000 baht) was named before, but is not marked (โครงการซ้ำ).`,
      },
      fix: { "'ประเมิน'!F4": `<li>- ${DRIFTED} (1,000,000 บาท) (โครงการซ้ำ)</li>` },
    },
    "the repeat in 1.2, though its sheet stands first": {
      plan: aPlan({
        "1.2": someKeyResults(`- ${FAIR} (5,500,000 บาท)`).map((row, i) =>
          i === 0 ? ["1.2 (Function Base)"] : row,
        ),
        "1.1": someKeyResults(`- ${FAIR} (5,500,000 บาท)`),
      }),
      findings: [
        {
          at: "'1.2'!F3",
          facts: { project: FAIR, amount: 550_000_000 },
          related: ["'1.1'!F3"],
          fix: { "'1.2'!F3": `- ${FAIR} (5,500,000 บาท) (โครงการซ้ำ)` },
        },
      ],
    },
  },
});
