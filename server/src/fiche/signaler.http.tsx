import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../shared/context.ts';
import { TooManyTries } from '../shared/errors.ts';
import { estUuid } from '../shared/texte.ts';
import { signaler } from '../signalement/signalement.module.ts';
import { ErreurPage, lien, type Serveur, type Vitrine, type Vue } from '../gabarit/gabarit.module.ts';
import { lieuDemande, type LieuPublic } from '../annuaire/annuaire.module.ts';
import { MerciPage } from './MerciPage.tsx';
import { champsProposes, lireSaisie, type Saisie, saisieDe, tropLong } from './signalement.rules.ts';
import { SignalerPage } from './SignalerPage.tsx';

const CORPS = 32 * 1024;
const AILLEURS =
  'Demande venue d’un autre site : refusée. Ouvrez la fiche du lieu sur ce site et recommencez.';
const LONG = 'Le message dépasse 2 000 caractères : raccourcissez-le.';
const RIEN = 'Rien n’est changé : corrigez un champ ou écrivez un message.';

interface Options {
  readonly vitrine: Vitrine;
  readonly serveur: Serveur;
  readonly identify: (request: FastifyRequest) => Promise<Context>;
}

type DuLieu = { Params: { id: string } };

/** « Signaler un changement », without an account and without a script. */
export async function routesDeSignalement(app: FastifyInstance, options: Options): Promise<void> {
  const { serveur } = options;
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: CORPS },
    (_request, corps, done) => done(null, new URLSearchParams(String(corps))),
  );
  app.route<DuLieu>({
    method: ['GET', 'HEAD'],
    url: '/carte/lieu/:id/signaler',
    handler: async (request, reply) => {
      const vue = serveur.vue(request, new URLSearchParams());
      const lieu = await lieuASignaler(options, request.params.id);
      return lieu
        ? montrer(serveur, reply, { vue, lieu, saisie: saisieDe(lieu, randomUUID()), refus: null })
        : absent(serveur, reply, vue);
    },
  });
  app.post<DuLieu>('/carte/lieu/:id/signaler', (request, reply) => recevoir(options, request, reply));
  app.route<DuLieu>({
    method: ['GET', 'HEAD'],
    url: '/carte/lieu/:id/signale',
    handler: async (request, reply) => {
      const vue = serveur.vue(request, new URLSearchParams());
      const { id } = request.params;
      return estUuid(id)
        ? serveur.envoyerSansGarder(reply, vue, <MerciPage vue={vue} lieu={id} />, 200)
        : absent(serveur, reply, vue);
    },
  });
}

async function lieuASignaler({ vitrine }: Options, id: string): Promise<LieuPublic | null> {
  const lu = estUuid(id) ? await lieuDemande(vitrine.pool, id) : null;
  return lu?.genre === 'LIEU' ? lu.lieu : null;
}

const absent = (serveur: Serveur, reply: FastifyReply, vue: Vue): FastifyReply =>
  serveur.envoyerSansGarder(reply, vue, <ErreurPage vue={vue} cause="introuvable" />, 404);

interface Montree {
  readonly vue: Vue;
  readonly lieu: LieuPublic;
  readonly saisie: Saisie;
  readonly refus: string | null;
}

const montrer = (serveur: Serveur, reply: FastifyReply, montree: Montree, statut = 200): FastifyReply =>
  serveur.envoyerSansGarder(reply, montree.vue, <SignalerPage {...montree} />, statut);

/** Keeps a report, or shows the form again with what was typed and why it was refused. */
async function recevoir(
  options: Options,
  request: FastifyRequest<DuLieu>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { serveur, identify } = options;
  const vue = serveur.vue(request, new URLSearchParams());
  const lieu = await lieuASignaler(options, request.params.id);
  if (!lieu) return absent(serveur, reply, vue);
  const corps = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
  const saisie = lireSaisie(corps, randomUUID());
  const redire = (refus: string, statut: number): FastifyReply =>
    montrer(serveur, reply, { vue, lieu, saisie, refus }, statut);
  if (!estDIci(request, vue)) return redire(AILLEURS, 403);
  const merci = lien(vue, `/carte/lieu/${lieu.id}/signale`);
  // A machine is thanked like anyone, and nothing is kept of what it wrote.
  if (saisie.piege !== '') return reply.redirect(merci, 303);
  if (tropLong(saisie)) return redire(LONG, 422);
  const champs = champsProposes(saisie, lieu);
  if (Object.keys(champs).length === 0 && saisie.message === '') return redire(RIEN, 422);
  try {
    const { message } = saisie;
    const fait = await signaler(await identify(request), {
      lieu: lieu.id,
      champs,
      message: message === '' ? null : message,
      cleIdempotence: saisie.cle,
    });
    return 'reference' in fait ? reply.redirect(merci, 303) : redire(fait.message, 422);
  } catch (error) {
    if (error instanceof TooManyTries) return redire(error.message, 429);
    throw error;
  }
}

/** A form of this site says so, where the browser tells: another site’s says its own origin. */
function estDIci({ headers }: FastifyRequest, { origine }: Vue): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  return (origin === undefined || origin === origine) && (site === undefined || site === 'same-origin');
}
