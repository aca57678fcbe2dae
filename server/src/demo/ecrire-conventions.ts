import type { ClientBase } from 'pg';
import { lireLesAppels, type RegleLue } from '../financement/financement.module.ts';
import { texteDe } from './calendrier.rules.ts';
import { type DossierDeDemonstration, imaginerDossiers } from './dossiers.ts';
import { annoncerParCollectivite, copier } from './ecriture.ts';
import type { Monde } from './monde.ts';

/** Recorded a few days after it happened. */
const DELAI = 4;

/** The files, their steps, and the conventions with all their funders. */
export async function ecrireConventions(
  client: ClientBase,
  { collectivites, conventions, jour }: Monde,
): Promise<void> {
  const appels = await lireLesAppels(client);
  const appelDe = (vague: number): { readonly id: string; readonly regle: RegleLue } => {
    const appel = appels.find((un) => un.vague === vague);
    const [regle] = appel?.regles ?? [];
    if (!appel || !regle)
      throw new Error(`L’appel à projets de ${vague} manque : la base doit être migrée d’abord`);
    return { id: appel.id, regle };
  };
  const regles = { 2019: appelDe(2019).regle.contenu, 2020: appelDe(2020).regle.contenu };
  const dossiers = imaginerDossiers(conventions.toutes, regles);
  const position = await annoncerParCollectivite(
    client,
    'territoires',
    'conventions.reprises',
    jour,
    collectivites,
  );
  const poser = (de: DossierDeDemonstration, le: number): (string | number)[] => [
    position(de.convention.collectivite),
    texteDe(le + DELAI),
  ];

  await ecrireLesDossiers(client, dossiers, { appelDe, poser });
  await ecrireLesParts(client, dossiers, poser);
}

interface Ecriture {
  readonly appelDe: (vague: number) => { readonly id: string; readonly regle: RegleLue };
  readonly poser: (de: DossierDeDemonstration, le: number) => (string | number)[];
}

async function ecrireLesDossiers(
  client: ClientBase,
  dossiers: readonly DossierDeDemonstration[],
  { appelDe, poser }: Ecriture,
): Promise<void> {
  await copier(
    client,
    'territoires.dossier (id, numero, appel_id, regle_id, collectivite_id, intitule, criteres, budget_porteur_centimes, taux_dix_milliemes, aide_centimes, depose_le, evenement, enregistre_le)',
    dossiers.map((un) => {
      const { vague, collectivite } = un.convention;
      const { id, regle } = appelDe(vague);
      return [
        un.id,
        un.numero,
        id,
        regle.id,
        collectivite.id,
        `Pass numérique ${vague}, ${collectivite.nom}`.slice(0, 300),
        JSON.stringify(criteresDits(un)),
        un.budgetPorteurCentimes,
        un.taux,
        un.aideCentimes,
        texteDe(un.deposeLe),
        ...poser(un, un.deposeLe),
      ];
    }),
  );
  await copier(
    client,
    'territoires.dossier_etape (dossier_id, collectivite_id, etape, jour, centimes, reference, evenement, enregistre_le)',
    dossiers.flatMap((un) =>
      un.etapes.map(({ etape, jour: le, centimes, reference }) => [
        un.id,
        un.convention.collectivite.id,
        etape,
        texteDe(le),
        centimes,
        reference,
        ...poser(un, le),
      ]),
    ),
  );
}

/** As the API keeps them. */
const criteresDits = ({ criteres }: DossierDeDemonstration): object => {
  const { pauvrete, ...dits } = criteres;
  return { ...dits, tauxDePauvrete: pauvrete };
};

async function ecrireLesParts(
  client: ClientBase,
  dossiers: readonly DossierDeDemonstration[],
  poser: Ecriture['poser'],
): Promise<void> {
  await copier(
    client,
    'territoires.convention (id, collectivite_id, vague, signee_le, part_etat_centimes, part_locale_centimes, dossier_id, evenement, enregistre_le)',
    dossiers.map((un) => {
      const { id, collectivite, vague, signeeLe, parts } = un.convention;
      const somme = (etat: boolean): number =>
        parts.reduce((total, { genre, centimes }) => total + ((genre === 'ETAT') === etat ? centimes : 0), 0);
      return [
        id,
        collectivite.id,
        vague,
        texteDe(signeeLe),
        somme(true),
        somme(false),
        un.id,
        ...poser(un, signeeLe),
      ];
    }),
  );
  await copier(
    client,
    'territoires.convention_part (convention_id, rang, collectivite_id, genre, financeur, centimes, evenement, enregistre_le)',
    dossiers.flatMap((un) =>
      un.convention.parts.map(({ genre, financeur, centimes }, i) => [
        un.convention.id,
        i + 1,
        un.convention.collectivite.id,
        genre,
        financeur,
        centimes,
        ...poser(un, un.convention.signeeLe),
      ]),
    ),
  );
}
