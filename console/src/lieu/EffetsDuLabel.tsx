import { useId } from 'react';
import type { ActeSurLabelMutation } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { compte, euros, nom } from '../shared/format.ts';
import { MOTS_D_ETAT } from '../shared/labels.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

type Effets = NonNullable<
  Extract<ActeSurLabelMutation['modifierLabel'], { __typename: 'LabelModifie' }>['effets']
>;

const TEXTES = {
  fr: {
    titre: 'Effets',
    aucun: 'sans label',
    etats: (du: string, avant: string, apres: string) => `Le ${du} : ${avant}, puis ${apres}.`,
    perdus: (debut: string, fin: string | null) =>
      fin ? `Le label ne vaut plus du ${debut} au ${fin}.` : `Le label ne vaut plus à compter du ${debut}.`,
    gagnes: (debut: string, fin: string | null) =>
      fin ? `Le label vaut du ${debut} au ${fin}.` : `Le label vaut à compter du ${debut}.`,
    usage: nom('usage déjà enregistré', 'usages déjà enregistrés'),
    restent: (usages: string, somme: string) => `${usages} ces jours-là (${somme}) : ils restent valables.`,
    aucunUsage: 'Aucun usage enregistré ces jours-là : rien n’est remis en cause.',
    recents: nom('usage dans ce lieu en 30 jours.', 'usages dans ce lieu en 30 jours.'),
    pass: nom('pass remis', 'pass remis'),
    autour: (pass: string) => `${pass} par les distributeurs de la commune, pas encore utilisés.`,
    lieux: nom('autre lieu', 'autres lieux'),
    ailleurs: (commune: string, departement: string) =>
      `Ce label vaut ce jour-là dans ${commune} de la commune, ${departement} du département.`,
    structure: (lieux: string) => `${lieux} de la structure le garde.`,
    carte: (secondes: number) => `La carte publique suit en ${secondes} secondes au plus.`,
  },
  en: {
    titre: 'Effects',
    aucun: 'no label',
    etats: (du: string, avant: string, apres: string) => `On ${du}: ${avant}, then ${apres}.`,
    perdus: (debut: string, fin: string | null) =>
      fin
        ? `The label no longer counts from ${debut} to ${fin}.`
        : `The label no longer counts from ${debut}.`,
    gagnes: (debut: string, fin: string | null) =>
      fin ? `The label counts from ${debut} to ${fin}.` : `The label counts from ${debut}.`,
    usage: nom('use already recorded', 'uses already recorded'),
    restent: (usages: string, somme: string) => `${usages} on those days (${somme}): they remain valid.`,
    aucunUsage: 'No use recorded on those days: nothing is called into question.',
    recents: nom('use in this place in 30 days.', 'uses in this place in 30 days.'),
    pass: nom('pass handed out', 'passes handed out'),
    autour: (pass: string) => `${pass} by the distributors of the commune, not used yet.`,
    lieux: nom('other place', 'other places'),
    ailleurs: (commune: string, departement: string) =>
      `The label counts that day in ${commune} of the commune, ${departement} of the département.`,
    structure: (lieux: string) => `${lieux} of the organisation keep it.`,
    carte: (secondes: number) => `The public map follows within ${secondes} seconds.`,
  },
};

/** What an act would change, shown before it is saved. */
export function EffetsDuLabel({ effets: data }: { readonly effets: Effets }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const { usages, joursPerdus, joursGagnes } = data;
  const etat = (un: typeof data.etatAvant) => (un ? MOTS_D_ETAT[langue][un][0] : textes.aucun);
  const fin = (un: string | null) => (un ? jour(un, langue) : null);
  const lieux = (n: number) => compte(n, textes.lieux, langue);
  const lignes = [
    textes.etats(jour(data.du, langue), etat(data.etatAvant), etat(data.etatApres)),
    ...joursPerdus.map((un) => textes.perdus(jour(un.debut, langue), fin(un.fin))),
    ...joursGagnes.map((un) => textes.gagnes(jour(un.debut, langue), fin(un.fin))),
    ...(usages && joursPerdus.length > 0
      ? [
          usages.dejaFaits === 0
            ? textes.aucunUsage
            : textes.restent(
                compte(usages.dejaFaits, textes.usage, langue),
                euros(usages.dejaFaitsCentimes, langue),
              ),
          compte(usages.trenteDerniersJours, textes.recents, langue),
          textes.autour(compte(usages.passEnCirculationDansLaCommune, textes.pass, langue)),
        ]
      : []),
    textes.ailleurs(lieux(data.autresLieuxDeLaCommune), lieux(data.autresLieuxDuDepartement)),
    ...(data.autresLieuxDeLaStructure > 0 ? [textes.structure(lieux(data.autresLieuxDeLaStructure))] : []),
    textes.carte(data.delaiPublicSecondes),
  ];
  return (
    <div className="effets" role="region" aria-labelledby={id}>
      <h3 id={id}>{textes.titre}</h3>
      <ul>
        {lignes.map((ligne) => (
          <li key={ligne}>{ligne}</li>
        ))}
      </ul>
    </div>
  );
}
