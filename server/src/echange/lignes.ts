import { createReadStream } from 'node:fs';
import { Transform } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { FichierRefuse, type Sonde } from './lecture.ts';
import { lignesOccupees } from './lecture.rules.ts';

/** A record of the file and the line it begins on, as a text editor counts. */
export interface Enregistrement {
  readonly ligne: number;
  readonly cellules: readonly string[];
}

const CELLULE_MAX = 100_000;
const LIGNE_MAX = 1_000_000;

/** The records of a file, its header first, one at a time; `avancer` is told how many bytes were read. */
export async function* lireEnregistrements(
  { chemin, bom, encodage, separateur, fichier }: Sonde,
  avancer: (octets: number) => void = () => undefined,
): AsyncGenerator<Enregistrement> {
  const source = createReadStream(chemin, { start: bom ? 3 : 0, highWaterMark: 262_144 });
  // The parser's own count of lines takes a quoted CRLF for two.
  let suivante = 1;
  const lignes = new WeakMap<string[], number>();
  const analyse = parse({
    delimiter: separateur,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: LIGNE_MAX,
    on_record: (cellules) => {
      lignes.set(cellules, suivante);
      suivante += lignesOccupees(cellules);
      return cellules;
    },
  });
  const texte = encodage === 'utf-8' ? source : source.pipe(versUtf8());
  for (const flux of new Set([source, texte])) flux.on('error', (error: Error) => analyse.destroy(error));
  texte.pipe(analyse);

  try {
    for await (const lu of analyse) {
      const cellules: string[] = lu;
      const enregistrement = { cellules, ligne: lignes.get(cellules) ?? suivante };
      verifierLongueurs(enregistrement, fichier);
      if (cellules.some((cellule) => cellule.trim() !== '')) yield enregistrement;
      avancer(source.bytesRead);
    }
  } catch (error) {
    throw error instanceof CsvError ? new FichierRefuse(expliquer(error.code, suivante, fichier)) : error;
  } finally {
    source.destroy();
    analyse.destroy();
  }
}

function versUtf8(): Transform {
  const decodeur = new TextDecoder('windows-1252');
  return new Transform({
    transform(bloc: Buffer, _encodage, suite) {
      suite(null, decodeur.decode(bloc, { stream: true }));
    },
  });
}

function verifierLongueurs({ cellules, ligne }: Enregistrement, fichier: string): void {
  const rang = cellules.findIndex((cellule) => cellule.length > CELLULE_MAX);
  if (rang === -1) return;
  const longueur = cellules[rang]?.length.toLocaleString('fr-FR');
  throw new FichierRefuse(
    `« ${fichier} », ligne ${ligne}, cellule ${rang + 1} : ${longueur} caractères, la limite est de ${CELLULE_MAX.toLocaleString('fr-FR')}. Un guillemet est sans doute resté ouvert.`,
  );
}

/** `ligne` is where the record that could not be read begins. */
function expliquer(code: string, ligne: number, fichier: string): string {
  const lieu = `« ${fichier} », ligne ${ligne} :`;
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return `${lieu} le fichier s’arrête au milieu d’un texte entre guillemets. Il est tronqué, ou un guillemet manque.`;
    case 'CSV_INVALID_CLOSING_QUOTE':
      return `${lieu} un guillemet ouvert n’est pas refermé à la fin de sa cellule. À l’intérieur d’un texte entre guillemets, un guillemet se double.`;
    case 'INVALID_OPENING_QUOTE':
      return `${lieu} un guillemet se trouve au milieu d’une cellule. Mettez la cellule entière entre guillemets et doublez celui-ci.`;
    case 'CSV_MAX_RECORD_SIZE':
      return `${lieu} plus de ${LIGNE_MAX.toLocaleString('fr-FR')} caractères sur une seule ligne. Un guillemet est sans doute resté ouvert.`;
    default:
      return `${lieu} ce texte n’est pas un CSV lisible (${code}).`;
  }
}
