import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { CourbesComparees_StatistiquesFragment } from '../graphql/graphql.ts';
import { Bloc, donneesDe } from '../shared/Bloc.tsx';
import { Courbe } from '../shared/courbe/Courbe.tsx';
import { nombreDeMois } from '../shared/courbe/phrases.ts';
import { moisEntre } from '../shared/dates.ts';
import { Figure } from '../shared/Figure.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PiedDeFigure } from '../shared/PiedDeFigure.tsx';
import { mentionsDe } from '../shared/statistiques/mentions.ts';
import type { CoteLu } from './demandes.ts';
import { ComparaisonMoisQuery } from './demandes.ts';
import type { Cote } from './cotes.ts';
import { filtreDuCote } from './cotes.ts';
import { moisDesCotes } from './mois.ts';
import type { Norme } from './norme.ts';

graphql(`
  fragment CourbesComparees_Statistiques on Statistiques {
    au
    fraicheur
    tableau(indicateurs: ["pass.utilises"], par: [MOIS]) {
      lignes {
        codes
        valeurs
        mesures {
          masque
          chemin
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: {
      brut: 'Pass utilisés par mois',
      habitants: 'Pass utilisés par mois, pour 100\u00a0000 habitants',
      euro: 'Pass utilisés par mois, pour 10\u00a0000\u00a0€ engagés',
    },
    unite: 'pass',
    legende: (nombre: string) => `Pass utilisés mois par mois, sur ${nombre}. Base\u00a0: flux mensuel.`,
    base: 'Base\u00a0: flux mensuel',
    rang: 'Les mois des deux périodes sont mis en face, dans leur ordre.',
  },
  en: {
    titre: {
      brut: 'Passes used by month',
      habitants: 'Passes used by month, per 100,000 inhabitants',
      euro: 'Passes used by month, per €10,000 committed',
    },
    unite: 'passes',
    legende: (nombre: string) => `Passes used month by month, over ${nombre}. Base: monthly flow.`,
    base: 'Base: monthly flow',
    rang: 'The months of both periods face each other, in their order.',
  },
};

interface Props {
  readonly cotes: readonly [Cote, Cote];
  readonly lus: readonly CoteLu[];
  readonly noms: readonly string[];
  readonly norme: Norme;
  readonly attribution: 'COMMANDITAIRE' | 'LIEU';
  readonly au: string | null;
}

/** Fig. 2: the use of both sides month by month, on one axis; the arrows read both values. */
export function CourbesComparees({ cotes, lus, noms, norme, attribution, au }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [un, autre] = cotes;
  const lecture = useQuery(ComparaisonMoisQuery, {
    variables: { un: filtreDuCote(un), autre: filtreDuCote(autre), attribution, au },
    errorPolicy: 'all',
  });
  const donnees = donneesDe(lecture);
  const titre = textes.titre[norme];
  if (!donnees)
    return (
      <Figure numero={2} titre={titre}>
        <Bloc lecture={lecture} lignes={10}>
          {() => null}
        </Bloc>
      </Figure>
    );
  const series = [donnees.un, donnees.autre];
  const { points, mois } = moisDesCotes(cotes, series.map(connusDe), moisEntre);
  return (
    <Courbe
      numero={2}
      titre={titre}
      attenue={lecture.loading}
      unite={textes.unite}
      legende={textes.legende(nombreDeMois(points.length, langue))}
      points={points.map((point) => ({ mois: point }))}
      series={series.map((serie, rang) => ({
        cle: String(rang),
        nom: noms[rang] ?? '',
        nomPropre: true,
        ...ligneDe(serie, mois[rang] ?? [], facteurDe(lus[rang], norme)),
      }))}
      mentions={mentionsDe({ base: 'FLUX', attribution, ...donnees.un }, [], langue)}
      pied={
        <PiedDeFigure fraicheur={donnees.un.fraicheur}>
          <span>{textes.base}</span>
          {un.periode !== autre.periode && <span>{textes.rang}</span>}
        </PiedDeFigure>
      }
    />
  );
}

const connusDe = ({ tableau: { lignes } }: CourbesComparees_StatistiquesFragment): readonly string[] =>
  lignes.flatMap(({ codes: [code], valeurs: [valeur] }) => (code && valeur ? [code] : []));

/** What a count is multiplied by: whole numbers are what a small and a large side can share an axis with. */
function facteurDe(cote: CoteLu | undefined, norme: Norme): number | null {
  if (norme === 'brut') return 1;
  const sur = norme === 'habitants' ? cote?.population : cote?.engageCentimes;
  return sur ? (norme === 'habitants' ? 100_000 : 1_000_000) / sur : null;
}

/** A month without a line is zero once it has begun, and unknown before. */
function ligneDe(
  { tableau: { lignes }, au }: CourbesComparees_StatistiquesFragment,
  mois: readonly string[],
  facteur: number | null,
) {
  const parMois = new Map(lignes.map((ligne) => [ligne.codes[0], ligne]));
  const mesureDe = (un: string) => parMois.get(un)?.mesures[0];
  return {
    valeurs: mois.map((un) => {
      const ligne = parMois.get(un);
      if (un > au.slice(0, 7) || facteur === null || mesureDe(un)?.masque) return null;
      return Math.round((ligne?.valeurs[0] ?? 0) * facteur);
    }),
    masquee: mois.map((un) => mesureDe(un)?.masque != null),
    chemin: (rang: number) => mesureDe(mois[rang] ?? '')?.chemin ?? null,
  };
}
