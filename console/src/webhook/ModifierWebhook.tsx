import { type SubmitEvent, useState } from 'react';
import type { GestesDuWebhook_WebhookFragment as Lu } from '../graphql/graphql.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { useTextes } from '../shared/langue.ts';
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

interface Props {
  readonly webhook: Lu;
  readonly fermer: () => void;
}

/** Changes the name, the address or the events of a webhook. */
export function ModifierWebhook({ webhook, fermer }: Props) {
  const textes = useTextes(TEXTES);
  const annoncer = useAnnonce();
  const { modifier, refus, erreur, enCours } = useWebhooks();
  // As it was when the form opened: what others change meanwhile is refused, not written over.
  const [{ id, version }] = useState(webhook);
  const [saisie, setSaisie] = useState(() => saisieDe(webhook));
  const [essaye, setEssaye] = useState(false);

  async function soumettre(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setEssaye(true);
    if (Object.values(manquesDe(saisie)).some(Boolean)) return;
    const { nom, url } = saisie;
    const change = { nom: nom.trim(), url: url.trim(), filtre: filtreDe(saisie) };
    if (!(await modifier({ webhook: id, versionAttendue: version, ...change }))) return;
    fermer();
    annoncer(textes.modifie);
  }

  return (
    <form
      className="pile fig"
      aria-label={`${textes.modifier} ${webhook.nom}`}
      noValidate
      onSubmit={(event) => void soumettre(event)}
    >
      <ChampsDeWebhook saisie={saisie} onChange={setSaisie} essaye={essaye} />
      <Reponse refus={refus} erreur={erreur} />
      <p className="actions">
        <button type="submit" className="b plein" disabled={enCours}>
          {textes.enregistrer}
        </button>
        <button type="button" className="b nu" onClick={fermer}>
          {textes.renoncer}
        </button>
      </p>
    </form>
  );
}
