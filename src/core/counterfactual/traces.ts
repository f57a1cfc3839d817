/** Counterfactual estimation, worked step by step. */
export {};
