import { useMutation } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useEnvoi } from '../shared/useFormulaire.ts';

const InstruireMutation = graphql(`
  mutation Instruire($input: ActeDeCandidatureInput!) {
    instruire(input: $input) {
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
  fr: { nom: 'Dire le dossier complet', fait: 'Le dossier est complet : il reste à décider.' },
  en: { nom: 'Say the file is complete', fait: 'The file is complete: it is to be decided.' },
};

/** Says that nothing is missing: the decision comes next. */
export function Instruire({ candidature }: { readonly candidature: string }) {
  const textes = useTextes(TEXTES);
  const annoncer = useAnnonce();
  const [instruire] = useMutation(InstruireMutation);
  const { envoyer, enCours, reponse } = useEnvoi('instruction');
  async function faire() {
    const fait = await envoyer({ candidature }, async (input) => {
      const { data, error } = await instruire({ variables: { input } });
      return { reponse: data?.instruire, error };
    });
    if (fait) annoncer(textes.fait);
  }
  return (
    <>
      <Reponse {...reponse} />
      <button type="button" className="b plein" disabled={enCours} onClick={() => void faire()}>
        {textes.nom}
      </button>
    </>
  );
}
