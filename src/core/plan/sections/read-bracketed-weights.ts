import { Name } from "../name";
import type { PotentialIndicator } from "../potential";

const SHARE = / ?\((?:ร้อยละ ?)?(\d+(?:\.\d+)?) ?(?:%|คะแนน)?\)$/;

/**
 * "(ร้อยละ 10)" behind a name may be a target. Behind every name of the table, and making up the points of its
 * heading together, these are weights.
 */
export function readBracketedWeights(
  rows: readonly PotentialIndicator[],
  points: number | undefined,
): readonly PotentialIndicator[] {
  const weighed = rows.flatMap((row): readonly PotentialIndicator[] => {
    const share = SHARE.exec(row.name.value);
    if (!share || row.weight.state !== "blank") return [];
    const name = new Name(row.name.value.slice(0, share.index), row.name.at);
    return [
      { ...row, name, weight: { state: "read", value: Number(share[1]), at: name.at, text: share[0] } },
    ];
  });
  const sum = weighed.reduce((total, { weight }) => total + (weight.state === "read" ? weight.value : 0), 0);
  return weighed.length === rows.length && sum === points ? weighed : rows;
}
