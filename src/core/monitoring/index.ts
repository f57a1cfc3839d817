/** Monitoring of data and metrics: what the core offers of it. */
export {};
