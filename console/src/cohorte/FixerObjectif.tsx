import { useMutation } from '@apollo/client/react';
import { type SubmitEvent, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { Texte } from '../shared/Texte.tsx';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { useOuverture } from '../shared/useSaisieGardee.ts';

const FixerObjectifMutation = graphql(`
  mutation FixerObjectif($input: FixerObjectifDeCohorteInput!) {
    fixerObjectifDeCohorte(input: $input) {
      ... on ObjectifChange {
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
    titre: 'Fixer un nouvel objectif',
    suites: 'Il remplacera l’objectif en vigueur, qui restera lisible.',
    carnets: 'Carnets à remettre',
    personnes: 'Personnes à toucher',
    facultatif: 'L’un des deux suffit.',
    nombre: 'Un nombre de 1 à 1 000 000 est attendu.',
    lun: 'Des carnets, ou des personnes, sont attendus.',
    jour: 'À compter du',
    aide: 'Aujourd’hui si rien n’est dit\u00a0; un jour passé ou à venir.',
    fixer: 'Fixer l’objectif',
    enCours: 'Envoi en cours…',
    fait: 'L’objectif est fixé.',
  },
  en: {
    titre: 'Set a new target',
    suites: 'It will replace the target in force, which stays readable.',
    carnets: 'Booklets to hand out',
    personnes: 'Persons to reach',
    facultatif: 'One of the two is enough.',
    nombre: 'A number from 1 to 1,000,000 is expected.',
    lun: 'Booklets, or persons, are expected.',
    jour: 'From',
    aide: 'Today if nothing is said; a past or coming day.',
    fixer: 'Set the target',
    enCours: 'Sending…',
    fait: 'The target is set.',
  },
};

const FORME = 'objectif';
const VIDE = { carnets: '', personnes: '', jour: '' };
const juste = (texte: string): boolean => /^[1-9]\d{0,6}$/u.test(texte.trim()) && Number(texte) <= 1_000_000;

const fautif = (texte: string): boolean => texte.trim() !== '' && !juste(texte);

/** A new target: booklets, persons, or both, from a day on; what is wrong is said at its field. */
export function FixerObjectif({
  cohorte,
  aujourdhui,
}: {
  readonly cohorte: string;
  readonly aujourdhui: string;
}) {
  const textes = useTextes(TEXTES);
  const { saisie, dire, refusDe, aucun, soumettre, reponse, enCours } = useObjectif(cohorte, aujourdhui);
  const [ouvert, ouvrir] = useOuverture(FORME);
  const { carnets, personnes, jour } = saisie;
  return (
    <details className="ajout" open={ouvert} onToggle={({ currentTarget }) => ouvrir(currentTarget.open)}>
      <summary>{textes.titre}</summary>
      <SaufLectureSeule>
        <form className="pile" noValidate onSubmit={(event) => void soumettre(event)}>
          <p className="note">{textes.suites}</p>
          <Reponse {...reponse} />
          <Texte
            nom={textes.carnets}
            valeur={carnets}
            aide={textes.facultatif}
            maximum={7}
            onChange={dire('carnets')}
            refus={refusDe(carnets)}
          />
          <Texte
            nom={textes.personnes}
            valeur={personnes}
            maximum={7}
            onChange={dire('personnes')}
            refus={aucun ? null : refusDe(personnes)}
          />
          <Texte
            nom={textes.jour}
            valeur={jour || aujourdhui}
            aide={textes.aide}
            genre="jour"
            onChange={dire('jour')}
          />
          <button type="submit" className="b plein" disabled={enCours}>
            {enCours ? textes.enCours : textes.fixer}
          </button>
        </form>
      </SaufLectureSeule>
    </details>
  );
}

/** What is typed, what of it is wrong, and how it is sent. */
function useObjectif(cohorte: string, aujourdhui: string) {
  const textes = useTextes(TEXTES);
  const annoncer = useAnnonce();
  const [fixer] = useMutation(FixerObjectifMutation);
  const { saisie, dire, quitter, envoyer, reponse, enCours } = useFormulaire(FORME, VIDE);
  const [essaye, setEssaye] = useState(false);
  const { carnets, personnes, jour } = saisie;
  const aucun = !carnets.trim() && !personnes.trim();
  const refusDe = (texte: string) =>
    !essaye ? null : aucun ? textes.lun : fautif(texte) ? textes.nombre : null;

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (aucun || fautif(carnets) || fautif(personnes)) return;
    const demande = {
      cohorte,
      ...(carnets.trim() ? { carnets: Number(carnets) } : {}),
      ...(personnes.trim() ? { personnes: Number(personnes) } : {}),
      aCompterDu: jour || aujourdhui,
    };
    const fait = await envoyer(demande, async (input) => {
      const { data, error } = await fixer({ variables: { input } });
      return { reponse: data?.fixerObjectifDeCohorte, error };
    });
    if (!fait) return;
    quitter();
    setEssaye(false);
    annoncer(textes.fait);
  }

  return { saisie, dire, refusDe, aucun, soumettre, reponse, enCours };
}
