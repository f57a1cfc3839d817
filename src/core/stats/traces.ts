/** Statistics and portable mathematics, worked step by step. */
export {};
