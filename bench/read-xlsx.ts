import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { openXlsx } from "../src/adapters/xlsx/open-xlsx";
const bytes=new Uint8Array(readFileSync(process.argv[2]!));
const cpu=()=>{const {user,system}=process.cpuUsage();return (user+system)/1000};
const mode=process.argv[3];
for(let i=0;i<(mode?1:5);i++){
  const t0=cpu();
  if(mode!=="read"){
  const f=unzipSync(bytes);
  for(const n of ["xl/sharedStrings.xml","xl/worksheets/sheet1.xml"]){const p=new SaxesParser();p.write(new TextDecoder().decode(f[n]!)).close();}
  }
  const t1=cpu();
  if(mode!=="floor"){
  const wb=await openXlsx(bytes);const s=await wb.read();
  if(i===0)console.log(s.sheets[0]!.values.length,s.sheets[0]!.values[5]);
  }
  const t2=cpu();
  console.log({floor:t1-t0|0,read:t2-t1|0,rss:process.memoryUsage().rss/1e6|0,max:process.resourceUsage().maxRSS/1e3|0});
}
