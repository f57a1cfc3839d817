/** Re-ranking, worked step by step. */
export {};
