import type { PartNames } from "../part-names";

export const parts: PartNames = {
  plan: {
    "key-result-list": "รายการตัวชี้วัดผลหลัก (KR)",
    "part-1": "ส่วนที่ 1 แผนปฏิบัติราชการกรุงเทพมหานคร",
    "part-2": "ส่วนที่ 2 ยุทธศาสตร์ของหน่วยงาน",
    "part-3": "ส่วนที่ 3 ภารกิจประจำพื้นฐาน",
    evaluation: "ส่วนที่ 4 องค์ประกอบที่ 1 (Performance Base)",
    potential: "ส่วนที่ 4 องค์ประกอบที่ 2 (Potential Base)",
    scoring: "แบบให้คะแนน",
  },
  components: {
    "1": "องค์ประกอบที่ 1 Performance Base",
    "1.1": "1.1 Agenda Base",
    "1.2": "1.2 Function Base",
    "2": "องค์ประกอบที่ 2 Potential Base",
    total: "รวมทั้งหมด",
  },
};
