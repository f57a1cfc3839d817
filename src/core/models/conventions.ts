/** Pieces of neural recommenders: where the field's tools differ. */
import type { Convention } from '#core/convention.ts';
import { inBatchSoftmaxLoss } from './in-batch-softmax-loss.ts';

/** Two rows with the same item, a third with another; the first item is in a batch twice as often. */
const batch = [
  [[1], [2], [1]],
  [[1], [1], [0.5]],
  [7, 7, 8],
] as const;
const chances = [0.5, 0.5, 0.25];

export const modelsConventions: readonly Convention[] = [
  {
    question: "Is another row with the positive's own item a negative?",
    functions: ['inBatchSoftmaxLoss'],
    option: 'accidentalHits',
    choices: [
      {
        value: 'removed',
        meaning: 'no, it is left out of the sum',
        usedBy: ['TensorFlow Recommenders with remove_accidental_hits'],
        isDefault: true,
        result: () => inBatchSoftmaxLoss(...batch, chances, 1),
      },
      {
        value: 'kept',
        meaning: 'yes, as any other row',
        usedBy: ['TensorFlow Recommenders by default'],
        isDefault: false,
        result: () => inBatchSoftmaxLoss(...batch, chances, 1, { accidentalHits: 'kept' }),
      },
    ],
    example: 'a batch of three rows, two of which chose the same item',
    why: 'Kept, the loss asks the model to rank an item below itself, and most often so for popular items. Losses under the two choices do not compare.',
  },
  {
    question: 'Are the logits corrected for how often an item is in a batch?',
    functions: ['inBatchSoftmaxLoss'],
    choices: [
      {
        value: 'corrected',
        meaning: 'ln of the sampling probability is subtracted from every logit, the positive too',
        usedBy: ['Yi et al. 2019', 'TensorFlow Recommenders when given the probabilities'],
        isDefault: true,
        result: () => inBatchSoftmaxLoss(...batch, chances, 1),
      },
      {
        value: 'uncorrected',
        meaning: 'the dot products alone, which is what equal probabilities come to',
        usedBy: ['TensorFlow Recommenders by default'],
        isDefault: false,
        result: () => inBatchSoftmaxLoss(...batch, [1, 1, 1], 1),
      },
    ],
    example: 'three rows whose items are in a batch with chance 0.5, 0.5 and 0.25',
    why: 'Batches are drawn from the log, so popular items are negatives far too often; without the correction the model learns to push them down.',
  },
  {
    question: 'Does the soft loss of distillation hold the entropy of the teacher?',
    functions: ['distillationLoss'],
    choices: [
      {
        value: 'divergence',
        meaning: 'no: Kullback-Leibler divergence, 0 for a student that equals the teacher',
        usedBy: ['PyTorch (KLDivLoss)'],
        isDefault: true,
      },
      { value: 'cross-entropy', meaning: 'yes: cross-entropy with the soft targets', usedBy: ['Hinton et al. 2015'], isDefault: false },
    ],
    example: 'any teacher and student',
    why: 'The two differ by a constant of the student and have the same gradient, but only the divergence tells from its value how near the student is.',
  },
];
