/** The metric core as one module for the guest, made by guest-core.node.ts. */
export interface GuestCore {
  /** An ES module without imports. */
  readonly source: string;
  /** What it exports. */
  readonly names: readonly string[];
}
