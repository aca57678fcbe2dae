import type { Actor } from './context.ts';
import { Forbidden } from './errors.ts';

/** What concerns the whole register is nobody's who has a perimeter. */
export function exigerLaFrance({ perimeter }: Actor): void {
  if (perimeter !== null)
    throw new Forbidden('Accès refusé : cette action demande le périmètre France entière.');
}
