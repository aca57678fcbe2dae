import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { aLeDroit, type Droit, interdire } from '../acces/acces.module.ts';
import { csvDeLAudit, csvDuJournal, type FiltresDExport } from '../journal/journal.module.ts';
import { auditer } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { estUnJour } from '../shared/jour.rules.ts';
import { refuse } from '../shared/refuse.ts';

/** What the value of a filter looks like. */
type Forme = (valeur: string) => boolean;

interface Export {
  readonly nom: string;
  readonly droit: Droit;
  readonly lignes: typeof csvDuJournal;
  readonly filtres: Readonly<Record<string, Forme>>;
}

const comme =
  (forme: RegExp): Forme =>
  (valeur) =>
    forme.test(valeur);
const texte = comme(/^[^\p{Cc}\p{Cs}]{1,100}$/u);
const COMMUNS = { objet: texte, acteur: texte, motif: texte, du: estUnJour, au: estUnJour };

const EXPORTS: readonly Export[] = [
  {
    nom: 'journal',
    droit: 'LIRE_JOURNAL',
    lignes: csvDuJournal,
    filtres: {
      ...COMMUNS,
      type: texte,
      recherche: texte,
      collectivite: comme(/^\d{9}$/),
      departement: comme(/^[\dAB]{2,3}$/),
    },
  },
  {
    nom: 'audit',
    droit: 'LIRE_AUDIT',
    lignes: csvDeLAudit,
    filtres: { ...COMMUNS, action: texte, refusSeuls: comme(/^true$/) },
  },
];

/** The journal and the audit as files: the filters, the order, the rights and the perimeter of their lists, and a line of audit each. */
export async function routesDuJournal(
  app: FastifyInstance,
  { identify }: { readonly identify: (request: FastifyRequest) => Promise<Context> },
): Promise<void> {
  for (const { nom, droit, lignes, filtres: connus } of EXPORTS)
    app.get<{ Querystring: Record<string, unknown> }>(`/exports/${nom}.csv`, async (request, reply) => {
      const context = await identify(request);
      const { actor, pool, read } = context;
      if (!aLeDroit(actor.role, droit)) return interdire(reply, context, droit, `${nom}.exporte`);
      const filtres = filtresDe(request.query, connus);
      if (typeof filtres === 'string')
        return refuse(reply, 400, 'SAISIE_INVALIDE', `Filtre inconnu ou mal écrit : ${filtres}.`);
      // Before the first line goes out: an export that is cut has been read all the same.
      await auditer(pool, { acteur: actor, action: `${nom}.exporte`, details: { filtres } });
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${nom}-${context.today}.csv"`)
        .send(Readable.from(lignes(pool, { filtres, perimetre: actor.perimeter, lecteur: read.lecteur })));
    });
}

/** The filters of an address, or the name of the one that is not understood: an export never holds more than was asked. */
function filtresDe(
  query: Readonly<Record<string, unknown>>,
  connus: Readonly<Record<string, Forme>>,
): FiltresDExport | string {
  const filtres: Record<string, string | boolean> = {};
  for (const [nom, valeur] of Object.entries(query)) {
    const forme = Object.hasOwn(connus, nom) ? connus[nom] : undefined;
    if (!forme || typeof valeur !== 'string' || !forme(valeur)) return nom.slice(0, 40);
    filtres[nom] = nom === 'refusSeuls' ? true : valeur;
  }
  return filtres;
}
