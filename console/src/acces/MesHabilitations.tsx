import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Check, CircleDashed } from 'lucide-react';
import { useId, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { MesHabilitations_MonCompteFragment as Lues } from '../graphql/graphql.ts';
import { changerSession } from '../shared/connexion.ts';
import { jour } from '../shared/dates.ts';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ROLES } from '../shared/roles.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { Defile } from '../shared/Tableau.tsx';
import { Tampon } from '../shared/Tampon.tsx';

const MesHabilitationsFragment = graphql(`
  fragment MesHabilitations_MonCompte on MonCompte {
    habilitationActive
    compte {
      id
      habilitations {
        id
        role
        perimetre
        du
        jusquAu
        enVigueur
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Mes habilitations',
    legende: 'Un rôle à la fois : celui en usage décide de ce que vous lisez et faites.',
    region: 'Mes habilitations, à faire défiler',
    role: 'Rôle',
    perimetre: 'Périmètre',
    periode: 'Du, au',
    usage: 'Usage',
    active: 'En usage',
    finie: 'Finie ou retirée',
    choisir: 'Utiliser',
    sansFin: 'sans fin',
    aucune: 'Aucune : demandez-en une à un administrateur du dispositif.',
  },
  en: {
    titre: 'My roles',
    legende: 'One role at a time: the one in use decides what you read and do.',
    region: 'My roles, scrollable',
    role: 'Role',
    perimetre: 'Perimeter',
    periode: 'From, to',
    usage: 'Use',
    active: 'In use',
    finie: 'Over or withdrawn',
    choisir: 'Use',
    sansFin: 'no end',
    aucune: 'None: ask an administrator of the scheme for one.',
  },
};

async function choisir(habilitation: string): Promise<void> {
  await changerSession('POST', '/session/habilitation', { id: habilitation });
  location.reload();
}

/** The roles that one may act as; choosing another reads the console again, so that nothing of the former stays. */
export function MesHabilitations(props: { readonly moi: FragmentType<typeof MesHabilitationsFragment> }) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const { data: moi } = useSuspenseFragment({ fragment: MesHabilitationsFragment, from: props.moi });
  const [erreur, setErreur] = useState<unknown>(null);
  const { habilitations } = moi.compte;
  return (
    <section className="fig pile" aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <Reponse erreur={erreur} />
      {habilitations.length === 0 && <p>{textes.aucune}</p>}
      {habilitations.length > 0 && (
        <SaufLectureSeule>
          <Defile nom={textes.region}>
            <table className="t">
              <caption>{textes.legende}</caption>
              <thead>
                <tr>
                  {(['role', 'perimetre', 'periode', 'usage'] as const).map((colonne) => (
                    <th key={colonne} scope="col">
                      {textes[colonne]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {habilitations.map((une) => (
                  <Rang
                    key={une.id}
                    habilitation={une}
                    active={une.id === moi.habilitationActive}
                    utiliser={() => void choisir(une.id).catch(setErreur)}
                  />
                ))}
              </tbody>
            </table>
          </Defile>
        </SaufLectureSeule>
      )}
    </section>
  );
}

interface RangProps {
  readonly habilitation: Lues['compte']['habilitations'][number];
  readonly active: boolean;
  readonly utiliser: () => void;
}

function Rang({ habilitation, active, utiliser }: RangProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { role, perimetre, du, jusquAu, enVigueur } = habilitation;
  return (
    <tr>
      <th scope="row">{ROLES[langue][role]}</th>
      <td>{perimetre}</td>
      <td>
        {jour(du, langue)}, {jusquAu ? jour(jusquAu, langue) : textes.sansFin}
      </td>
      <td>
        {active ? (
          <Tampon mot={textes.active} icone={Check} ton="ok" />
        ) : enVigueur ? (
          <button type="button" className="b" onClick={utiliser}>
            {textes.choisir}{' '}
            <span className="vh">
              {ROLES[langue][role]}, {perimetre}
            </span>
          </button>
        ) : (
          <Tampon mot={textes.finie} icone={CircleDashed} ton="clos" />
        )}
      </td>
    </tr>
  );
}
