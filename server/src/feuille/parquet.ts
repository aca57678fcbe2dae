import { PassThrough, type Readable } from 'node:stream';
import { once } from 'node:events';
import { ByteWriter, parquetWriteRows } from 'hyparquet-writer';
import { champsDe } from './champs.ts';
import type { Feuille } from './feuille.ts';
import { type Provenance, provenanceEnDonnees } from './provenance.ts';
import { parTranches } from './tranches.ts';

/** A small group first, so that the file begins at once. */
const RANGEES_PAR_GROUPE = [500, 5000];

const TYPES = {
  TEXTE: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  ENTIER: { type: 'DOUBLE' },
  DECIMAL: { type: 'DOUBLE' },
  JOUR: { type: 'INT32', converted_type: 'DATE' },
} as const;

/** Bytes handed over a group of rows at a time, at the pace of whoever receives them. */
class Debit extends ByteWriter {
  private readonly sortie: PassThrough;
  /** Where the next byte goes in the buffer, which the library leaves out of its types. */
  declare index: number;

  constructor(sortie: PassThrough) {
    super();
    this.sortie = sortie;
  }

  async flush(): Promise<void> {
    if (this.index === 0) return;
    const morceau = Buffer.from(new Uint8Array(this.buffer, 0, this.index));
    this.index = 0;
    if (this.sortie.destroyed) throw new Error('The reader left');
    if (!this.sortie.write(morceau)) await once(this.sortie, 'drain');
  }

  override async finish(): Promise<void> {
    await this.flush();
    this.sortie.end();
  }
}

/** Typed columns, compressed by groups of rows, with where they come from in the metadata of the file. */
export function parquet(feuille: Feuille, provenance: Provenance): Readable {
  const champs = champsDe(feuille.colonnes);
  const sortie = new PassThrough();
  async function* rows(): AsyncGenerator<Record<string, unknown>> {
    for await (const lot of parTranches(feuille.lots()))
      for (const ligne of lot)
        yield Object.fromEntries(
          champs.map(({ nom, type, rang, lire }) => {
            const lue = lire(ligne[rang] ?? null);
            return [nom, type === 'JOUR' && typeof lue === 'string' ? new Date(`${lue}T00:00:00Z`) : lue];
          }),
        );
  }
  const dit = {
    ...provenanceEnDonnees(feuille, provenance),
    colonnes: feuille.colonnes,
    total: feuille.pied,
  };
  Promise.resolve(
    parquetWriteRows({
      writer: new Debit(sortie),
      rows: rows(),
      columns: champs.map(({ nom }) => ({ name: nom })),
      schema: [
        { name: 'root', num_children: champs.length },
        ...champs.map(({ nom, type }) => ({
          name: nom,
          ...TYPES[type],
          repetition_type: 'OPTIONAL' as const,
        })),
      ],
      rowGroupSize: RANGEES_PAR_GROUPE,
      createdBy: 'registre du Pass numérique',
      kvMetadata: Object.entries(dit).map(([key, value]) => ({
        key,
        value: typeof value === 'string' ? value : JSON.stringify(value),
      })),
    }),
  ).catch((error: unknown) => sortie.destroy(error instanceof Error ? error : new Error(String(error))));
  return sortie;
}
