// fails: without edges only the own embedding is left, divided by the number of layers and one
// says: You return the last layer alone. After a few layers all nodes of a connected graph point almost the same way, and a node without edges is 0. Average the layers, the input included.
// witness: [[],[[2]],[[4]],1]
type Edge = [user: number, item: number];
type Embeddings = { users: number[][]; items: number[][] };
type Link = { user: number; item: number; weight: number };
export function lightGcn(edges: Edge[], users: number[][], items: number[][], layers: number): Embeddings {
  requireLegal(edges, users, items, layers);
  const links = toLinks(edges);
  let current: Embeddings = { users, items };
  const depths = [current];
  for (let layer = 1; layer <= layers; layer += 1) {
    current = propagate(links, current);
    depths.push(current);
  }
  return depths.at(-1) ?? current;
}
function toLinks(edges: Edge[]): Link[] {
  const distinct = [...new Map(edges.map((edge) => [edge.join(), edge])).values()];
  const userDegrees = new Map<number, number>();
  const itemDegrees = new Map<number, number>();
  for (const [user, item] of distinct) {
    userDegrees.set(user, (userDegrees.get(user) ?? 0) + 1);
    itemDegrees.set(item, (itemDegrees.get(item) ?? 0) + 1);
  }
  const weight = (user: number, item: number) => 1 / Math.sqrt((userDegrees.get(user) ?? NaN) * (itemDegrees.get(item) ?? NaN));
  return distinct.map(([user, item]) => ({ user, item, weight: weight(user, item) }));
}
function propagate(links: Link[], before: Embeddings): Embeddings {
  const users = before.users.map((vector) => vector.map(() => 0));
  const items = before.items.map((vector) => vector.map(() => 0));
  for (const { user, item, weight } of links) {
    addScaled(users[user], before.items[item], weight);
    addScaled(items[item], before.users[user], weight);
  }
  return { users, items };
}
function addScaled(target: number[] = [], vector: number[] = [], weight: number): void {
  for (const [place, value] of vector.entries()) target[place] = (target[place] ?? 0) + weight * value;
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
