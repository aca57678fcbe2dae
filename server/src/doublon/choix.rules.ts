import type { ChampDeLieu } from '../lieu/lieu.module.ts';

interface Choix {
  /** Fields that mean something together only. */
  readonly champs: readonly ChampDeLieu[];
  /** What is shown of it, in SQL over a place `l`, as JSON. */
  readonly dit?: string;
}

const seul = (champ: ChampDeLieu): readonly [string, Choix] => [champ, { champs: [champ] }];

/** What is chosen of one place or of the other when they are merged, in the order of the fiche. */
export const CHOIX: ReadonlyMap<string, Choix> = new Map([
  seul('nom'),
  [
    'structure',
    {
      champs: ['structureId'],
      dit: `(select to_jsonb(s.nom || coalesce(' (' || s.siret || ')', '')) from labels.structure s where s.id = l.structure_id)`,
    },
  ],
  seul('adresse'),
  seul('complementAdresse'),
  seul('codePostal'),
  [
    'commune',
    {
      champs: ['communeCode', 'communeNom', 'departementCode', 'regionCode'],
      dit: `to_jsonb(l.commune_nom || ' (' || l.commune_code || ')')`,
    },
  ],
  [
    'position',
    {
      champs: ['latitude', 'longitude'],
      dit: `case when l.latitude is not null then jsonb_build_array(l.latitude, l.longitude) end`,
    },
  ],
  seul('itinerant'),
  seul('site'),
  seul('telephone'),
  seul('siteWeb'),
  ['horaires', { champs: ['horaires', 'plages', 'ouvertFeries'], dit: 'to_jsonb(l.horaires)' }],
  seul('services'),
  seul('typologie'),
  seul('presentationResume'),
  seul('presentationDetail'),
  seul('structureParente'),
  seul('publics'),
  seul('prisesEnCharge'),
  seul('frais'),
  seul('programmes'),
  seul('formations'),
  seul('autresFormations'),
  seul('modalitesAcces'),
  seul('modalitesAccompagnement'),
  seul('ficheAccesLibre'),
  seul('priseRdv'),
  ['tarif', { champs: ['tarifCentimes', 'tarifReglemente'], dit: 'to_jsonb(l.tarif_centimes)' }],
  seul('accessible'),
]);
