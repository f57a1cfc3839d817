/** Bandit policies, worked step by step. */
export {};
