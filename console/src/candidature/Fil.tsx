import {
  Check,
  CircleDashed,
  CircleX,
  FileQuestion,
  Inbox,
  type LucideIcon,
  Paperclip,
  Scale,
  Undo2,
} from 'lucide-react';
import { useId } from 'react';
import type { ActeDeCandidature, CandidaturePageQuery } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Tampon, type Ton } from '../shared/Tampon.tsx';

const TEXTES = {
  fr: {
    titre: 'Fil de la candidature',
    deposee: 'Déposée',
    PIECES_DEMANDEES: 'Pièces demandées',
    PIECE_VERSEE: 'Pièce versée',
    INSTRUITE: 'Dossier complet',
    ACCEPTEE: 'Acceptée',
    REFUSEE: 'Refusée',
    ABANDONNEE: 'Abandonnée',
    REPRISE: 'Acte annulé',
    repris: 'Annulé depuis',
    motif: 'Motif :',
    ko: (ko: string) => `${ko} ko`,
  },
  en: {
    titre: 'Thread of the application',
    deposee: 'Submitted',
    PIECES_DEMANDEES: 'Documents asked for',
    PIECE_VERSEE: 'Document added',
    INSTRUITE: 'File complete',
    ACCEPTEE: 'Accepted',
    REFUSEE: 'Refused',
    ABANDONNEE: 'Given up',
    REPRISE: 'Act undone',
    repris: 'Undone since',
    motif: 'Reason:',
    ko: (ko: string) => `${ko} kB`,
  },
};

const ACTES = {
  PIECES_DEMANDEES: { icone: FileQuestion, ton: 'attention' },
  PIECE_VERSEE: { icone: Paperclip, ton: 'projet' },
  INSTRUITE: { icone: Scale, ton: 'attention' },
  ACCEPTEE: { icone: Check, ton: 'ok' },
  REFUSEE: { icone: CircleX, ton: 'clos' },
  ABANDONNEE: { icone: CircleDashed, ton: 'clos' },
  REPRISE: { icone: Undo2, ton: 'clos' },
} as const satisfies Record<ActeDeCandidature, { icone: LucideIcon; ton: Ton }>;

interface Props {
  readonly candidature: Pick<NonNullable<CandidaturePageQuery['candidature']>, 'deposeeLe' | 'fil'>;
}

/** What was done of the candidature, in its order, with the reasons and the pieces. */
export function Fil({ candidature: { deposeeLe, fil } }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <ol className="fil">
        <li className="cle">
          <time className="quand" dateTime={deposeeLe}>
            {jour(deposeeLe, langue)}
          </time>{' '}
          <Tampon mot={textes.deposee} icone={Inbox} ton="projet" />
        </li>
        {fil.map((acte) => (
          <li key={acte.id} className={acte.acte === 'REFUSEE' ? 'souci' : 'cle'}>
            <time className="quand" dateTime={acte.jour}>
              {jour(acte.jour, langue)}
            </time>{' '}
            <Tampon mot={textes[acte.acte]} {...ACTES[acte.acte]} /> {acte.nature}
            {acte.piece && (
              <p>
                <a href={`/pieces/${acte.piece.id}`} download>
                  {acte.piece.fichier}
                </a>{' '}
                <span className="note">{textes.ko(nombre(Math.ceil(acte.piece.octets / 1000), langue))}</span>
              </p>
            )}
            {acte.motif && (
              <p>
                {textes.motif} {acte.motif}
              </p>
            )}
            {acte.repris && <p className="note">{textes.repris}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
