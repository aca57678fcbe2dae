import { useId } from 'react';
import { useTextes } from '../shared/langue.ts';
import { ACopier } from '../shared/requete/ACopier.tsx';

const TEXTES = {
  fr: {
    titre: 'Recevoir et vérifier',
    chapo:
      'Chaque envoi suit Standard Webhooks : webhook-id (l’événement, le même à chaque essai), webhook-timestamp et webhook-signature. Répondez 2xx une fois l’événement gardé, en moins de 10 secondes ; 410 arrête tout.',
    javascript: 'JavaScript, avec la bibliothèque standardwebhooks',
    curl: 'Signer et envoyer un essai avec curl',
    dejaVu: 'le même identifiant peut revenir : ne rien refaire',
    corpsBrut: 'le corps brut, octet pour octet',
  },
  en: {
    titre: 'Receive and verify',
    chapo:
      'Each sending follows Standard Webhooks: webhook-id (the event, the same at each try), webhook-timestamp and webhook-signature. Answer 2xx once the event is kept, within 10 seconds; 410 stops it all.',
    javascript: 'JavaScript, with the standardwebhooks library',
    curl: 'Sign and send a test with curl',
    dejaVu: 'the same identifier may come back: do nothing twice',
    corpsBrut: 'the raw body, byte for byte',
  },
};

const javascript = (dejaVu: string, corpsBrut: string): string => `import { createServer } from 'node:http';
import { Webhook } from 'standardwebhooks';

const webhook = new Webhook(process.env.WEBHOOK_SECRET); // whsec_…
const vus = new Set(); // ${dejaVu}

createServer(async (requete, reponse) => {
  let corps = ''; // ${corpsBrut}
  for await (const part of requete.setEncoding('utf8')) corps += part;
  try {
    const evenement = webhook.verify(corps, requete.headers);
    if (!vus.has(evenement.id)) {
      console.log(evenement.type, evenement.curseur, JSON.parse(evenement.donnees));
      vus.add(evenement.id);
    }
    reponse.writeHead(204).end();
  } catch {
    reponse.writeHead(401).end();
  }
}).listen(8080);`;

const curl = (url: string): string => `id=essai-1; instant=$(date +%s); corps='{"type":"webhook.essai"}'
cle=$(printf %s "\${WEBHOOK_SECRET#whsec_}" | base64 -d | xxd -p -c 256)
signature=$(printf %s "$id.$instant.$corps" | openssl dgst -sha256 -mac HMAC -macopt hexkey:$cle -binary | base64)
curl -X POST '${url.replaceAll("'", '%27')}' -H 'content-type: application/json' \\
  -H "webhook-id: $id" -H "webhook-timestamp: $instant" -H "webhook-signature: v1,$signature" --data "$corps"`;

/** How a target tells that a sending is the register's, in words and in code. */
export function Verifier({ url }: { readonly url: string }) {
  const textes = useTextes(TEXTES);
  const id = useId();
  return (
    <section className="fig pile" aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <p className="constat">{textes.chapo}</p>
      <ACopier nom={textes.javascript} texte={javascript(textes.dejaVu, textes.corpsBrut)} />
      <ACopier nom={textes.curl} texte={curl(url)} />
    </section>
  );
}
