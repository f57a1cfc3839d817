/** Monitoring of data and metrics, worked step by step. */
export {};
