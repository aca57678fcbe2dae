import type { Courrier, Tache } from '../exploitation/exploitation.module.ts';

/** The task that tells an owner that a webhook of theirs was stopped. */
export const PREVENIR = 'webhook.prevenir';

interface Arrete {
  readonly nom: string;
  readonly suspension: string;
  readonly courriel: string | null;
}

/** Writes to the owner of a webhook that the register has stopped; who has no address sees it in the console alone. */
export const tachesDesWebhooks = (adresse: () => string): readonly Tache[] => [
  {
    nom: PREVENIR,
    async faire({ webhook = '', version = '' }, { lot, courrier }) {
      const { rows } = await lot.query<Arrete>(
        `select v.nom, v.suspension, k.courriel
         from plateforme.webhook w
         join plateforme.webhook_version v on v.webhook_id = w.id and v.version = $2::integer and v.suspension is not null
         left join plateforme.compte k on k.id = w.compte_id and k.ferme_le is null
         where w.id = $1`,
        [webhook, version],
      );
      const [arrete] = rows;
      if (arrete?.courriel == null) return;
      await courrier.envoyer(
        lettreDArret({ ...arrete, courriel: arrete.courriel }, `${adresse()}/api/webhooks/${webhook}`),
        `webhook-${webhook}-${version}`,
      );
    },
  },
];

const lettreDArret = (
  { nom, suspension, courriel }: Arrete & { readonly courriel: string },
  lien: string,
): Courrier => ({
  a: courriel,
  objet: `Webhook arrêté : ${nom}`,
  texte: `Bonjour,

Le registre du Pass numérique n’envoie plus rien à votre webhook « ${nom} ».

Pourquoi : ${suspension}

Rien n’est perdu : ce qui s’est passé depuis l’attend dans le journal. Pour le reprendre, ou y renoncer :
${lien}

--
Registre du Pass numérique
Ce message est envoyé par un automate : n’y répondez pas.
`,
});
