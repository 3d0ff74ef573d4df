import type { CliWords } from "../cli-words";

const OPTIONS = `  --json          ผลลัพธ์สำหรับโปรแกรม: JSON หนึ่งออบเจกต์ต่อไฟล์ในหนึ่งบรรทัด
  --lang th|en    ภาษาของข้อความ (th)
  --help          ข้อความนี้`;

const EXIT_CODES = `รหัสจบการทำงาน
  0  ไม่พบข้อผิดพลาดในแผน
  1  พบข้อผิดพลาดในแผน
  2  ทำไม่ได้ เหตุผลอยู่ใน stderr หนึ่งบรรทัด`;

export const help: CliWords["help"] = {
  phaen: `phaen ตรวจและให้คะแนนแผนปฏิบัติราชการประจำปีในไฟล์ .xlsx

วิธีใช้
  phaen validate FILE… [--json] [--lang th|en]
  phaen score FILE [--out FILE] [--json] [--lang th|en]
  phaen validate --help | phaen score --help
  phaen --version

ตัวอย่าง
  phaen validate plan-2568.xlsx
  phaen score plan-2568.xlsx --out scored.xlsx

${EXIT_CODES}
`,
  validate: `phaen validate FILE… บอกว่าแผนแต่ละไฟล์มีอะไรไม่ถูกต้อง ที่เซลล์ใด โดยอ่านอย่างเดียว

ตัวเลือก
${OPTIONS}

ตัวอย่าง
  phaen validate plan-2568.xlsx
  phaen validate --lang en plans/*.xlsx
  phaen validate --json plan-2568.xlsx | jq '.findings[] | .cell'

${EXIT_CODES}
`,
  score: `phaen score FILE ให้คะแนนแผนและเติมแบบให้คะแนน (เพิ่มชีตให้ถ้ายังไม่มี)

ตัวเลือก
  --out FILE      เขียนสมุดงานที่เติมแล้วลงไฟล์นี้ ถ้าไม่ระบุจะแสดงผลอย่างเดียว
${OPTIONS}

ตัวอย่าง
  phaen score plan-2568.xlsx
  phaen score plan-2568.xlsx --out scored.xlsx
  phaen score plan-2568.xlsx --out plan-2568.xlsx    (เติมลงในไฟล์แผนเอง)
  phaen score --json plan-2568.xlsx | jq .total

แผนที่มีข้อผิดพลาดก็ให้คะแนนได้ รหัสจบการทำงานจะเป็น 1

${EXIT_CODES}
`,
};
