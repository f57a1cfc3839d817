/** Beyond-accuracy metrics, worked step by step. */
export {};
