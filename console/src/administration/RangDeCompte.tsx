import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { CircleSlash, Eraser } from 'lucide-react';
import { useId, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useLectureSeule, useRegistre } from '../shared/registre.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { AccorderHabilitation } from './AccorderHabilitation.tsx';
import { FermerCompte } from './FermerCompte.tsx';
import { Habilitations } from './Habilitations.tsx';
import { Identites } from './Identites.tsx';

const RangDeCompteFragment = graphql(`
  fragment RangDeCompte_CompteDAgent on CompteDAgent {
    id
    pseudonyme
    nom
    courriel
    organisation
    creeLe
    fermeLe
    purgeLe
    ...Habilitations_CompteDAgent
    ...Identites_CompteDAgent
  }
`);

const TEXTES = {
  fr: {
    ouvert: (jourDit: string) => `ouvert le ${jourDit}`,
    ferme: (jourDit: string) => `Fermé le ${jourDit}`,
    purge: (jourDit: string) => `Effacé le ${jourDit}`,
    gerer: 'Gérer',
    vous: 'vous',
  },
  en: {
    ouvert: (jourDit: string) => `opened on ${jourDit}`,
    ferme: (jourDit: string) => `Closed on ${jourDit}`,
    purge: (jourDit: string) => `Erased on ${jourDit}`,
    gerer: 'Manage',
    vous: 'you',
  },
};

interface Props {
  readonly compte: FragmentType<typeof RangDeCompteFragment>;
}

/** One person: who they are, what they hold, and behind a button what may be done about it. */
export function RangDeCompte(props: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  const registre = useRegistre();
  const lectureSeule = useLectureSeule();
  const [ouvert, setOuvert] = useState(false);
  const { data: compte } = useSuspenseFragment({
    fragment: RangDeCompteFragment,
    fragmentName: 'RangDeCompte_CompteDAgent',
    from: props.compte,
  });
  const { pseudonyme, nom, courriel, organisation, creeLe, fermeLe, purgeLe } = compte;
  const administre = registre?.droits.includes('ADMINISTRER_ACCES') ?? false;
  const moi = registre?.compte === pseudonyme;
  return (
    <li>
      <article aria-labelledby={id}>
        <div className="compte-tete">
          <h3 id={id}>
            {nom ?? pseudonyme}
            {moi && <span className="note"> ({textes.vous})</span>}
          </h3>
          <p className="note">
            {[nom && pseudonyme, courriel, organisation, textes.ouvert(jour(creeLe, langue))]
              .filter(Boolean)
              .join(', ')}
          </p>
        </div>
        <Habilitations compte={compte} nom={nom ?? pseudonyme} gerer={ouvert && !fermeLe} />
        <Identites compte={compte} nom={nom ?? pseudonyme} administre={administre && !lectureSeule} />
        <div className="compte-etat">
          <Fin fermeLe={fermeLe} purgeLe={purgeLe} />
          {!purgeLe && (
            <button
              type="button"
              className="b"
              aria-expanded={ouvert}
              disabled={lectureSeule}
              onClick={() => setOuvert(!ouvert)}
            >
              {textes.gerer} <span className="vh">{nom ?? pseudonyme}</span>
            </button>
          )}
        </div>
        {ouvert && !purgeLe && (
          <div className="compte-gestes pile">
            {!fermeLe && <AccorderHabilitation compte={compte.id} nom={nom ?? pseudonyme} />}
            {administre && !moi && (
              <FermerCompte compte={compte.id} nom={nom ?? pseudonyme} ferme={fermeLe !== null} />
            )}
          </div>
        )}
      </article>
    </li>
  );
}

interface FinProps {
  readonly fermeLe: string | null;
  readonly purgeLe: string | null;
}

/** Since when the account opens nothing, or tells nothing of anyone. */
function Fin({ fermeLe, purgeLe }: FinProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (purgeLe) return <Tampon mot={textes.purge(jour(purgeLe, langue))} icone={Eraser} ton="clos" />;
  if (fermeLe) return <Tampon mot={textes.ferme(jour(fermeLe, langue))} icone={CircleSlash} ton="clos" />;
  return null;
}
