/** How the metric core is imported: code, and so the same in every language. */
const PACKAGE = 'holdout';

export const howToImport = `import { … } from '${PACKAGE}'`;
