import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { AvancementFragment, ObjectifFragment } from '../graphql/graphql.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { jour as dit } from '../shared/dates.ts';
import { Figure } from '../shared/Figure.tsx';
import { type Langue, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { Avancement } from './Avancement.tsx';
import { FixerObjectif } from './FixerObjectif.tsx';

graphql(`
  fragment Objectif on ObjectifDeCohorte {
    id
    carnets
    personnes
    aCompterDu
    enregistreLe
    enVigueur
    annuleLe
    motif
  }
`);

const AnnulerObjectif = graphql(`
  mutation AnnulerObjectif($input: AnnulerObjectifDeCohorteInput!) {
    annulerObjectifDeCohorte(input: $input) {
      ... on ObjectifChange {
        deja
      }
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Objectif, et son histoire',
    aucun: 'Aucun objectif n’a été fixé pour cette cohorte.',
    region: 'Histoire de l’objectif, à faire défiler',
    legende: 'Chaque objectif dit, le dernier d’abord\u00a0: celui en vigueur, et ceux qu’il a remplacés.',
    aCompterDu: 'À compter du',
    su: 'Enregistré le',
    carnets: 'Carnets à remettre',
    personnes: 'Personnes à toucher',
    etat: 'État',
    action: 'Action',
    enVigueur: 'en vigueur',
    remplace: 'remplacé',
    aVenir: 'à venir',
    annule: (le: string, motif: string) => `annulé le ${le}\u00a0: ${motif}`,
    annuler: 'Annuler',
    de: (le: string) => `l’objectif à compter du ${le}`,
    suites: 'L’objectif d’avant vaudra de nouveau\u00a0; celui-ci restera lisible, annulé, avec son motif.',
    fait: 'L’objectif est annulé.',
  },
  en: {
    titre: 'Target, and its history',
    aucun: 'No target was set for this cohort.',
    region: 'History of the target, scrollable',
    legende: 'Each target said, the last one first: the one in force, and those it replaced.',
    aCompterDu: 'From',
    su: 'Recorded on',
    carnets: 'Booklets to hand out',
    personnes: 'Persons to reach',
    etat: 'State',
    action: 'Action',
    enVigueur: 'in force',
    remplace: 'replaced',
    aVenir: 'to come',
    annule: (le: string, motif: string) => `cancelled on ${le}: ${motif}`,
    annuler: 'Cancel',
    de: (le: string) => `the target from ${le}`,
    suites: 'The former target will be in force again; this one stays readable, cancelled, with its reason.',
    fait: 'The target is cancelled.',
  },
};

interface Props {
  readonly numero: number;
  readonly id: string;
  readonly jour: string;
  /** Whether the page is of a past day: nothing is changed from there. */
  readonly passe: boolean;
  readonly suivi: AvancementFragment;
  readonly objectifs: readonly ObjectifFragment[];
}

/** What is aimed at, how far it is, and everything that was said of it before. */
export function Objectif({ numero, id, jour, passe, suivi, objectifs }: Props) {
  const textes = useTextes(TEXTES);
  const modifiable = useDroit('GERER_STOCK') && !passe;
  return (
    <Figure numero={numero} titre={textes.titre}>
      {objectifs.length === 0 ? (
        <p className="note">{textes.aucun}</p>
      ) : (
        <>
          {suivi.objectif && (
            <p>
              <Avancement suivi={suivi} />
            </p>
          )}
          <Histoire objectifs={objectifs} jour={jour} modifiable={modifiable} />
        </>
      )}
      {modifiable && <FixerObjectif cohorte={id} aujourdhui={jour} />}
    </Figure>
  );
}

interface HistoireProps {
  readonly objectifs: readonly ObjectifFragment[];
  readonly jour: string;
  readonly modifiable: boolean;
}

function Histoire({ objectifs, jour, modifiable }: HistoireProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const combien = (valeur: number | null | undefined) =>
    typeof valeur === 'number' ? nombre(valeur, langue) : '—';
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.aCompterDu}</th>
            <th scope="col" className="d">
              {textes.carnets}
            </th>
            <th scope="col" className="d">
              {textes.personnes}
            </th>
            <th scope="col">{textes.su}</th>
            <th scope="col">{textes.etat}</th>
            {modifiable && <th scope="col">{textes.action}</th>}
          </tr>
        </thead>
        <tbody>
          {objectifs.map((un) => (
            <tr key={un.id}>
              <th scope="row" className="n">
                {dit(un.aCompterDu, langue)}
              </th>
              <td className="d">{combien(un.carnets)}</td>
              <td className="d">{combien(un.personnes)}</td>
              <td className="n">{dit(un.enregistreLe, langue)}</td>
              <td>{etatDe(un, jour, langue, textes)}</td>
              {modifiable && <td>{un.annuleLe ? '—' : <Annulation objectif={un} />}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

function etatDe(
  { annuleLe, motif, enVigueur, aCompterDu }: ObjectifFragment,
  jour: string,
  langue: Langue,
  textes: (typeof TEXTES)['fr'],
): string {
  if (annuleLe) return textes.annule(dit(annuleLe, langue), motif ?? '');
  if (enVigueur) return textes.enVigueur;
  return aCompterDu > jour ? textes.aVenir : textes.remplace;
}

function Annulation({ objectif }: { readonly objectif: ObjectifFragment }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [annuler] = useMutation(AnnulerObjectif);
  return (
    <SaufLectureSeule>
      <ActionMotivee
        nom={textes.annuler}
        de={textes.de(dit(objectif.aCompterDu, langue))}
        grave
        suites={textes.suites}
        fait={textes.fait}
        faire={async (demande) => {
          const { data, error } = await annuler({
            variables: { input: { ...demande, objectif: objectif.id } },
          });
          return { reponse: data?.annulerObjectifDeCohorte, error };
        }}
      />
    </SaufLectureSeule>
  );
}
