/** The headers in the files that static hosts read, all from one table. Each is written into the root of the built site. */
import type { HeaderRule } from './response-headers.ts';

type Write = (rules: readonly HeaderRule[], base: string) => string;

/** Writers by the name of the file. `base` is the folder of the host under which the site stands, `/` mostly. */
export const HEADER_FILES: Readonly<Record<string, Write>> = {
  /** For our own server, and for whoever writes another: later rules override. */
  'headers.json': (rules, base) => json(Object.fromEntries(under(base, rules).map(({ path, headers }) => [path, headers]))),
  /** Netlify and Cloudflare Pages. */
  _headers: (rules, base) =>
    under(base, rules)
      .map(({ path, headers }) => [path, ...lines(headers, (name, value) => `  ${name}: ${value}`)].join('\n'))
      .join('\n\n')
      .concat('\n'),
  'vercel.json': (rules, base) =>
    json({
      trailingSlash: true,
      headers: under(base, rules).map(({ path, headers }) => ({
        source: path.replace(/\*$/, '(.*)'),
        headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
      })),
    }),
  /** Azure Static Web Apps. */
  'staticwebapp.config.json': (rules, base) =>
    json({
      globalHeaders: Object.assign({}, ...rules.filter(({ path }) => path === '/*').map(({ headers }) => headers)),
      routes: under(
        base,
        rules.filter(({ path }) => path !== '/*'),
      ).map(({ path, headers }) => ({ route: path, headers })),
      mimeTypes: { '.wasm': 'application/wasm', '.webmanifest': 'application/manifest+json' },
      responseOverrides: { 404: { rewrite: `${base}404.html` } },
    }),
  /** Apache, with mod_headers. */
  '.htaccess': (rules, base) =>
    [
      'AddType application/wasm .wasm',
      'AddType application/manifest+json .webmanifest',
      `ErrorDocument 404 ${base}404.html`,
      '<IfModule mod_headers.c>',
      ...rules.flatMap(({ path, headers }) => {
        const set = lines(headers, (name, value) => `Header always set ${name} "${value}"`);
        return path === '/*' ? set : [`<If "%{REQUEST_URI} =~ m#${pattern(base, path)}#">`, ...set.map((line) => `  ${line}`), '</If>'];
      }),
      '</IfModule>',
      '',
    ].join('\n'),
  /** nginx: `include` it inside `server`. */
  'nginx-headers.conf': (rules, base) =>
    [
      '# Include inside server { … }. A location that adds headers of its own must include it again.',
      ...rules.flatMap(({ path, headers }) => nginxPolicy(path, headers['Content-Security-Policy'] ?? '', base)),
      'add_header Content-Security-Policy $holdout_policy always;',
      ...rules.flatMap(({ headers: { 'Content-Security-Policy': _, ...others } }) =>
        lines(others, (name, value) => `add_header ${name} "${value}" always;`),
      ),
      '',
    ].join('\n'),
};

function nginxPolicy(path: string, policy: string, base: string): readonly string[] {
  const set = `set $holdout_policy "${policy}";`;
  return path === '/*' ? [set] : [`if ($uri ~ "${pattern(base, path)}") { ${set} }`];
}

const under = (base: string, rules: readonly HeaderRule[]): readonly HeaderRule[] =>
  rules.map((rule) => ({ ...rule, path: base + rule.path.slice(1) }));

const pattern = (base: string, path: string): string =>
  `^${base}${path.slice(1)}`.replaceAll('.', '\\.').replace(/\*$/, '') + (path.endsWith('*') ? '' : '$');

const lines = (headers: Readonly<Record<string, string>>, line: (name: string, value: string) => string): readonly string[] =>
  Object.entries(headers).map(([name, value]) => line(name, value));

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
