/** Pieces of neural recommenders, worked step by step. */
export {};
