import 'reflect-metadata';
import { ENVIRONMENT } from '../app/settings.ts';
import { start } from '../app/start.ts';

if (process.argv.includes('--aide')) {
  console.info('pnpm start : sert le registre (console et API). Réglages, par l’environnement :\n');
  for (const [name, value, text] of ENVIRONMENT)
    console.info(`  ${name.padEnd(18)} ${text}\n${' '.repeat(21)}défaut : ${value}`);
} else {
  await start();
}
