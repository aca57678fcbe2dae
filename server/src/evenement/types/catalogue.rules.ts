import { publier } from './champ.rules.ts';
import { TYPES_DE_L_INTEGRATION } from './integration.rules.ts';
import { TYPES_DES_LABELS } from './labels.rules.ts';
import { TYPES_DU_PASS } from './pass.rules.ts';
import { TYPES_DE_LA_PLATEFORME } from './plateforme.rules.ts';
import { TYPES_DES_STATISTIQUES } from './statistiques.rules.ts';
import { TYPES_DES_TERRITOIRES } from './territoires.rules.ts';
import type { TypeDEvenement } from './type.rules.ts';

/** Every type of event that the register records. */
export const TYPES_D_EVENEMENT: readonly TypeDEvenement[] = [
  ...TYPES_DE_LA_PLATEFORME,
  ...TYPES_DE_L_INTEGRATION,
  ...TYPES_DES_TERRITOIRES,
  ...TYPES_DES_LABELS,
  ...TYPES_DU_PASS,
  ...TYPES_DES_STATISTIQUES,
];

const PAR_NOM: ReadonlyMap<string, TypeDEvenement> = new Map(TYPES_D_EVENEMENT.map((un) => [un.type, un]));

/** The version of what is published of a type; one that nobody described publishes nothing, as version 0. */
export const versionDe = (type: string): number => PAR_NOM.get(type)?.version ?? 0;

/** Whether anyone may read what events of a type tell. */
export const ouvertATous = (type: string): boolean => PAR_NOM.get(type)?.ouvertATous === true;

/** What an event publishes of its payload, as JSON. */
export const donneesDe = (type: string, contenu: string): string =>
  JSON.stringify(publier(PAR_NOM.get(type)?.champs ?? [], JSON.parse(contenu)));
