/** Addresses inside the site, so that it can be served from a folder as well as from the root of a host. */

/** Turns `/exercises/` into the address under which this build is served; other addresses stay as they are. */
export function withBase(path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
