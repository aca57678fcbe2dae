import { Fragment } from 'react';
import { graphql } from '../graphql/index.ts';
import type { Chapeau_StatistiquesFragment, Entonnoir_StatistiquesFragment } from '../graphql/graphql.ts';
import { compte, intervalle, nom, nombre, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { montant } from '../shared/statistiques/montant.ts';
import { Masque } from '../shared/Tampon.tsx';
import { ETAPES } from '../shared/statistiques/etapes.ts';
import { perteLaPlusGrande, type Usage, usageDe } from '../shared/statistiques/mesures.ts';

graphql(`
  fragment Chapeau_Statistiques on Statistiques {
    collectivites
    engagements {
      vague
      partEtatCentimes
      partLocaleCentimes
    }
  }
`);

const TEXTES = {
  fr: {
    masque: 'Le taux d’usage de cette vue est',
    rien: 'Aucun pass acheté dans cette vue.',
    achetes: (achetes: string, periode: string) => `Sur ${achetes} achetés ${periode}, `,
    utilises: ' ont été utilisés, soit ',
    flux: (achetes: string, utilises: string) =>
      `Dans la période, ${achetes} ont été achetés et ${utilises} utilisés. Ce ne sont pas les mêmes pass\u00a0: le rapport des deux, `,
    fluxFin: ', n’est pas un taux d’usage.',
    perte: 'La perte principale\u00a0:',
    pass: nom('pass', 'pass'),
    laureates: nom('collectivité lauréate', 'collectivités lauréates'),
    vague: (annee: number) => `en ${annee}`,
    parts: (etat: string, locales: string) => `(${etat} État + ${locales} locales)`,
  },
  en: {
    masque: 'The use rate of this view is',
    rien: 'No passes bought in this view.',
    achetes: (achetes: string, periode: string) => `Of ${achetes} bought ${periode}, `,
    utilises: ' were used, that is ',
    flux: (achetes: string, utilises: string) =>
      `In the period, ${achetes} were bought and ${utilises} were used. They are not the same passes: the ratio of the two, `,
    fluxFin: ', is not a use rate.',
    perte: 'The main loss:',
    pass: nom('pass', 'passes'),
    laureates: nom('awarded authority', 'awarded authorities'),
    vague: (annee: number) => `in ${annee}`,
    parts: (etat: string, locales: string) => `(${etat} State + ${locales} local)`,
  },
};

interface Props {
  readonly statistiques: Chapeau_StatistiquesFragment & Entonnoir_StatistiquesFragment;
  readonly periode: string;
}

/** The view in two sentences: its rate with both terms and its interval, then who paid. */
export function Chapeau({ statistiques, periode }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { collectivites, engagements } = statistiques;
  return (
    <div className="pile">
      <p className="chapo">
        <PhraseDUsage statistiques={statistiques} periode={periode} />
      </p>
      <p className="chapo">
        {compte(collectivites, textes.laureates, langue)}
        {engagements.map(({ vague, partEtatCentimes: etat, partLocaleCentimes: locale }) => (
          <Fragment key={vague}>
            {' · '}
            <strong className="n">{montant(etat + locale, langue)}</strong> {textes.vague(vague)}{' '}
            <span className="n">
              {textes.parts(montant(etat, langue, etat + locale), montant(locale, langue, etat + locale))}
            </span>
          </Fragment>
        ))}
      </p>
    </div>
  );
}

function PhraseDUsage({ statistiques, periode }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { entonnoir, base } = statistiques;
  const usage = usageDe(entonnoir, base);
  const perte = perteLaPlusGrande(entonnoir);
  if (!usage) {
    return (
      <>
        {textes.masque} <Masque />
      </>
    );
  }
  if (usage.taux === null) return textes.rien;
  if (base === 'FLUX') return <PhraseDeFlux usage={usage} />;
  return (
    <>
      {textes.achetes(compte(usage.achetes, textes.pass, langue), periode)}
      <strong className="n">{nombre(usage.utilises, langue)}</strong>
      {textes.utilises}
      <strong className="n">{taux(usage.taux, langue)}</strong>{' '}
      {usage.intervalle && <span className="n">{intervalle(...usage.intervalle, langue)}</span>}.{' '}
      {perte && (
        <>
          {textes.perte} <span className="n">{compte(perte.pass, textes.pass, langue)}</span>{' '}
          {ETAPES[langue][perte.apres].perte}.
        </>
      )}
    </>
  );
}

function PhraseDeFlux({ usage }: { readonly usage: Usage }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <>
      {textes.flux(compte(usage.achetes, textes.pass, langue), nombre(usage.utilises, langue))}
      <span className="n">{taux(usage.taux ?? 0, langue)}</span>
      {textes.fluxFin}
    </>
  );
}
