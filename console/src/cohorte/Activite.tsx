import type { CohortePageQuery } from '../graphql/graphql.ts';
import { nombreDeMois } from '../shared/courbe/phrases.ts';
import { Courbe } from '../shared/courbe/Courbe.tsx';
import { Figure } from '../shared/Figure.tsx';
import { moisEntre } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useDroit } from '../shared/useDroit.ts';

type Mois = NonNullable<CohortePageQuery['cohorte']>['activite'][number];

const TEXTES = {
  fr: {
    titre: 'Remises et utilisations, mois par mois',
    unite: 'nombre',
    remis: 'Carnets remis',
    sujetRemis: 'Les carnets remis',
    utilises: 'Pass utilisés',
    sujetUtilises: 'Les pass utilisés',
    legende: (mois: string) => `Carnets remis à la cohorte, et pass de ces carnets utilisés, sur ${mois}.`,
    rien: 'Rien n’est encore arrivé à cette cohorte.',
  },
  en: {
    titre: 'Hand-overs and uses, month by month',
    unite: 'number',
    remis: 'Booklets handed out',
    sujetRemis: 'Booklets handed out',
    utilises: 'Passes used',
    sujetUtilises: 'Passes used',
    legende: (mois: string) => `Booklets handed out to the cohort, and passes of them used, over ${mois}.`,
    rien: 'Nothing has happened to this cohort yet.',
  },
};

interface Props {
  readonly numero: number;
  readonly id: string;
  readonly activite: readonly Mois[];
  readonly au: string;
}

/** What happened to a cohort each month, the months without anything drawn too. */
export function Activite({ numero, id, activite, au }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const ouvert = useDroit('LIRE_DETAIL');
  const [premier, dernier] = [activite[0]?.mois.slice(0, 7), activite.at(-1)?.mois.slice(0, 7)];
  if (!premier || !dernier)
    return (
      <Figure numero={numero} titre={textes.titre}>
        <p className="note">{textes.rien}</p>
      </Figure>
    );
  const mois = moisEntre(premier, dernier);
  const parMois = new Map(activite.map((un) => [un.mois.slice(0, 7), un]));
  const valeurs = (lire: (un: Mois) => number) => mois.map((un) => lireOuZero(parMois.get(un), lire));
  return (
    <Courbe
      numero={numero}
      titre={textes.titre}
      unite={textes.unite}
      legende={textes.legende(nombreDeMois(mois.length, langue))}
      points={mois.map((un) => ({ mois: un }))}
      series={[
        {
          cle: 'utilises',
          nom: textes.utilises,
          sujet: textes.sujetUtilises,
          valeurs: valeurs(({ passUtilises }) => passUtilises),
        },
        {
          cle: 'remis',
          nom: textes.remis,
          sujet: textes.sujetRemis,
          valeurs: valeurs(({ carnetsRemis }) => carnetsRemis),
          ...(ouvert
            ? {
                chemin: (rang: number) =>
                  `/carnets?suivi=remise&p=${mois[rang] ?? ''}..${mois[rang] ?? ''}&f.cohorte=${id}&au=${au}`,
              }
            : {}),
        },
      ]}
    />
  );
}

const lireOuZero = (un: Mois | undefined, lire: (un: Mois) => number): number => (un ? lire(un) : 0);
