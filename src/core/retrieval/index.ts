/** Retrieval: what the core offers of it. */
export {};
