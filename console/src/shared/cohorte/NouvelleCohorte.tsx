import { useMutation } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../../graphql/index.ts';
import type { PublicCible } from '../../graphql/graphql.ts';
import { useAnnonce } from '../annonce.tsx';
import { Liste } from '../champs.tsx';
import { Reponse } from '../etats/Reponse.tsx';
import { useLangue, useTextes } from '../langue.ts';
import { PUBLICS } from '../mots.ts';
import { SaufLectureSeule } from '../SaufLectureSeule.tsx';
import { useFormulaire } from '../useFormulaire.ts';
import { useOuverture } from '../useSaisieGardee.ts';
import { lireEffectifs } from './effectifs.ts';
import { Texte } from '../Texte.tsx';

const DeclarerCohorte = graphql(`
  mutation DeclarerCohorte($input: DeclarerCohorteInput!) {
    declarerCohorte(input: $input) {
      ... on CohorteDeclaree {
        cohorte {
          id
        }
      }
      ... on Refus {
        message
      }
    }
  }
`);

const CODES: readonly PublicCible[] = [
  'JEUNES_NON_DIPLOMES',
  'PERSONNES_AGEES',
  'PERSONNES_ISOLEES',
  'ALLOPHONES',
  'DEMANDEURS_EMPLOI',
  'NON_COMMUNIQUE',
];
const DIMENSIONS = ['AGE', 'GENRE', 'STATUT'] as const;

const TEXTES = {
  fr: {
    titre: 'Déclarer une cohorte',
    public: 'Public',
    libelle: 'Libellé',
    du: 'À partir du',
    personnes: 'Personnes visées',
    jamais: 'Des effectifs déclarés, jamais une personne.',
    AGE: 'Par âge',
    GENRE: 'Par genre',
    STATUT: 'Par statut',
    effectifs: 'Facultatif. Une modalité par ligne, comme « 65 ans et plus : 12 » ; leur somme est le total.',
    libelleAttendu: 'Un libellé est attendu.',
    personnesAttendues: 'Un nombre de personnes est attendu.',
    faux: (ligne: string) => `« ${ligne} » : une modalité, deux-points et un nombre sont attendus.`,
    declarer: 'Déclarer',
    enCours: 'Envoi en cours…',
    fait: (libelle: string) => `La cohorte « ${libelle} » est déclarée.`,
  },
  en: {
    titre: 'Declare a cohort',
    public: 'Public',
    libelle: 'Label',
    du: 'From',
    personnes: 'Persons aimed at',
    jamais: 'Declared counts, never a person.',
    AGE: 'By age',
    GENRE: 'By gender',
    STATUT: 'By status',
    effectifs: 'Optional. One category a line, such as “65 and over: 12”; they add up to the total.',
    libelleAttendu: 'A label is expected.',
    personnesAttendues: 'A number of persons is expected.',
    faux: (ligne: string) => `“${ligne}”: a category, a colon and a number are expected.`,
    declarer: 'Declare',
    enCours: 'Sending…',
    fait: (libelle: string) => `The cohort “${libelle}” is declared.`,
  },
};

const VIDE = { vise: 'PERSONNES_AGEES', libelle: '', personnes: '', du: '', AGE: '', GENRE: '', STATUT: '' };

const nomDeForme = (siren: string): string => `cohorte ${siren}`;

interface Props {
  readonly siren: string;
  readonly aujourdhui: string | undefined;
}

/** A group of beneficiaries by counts: each dimension given adds up to the total, and the API says so when it does not. */
export function NouvelleCohorte({ siren, aujourdhui = '' }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { saisie, dire, essaye, lus, nombreJuste, soumettre, reponse, enCours } = useDeclaration(
    siren,
    aujourdhui,
  );
  const [ouvert, ouvrir] = useOuverture(nomDeForme(siren));
  return (
    <details className="ajout" open={ouvert} onToggle={({ currentTarget }) => ouvrir(currentTarget.open)}>
      <summary>{textes.titre}</summary>
      <SaufLectureSeule>
        <form className="pile" noValidate onSubmit={(event) => void soumettre(event)}>
          <p className="note">{textes.jamais}</p>
          <Reponse {...reponse} />
          <Liste
            nom={textes.public}
            valeur={saisie.vise}
            options={CODES.map((un) => [un, PUBLICS[langue][un]] as const)}
            onChange={dire('vise')}
          />
          <Texte
            nom={textes.libelle}
            valeur={saisie.libelle}
            onChange={dire('libelle')}
            refus={essaye && !saisie.libelle.trim() ? textes.libelleAttendu : null}
          />
          <Texte nom={textes.du} genre="jour" valeur={saisie.du || aujourdhui} onChange={dire('du')} />
          <Texte
            nom={textes.personnes}
            valeur={saisie.personnes}
            onChange={dire('personnes')}
            refus={essaye && !nombreJuste ? textes.personnesAttendues : null}
          />
          {DIMENSIONS.map((dimension, i) => {
            const faute = lus[i]?.faute ?? null;
            return (
              <Texte
                key={dimension}
                genre="lignes"
                nom={textes[dimension]}
                aide={i === 0 ? textes.effectifs : undefined}
                valeur={saisie[dimension]}
                onChange={dire(dimension)}
                refus={essaye && faute !== null ? textes.faux(faute) : null}
              />
            );
          })}
          <button type="submit" className="b plein" disabled={enCours}>
            {enCours ? textes.enCours : textes.declarer}
          </button>
        </form>
      </SaufLectureSeule>
    </details>
  );
}

/** What is typed, what of it is wrong, and how it is sent. */
function useDeclaration(siren: string, aujourdhui: string) {
  const textes = useTextes(TEXTES);
  const annoncer = useAnnonce();
  const [declarer] = useMutation(DeclarerCohorte);
  const { saisie, dire, quitter, envoyer, reponse, enCours } = useFormulaire(nomDeForme(siren), VIDE);
  const [essaye, setEssaye] = useState(false);
  const lus = DIMENSIONS.map((dimension) => lireEffectifs(dimension, saisie[dimension]));
  const nombreJuste = /^\d{1,7}$/u.test(saisie.personnes.trim());

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    const libelle = saisie.libelle.trim();
    if (!libelle || !nombreJuste || lus.some(({ faute }) => faute !== null)) return;
    const effectifs = lus.flatMap((un) => un.effectifs);
    const personnes = Number(saisie.personnes);
    const du = saisie.du || aujourdhui;
    const vise = CODES.find((un) => un === saisie.vise) ?? 'NON_COMMUNIQUE';
    const demande = { collectivite: siren, public: vise, libelle, du, personnes, effectifs };
    const fait = await envoyer(demande, async (input) => {
      const { data, error } = await declarer({ variables: { input } });
      return { reponse: data?.declarerCohorte, error };
    });
    if (!fait) return;
    annoncer(textes.fait(libelle));
    quitter();
    setEssaye(false);
  }

  return { saisie, dire, essaye, lus, nombreJuste, soumettre, reponse, enCours };
}
