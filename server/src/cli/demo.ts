import 'reflect-metadata';
import { main } from './demo/commande.ts';

process.exitCode = await main(process.argv.slice(2));
