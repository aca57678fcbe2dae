import { uuid } from '../monde.ts';
import type { Tirage } from './tirage.ts';

const COMMUNES = ['33001', '33002', '75056', '97101', '99999'] as const;
const PUBLICS = ['JEUNES_NON_DIPLOMES', 'PERSONNES_AGEES', 'DEMANDEURS_EMPLOI', 'NON_COMMUNIQUE'] as const;

export interface Acheteur {
  readonly id: string;
  readonly distributeurs: readonly string[];
  readonly cohortes: readonly string[];
}

/** Places in known and unknown communes, half of them without a position. */
export function tirerLesLieux(tirage: Tirage): void {
  for (const [i, code] of COMMUNES.entries()) {
    if (i < 4)
      tirage.noter('territoires.territoire', {
        id: uuid(4, 900 + i),
        type: 'COMMUNE',
        code,
        nom: `Commune ${i}`,
        departement_code: i === 3 ? '971' : code.slice(0, 2),
        region_code: ['75', '75', '11', '01'][i],
        epci_code: i === 2 ? null : `20000000${i}`,
        annee_cog: 2026,
        outre_mer: i === 3,
      });
    if (i < 3)
      tirage.noter('territoires.commune_centre', {
        code,
        latitude: 44 + i,
        longitude: i / 2,
        precision: 'COMMUNE',
      });
    for (const rang of [0, 1])
      tirage.noter('labels.lieu', {
        id: uuid(3, 900 + 2 * i + rang),
        cle_source: `hasard:${i}-${rang}`,
        source: 'essai',
        nom: `Lieu ${i}-${rang}`,
        commune_code: code,
        commune_nom: `Commune ${i}`,
        departement_code: '33',
        region_code: '75',
        site: 'PRINCIPAL',
        itinerant: false,
        fixe: true,
        services: [],
        autres_sites: [],
        latitude: rang === 0 ? 44.5 + i : null,
        longitude: rang === 0 ? 1 + i / 3 : null,
        modifie_le: '2026-06-01',
      });
  }
}

/** A buyer of each kind, with who hands out for it and to whom. */
export function tirerLesAcheteurs(tirage: Tirage): readonly Acheteur[] {
  return (['EPCI', 'REGION', 'DEPARTEMENT'] as const).map((type, i) => {
    const id = uuid(1, 900 + i);
    tirage.noter('territoires.collectivite', {
      id,
      siren: `99900100${i}`,
      nom: `Acheteur ${i}`,
      type,
      territoire_id: uuid(4, 1),
      departement_code: type === 'REGION' ? null : ['33', null, '971'][i],
      region_code: ['75', '11', '01'][i],
      outre_mer: i === 2,
      fictive: true,
      version: 1,
    });
    const distributeurs = [0, 1].map((rang) => uuid(8, 900 + 2 * i + rang));
    for (const [rang, distributeur] of distributeurs.entries())
      tirage.noter('pass.distributeur', {
        id: distributeur,
        collectivite_id: id,
        code: `D-${i}-${rang}`,
        nom: `Distributeur ${i}-${rang}`,
        genre: 'CCAS',
        commune_code: tirage.hasard.choisir(COMMUNES),
        fictif: true,
      });
    const cohortes = PUBLICS.map((_, rang) => uuid(2, 900 + 10 * i + rang));
    for (const [rang, cohorte] of cohortes.entries())
      tirage.noter('pass.cohorte', {
        id: cohorte,
        collectivite_id: id,
        public: PUBLICS[rang],
        libelle: `Cohorte ${rang}`,
        du: '2026-01-01',
        personnes: 20,
        evenement: 1,
        enregistre_le: '2026-01-01',
      });
    return { id, distributeurs, cohortes };
  });
}
