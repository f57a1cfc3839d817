/** The command line's front door: says so in one sentence when Node is too old, else hands over. Plain JavaScript, since an old Node must read it. */
const [major = 0] = process.versions.node.split('.').map(Number);

if (major < 24) {
  console.error(
    `holdout needs Node 24 or later and was started with ${process.versions.node}; use "npm run -s holdout -- ...", which brings its own`,
  );
  process.exitCode = 2;
} else {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
