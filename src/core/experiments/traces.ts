/** Online experiments, worked step by step. */
export { traceAssignArm } from './trace-assign-arm.ts';
export { traceBenjaminiHochberg } from './trace-benjamini-hochberg.ts';
export { traceBootstrapCi } from './trace-bootstrap-ci.ts';
export { traceCuped } from './trace-cuped.ts';
export { traceDeltaRatio } from './trace-delta-ratio.ts';
export { traceExperimentReadout } from './trace-experiment-readout.ts';
export { traceMsprtNormal } from './trace-msprt-normal.ts';
export { traceOfflineOnlineAgreement } from './trace-offline-online-agreement.ts';
export { tracePowerAndMde } from './trace-power-and-mde.ts';
export { traceSampleRatioMismatch } from './trace-sample-ratio-mismatch.ts';
export { traceSampleSize } from './trace-sample-size.ts';
export { traceTeamDraftInterleaving } from './trace-team-draft-interleaving.ts';
export { traceTwoProportionZ } from './trace-two-proportion-z.ts';
export { traceWelchT } from './trace-welch-t.ts';
