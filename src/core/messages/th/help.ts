import type { CliWords } from "../cli-words";

const LANGUAGE = `  --lang th|en    ภาษาของข้อความ (ค่าเริ่มต้น th)
  --help          แสดงวิธีใช้นี้`;

const OPTIONS = `  --json          ผลลัพธ์สำหรับโปรแกรม (JSON ไฟล์ละหนึ่งบรรทัด)
${LANGUAGE}`;

const EXIT_CODES = `รหัสจบการทำงาน
  0  ไม่พบข้อผิดพลาดในแผน
  1  พบข้อผิดพลาดในแผน
  2  ทำไม่ได้ เหตุผลอยู่ใน stderr หนึ่งบรรทัด`;

export const help: CliWords["help"] = {
  phaen: `phaen ตรวจสอบและให้คะแนนแผนปฏิบัติราชการประจำปีในไฟล์ .xlsx

วิธีใช้
  phaen validate FILE… [--json] [--lang th|en]
  phaen score FILE [--out FILE] [--json] [--lang th|en]
  phaen criteria FILE --out FILE [--lang th|en]
  phaen progress FILE [--out FILE] [--json] [--lang th|en]
  phaen report FILE [--out FILE.html] [--lang th|en]
  phaen compare LAST THIS [--json] [--lang th|en]
  phaen template --out FILE [--year YEAR] [--lang th|en]
  phaen restore FILE [--action N | --to N] [--out FILE] [--json] [--lang th|en]
  phaen COMMAND --help    วิธีใช้และตัวอย่างของแต่ละคำสั่ง เช่น phaen score --help
  phaen --version

ตัวอย่าง
  phaen validate plan-2568.xlsx
  phaen score plan-2568.xlsx --out scored.xlsx
  phaen report plan-2568.xlsx --out report.html
  phaen compare plan-2567.xlsx plan-2568.xlsx

${EXIT_CODES}
`,
  validate: `phaen validate FILE… ตรวจสอบแผนแต่ละไฟล์ แจ้งข้อที่พบพร้อมตำแหน่งเซลล์ โดยไม่แก้ไขไฟล์

ตัวเลือก
${OPTIONS}

ตัวอย่าง
  phaen validate plan-2568.xlsx
  phaen validate --lang en plans/*.xlsx
  phaen validate --json plan-2568.xlsx | jq '.findings[] | .cell'

${EXIT_CODES}
`,
  score: `phaen score FILE ให้คะแนนแผน และเติมแบบให้คะแนนเมื่อระบุ --out (ถ้ายังไม่มีแบบให้คะแนน จะเพิ่มชีตให้)

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
  criteria: `phaen criteria FILE --out FILE เขียนเกณฑ์ที่ใช้ให้คะแนนลงในชีต เกณฑ์การให้คะแนน เพื่อให้ดูและแก้ไขได้

ตัวเลือก
  --out FILE      เขียนสมุดงานพร้อมชีตเกณฑ์ลงไฟล์นี้
${LANGUAGE}

ตัวอย่าง
  phaen criteria plan-2568.xlsx --out plan-2568.xlsx
  phaen score plan-2568.xlsx --out scored.xlsx    (ให้คะแนนตามเกณฑ์ที่แก้ไข)

ชีตที่มีอยู่แล้วจะได้แถวของตัวชี้วัดที่ยังไม่มี ค่าที่กรอกไว้คงเดิม การเขียนชีตนี้ไม่ทำให้คะแนนเปลี่ยน

รหัสจบการทำงาน
  0  เขียนแล้ว
  2  ทำไม่ได้ เหตุผลอยู่ใน stderr หนึ่งบรรทัด
`,
  progress: `phaen progress FILE แสดงคะแนนเมื่อสิ้นรอบ 6, 9 และ 12 เดือน และแนวโน้มของแต่ละตัวชี้วัด

ตัวเลือก
  --out FILE      เพิ่มคอลัมน์ผลรอบ 6, 9 และ 12 เดือนที่ยังไม่มีในแบบให้คะแนน แล้วเขียนลงไฟล์นี้ ถ้าไม่ระบุจะแสดงผลอย่างเดียว
${OPTIONS}

ตัวอย่าง
  phaen progress plan-2568.xlsx
  phaen progress plan-2568.xlsx --out plan-2568-progress.xlsx
  phaen progress --json plan-2568.xlsx | jq '.stages[] | {at, total}'

คอลัมน์แต่ละรอบให้กรอกผลสะสมตั้งแต่ต้นปีงบประมาณ ตัวชี้วัดที่ไม่ได้รายงานในรอบใด ใช้ผลของรอบก่อนหน้า
แนวโน้มเทียบผลสองรอบล่าสุด: better (ดีขึ้น), worse (ถดถอย), same (คงที่) โดยตัวชี้วัดที่ยิ่งน้อยยิ่งดีจะกลับด้าน

รหัสจบการทำงาน
  0  แสดงหรือเขียนแล้ว
  2  ทำไม่ได้ เหตุผลอยู่ใน stderr หนึ่งบรรทัด
`,
  report: `phaen report FILE จัดทำรายงานขนาด A4 สำหรับพิมพ์และลงนาม: ข้อที่ตรวจพบ คะแนน ข้อสมมติ และช่องลงนาม

ตัวเลือก
  --out FILE      เขียนรายงานลงไฟล์นี้ เป็นหน้า HTML ไฟล์เดียว ถ้าไม่ระบุจะส่งออกทางหน้าจอ (stdout)
${LANGUAGE}

ตัวอย่าง
  phaen report plan-2568.xlsx --out report.html
  phaen report --lang en plan-2568.xlsx > report.html

${EXIT_CODES}
`,
  compare: `phaen compare LAST THIS เปรียบเทียบแผนปีนี้ (THIS) กับแผนปีก่อน (LAST): ตัวชี้วัด ค่าเป้าหมาย น้ำหนัก โครงการ งบประมาณ

ตัวเลือก
${OPTIONS}

ตัวอย่าง
  phaen compare plan-2567.xlsx plan-2568.xlsx
  phaen compare --json plan-2567.xlsx plan-2568.xlsx | jq '.changes[] | .message'

รหัสจบการทำงาน
  0  เปรียบเทียบแล้ว
  2  ทำไม่ได้ เหตุผลอยู่ใน stderr หนึ่งบรรทัด
`,
  template: `phaen template --out FILE เขียนแบบฟอร์มแผนทั้งเล่มเป็นสมุดงานใหม่ พร้อมพิมพ์ มีรายการให้เลือกและสูตรรวม

ตัวเลือก
  --out FILE      สมุดงานใหม่ ไฟล์ที่มีอยู่แล้วจะไม่ถูกเขียนทับ
  --year YEAR     ปีงบประมาณ พ.ศ. (ค่าเริ่มต้น ปีงบประมาณปัจจุบัน)
${LANGUAGE}

ตัวอย่าง
  phaen template --out plan-2569.xlsx --year 2569

รหัสจบการทำงาน
  0  เขียนแล้ว
  2  ทำไม่ได้ เหตุผลอยู่ใน stderr หนึ่งบรรทัด
`,
  restore: `phaen restore FILE แสดงสิ่งที่ Phaen เขียนลงในสมุดงาน (จากชีต บันทึกการแก้ไข) และเรียกคืนค่าเดิม

ตัวเลือก
  --action N      เรียกคืนเฉพาะครั้งที่ N
  --to N          เรียกคืนทุกครั้งหลังครั้งที่ N (0 คือทั้งหมด)
  --out FILE      เขียนสมุดงานที่เรียกคืนแล้วลงไฟล์นี้ ถ้าไม่ระบุจะแสดงผลอย่างเดียว
${OPTIONS}

ตัวอย่าง
  phaen restore plan-2568.xlsx
  phaen restore plan-2568.xlsx --action 3
  phaen restore plan-2568.xlsx --to 2 --out restored.xlsx

ถ้ามีเซลล์ใดถูกแก้ไขภายหลัง จะไม่เรียกคืน และแจ้งว่าเป็นเซลล์ใด การเรียกคืนบันทึกไว้เช่นกัน

รหัสจบการทำงาน
  0  แสดงหรือเรียกคืนแล้ว
  2  ทำไม่ได้ เหตุผลอยู่ใน stderr หนึ่งบรรทัด
`,
};
