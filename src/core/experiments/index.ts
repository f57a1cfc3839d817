/** Online experiments: what the core offers of it. */
export { adjustPValues, type MultipleTestingMethod, type AdjustPValuesOptions } from './adjust-p-values.ts';
export { alwaysValidGaussianMixture, type AlwaysValidComparison } from './always-valid-gaussian-mixture.ts';
export { anovaOneWay, type AnovaOneWay } from './anova-one-way.ts';
export { assignArm } from './assign-arm.ts';
export { benjaminiHochberg, type BenjaminiHochberg } from './benjamini-hochberg.ts';
export { betaProbBGreater } from './beta-prob-b-greater.ts';
export { bootstrapCi, bootstrapCiGivenResamples, type BootstrapOptions } from './bootstrap-ci.ts';
export { chiSquareIndependence, type ChiSquareOptions, type ChiSquareTest } from './chi-square-independence.ts';
export { cohensD, type CohensDOptions } from './cohens-d.ts';
export { cuped, cupedComparison, type CupedEstimate } from './cuped.ts';
export { deltaRatio, deltaRatioDifference, type DeltaRatio } from './delta-ratio.ts';
export { effectSizeH } from './effect-size-h.ts';
export {
  experimentReadout,
  type PrimaryResult,
  type PrimaryVerdict,
  type ExperimentDecision,
  type ExperimentReadout,
} from './experiment-readout.ts';
export { fisherExact } from './fisher-exact.ts';
export { mannWhitneyU, type MannWhitneyUOptions, type MannWhitneyU } from './mann-whitney-u.ts';
export { mdeMeans } from './mde-means.ts';
export { mdeProportions, type MdeProportionsOptions } from './mde-proportions.ts';
export { msprtHalfWidth, msprtLooks, msprtNormal, type MsprtOptions, type MsprtLook } from './msprt-normal.ts';
export { nonInferiority, type Guardrail, type GuardrailVerdict, type BenefitBounds } from './non-inferiority.ts';
export { normalMixtureBound } from './normal-mixture-bound.ts';
export { powerAndMde, type PowerAndMde } from './power-and-mde.ts';
export { powerMeans } from './power-means.ts';
export { powerProportions, type PowerProportionsOptions } from './power-proportions.ts';
export { proportionCi, type ProportionCiMethod, type ProportionCiOptions } from './proportion-ci.ts';
export { proportionDifferenceCi, type ProportionDifferenceMethod, type ProportionDifferenceCiOptions } from './proportion-difference-ci.ts';
export { proportionRatioCi, type ProportionRatioCiOptions } from './proportion-ratio-ci.ts';
export { relativeLiftT, type RelativeLift } from './relative-lift-t.ts';
export { sampleRatioMismatch, type SampleRatioMismatch } from './sample-ratio-mismatch.ts';
export { sampleSizeMeans } from './sample-size-means.ts';
export { sampleSizePerGroup } from './sample-size-per-group.ts';
export { sampleSizeProportions, type SampleSizeFormula, type SampleSizeOptions } from './sample-size-proportions.ts';
export { offlineOnlineAgreement, signAgreement, type OfflineOnlineAgreement } from './sign-agreement.ts';
export { pairedT, studentT } from './student-t.ts';
export { teamDraftInterleaving, type TeamDraft, type DraftPick } from './team-draft-interleaving.ts';
export { twoProportionZ, type TwoProportionZOptions, type TwoProportionZ } from './two-proportion-z.ts';
export { welchT, welchTSummary } from './welch-t.ts';
