import { budgetTotalDiffers } from "./budget-total-differs";
import { budgetSumRangeIncomplete } from "./budget-sum-range-incomplete";
import { budgetTotalTyped } from "./budget-total-typed";
import { budgetUnreadable } from "./budget-unreadable";
import { budgetMissing } from "./budget-missing";
import { budgetNegative } from "./budget-negative";
import { budgetStoredAsText } from "./budget-stored-as-text";
import { budgetDetailDiffers } from "./budget-detail-differs";
import { budgetPartsDiffer } from "./budget-parts-differ";
import { budgetMentionDiffers } from "./budget-mention-differs";
import { closingCountDiffers } from "./closing-count-differs";
import { closingAmountDiffers } from "./closing-amount-differs";
import { closingBlank } from "./closing-blank";
import { routineCountDiffers } from "./routine-count-differs";
import { projectRepeatUnmarked } from "./project-repeat-unmarked";
import { projectRepeatUnneeded } from "./project-repeat-unneeded";
import { projectUnknown } from "./project-unknown";
import { projectNotInSummary } from "./project-not-in-summary";
import { projectDuplicated } from "./project-duplicated";
import { projectNameVaries } from "./project-name-varies";
import { projectUnitDiffers } from "./project-unit-differs";
import { policyCodeDiffers } from "./policy-code-differs";
import { policyCodeMalformed } from "./policy-code-malformed";
import { policyCodeStyleVaries } from "./policy-code-style-varies";
import { numberingBroken } from "./numbering-broken";
import { targetMissing } from "./target-missing";
import { targetUnreadable } from "./target-unreadable";
import { targetOutOfRange } from "./target-out-of-range";
import { targetKindDoubtful } from "./target-kind-doubtful";
import { targetDiffers } from "./target-differs";
import { targetRegresses } from "./target-regresses";
import { targetDirectionDoubtful } from "./target-direction-doubtful";
import { weightTypedAsTarget } from "./weight-typed-as-target";
import { krCodeMalformed } from "./kr-code-malformed";
import { krCodeDuplicated } from "./kr-code-duplicated";
import { krCodeUnknown } from "./kr-code-unknown";
import { krCodeDimensionDiffers } from "./kr-code-dimension-differs";
import { krCountDiffers } from "./kr-count-differs";
import { krCountTooLow } from "./kr-count-too-low";
import { krDuplicated } from "./kr-duplicated";
import { krNotListed } from "./kr-not-listed";
import { krNotEvaluated } from "./kr-not-evaluated";
import { krNameVaries } from "./kr-name-varies";
import { krWithoutProject } from "./kr-without-project";
import { hostMissing } from "./host-missing";
import { responsibilityMissing } from "./responsibility-missing";
import { krCodeDiffers } from "./kr-code-differs";
import { weightsDoNotAddUp } from "./weights-do-not-add-up";
import { weightMissing } from "./weight-missing";
import { weightInvalid } from "./weight-invalid";
import { indicatorCountDiffers } from "./indicator-count-differs";
import { actualMissing } from "./actual-missing";
import { actualUnreadable } from "./actual-unreadable";
import { actualOutOfRange } from "./actual-out-of-range";
import { actualFarAboveTarget } from "./actual-far-above-target";
import { scoringWeightDiffers } from "./scoring-weight-differs";
import { actualRegresses } from "./actual-regresses";
import { scoreColumnMissing } from "./score-column-missing";
import { scoringTargetDiffers } from "./scoring-target-differs";
import { scoringRowMissing } from "./scoring-row-missing";
import { scoreOverwritten } from "./score-overwritten";
import { scoreOutOfRange } from "./score-out-of-range";
import { scoreFormulaDiffers } from "./score-formula-differs";
import { scoreUnreadable } from "./score-unreadable";
import { scoreOutdated } from "./score-outdated";
import { criteriaValueInvalid } from "./criteria-value-invalid";
import { criteriaIndicatorUnknown } from "./criteria-indicator-unknown";
import { criteriaWeightsDoNotAddUp } from "./criteria-weights-do-not-add-up";
import { criteriaWeightDiffers } from "./criteria-weight-differs";
import { tableNotUnderstood } from "./table-not-understood";
import { sectionMissing } from "./section-missing";
import { otherYearLeftOut } from "./other-year-left-out";
import { mappingNotUsable } from "./mapping-not-usable";
import { periodNotRead } from "./period-not-read";
import { nameMissing } from "./name-missing";
import { titleYearDiffers } from "./title-year-differs";
import { otherScoringLeftOut } from "./other-scoring-left-out";
import { targetInParts } from "./target-in-parts";

/** The catalogue, in the order in which findings are told. */
export const rules = [
  budgetTotalDiffers,
  budgetSumRangeIncomplete,
  budgetTotalTyped,
  budgetUnreadable,
  budgetMissing,
  budgetNegative,
  budgetStoredAsText,
  budgetDetailDiffers,
  budgetPartsDiffer,
  budgetMentionDiffers,
  closingCountDiffers,
  closingAmountDiffers,
  closingBlank,
  routineCountDiffers,
  projectRepeatUnmarked,
  projectRepeatUnneeded,
  projectUnknown,
  projectNotInSummary,
  projectDuplicated,
  projectNameVaries,
  projectUnitDiffers,
  policyCodeDiffers,
  policyCodeMalformed,
  policyCodeStyleVaries,
  numberingBroken,
  targetMissing,
  targetUnreadable,
  targetOutOfRange,
  targetKindDoubtful,
  targetDiffers,
  targetRegresses,
  targetDirectionDoubtful,
  weightTypedAsTarget,
  krCodeMalformed,
  krCodeDuplicated,
  krCodeUnknown,
  krCodeDimensionDiffers,
  krCountDiffers,
  krCountTooLow,
  krDuplicated,
  krNotListed,
  krNotEvaluated,
  krNameVaries,
  krWithoutProject,
  hostMissing,
  responsibilityMissing,
  krCodeDiffers,
  weightsDoNotAddUp,
  weightMissing,
  weightInvalid,
  indicatorCountDiffers,
  actualMissing,
  actualUnreadable,
  actualOutOfRange,
  actualFarAboveTarget,
  scoringWeightDiffers,
  actualRegresses,
  scoreColumnMissing,
  scoringTargetDiffers,
  scoringRowMissing,
  scoreOverwritten,
  scoreOutOfRange,
  scoreFormulaDiffers,
  scoreUnreadable,
  scoreOutdated,
  criteriaValueInvalid,
  criteriaIndicatorUnknown,
  criteriaWeightsDoNotAddUp,
  criteriaWeightDiffers,
  tableNotUnderstood,
  sectionMissing,
  otherYearLeftOut,
  mappingNotUsable,
  periodNotRead,
  nameMissing,
  titleYearDiffers,
  otherScoringLeftOut,
  targetInParts,
] as const;
