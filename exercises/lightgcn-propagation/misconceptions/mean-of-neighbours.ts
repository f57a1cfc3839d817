// fails: follows the definition
// says: You divide by the node’s own degree, so each node becomes the plain mean of its neighbours. Here the degree at the other end counts as well: an item that everybody has says little about a person. Divide by the square root of both degrees.
// witness: [[[0,0],[0,1]],[[2]],[[4],[1]],1]
type Edge = [user: number, item: number];
type Embeddings = { users: number[][]; items: number[][] };
type Link = { user: number; item: number; toUser: number; toItem: number };
export function lightGcn(edges: Edge[], users: number[][], items: number[][], layers: number): Embeddings {
  requireLegal(edges, users, items, layers);
  const links = toLinks(edges);
  let current: Embeddings = { users, items };
  const depths = [current];
  for (let layer = 1; layer <= layers; layer += 1) {
    current = propagate(links, current);
    depths.push(current);
  }
  return { users: meanOf(depths.map((depth) => depth.users)), items: meanOf(depths.map((depth) => depth.items)) };
}
function toLinks(edges: Edge[]): Link[] {
  const distinct = [...new Map(edges.map((edge) => [edge.join(), edge])).values()];
  const userDegrees = new Map<number, number>();
  const itemDegrees = new Map<number, number>();
  for (const [user, item] of distinct) {
    userDegrees.set(user, (userDegrees.get(user) ?? 0) + 1);
    itemDegrees.set(item, (itemDegrees.get(item) ?? 0) + 1);
  }
  return distinct.map(([user, item]) => ({
    user,
    item,
    toUser: 1 / (userDegrees.get(user) ?? NaN),
    toItem: 1 / (itemDegrees.get(item) ?? NaN),
  }));
}
function propagate(links: Link[], before: Embeddings): Embeddings {
  const users = before.users.map((vector) => vector.map(() => 0));
  const items = before.items.map((vector) => vector.map(() => 0));
  for (const { user, item, toUser, toItem } of links) {
    addScaled(users[user], before.items[item], toUser);
    addScaled(items[item], before.users[user], toItem);
  }
  return { users, items };
}
function addScaled(target: number[] = [], vector: number[] = [], weight: number): void {
  for (const [place, value] of vector.entries()) target[place] = (target[place] ?? 0) + weight * value;
}
function meanOf(depths: number[][][]): number[][] {
  const sumAt = (row: number, column: number) => depths.reduce((total, table) => total + (table[row]?.[column] ?? 0), 0);
  return (depths[0] ?? []).map((vector, row) => vector.map((_, column) => sumAt(row, column) / depths.length));
}
function requireLegal(edges: Edge[], users: number[][], items: number[][], layers: number): void {
  if (!Number.isInteger(layers) || layers < 0) throw new RangeError(`lightGcn requires an integer layers >= 0, got ${layers}`);
  for (const [user, item] of edges) {
    if (users[user] === undefined || items[item] === undefined) throw new RangeError(`lightGcn has no user ${user} or no item ${item}`);
  }
  const vectors = [...users, ...items];
  const fits = vectors.every((vector) => vector.length === vectors[0]?.length && vector.every(Number.isFinite));
  if (!fits) throw new RangeError('lightGcn requires embeddings of one length, of finite numbers');
}
