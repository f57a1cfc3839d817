/** Beyond-accuracy metrics: what the core offers of it. */
export {};
