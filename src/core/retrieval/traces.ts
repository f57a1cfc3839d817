/** Retrieval, worked step by step. */
export {};
