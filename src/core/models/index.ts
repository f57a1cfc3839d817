/** Pieces of neural recommenders: what the core offers of it. */
export {};
