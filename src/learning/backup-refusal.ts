/** Why a file was not read as a backup: a kind and its facts, from which the language files make one sentence. */
export type BackupRefusal =
  | { readonly kind: 'too-large'; readonly limitMebibytes: number }
  | { readonly kind: 'too-deep' | 'too-wide' | 'not-json' | 'not-a-backup' | 'strange-field' | 'unopened' }
  | { readonly kind: 'newer'; readonly schema: number; readonly known: number }
  | { readonly kind: 'bad-field'; readonly field: string }
  /** `position` counts from 1; `field` is the way to what is wrong in the event, empty for the event itself. */
  | { readonly kind: 'bad-event'; readonly position: number; readonly count: number; readonly field: string };
