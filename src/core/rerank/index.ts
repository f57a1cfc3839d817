/** Re-ranking: what the core offers of it. */
export {};
