/** The metric core as modules for the guest, made by guest-core.node.ts. */
export interface GuestCore {
  /** Text of each ES module by path; they refer to one another by relative paths. */
  readonly files: Readonly<Record<string, string>>;
  /** The module that exports each public function. */
  readonly homes: Readonly<Record<string, string>>;
}
