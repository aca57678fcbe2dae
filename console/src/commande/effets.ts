import type { EtapeDeCommande } from '../graphql/graphql.ts';
import { euros, type Langue, nombre } from '../shared/format.ts';

/** What a step changes, said before it is recorded. */
export function effetDe(etape: EtapeDeCommande, pass: number, centimes: number, langue: Langue): string {
  const [combien, valeur] = [nombre(pass, langue), euros(centimes, langue)];
  const fr: Partial<Record<EtapeDeCommande, string>> = {
    CADRAGE: 'Logos, texte imprimé, périmètre et dates sont arrêtés.',
    BAT: 'Le bon à tirer est validé : l’impression peut commencer.',
    PRODUITE: `${combien} pass sont imprimés, en carnets qui existent tous dans le registre.`,
    EXPEDIEE: `${combien} pass partent vers l’acheteur.`,
    LIVREE: `${combien} pass compteront comme livrés.`,
    MANDATEE: `${valeur} sont couverts : la commande pourra être activée.`,
    ACTIVEE: `${combien} pass deviendront actifs : ${valeur} entrent en circulation.`,
    CLOTUREE: 'La commande est soldée : plus aucune étape ne suivra.',
  };
  const en: Partial<Record<EtapeDeCommande, string>> = {
    CADRAGE: 'Logos, printed text, perimeter and dates are settled.',
    BAT: 'The proof is approved: printing may begin.',
    PRODUITE: `${combien} passes are printed, in booklets that all exist in the register.`,
    EXPEDIEE: `${combien} passes leave for the buyer.`,
    LIVREE: `${combien} passes will count as delivered.`,
    MANDATEE: `${valeur} are covered: the order can be activated.`,
    ACTIVEE: `${combien} passes will become active: ${valeur} enter circulation.`,
    CLOTUREE: 'The order is settled: no step will follow.',
  };
  return (langue === 'fr' ? fr : en)[etape] ?? '';
}
