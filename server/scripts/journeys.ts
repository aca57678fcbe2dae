import { countPlaywright, type Counts, type PlaywrightReport } from './counts.ts';
import { withProduct } from './product.ts';
import { runReported } from './reported.ts';
import { program } from './tool.ts';

/** Runs the browser journeys on the built product, for some projects of `console/playwright.config.ts`. */
export function runJourneys(
  projects: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Counts> {
  const playwright = program('console', '@playwright/test', 'playwright');
  const chosen = projects.map((project) => `--project=${project}`);
  return withProduct((ADRESSE, folder) =>
    runReported<PlaywrightReport>({
      folder: 'console',
      command: () => [playwright, 'test', '--reporter=list,json', ...chosen],
      env: (file) => ({ ...env, ADRESSE, DONNEES: folder, PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
      count: countPlaywright,
    }),
  );
}
