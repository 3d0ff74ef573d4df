/** A canvas takes whatever font is there at the moment: those of the sample and the formula bar are waited for. */
export async function loadFonts(): Promise<void> {
  const faces = ["Sarabun", "TH SarabunPSK", "Calibri", "Arial"];
  await Promise.all(
    faces.flatMap((face) =>
      [400, 700].map((weight) => document.fonts.load(`${weight} 14px "${face}"`, "แผน Plan 1")),
    ),
  );
}
