type Edge = [user: number, item: number];

/**
 * Embeddings smoothed over the graph of who interacted with what, as the mean over all depths.
 *
 * @param edges interactions in any order; a repeated pair counts once
 * @param users one vector by user id, finite numbers, all of one length
 * @param items one vector by item id, of the same length
 * @param layers number of propagation steps, an integer >= 0; 0 gives back the input
 * @returns new vectors by user id and by item id, of that length
 * @throws {RangeError} when layers is not an integer >= 0, an edge names an id that has no vector, or a number is not finite
 */
export function lightGcn(edges: Edge[], users: number[][], items: number[][], layers: number): { users: number[][]; items: number[][] } {
  throw new Error('write me: degrees first, then one new pair of tables for every layer, then their mean');
}
