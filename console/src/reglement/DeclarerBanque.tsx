import { useApolloClient } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { GenreDeTitulaire } from '../graphql/graphql.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Champ, Liste } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useModification } from '../shared/useModification.ts';
import { GENRES_DE_TITULAIRE } from './mots.ts';

const DeclarerCoordonneesMutation = graphql(`
  mutation DeclarerCoordonnees($input: DeclarerCoordonneesBancairesInput!) {
    declarerCoordonneesBancaires(input: $input) {
      ... on CoordonneesEnregistrees {
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
    titre: (qui: string) => `Déclarer les coordonnées bancaires de ${qui}`,
    suites:
      'Rien n’y sera versé avant qu’une autre personne les vérifie, puis 48 h. Elles sont recopiées du relevé d’identité bancaire.',
    genre: 'Qui tient le compte',
    titulaire: 'Titulaire du compte',
    iban: 'IBAN',
    ibanAide: 'Avec ou sans espaces.',
    bic: 'BIC',
    attendu: 'Ce champ est attendu.',
    declarer: 'Déclarer',
    enCours: 'Envoi en cours…',
    renoncer: 'Renoncer',
    fait: 'Coordonnées déclarées\u00a0: elles attendent d’être vérifiées.',
  },
  en: {
    titre: (qui: string) => `Declare the bank details of ${qui}`,
    suites:
      'Nothing will be paid there before someone else verifies them, then 48 h. They are copied from the bank statement.',
    genre: 'Who holds the account',
    titulaire: 'Account holder',
    iban: 'IBAN',
    ibanAide: 'With or without spaces.',
    bic: 'BIC',
    attendu: 'This field is expected.',
    declarer: 'Declare',
    enCours: 'Sending…',
    renoncer: 'Give up',
    fait: 'Bank details declared: they wait to be verified.',
  },
};

const GENRES = ['ASSOCIATION', 'REGIE_PUBLIQUE', 'COLLECTIVITE', 'ENTREPRISE', 'AUTRE'] as const;
const CHAMPS = ['titulaire', 'iban', 'bic'] as const;

interface Props {
  readonly structure: string;
  readonly nom: string;
  readonly fermer: () => void;
}

/** Bank details as the bank wrote them; the API says which control fails. No draft is kept: an IBAN stays in no browser. */
export function DeclarerBanque({ structure, nom, fermer }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const client = useApolloClient();
  const annoncer = useAnnonce();
  const { envoyer, refus, erreur, enCours } = useModification();
  const [genre, setGenre] = useState<GenreDeTitulaire>('ASSOCIATION');
  const [saisie, setSaisie] = useState({ titulaire: '', iban: '', bic: '' });
  const [essaye, setEssaye] = useState(false);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (CHAMPS.some((champ) => !saisie[champ].trim())) return;
    const fait = await envoyer({ structure, genre, ...saisie }, async (input) => {
      const { data, error } = await client.mutate({
        mutation: DeclarerCoordonneesMutation,
        variables: { input },
      });
      return { reponse: data?.declarerCoordonneesBancaires, error };
    });
    if (!fait) return;
    annoncer(textes.fait);
    fermer();
  }

  return (
    <SaufLectureSeule>
      <form
        className="pile motivee no-papier"
        aria-label={textes.titre(nom)}
        noValidate
        onSubmit={(event) => void soumettre(event)}
      >
        <p>{textes.suites}</p>
        <Reponse refus={refus} erreur={erreur} />
        <Liste
          nom={textes.genre}
          valeur={genre}
          options={GENRES.map((un) => [un, GENRES_DE_TITULAIRE[langue][un]])}
          onChange={(valeur) => setGenre(GENRES.find((un) => un === valeur) ?? genre)}
        />
        {CHAMPS.map((champ) => (
          <ChampDeCompte
            key={champ}
            champ={champ}
            valeur={saisie[champ]}
            manque={essaye && !saisie[champ].trim()}
            onChange={(valeur) => setSaisie({ ...saisie, [champ]: valeur })}
          />
        ))}
        <Boutons enCours={enCours} fermer={fermer} />
      </form>
    </SaufLectureSeule>
  );
}

interface ChampProps {
  readonly champ: (typeof CHAMPS)[number];
  readonly valeur: string;
  /** Whether it was sent without it. */
  readonly manque: boolean;
  readonly onChange: (valeur: string) => void;
}

function ChampDeCompte({ champ, valeur, manque, onChange }: ChampProps) {
  const textes = useTextes(TEXTES);
  return (
    <Champ
      nom={textes[champ]}
      aide={champ === 'iban' ? textes.ibanAide : undefined}
      refus={manque ? textes.attendu : null}
    >
      {(attributs) => (
        <input
          {...attributs}
          value={valeur}
          maxLength={champ === 'titulaire' ? 70 : 42}
          autoComplete="off"
          spellCheck={false}
          required
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Champ>
  );
}

function Boutons({ enCours, fermer }: { readonly enCours: boolean; readonly fermer: () => void }) {
  const textes = useTextes(TEXTES);
  return (
    <p className="actions">
      <button type="submit" className="b plein" disabled={enCours}>
        {enCours ? textes.enCours : textes.declarer}
      </button>
      <button type="button" className="b nu" onClick={fermer}>
        {textes.renoncer}
      </button>
    </p>
  );
}
