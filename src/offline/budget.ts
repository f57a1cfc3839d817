/** How much a first visit may store: every build is held to it. Raise it with thought, since each learner pays it once. */
export const CORE_BUDGET = {
  /** As stored on the device. */
  bytes: 28_000_000,
  /** As sent, when the host compresses. */
  gzipBytes: 8_000_000,
} as const;

/** A larger file belongs into the second cache, which is filled when it is asked for. */
export const LARGEST_CORE_FILE = 1_048_576;
