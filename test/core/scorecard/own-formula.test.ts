import { isOurAchievement, isOurScore, isOurWeight } from "../../../src/core/scorecard/own-formula";

test.each([
  '=IF(ISNUMBER(F8),MIN(1,MAX(0,F8/G8)),"")',
  '=IF(ISNUMBER(F8),MIN(1,MAX(0,F8*100/100)),"")',
  '=IF(ISNUMBER(F8),MIN(1,MAX(0,IF(F8>1,F8,100*F8)/G8)),"")',
  '=IF(OR(ISNUMBER(F8),F8="ก"),MIN(1,MAX(0,IF(ISNUMBER(F8),IF(F8>1,F8,100*F8),6)/80)),"")',
  '=IF(IF(ISNUMBER(F8),F8<20000),IF(F8>=1,1,0),"")',
  '=IF(OR(IF(ISNUMBER(F8),F8<20000),F8="ก"),IF(IF(ISNUMBER(F8),F8,1)>=1,1,0),"")',
  '=IF(OR(IF(ISNUMBER(F8),F8<20000),F8=46249),IF(IF(F8=46249,1,F8)>=1,1,0),"")',
  '=IF(ISNUMBER($F$120),MIN(1,MAX(0,$F$120/(G8*100))),"")',
  '=IF( ISNUMBER(F8), 100*MIN(1,MAX(0,F8/G8)), "" )',
  '=IF(OR(ISNUMBER(F8),F8="6 ครั้ง"),MIN(1,MAX(0,IF(ISNUMBER(F8),F8,6)/6)),"")',
  '=IF(OR(ISNUMBER(F8),F8="a ""b"&CHAR(10)&"c, F9"),MIN(1,MAX(0,IF(ISNUMBER(F8),F8,6)/6)),"")',
  '=IF(OR(ISNUMBER(F8),F8&""="TRUE"),IF(IF(ISNUMBER(F8),F8,1)>=1,1,0),"")',
  '=IF(IF(ISLOGICAL(F8),F8,ISNUMBER(F8)),IF(IF(ISLOGICAL(F8),1,F8)>=1,1,0),"")',
  '=IF(IF(ISLOGICAL(F8),NOT(F8),ISNUMBER(F8)),MIN(1,MAX(0,IF(ISLOGICAL(F8),0,IF(F8>1,F8,100*F8))/80)),"")',
  '=IF(OR(ISNUMBER(F8),LEFT(F8,255)="x"),MIN(1,MAX(0,IF(ISNUMBER(F8),F8,6)/6)),"")',
  '=IF(ISNUMBER(F8),IF(F8<=80,1,80/F8),"")',
  '=IF(ISNUMBER(F8),IF(F8>=1,1,0),"")',
  '=IF(ISNUMBER(F8),IF(F8<50,0,IF(F8<60,1+(F8-50)/10,IF(F8<70,2+(F8-60)/10,IF(F8<80,3+(F8-70)/10,IF(F8<90,4+(F8-80)/10,5)))))/5,"")',
  `=IF(ISNUMBER(F8),MIN(IF(AND('เกณฑ์'!Q6>=10,'เกณฑ์'!Q6<=200),'เกณฑ์'!Q6/100,1),MAX(0,F8/6)),"")`,
  `=IF(ISNUMBER(F8),IF(F8<'เกณฑ์'!K6,IF(ISNUMBER('เกณฑ์'!P6),'เกณฑ์'!P6,1),IF(F8<'เกณฑ์'!L6,1+(F8-'เกณฑ์'!K6)/('เกณฑ์'!L6-'เกณฑ์'!K6),IF(F8<'เกณฑ์'!M6,2+(F8-'เกณฑ์'!L6)/('เกณฑ์'!M6-'เกณฑ์'!L6),IF(F8<'เกณฑ์'!N6,3+(F8-'เกณฑ์'!M6)/('เกณฑ์'!N6-'เกณฑ์'!M6),IF(F8<'เกณฑ์'!O6,4+(F8-'เกณฑ์'!N6)/('เกณฑ์'!O6-'เกณฑ์'!N6),5)))))/5,"")`,
])("knows an achievement it wrote: %s", (formula) => {
  expect(isOurAchievement(formula)).toBe(true);
});

test.each([
  "=F8/G8",
  "=IF(F8>1,F8,100*F8)/G8",
  "=MIN(1,F8/G8)",
  '=IF(F8="","",F8/G8)',
  "=0.5",
  "=ROUND(F8/G8,2)",
])("leaves a user's achievement: %s", (formula) => {
  expect(isOurAchievement(formula)).toBe(false);
});

test.each([
  '=IF(ISNUMBER(G8),E8*G8,"")',
  '=IF(ISNUMBER(G8),E8*G8/100,"")',
  '=IF(ISNUMBER(G8),0*G8,"")',
  '=IF(ISNUMBER(G8),E8*100*G8,"")',
  '=IF(ISNUMBER(G8),E8*MIN(1,MAX(0,G8)),"")',
  '=IF(ISNUMBER(F8),E8*MIN(1,MAX(0,F8/80)),"")',
])("knows a score it wrote: %s", (formula) => {
  expect(isOurScore(formula)).toBe(true);
});

test.each(["=E8*G8", "=E8*F8/D8", "=ROUND(E8*G8,2)", '=IF(F8="",0,E8*G8)'])(
  "leaves a user's score: %s",
  (formula) => {
    expect(isOurScore(formula)).toBe(false);
  },
);

test.each([
  "=70/18",
  "=$E$4/8",
  "=$E$4*100/8/100",
  "=MAX(0,70-SUM(E5,E9))/16",
  "=MAX(0,30-SUM(E31,E33:E35))",
  "=MAX(0,70-$E$16-SUM(E5:E9)-5)/3",
  "=MAX(0,70-13.334)/13333",
  "=MAX(0,30-SUM('แบบ (2)'!E31))/2",
  "=MAX(0,60)/18",
  "=MAX(0,'แบบ (2)'!$E$4*100-SUM('แบบ (2)'!E5:E9,E12))/3/100",
  "=MAX(0,$E$4-SUM($E$5:$E$9))",
  "=MAX(0,70-SUM(E5,#REF!,E9:E12))/16",
  "=MAX(0,#REF!-SUM(E5:E9))/16",
  "='เกณฑ์การให้คะแนน'!G9",
  "='เกณฑ์การให้คะแนน'!$G$9/100",
])("knows a weight it wrote: %s", (formula) => {
  expect(isOurWeight(formula)).toBe(true);
});

test.each([
  "=10/2",
  "=E4/8",
  "='อื่น'!G9",
  "='เกณฑ์การให้คะแนน'!G9*2",
  "=5",
  "=SUM(E5:E9)",
  "=70*0.05",
  "=70/A1",
  "=#REF!/8",
  "=MAX(0,F8)",
  "=MAX(0,$E$4)/8",
  "=MAX(0,E5-E6)",
  "=MAX(0,E4-SUM(E5:E9))/3",
  "=MAX(0,70-E5*2)",
  "=MAX(0,70-5%)/3",
  "=MAX(0,70-SUM(E5:E9)*0.5)/3",
  "=MAX(0,70-SUM(E5:E9)+E3)/3",
  "=MAX(0,70-SUM(E5:E9/2))/3",
])("leaves a user's weight: %s", (formula) => {
  expect(isOurWeight(formula)).toBe(false);
});
