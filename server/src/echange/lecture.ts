import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  aDesAccentsUtf8,
  estUneArchive,
  type Encodage,
  natureEtrangere,
  octetsEnSuspens,
  type Separateur,
  separateurDe,
} from './lecture.rules.ts';

/** A file refused whole: nothing of it is kept. The message is shown as it is. */
export class FichierRefuse extends Error {}

/** A file that names persons: refused whole, and forgotten at once. */
export class DonneesPersonnelles extends FichierRefuse {
  constructor(fichier: string, colonne: string) {
    super(
      `« ${fichier} » : la colonne « ${colonne.trim().slice(0, 40)} » semble désigner des personnes (nom, naissance, téléphone, courriel…). Le registre compte des personnes, il n’en connaît aucune : retirez cette colonne. Rien du fichier n’est gardé.`,
    );
  }
}

/** What is known of a file before any line is read. */
export interface Sonde {
  readonly chemin: string;
  /** Its name as the person knows it. */
  readonly fichier: string;
  readonly octets: number;
  readonly empreinte: string;
  readonly encodage: Encodage;
  readonly bom: boolean;
  readonly separateur: Separateur;
}

const DEBUT = 65_536;
const GIGAOCTET = 1_073_741_824;

/** The size above which a file is refused unread, in bytes: setting IMPORT_TAILLE_MAX, 2 GiB by default. */
export function tailleMaximale(): number {
  const reglee = Number(process.env['IMPORT_TAILLE_MAX'] ?? '');
  return Number.isSafeInteger(reglee) && reglee > 0 ? reglee : 2 * GIGAOCTET;
}

/** Looks at a file once, from end to end, in flat memory: what it is, how it is encoded, what it weighs. */
export async function sonder(chemin: string, fichier = basename(chemin)): Promise<Sonde> {
  const octets = await tailleDe(chemin, fichier);
  const debut = await premiersOctets(chemin);
  refuserUneAutreNature(debut, fichier);
  const bom = debut.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]));
  if (debut.toString('latin1').replace(/^ï»¿/, '').trim() === '') throw new FichierRefuse(vide(fichier));

  const { empreinte, encodage } = await parcourir(chemin, fichier);
  const entete = premiereLigne(new TextDecoder(encodage).decode(debut), debut.length < octets, fichier);
  return { chemin, fichier, octets, empreinte, encodage, bom, separateur: separateurDe(entete) };
}

/** Refuses what may be a bomb, by its first bytes, before it is kept; the rest is explained when it is imported. */
export function refuserUneArchive(debut: Uint8Array, fichier: string): void {
  if (estUneArchive(debut)) refuserUneAutreNature(debut, fichier);
}

/** Refuses a spreadsheet, an archive, an image: anything whose first bytes are not those of a text in CSV. */
function refuserUneAutreNature(debut: Uint8Array, fichier: string): void {
  const nature = natureEtrangere(debut);
  if (nature !== null)
    throw new FichierRefuse(
      `« ${fichier} » est ${nature} : le registre attend un texte CSV. Enregistrez-le au format « CSV UTF-8 », puis recommencez.`,
    );
}

export const vide = (fichier: string): string =>
  `« ${fichier} » est vide : une ligne d’en-têtes puis une ligne par enregistrement sont attendues.`;

async function tailleDe(chemin: string, fichier: string): Promise<number> {
  const etat = await stat(chemin).catch(() => null);
  if (!etat?.isFile())
    throw new FichierRefuse(`« ${fichier} » est introuvable ou n’est pas un fichier : vérifiez son chemin.`);
  if (etat.size === 0) throw new FichierRefuse(vide(fichier));
  const maximum = tailleMaximale();
  if (etat.size <= maximum) return etat.size;
  throw new FichierRefuse(
    `« ${fichier} » pèse ${etat.size.toLocaleString('fr-FR')} octets : la limite est de ${maximum.toLocaleString('fr-FR')} octets par fichier. Découpez-le en plusieurs fichiers.`,
  );
}

async function premiersOctets(chemin: string): Promise<Buffer> {
  const fichier = await open(chemin);
  try {
    const { buffer, bytesRead } = await fichier.read(Buffer.alloc(DEBUT), 0, DEBUT, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await fichier.close();
  }
}

async function parcourir(
  chemin: string,
  fichier: string,
): Promise<{ empreinte: string; encodage: Encodage }> {
  const empreinte = createHash('sha256');
  let utf8 = true;
  let accents = false;
  let reste: Buffer = Buffer.alloc(0);
  let lus = 0;
  for await (const lu of createReadStream(chemin, { highWaterMark: 1_048_576 })) {
    const bloc: Buffer = lu;
    empreinte.update(bloc);
    const nul = bloc.indexOf(0);
    if (nul !== -1)
      throw new FichierRefuse(
        `« ${fichier} » contient un octet nul (octet ${(lus + nul + 1).toLocaleString('fr-FR')}) : ce n’est pas un texte CSV, ou il a été abîmé en route.`,
      );
    lus += bloc.length;
    accents ||= aDesAccentsUtf8(bloc);
    if (!utf8) continue;
    const suite = reste.length > 0 ? Buffer.concat([reste, bloc]) : bloc;
    const suspens = octetsEnSuspens(suite);
    utf8 = isUtf8(suite.subarray(0, suite.length - suspens));
    reste = suite.subarray(suite.length - suspens);
  }
  // A character cut at the very end is not UTF-8 either.
  utf8 &&= reste.length === 0;
  if (!utf8 && accents)
    throw new FichierRefuse(
      `« ${fichier} » mélange deux encodages, UTF-8 et un autre, ou a été coupé au milieu d’un caractère : enregistrez-le entièrement en UTF-8.`,
    );
  return {
    empreinte: empreinte.digest('hex'),
    encodage: utf8 ? 'utf-8' : 'windows-1252',
  };
}

function premiereLigne(debut: string, coupe: boolean, fichier: string): string {
  const [ligne = '', suite] = debut.replace(/^[\r\n]+/, '').split(/\r\n|\n|\r/, 2);
  if (suite === undefined && coupe)
    throw new FichierRefuse(
      `« ${fichier} » commence par une ligne de plus de ${DEBUT.toLocaleString('fr-FR')} octets : une ligne d’en-têtes est attendue.`,
    );
  return ligne;
}
