import { KeyRound } from 'lucide-react';
import { type SubmitEvent, useId, useState } from 'react';
import type { GenreDeJeton } from '../graphql/graphql.ts';
import { Liste } from '../shared/champs.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useRegistre } from '../shared/registre.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { UneSeuleFois } from '../shared/UneSeuleFois.tsx';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { useMonPerimetre } from '../shared/useMonPerimetre.ts';
import { useVue } from '../shared/vue.ts';
import { ChampsDePortee } from './ChampsDePortee.tsx';
import { aDemander, manquesDe, type Saisie } from './portee.ts';
import { CHAMPS } from './textes.ts';
import { useJetons } from './useJetons.ts';

const TEXTES = {
  fr: {
    titre: 'Créer un jeton',
    chapo:
      'Un jeton lit et n’écrit pas, dans votre périmètre et jamais au-delà : si vos droits diminuent, les siens aussi.',
    API: 'Un programme : il lit comme un intégrateur',
    ENCART: 'Une page publique : elle montre ce que tout le monde peut lire',
    creer: 'Créer le jeton',
    enCours: 'Envoi en cours…',
    cree: (nom: string) => `Le jeton « ${nom} » est créé`,
    secret: 'Secret du jeton',
    une: 'Il ne sera plus jamais montré : gardez-le maintenant dans un coffre, jamais dans du code. Perdu, il se remplace.',
    deja: 'Ce jeton était déjà créé : son secret n’a été montré qu’une fois. Donnez-lui-en un nouveau.',
  },
  en: {
    titre: 'Create a token',
    chapo:
      'A token reads and never writes, within your perimeter and never beyond: should your rights shrink, so do its own.',
    API: 'A program: it reads as an integrator does',
    ENCART: 'A public page: it shows what anyone may read',
    creer: 'Create the token',
    enCours: 'Sending…',
    cree: (nom: string) => `The token “${nom}” is created`,
    secret: 'Secret of the token',
    une: 'It will never be shown again: keep it now in a vault, never in code. Lost, it is replaced.',
    deja: 'This token was already created: its secret was shown once. Give it a new one.',
  },
};

/** The same day half a year later, or the last of that month. */
function dansSixMois(jour: string): string {
  const [annee = 0, mois = 0, quantieme = 0] = jour.split('-').map(Number);
  const dernier = new Date(Date.UTC(annee, mois + 6, 0)).getUTCDate();
  return new Date(Date.UTC(annee, mois + 5, Math.min(quantieme, dernier))).toISOString().slice(0, 10);
}

interface Fait {
  readonly nom: string;
  readonly secret: string | null;
}

/** Makes a token; its secret is shown here once, and is nowhere else. */
export function CreerJeton() {
  const textes = useTextes(TEXTES);
  const id = useId();
  const registre = useRegistre();
  const { chez, lu } = useMonPerimetre();
  // A view of the console, or an example, says by its link what the token is for.
  const demandees = useVue().vue['operations'] ?? '';
  const [fait, setFait] = useState<Fait | null>(null);
  return (
    <section className="fig pile" id="creer" tabIndex={-1} aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <p className="constat">{textes.chapo}</p>
      {fait?.secret && (
        <UneSeuleFois
          icone={KeyRound}
          titre={textes.cree(fait.nom)}
          avertissement={textes.une}
          nom={textes.secret}
          valeur={fait.secret}
        />
      )}
      {fait?.secret === null && <Reponse refus={textes.deja} />}
      {registre && lu && (
        <SaufLectureSeule>
          <Formulaire
            key={demandees}
            titre={id}
            jour={registre.jour}
            chez={chez?.code ?? null}
            demandees={demandees}
            rendre={setFait}
          />
        </SaufLectureSeule>
      )}
    </section>
  );
}

interface FormulaireProps {
  /** Id of its heading. */
  readonly titre: string;
  readonly jour: string;
  /** The only collectivité of who asks. */
  readonly chez: string | null;
  /** Operations that are asked for, with commas. */
  readonly demandees: string;
  readonly rendre: (fait: Fait | null) => void;
}

const GENRES: readonly GenreDeJeton[] = ['API', 'ENCART'];

/** What is proposed first: the operations asked for or figures, for half a year, at home or everywhere. */
const departDe = (jour: string, chez: string | null, demandees: readonly string[]): Saisie => ({
  genre: 'API',
  nom: '',
  territoire: chez !== null ? 'COLLECTIVITE' : 'FRANCE',
  code: chez ?? '',
  lit: demandees.length > 0 ? 'API' : 'INDICATEURS',
  indicateurs: [],
  champs: [],
  operations: demandees,
  origines: '',
  quota: '60',
  expireLe: dansSixMois(jour),
});

function Formulaire({ titre, jour, chez, demandees, rendre }: FormulaireProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  // What is asked is kept until it is made; the secret that answers is not of it, and is kept nowhere.
  const { saisie, changer, quitter, envoyer, enCours, reponse } = useFormulaire(`jeton ${demandees}`, () =>
    departDe(jour, chez, demandees === '' ? [] : demandees.split(',')),
  );
  const [essaye, setEssaye] = useState(false);
  const { creer } = useJetons(envoyer);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    rendre(null);
    if (Object.values(manquesDe(saisie)).some(Boolean)) return;
    const { genre, nom } = saisie;
    const fait = await creer({ genre, portee: aDemander(saisie) }, (secret) =>
      rendre({ nom: nom.trim(), secret }),
    );
    if (!fait) return;
    quitter();
    setEssaye(false);
  }

  return (
    <form className="pile" aria-labelledby={titre} noValidate onSubmit={(event) => void soumettre(event)}>
      <Reponse repris={reponse.repris} jeter={reponse.jeter} />
      <div className="champs usage-de-jeton">
        <Liste
          nom={CHAMPS[langue].genre}
          valeur={saisie.genre}
          options={GENRES.map((genre) => [genre, textes[genre]] as const)}
          onChange={(choix) => {
            const genre = GENRES.find((un) => un === choix);
            const lit = genre === 'ENCART' && saisie.lit === 'TOUT' ? 'INDICATEURS' : saisie.lit;
            if (genre) changer({ genre, lit });
          }}
        />
      </div>
      <ChampsDePortee saisie={saisie} onChange={changer} essaye={essaye} />
      <Reponse {...reponse} repris={null} />
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : textes.creer}
        </button>
      </p>
    </form>
  );
}
