/** Bandit policies: what the core offers of it. */
export {};
