import 'reflect-metadata';
import { main } from './importer/commande.ts';

process.exitCode = await main(process.argv.slice(2));
