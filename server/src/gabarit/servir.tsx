import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Pool } from 'pg';
import { instantDuRegistre, today } from '../shared/today.ts';
import type { Footing, Versions } from '../shared/versions.ts';
import { Debit } from './debit.ts';
import { ErreurPage } from './ErreurPage.tsx';
import { lireLesFichiers } from './fichiers.ts';
import { langueDemandee } from './langue.ts';
import { Memoire, type PageRendue, preparer } from './memoire.ts';
import { origineDesPages } from './origine.ts';
import type { Vue } from './vue.ts';

/** What the public pages are given. */
export interface Vitrine {
  readonly pool: Pool;
  readonly demonstration: boolean;
  readonly version: string;
  readonly anneeCog: number;
  /** The network that a request is counted for. */
  readonly reseau: (adresse: string) => string;
  readonly versions: Versions;
}

/** What the public pages are made from. */
const APPUIS: readonly Footing[] = [{ owner: 'labels' }, { owner: 'territoires' }, { owner: 'plateforme' }];

/** What a route answers: a page, or the address of the one that is meant. */
export type Reponse =
  | { readonly page: ReactElement; readonly statut?: number }
  | { readonly vers: string; readonly statut: 301 | 302 };

/** Half of the minute in which a change of a label must be seen, for those who keep a copy. */
const GARDEE = 'public, max-age=30';
const MINUTE = 60_000;
/** Pages that one network may ask in a minute; the demonstration, which only its machine can reach, sets no limit. */
const PAR_MINUTE = 300;

/** Answers public pages from those already made for the same version, day and minute. */
export class Serveur {
  private readonly vitrine: Vitrine;
  private readonly memoire = new Memoire();
  private readonly debit: Debit;
  private readonly fichiers = lireLesFichiers();

  constructor(vitrine: Vitrine) {
    this.vitrine = vitrine;
    this.debit = new Debit(vitrine.demonstration ? Infinity : PAR_MINUTE);
  }

  /** What a page knows of its request; `recherche` is what of the address matters to it. */
  vue(request: FastifyRequest, recherche: URLSearchParams): Vue {
    const demandee = new URL(request.url, 'http://ici');
    const lang = demandee.searchParams.get('lang');
    const { demonstration, version, anneeCog } = this.vitrine;
    return {
      langue: langueDemandee(lang, request.headers['accept-language']),
      langueDite: lang === 'fr' || lang === 'en',
      chemin: demandee.pathname,
      recherche,
      origine: origineDesPages(request),
      jour: today(),
      instant: instantDuRegistre(),
      demonstration,
      version,
      anneeCog,
      fichiers: this.fichiers,
    };
  }

  /** Counts a request of any kind: the page that says to wait, when there were too many. */
  async compter(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    const attendre = this.debit.compter(this.vitrine.reseau(request.ip));
    if (attendre === null) return undefined;
    const vue = this.vue(request, new URLSearchParams());
    reply.header('retry-after', String(attendre));
    return this.envoyerSansGarder(reply, vue, <ErreurPage vue={vue} cause="trop" />, 429);
  }

  /** Sends a page, made again only when something it depends on has changed. */
  async servir(
    request: FastifyRequest,
    reply: FastifyReply,
    vue: Vue,
    rendre: () => Promise<Reponse>,
  ): Promise<FastifyReply> {
    const { versions } = this.vitrine;
    await versions.look();
    const epoque = [versions.stamp(APPUIS), vue.jour, Math.floor(vue.instant.getTime() / MINUTE)].join();
    const cle = [vue.origine, vue.langue, vue.langueDite, vue.chemin, vue.recherche].join(' ');
    const page = await this.memoire.lire(epoque, cle, async () => rendu(await rendre()));
    return envoyer(request, reply, vue, page);
  }

  /** A page for one visitor alone. */
  envoyerSansGarder(reply: FastifyReply, vue: Vue, page: ReactElement, statut: number): FastifyReply {
    return reply
      .code(statut)
      .header('cache-control', 'no-store')
      .header('content-language', vue.langue)
      .type('text/html; charset=utf-8')
      .send(enHtml(page));
  }
}

const enHtml = (page: ReactElement): string => `<!doctype html>${renderToStaticMarkup(page)}`;

const rendu = (reponse: Reponse): PageRendue =>
  'vers' in reponse
    ? { ...preparer(reponse.statut, ''), vers: reponse.vers }
    : preparer(reponse.statut ?? 200, enHtml(reponse.page));

function envoyer(request: FastifyRequest, reply: FastifyReply, vue: Vue, page: PageRendue): FastifyReply {
  reply.header('vary', 'Accept-Language, Accept-Encoding').header('cache-control', GARDEE);
  if (page.vers !== undefined) return reply.redirect(page.vers, page.statut);
  reply.header('etag', page.etiquette).header('content-language', vue.langue);
  const { 'if-none-match': connue = '', 'accept-encoding': codages = '' } = request.headers;
  if (page.statut === 200 && connue.split(/, */u).includes(page.etiquette)) return reply.code(304).send();
  reply.code(page.statut).type('text/html; charset=utf-8');
  if (!/\bgzip\b(?!;q=0(?:\.0+)?(?:,|$))/u.test(codages)) return reply.send(page.corps);
  return reply.header('content-encoding', 'gzip').send(page.comprime);
}
