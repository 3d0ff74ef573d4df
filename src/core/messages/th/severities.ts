import type { Locale } from "../locale";

export const severities: Locale["severities"] = { error: "ผิดพลาด", warning: "ควรตรวจสอบ", info: "ข้อสังเกต" };
