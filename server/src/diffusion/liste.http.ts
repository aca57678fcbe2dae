import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import writeExcelFile from 'write-excel-file/node';
import { auditer } from '../shared/audit.ts';
import type { Context } from '../shared/context.ts';
import { ligneCsv } from '../shared/csv.rules.ts';
import { refuse } from '../shared/refuse.ts';
import { filtresDe } from './filtres-de-liste.ts';
import { COLONNES, lignesDeLaListe } from './liste.sql.ts';

type Identify = (request: FastifyRequest) => Promise<Context>;
interface Demande {
  readonly Querystring: Record<string, unknown>;
}

const ENTETES = COLONNES.map(([entete]) => entete);
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The list of places as it is on the screen: its filters, its order, its columns. */
export function routesDeLaListe(app: FastifyInstance, identify: Identify): void {
  for (const format of ['csv', 'xlsx'] as const)
    app.get<Demande>(`/exports/lieux.${format}`, async (request, reply) => {
      const context = await identify(request);
      const filtres = filtresDe(request.query);
      if (typeof filtres === 'string')
        return refuse(reply, 400, 'SAISIE_INVALIDE', `Filtre inconnu ou mal écrit : ${filtres}.`);
      if (context.actor.role !== 'PUBLIC')
        await auditer(context.pool, {
          acteur: context.actor,
          action: 'lieux.exporte',
          details: { filtres, format },
        });
      const lignes = lignesDeLaListe(context, filtres);
      void reply.header('content-disposition', `attachment; filename="lieux-${context.today}.${format}"`);
      if (format === 'csv') return reply.type('text/csv; charset=utf-8').send(Readable.from(enCsv(lignes)));
      return reply.type(XLSX).send(await enClasseur(lignes, request.url, context.today));
    });
}

/** It starts with a BOM, so that spreadsheets read its accents. */
async function* enCsv(lignes: AsyncIterable<readonly string[]>): AsyncGenerator<string> {
  yield `\uFEFF${ligneCsv(ENTETES, ';')}`;
  for await (const ligne of lignes) yield ligneCsv(ligne, ';');
}

const texte = (value: string) => ({ value, type: String });

/** Cells are texts, never formulas; a second sheet says what the first is. */
async function enClasseur(
  lignes: AsyncIterable<readonly string[]>,
  adresse: string,
  jour: string,
): Promise<Buffer> {
  const rangees = [ENTETES.map(texte)];
  for await (const ligne of lignes) rangees.push(ligne.map(texte));
  const propos = [
    ['Adresse', adresse.replace(/^\/exports\/lieux\.xlsx/, '/lieux-labellises')],
    ['Date', jour],
    ['Lieux', String(rangees.length - 1)],
  ];
  return writeExcelFile([
    { data: rangees, sheet: 'Lieux', stickyRowsCount: 1 },
    { data: propos.map((ligne) => ligne.map(texte)), sheet: 'À propos' },
  ]).toBuffer();
}
