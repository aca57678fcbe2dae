import { useMutation } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { GenreDeDistributeur } from '../graphql/graphql.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Liste } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import type { Langue } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { useOuverture } from '../shared/useSaisieGardee.ts';
import { Texte } from '../shared/Texte.tsx';

const AjouterDistributeur = graphql(`
  mutation AjouterDistributeur($input: AjouterDistributeurInput!) {
    ajouterDistributeur(input: $input) {
      ... on DistributeurAjoute {
        distributeur {
          id
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const GENRES = {
  fr: {
    MAIRIE: 'mairie',
    CCAS: 'CCAS',
    FRANCE_SERVICES: 'France services',
    CAF: 'CAF',
    MISSION_LOCALE: 'mission locale',
    FRANCE_TRAVAIL: 'France Travail',
    ASSOCIATION: 'association',
  },
  en: {
    MAIRIE: 'town hall',
    CCAS: 'social action centre',
    FRANCE_SERVICES: 'France services',
    CAF: 'family benefits office',
    MISSION_LOCALE: 'youth employment centre',
    FRANCE_TRAVAIL: 'employment agency',
    ASSOCIATION: 'association',
  },
} as const satisfies Record<Langue, Record<GenreDeDistributeur, string>>;

const CODES: readonly GenreDeDistributeur[] = [
  'MAIRIE',
  'CCAS',
  'FRANCE_SERVICES',
  'CAF',
  'MISSION_LOCALE',
  'FRANCE_TRAVAIL',
  'ASSOCIATION',
];

const TEXTES = {
  fr: {
    titre: 'Ajouter un distributeur',
    nom: 'Nom du guichet',
    code: 'Code',
    aide: 'De 2 à 20 majuscules, chiffres et tirets ; à lui seul.',
    genre: 'Genre',
    commune: 'Code INSEE de sa commune',
    nomAttendu: 'Un nom est attendu.',
    codeAttendu: 'De 2 à 20 majuscules, chiffres et tirets sont attendus.',
    communeAttendue: 'Cinq caractères sont attendus, comme 33063.',
    ajouter: 'Ajouter',
    enCours: 'Envoi en cours…',
    fait: (nom: string) => `${nom} est ajouté.`,
  },
  en: {
    titre: 'Add a distributor',
    nom: 'Name of the counter',
    code: 'Code',
    aide: '2 to 20 capitals, digits and hyphens; its own.',
    genre: 'Kind',
    commune: 'INSEE code of its commune',
    nomAttendu: 'A name is expected.',
    codeAttendu: '2 to 20 capitals, digits and hyphens are expected.',
    communeAttendue: 'Five characters are expected, such as 33063.',
    ajouter: 'Add',
    enCours: 'Sending…',
    fait: (nom: string) => `${nom} is added.`,
  },
};

const VIDE = { nom: '', code: '', communeCode: '', genre: 'CCAS' };
const nomDeForme = (siren: string): string => `distributeur ${siren}`;

/** A new counter of the buyer, which can then receive carnets and hand them out. */
export function NouveauDistributeur({ siren }: { readonly siren: string }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { saisie, dire, essaye, fautes, soumettre, reponse, enCours } = useAjout(siren);
  const [ouvert, ouvrir] = useOuverture(nomDeForme(siren));
  const champ = (cle: keyof typeof fautes, nom: string, maximum: number, aide?: string) => (
    <Texte
      nom={nom}
      aide={aide}
      maximum={maximum}
      valeur={saisie[cle]}
      refus={essaye ? fautes[cle] : null}
      onChange={dire(cle)}
    />
  );
  return (
    <details className="ajout" open={ouvert} onToggle={({ currentTarget }) => ouvrir(currentTarget.open)}>
      <summary>{textes.titre}</summary>
      <SaufLectureSeule>
        <form className="pile" noValidate onSubmit={(event) => void soumettre(event)}>
          <Reponse {...reponse} />
          {champ('nom', textes.nom, 200)}
          {champ('code', textes.code, 20, textes.aide)}
          <Liste
            nom={textes.genre}
            valeur={saisie.genre}
            options={CODES.map((un) => [un, GENRES[langue][un]] as const)}
            onChange={dire('genre')}
          />
          {champ('communeCode', textes.commune, 5)}
          <button type="submit" className="b plein" disabled={enCours}>
            {enCours ? textes.enCours : textes.ajouter}
          </button>
        </form>
      </SaufLectureSeule>
    </details>
  );
}

/** What is typed, what of it is wrong, and how it is sent. */
function useAjout(siren: string) {
  const textes = useTextes(TEXTES);
  const annoncer = useAnnonce();
  const [ajouter] = useMutation(AjouterDistributeur);
  const { saisie, dire, quitter, envoyer, reponse, enCours } = useFormulaire(nomDeForme(siren), VIDE);
  const [essaye, setEssaye] = useState(false);
  const fautes = {
    nom: saisie.nom.trim() ? null : textes.nomAttendu,
    code: /^[A-Z0-9][A-Z0-9-]{1,19}$/u.test(saisie.code.trim()) ? null : textes.codeAttendu,
    communeCode: /^\d[0-9AB]\d{3}$/u.test(saisie.communeCode.trim()) ? null : textes.communeAttendue,
  };

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (Object.values(fautes).some((faute) => faute !== null)) return;
    const [nom, code, communeCode] = [saisie.nom.trim(), saisie.code.trim(), saisie.communeCode.trim()];
    const genre = CODES.find((un) => un === saisie.genre) ?? 'CCAS';
    const demande = { collectivite: siren, nom, code, communeCode, genre };
    const fait = await envoyer(demande, async (input) => {
      const { data, error } = await ajouter({ variables: { input } });
      return { reponse: data?.ajouterDistributeur, error };
    });
    if (!fait) return;
    annoncer(textes.fait(nom));
    quitter();
    setEssaye(false);
  }

  return { saisie, dire, essaye, fautes, soumettre, reponse, enCours };
}
