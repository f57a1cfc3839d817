/** A value in few characters, for the middle of a sentence. */
import { describeWire } from '../describe-wire.ts';
import { plainText } from '../plain-text.ts';
import { toWire } from '../wire.ts';

const SHORT = 80;

export const shortValue = (value: unknown): string => shortened(plainText(describeWire(toWire(value))));

export const shortened = (text: string): string => (text.length <= SHORT ? text : `${text.slice(0, SHORT)}…`);
