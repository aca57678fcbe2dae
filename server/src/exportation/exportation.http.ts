import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { aLeDroit, quiALeDroit } from '../acces/acces.module.ts';
import { LICENCE } from '../diffusion/diffusion.module.ts';
import {
  estFormat,
  type Feuille,
  FORMATS,
  type Langue,
  nomDeFichier,
  type NomDeFormat,
  type Provenance,
  tailleEstimee,
  type Usage,
} from '../feuille/feuille.module.ts';
import { origineDe } from '../identite/identite.module.ts';
import type { Executer } from '../page/page.module.ts';
import { auditer } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { BadInput, Forbidden } from '../shared/errors.ts';
import { admettre, conditionsDe } from './admission.ts';
import { vueDe } from './registre.ts';

interface Options {
  readonly identify: (request: FastifyRequest) => Promise<Context>;
  readonly executer: Executer;
}
interface Demandee {
  readonly Querystring: Readonly<Record<string, unknown>>;
}

/** A page of the console as a file: the view is its address, the rights are those of whoever asks. */
export async function routesDExportation(
  app: FastifyInstance,
  { identify, executer }: Options,
): Promise<void> {
  app.get<Demandee>('/exports/apercu', async (request, reply) => {
    seulement(request.query, ['vue', 'langue']);
    const context = await identify(request);
    const { feuille } = await lire(request, context, executer);
    return reply.send({
      titre: feuille.titre,
      nom: nomDeFichier(feuille.titre, context.settings.demonstration),
      adresse: feuille.adresse,
      lignes: feuille.nombre,
      detail: feuille.detail,
      ...(await conditionsDe(feuille, context)),
      octets: Object.fromEntries(
        Object.keys(FORMATS)
          .filter(estFormat)
          .map((format) => [format, tailleEstimee(format, feuille.colonnes, feuille.nombre)]),
      ),
    });
  });

  app.get<Demandee & { Params: { fichier: string } }>('/exports/:fichier', async (request, reply) => {
    const [, format = ''] = /^[a-z0-9-]{1,150}\.([a-z]+)$/u.exec(request.params.fichier) ?? [];
    if (!estFormat(format)) return reply.callNotFound();
    seulement(request.query, ['vue', 'langue', 'pour', 'motif']);
    const usage = parmi(request.query, 'pour', ['tableur', 'donnees'], 'tableur');
    const context = await identify(request);
    const { feuille, langue } = await lire(request, context, executer);
    const reference = await admettre(feuille, { format, motif: motifDe(request.query['motif']) }, context);
    const provenance: Provenance = {
      langue,
      adresse: `${origineDe(request)}${feuille.adresse}`,
      fictif: context.settings.demonstration,
      produitLe: new Date().toISOString(),
      reference,
    };
    return envoyer(reply, { feuille, format, usage, provenance });
  });
}

/** The page that is asked for, read with the rights of whoever asks: a refusal leaves a line of audit. */
async function lire(
  { query }: FastifyRequest<Demandee>,
  context: Context,
  executer: Executer,
): Promise<{ feuille: Feuille; langue: Langue }> {
  const langue = parmi(query, 'langue', ['fr', 'en'], 'fr');
  const { vue, adresse } = vueDe(query['vue']);
  const { actor, pool } = context;
  if (vue.droit !== null && !aLeDroit(actor.role, vue.droit)) {
    const details = { vue: adresse.chemin, droit: vue.droit };
    if (actor.role !== 'PUBLIC')
      await auditer(pool, { acteur: actor, action: 'vue.exportee', refuse: true, details });
    throw new Forbidden(
      `Accès refusé : le droit ${vue.droit} est réservé aux rôles suivants : ${quiALeDroit(vue.droit)}.`,
      vue.droit,
    );
  }
  return { feuille: await vue.lire({ adresse, langue, context, executer }), langue };
}

interface Envoi {
  readonly feuille: Feuille;
  readonly format: NomDeFormat;
  readonly usage: Usage;
  readonly provenance: Provenance;
}

/** What fails on the way cuts the connection: a file is whole, or is not one. */
function envoyer(reply: FastifyReply, { feuille, format, usage, provenance }: Envoi): FastifyReply {
  const { type, ecrire } = FORMATS[format];
  const nom = nomDeFichier(feuille.titre, provenance.fictif);
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="${nom}.${format}"`)
    .header('link', liensDe(feuille, provenance))
    .header('x-lignes', String(feuille.nombre))
    .send(ecrire(feuille, provenance, usage));
}

/** Where the rows are seen, and under what licence they go out: a CSV holds neither. */
const liensDe = ({ detail }: Feuille, { adresse }: Provenance): string =>
  [`<${adresse}>; rel="via"`, ...(detail ? [] : [`<${LICENCE.path}>; rel="license"`])].join(', ');

const parmi = <T extends string>(
  query: Readonly<Record<string, unknown>>,
  nom: string,
  valeurs: readonly [T, ...T[]],
  defaut: T,
): T => {
  const dite = query[nom];
  if (dite === undefined) return defaut;
  const connue = valeurs.find((une) => une === dite);
  if (connue === undefined)
    throw new BadInput(`Le paramètre « ${nom} » est mal écrit : ${valeurs.join(' ou ')} est attendu.`);
  return connue;
};

function seulement(query: Readonly<Record<string, unknown>>, connus: readonly string[]): void {
  const inconnu = Object.keys(query).find((nom) => !connus.includes(nom));
  if (inconnu !== undefined)
    throw new BadInput(
      `Le paramètre « ${inconnu.slice(0, 40)} » est inconnu : la vue s’écrit tout entière dans « vue », encodée.`,
    );
}

const motifDe = (dit: unknown): string | null => {
  if (dit === undefined) return null;
  if (typeof dit === 'string' && /^[^\p{Cc}\p{Cs}]{10,500}$/u.test(dit.trim())) return dit.trim();
  throw new BadInput('Le motif d’un export est un texte de dix à cinq cents caractères.');
};
