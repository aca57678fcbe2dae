import { useMutation } from '@apollo/client/react';
import { type SubmitEvent, useId, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { ChampPiece } from '../shared/ChampPiece.tsx';
import { Champ } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { useModification } from '../shared/useModification.ts';

const VerserPieceMutation = graphql(`
  mutation VerserPiece($input: VerserPieceInput!) {
    verserPiece(input: $input) {
      ... on CandidatureAvancee {
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
    titre: 'Verser une pièce',
    nature: 'Nature de la pièce',
    aide: 'Attestation d’assurance, statuts, planning…',
    verser: 'Verser la pièce',
    fait: 'La pièce est versée.',
  },
  en: {
    titre: 'Add a document',
    nature: 'What it is',
    aide: 'Proof of insurance, articles, timetable…',
    verser: 'Add the document',
    fait: 'The document is added.',
  },
};

/** A piece is sent, then added to the thread with what it is. */
export function VerserPiece({ candidature }: { readonly candidature: string }) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const annoncer = useAnnonce();
  const instruit = useDroit('LABELLISER');
  const candidate = useDroit('CANDIDATER');
  const [verser] = useMutation(VerserPieceMutation);
  const { envoyer, refus, erreur, enCours } = useModification();
  const [piece, setPiece] = useState('');
  const [nature, setNature] = useState('');
  const [rang, setRang] = useState(0);
  if (!instruit && !candidate) return null;

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (!piece) return;
    const demande = { candidature, piece, ...(nature.trim() ? { nature: nature.trim() } : {}) };
    const fait = await envoyer(demande, async (input) => {
      const { data, error } = await verser({ variables: { input } });
      return { reponse: data?.verserPiece, error };
    });
    if (!fait) return;
    setPiece('');
    setNature('');
    setRang(rang + 1);
    annoncer(textes.fait);
  }

  return (
    <section aria-labelledby={id} className="pile">
      <h2 id={id}>{textes.titre}</h2>
      <SaufLectureSeule dit={false}>
        <form className="pile" noValidate onSubmit={(event) => void soumettre(event)}>
          <Reponse refus={refus} erreur={erreur} />
          <ChampPiece key={rang} onChange={setPiece} />
          <Champ nom={textes.nature} aide={textes.aide}>
            {(attributs) => (
              <input
                {...attributs}
                value={nature}
                maxLength={200}
                autoComplete="off"
                onChange={({ currentTarget }) => setNature(currentTarget.value)}
              />
            )}
          </Champ>
          <p className="actions">
            <button type="submit" className="b plein" disabled={enCours || !piece}>
              {textes.verser}
            </button>
          </p>
        </form>
      </SaufLectureSeule>
    </section>
  );
}
