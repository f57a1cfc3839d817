/** What the page of one question hands to its rehearsal. Content, and so English in every language. */
export interface PractisedQuestion {
  readonly id: string;
  readonly keyPoints: readonly { readonly text: string; readonly weight: number; readonly cues: readonly string[] }[];
  readonly followUps: readonly { readonly question: string; readonly answer: string }[];
}
