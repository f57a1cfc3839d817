/** A sentence as data: its pieces in their order, some of them set apart, such as code or what is English in every language. */
export type Mark = 'english' | 'code' | 'key' | 'power' | 'strong' | 'quiet' | 'act';

export interface MarkedPiece {
  readonly mark: Mark;
  readonly text: string;
}

export type Piece = string | MarkedPiece;
export type Sentence = readonly Piece[];

const marked =
  (mark: Mark) =>
  (text: string): MarkedPiece => ({ mark, text });

/** What is said in English whatever the language of the page: the words of graders, of SQLite, of the learner's own code. */
export const english = marked('english');
export const code = marked('code');
export const key = marked('key');
/** Set as an exponent. */
export const power = marked('power');
export const strong = marked('strong');
export const quiet = marked('quiet');
/** What is pressed: the page gives it its act. */
export const act = marked('act');

/** A template whose values may be pieces or whole sentences. */
export function say(texts: TemplateStringsArray, ...values: readonly (Piece | Sentence | number)[]): Sentence {
  return texts.flatMap((text, index) => [text, ...piecesOf(values[index] ?? '')]).filter((piece) => piece !== '');
}

const piecesOf = (value: Piece | Sentence | number): Sentence => {
  if (typeof value === 'number') return [String(value)];
  return isSentence(value) ? value : [value];
};
const isSentence = (value: Piece | Sentence): value is Sentence => Array.isArray(value);

/** The sentences that there are, one after another. */
export const sayAll = (...sentences: readonly Sentence[]): Sentence =>
  sentences.filter(({ length }) => length > 0).flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence]));

const textOfPiece = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.text);

/** Without its marks, as in an attribute. */
export const textOf = (sentence: Sentence): string => sentence.map(textOfPiece).join('');

/** The part between two places, counted in characters. */
export function sliceOf(sentence: Sentence, from: number, to: number): Sentence {
  let at = 0;
  return sentence.flatMap((piece) => {
    const text = textOfPiece(piece);
    const cut = text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += text.length;
    return cut === '' ? [] : [typeof piece === 'string' ? cut : { ...piece, text: cut }];
  });
}

export const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
export const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
