import { Webhook as Icone } from 'lucide-react';
import { type SubmitEvent, useId, useState } from 'react';
import { Link } from 'wouter';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { UneSeuleFois } from '../shared/UneSeuleFois.tsx';
import { ChampsDeWebhook } from './ChampsDeWebhook.tsx';
import { filtreDe, manquesDe, VIDE } from './saisie.ts';
import { useWebhooks } from './useWebhooks.ts';

const TEXTES = {
  fr: {
    titre: 'Créer un webhook',
    chapo:
      'Il reçoit ce qui s’enregistre à compter de maintenant, avec vos droits à chaque envoi : s’ils diminuent, il reçoit moins.',
    creer: 'Créer le webhook',
    enCours: 'Envoi en cours…',
    cree: (nom: string) => `Le webhook « ${nom} » est créé`,
    secret: 'Secret de signature',
    une: 'Son secret ne sera plus jamais montré : gardez-le maintenant dans un coffre, chez qui reçoit. Perdu, il se remplace.',
    deja: 'Ce webhook était déjà créé : son secret n’a été montré qu’une fois. Donnez-lui-en un nouveau.',
    suite: 'Vérifier la signature, envoyer un essai',
  },
  en: {
    titre: 'Create a webhook',
    chapo:
      'It receives what is recorded from now on, with your rights at each sending: should they shrink, it receives less.',
    creer: 'Create the webhook',
    enCours: 'Sending…',
    cree: (nom: string) => `The webhook “${nom}” is created`,
    secret: 'Signing secret',
    une: 'Its secret will never be shown again: keep it now in a vault, where it is received. Lost, it is replaced.',
    deja: 'This webhook was already created: its secret was shown once. Give it a new one.',
    suite: 'Verify the signature, send a test',
  },
};

interface Fait {
  readonly id: string;
  readonly nom: string;
  readonly secret: string | null;
}

/** Makes a webhook; its secret is shown here once, and is nowhere else. */
export function CreerWebhook() {
  const textes = useTextes(TEXTES);
  const id = useId();
  const [fait, setFait] = useState<Fait | null>(null);
  return (
    <section className="fig pile" aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <p className="constat">{textes.chapo}</p>
      {fait?.secret && (
        <>
          <UneSeuleFois
            icone={Icone}
            titre={textes.cree(fait.nom)}
            avertissement={textes.une}
            nom={textes.secret}
            valeur={fait.secret}
          />
          <p>
            <Link href={`/api/webhooks/${fait.id}`}>{textes.suite}</Link>
          </p>
        </>
      )}
      {fait?.secret === null && <Reponse refus={textes.deja} />}
      <SaufLectureSeule>
        <Formulaire titre={id} rendre={setFait} />
      </SaufLectureSeule>
    </section>
  );
}

interface FormulaireProps {
  /** Id of its heading. */
  readonly titre: string;
  readonly rendre: (fait: Fait | null) => void;
}

function Formulaire({ titre, rendre }: FormulaireProps) {
  const textes = useTextes(TEXTES);
  const { saisie, changer, quitter, envoyer, enCours, reponse } = useFormulaire('webhook', VIDE);
  const [essaye, setEssaye] = useState(false);
  const { creer } = useWebhooks(envoyer);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    rendre(null);
    if (Object.values(manquesDe(saisie)).some(Boolean)) return;
    const { nom, url } = saisie;
    const fait = await creer({ nom: nom.trim(), url: url.trim(), filtre: filtreDe(saisie) }, (id, secret) =>
      rendre({ id, nom: nom.trim(), secret }),
    );
    if (!fait) return;
    quitter();
    setEssaye(false);
  }

  return (
    <form className="pile" aria-labelledby={titre} noValidate onSubmit={(event) => void soumettre(event)}>
      <Reponse repris={reponse.repris} jeter={reponse.jeter} />
      <ChampsDeWebhook saisie={saisie} onChange={changer} essaye={essaye} />
      <Reponse {...reponse} repris={null} />
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {enCours ? textes.enCours : textes.creer}
        </button>
      </p>
    </form>
  );
}
