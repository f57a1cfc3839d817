/** Counterfactual estimation: what the core offers of it. */
export {};
