import { type SubmitEvent, useState } from 'react';
import type { GestesDuWebhook_WebhookFragment as Lu } from '../graphql/graphql.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
import { useFormulaire } from '../shared/useFormulaire.ts';
import { ChampsDeWebhook } from './ChampsDeWebhook.tsx';
import { filtreDe, manquesDe, saisieDe } from './saisie.ts';
import { useWebhooks } from './useWebhooks.ts';

const TEXTES = {
  fr: {
    modifier: 'Modifier',
    modifie: 'Webhook modifié : ce qui attendait un nouvel envoi part à l’instant.',
    enregistrer: 'Enregistrer',
    renoncer: 'Renoncer',
  },
  en: {
    modifier: 'Change',
    modifie: 'Webhook changed: what waited for another try leaves at once.',
    enregistrer: 'Save',
    renoncer: 'Give up',
  },
};

/** The name under which what is typed of a webhook is kept. */
export const FORME = 'webhook modifié';

interface Props {
  readonly webhook: Lu;
  readonly fermer: () => void;
}

/** Changes the name, the address or the events of a webhook. */
export function ModifierWebhook({ webhook, fermer }: Props) {
  const textes = useTextes(TEXTES);
  const annoncer = useAnnonce();
  // The version goes with what is typed: what others change meanwhile is refused, not written over.
  const { saisie, changer, quitter, envoyer, enCours, reponse } = useFormulaire(
    FORME,
    () => ({ ...saisieDe(webhook), version: webhook.version }),
    fermer,
  );
  const { modifier } = useWebhooks(envoyer);
  const [essaye, setEssaye] = useState(false);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (Object.values(manquesDe(saisie)).some(Boolean)) return;
    const { nom, url, version } = saisie;
    const change = { nom: nom.trim(), url: url.trim(), filtre: filtreDe(saisie) };
    if (!(await modifier({ webhook: webhook.id, versionAttendue: version, ...change }))) return;
    quitter();
    annoncer(textes.modifie);
  }

  return (
    <form
      className="pile fig"
      aria-label={`${textes.modifier} ${webhook.nom}`}
      noValidate
      onSubmit={(event) => void soumettre(event)}
    >
      <Reponse repris={reponse.repris} jeter={reponse.jeter} />
      <ChampsDeWebhook saisie={saisie} onChange={changer} essaye={essaye} />
      <Reponse {...reponse} repris={null} />
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
