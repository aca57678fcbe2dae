import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Ban, CircleCheck, CirclePause, Hourglass, type LucideIcon } from 'lucide-react';
import { useId } from 'react';
import type { EtatDeJeton } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { acteurEnMots } from '../shared/acteur.ts';
import { Age } from '../shared/Age.tsx';
import { jour } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { Tampon, type Ton } from '../shared/Tampon.tsx';
import { EncartDuJeton } from './EncartDuJeton.tsx';
import { GestesDeJeton } from './GestesDeJeton.tsx';
import { PorteeEnMots } from './PorteeEnMots.tsx';
import { ETATS, GENRES } from './textes.ts';
import { UsageDuJeton } from './UsageDuJeton.tsx';

const UnJetonFragment = graphql(`
  fragment UnJeton_JetonDIntegration on JetonDIntegration {
    id
    nom
    debut
    genre
    etat
    equipe
    creeLe
    revoqueLe
    revoquePour
    vuA
    secrets {
      rang
      jusquAu
    }
    ...EncartDuJeton_JetonDIntegration
    ...PorteeEnMots_JetonDIntegration
    ...UsageDuJeton_JetonDIntegration
    ...GestesDeJeton_JetonDIntegration
  }
`);

const TEXTES = {
  fr: {
    cree: (quand: string, qui: string) => `créé le ${quand} par ${qui}`,
    vu: 'Vu',
    jamais: 'Jamais servi.',
    ancien: (quand: string) => `L’ancien secret ouvre encore jusqu’au ${quand}.`,
    revoque: (quand: string, motif: string) => `Révoqué le ${quand} : ${motif}`,
    suspendu: 'Qui l’a créé n’a plus le rôle qui le permettait : il n’ouvre plus rien.',
  },
  en: {
    cree: (when: string, who: string) => `created on ${when} by ${who}`,
    vu: 'Seen',
    jamais: 'Never used.',
    ancien: (when: string) => `The former secret still opens until ${when}.`,
    revoque: (when: string, reason: string) => `Revoked on ${when}: ${reason}`,
    suspendu: 'Who created it no longer holds the role that allowed it: it opens nothing any more.',
  },
};

const SIGNES: Readonly<Record<EtatDeJeton, readonly [LucideIcon, Ton]>> = {
  ACTIF: [CircleCheck, 'ok'],
  SUSPENDU: [CirclePause, 'attention'],
  EXPIRE: [Hourglass, 'clos'],
  REVOQUE: [Ban, 'clos'],
};

interface Props {
  readonly jeton: FragmentType<typeof UnJetonFragment>;
}

/** One token: what it opens, when it was last seen, what it did in a month, and what may be done about it. */
export function UnJeton(props: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const titre = useId();
  const { data: jeton } = useSuspenseFragment({
    fragment: UnJetonFragment,
    fragmentName: 'UnJeton_JetonDIntegration',
    from: props.jeton,
  });
  const { nom, debut, genre, etat, equipe, creeLe, revoqueLe, revoquePour, vuA, secrets } = jeton;
  const [icone, ton] = SIGNES[etat];
  const ancien = secrets.find(({ jusquAu }) => jusquAu !== null)?.jusquAu;
  return (
    <li>
      <article aria-labelledby={titre}>
        <div className="pile serree">
          <h3 id={titre}>{nom}</h3>
          <p className="actions">
            <Tampon mot={ETATS[langue][etat]} icone={icone} ton={ton} />
            <span className="note">{GENRES[langue][genre]}</span>
            <span className="note vu">
              {vuA === null ? (
                textes.jamais
              ) : (
                <>
                  {textes.vu} <Age key={vuA} instant={vuA} />
                </>
              )}
            </span>
          </p>
          <p className="note">
            <code>{debut}…</code>, {textes.cree(jour(creeLe, langue), acteurEnMots(equipe, langue))}
          </p>
          {etat === 'SUSPENDU' && <p>{textes.suspendu}</p>}
          {revoqueLe !== null && <p>{textes.revoque(jour(revoqueLe, langue), revoquePour ?? '')}</p>}
          {etat === 'ACTIF' && ancien != null && <p>{textes.ancien(jour(ancien, langue))}</p>}
        </div>
        <PorteeEnMots jeton={jeton} />
        <UsageDuJeton jeton={jeton} nom={nom} />
        <EncartDuJeton jeton={jeton} />
        {etat !== 'REVOQUE' && (
          <SaufLectureSeule dit={false}>
            <GestesDeJeton jeton={jeton} nom={nom} />
          </SaufLectureSeule>
        )}
      </article>
    </li>
  );
}
