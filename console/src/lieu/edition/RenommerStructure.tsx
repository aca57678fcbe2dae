import { useApolloClient } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../../graphql/index.ts';
import { useAnnonce } from '../../shared/annonce.tsx';
import { Champ } from '../../shared/champs.tsx';
import { ChampMotif } from '../../shared/ChampMotif.tsx';
import { Reponse } from '../../shared/etats/Reponse.tsx';
import { useTextes } from '../../shared/langue.ts';
import { SaufLectureSeule } from '../../shared/SaufLectureSeule.tsx';
import { useDroit } from '../../shared/useDroit.ts';
import { useFormulaire } from '../../shared/useFormulaire.ts';
import { useOuverture } from '../../shared/useSaisieGardee.ts';

const ModifierStructureMutation = graphql(`
  mutation ModifierStructure($input: ModifierStructureInput!) {
    modifierStructure(input: $input) {
      __typename
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    renommer: 'Renommer la structure',
    nom: 'Nom de la structure',
    enregistrer: 'Enregistrer le nom',
    renoncer: 'Renoncer',
    fait: 'Structure renommée.',
  },
  en: {
    renommer: 'Rename the organisation',
    nom: 'Name of the organisation',
    enregistrer: 'Save the name',
    renoncer: 'Give up',
    fait: 'Organisation renamed.',
  },
};

interface Props {
  readonly structure: { readonly id: string; readonly nom: string; readonly version: number };
}

/** The name of a structure may be put right; its SIRET never changes. */
export function RenommerStructure({ structure }: Props) {
  const textes = useTextes(TEXTES);
  const permis = useDroit('MODIFIER_LIEUX');
  const [ouvert, setOuvert] = useOuverture(FORME);
  if (!permis) return null;
  return (
    <SaufLectureSeule dit={false}>
      {ouvert ? (
        <Formulaire structure={structure} fermer={() => setOuvert(false)} />
      ) : (
        <button type="button" className="b" aria-expanded={false} onClick={() => setOuvert(true)}>
          {textes.renommer}
        </button>
      )}
    </SaufLectureSeule>
  );
}

const FORME = 'structure';

function Formulaire({ structure, fermer }: Props & { readonly fermer: () => void }) {
  const textes = useTextes(TEXTES);
  const client = useApolloClient();
  const annoncer = useAnnonce();
  // What the form started from, whoever renames it meanwhile.
  const { saisie, dire, quitter, envoyer, enCours, reponse } = useFormulaire(
    FORME,
    { nom: structure.nom, motif: '', versionAttendue: structure.version },
    fermer,
  );
  const { nom, motif, versionAttendue } = saisie;
  const [essaye, setEssaye] = useState(false);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (!motif.trim()) return;
    const demande = { structure: structure.id, versionAttendue, nom: nom.trim(), motif: motif.trim() };
    const fait = await envoyer(demande, async (input) => {
      const { data, error } = await client.mutate({
        mutation: ModifierStructureMutation,
        variables: { input },
      });
      return { reponse: data?.modifierStructure, error };
    });
    if (!fait) return;
    quitter();
    annoncer(textes.fait);
  }

  return (
    <form
      className="pile motivee"
      aria-label={textes.renommer}
      noValidate
      onSubmit={(event) => void soumettre(event)}
    >
      <Reponse {...reponse} />
      <Champ nom={textes.nom}>
        {(attributs) => (
          <input
            {...attributs}
            value={nom}
            maxLength={300}
            autoComplete="off"
            onChange={({ currentTarget }) => dire('nom')(currentTarget.value)}
          />
        )}
      </Champ>
      <ChampMotif valeur={motif} onChange={dire('motif')} manque={essaye && !motif.trim()} />
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {textes.enregistrer}
        </button>
        <button type="button" className="b nu" onClick={quitter}>
          {textes.renoncer}
        </button>
      </p>
    </form>
  );
}
