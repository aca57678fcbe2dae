import { decode } from 'html-entities';

/** A text as it should have been written, and in French what was done to it (`null` when nothing that matters was). */
export interface Nettoye {
  readonly texte: string;
  readonly remarque: string | null;
}

const INVISIBLES = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const BALISE = /<\/?[a-z][^<>]{0,500}>|<!--[^<>]{0,500}-->/gi;
const ENTITE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/i;
const PASSES = 5;

/** What Windows-1252 makes of the bytes from 0x80 to 0x9F, to go back from a text read in the wrong encoding. */
const OCTETS = new Map(
  Array.from({ length: 32 }, (_, i) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(128 + i)),
    128 + i,
  ]),
);
/** « Ã© » for « é », « â€™ » for « ’ »: UTF-8 read once too often as Windows-1252. */
const MAL_DECODE =
  /[ÃÂ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC‘’“”•–—…†‡‰‹›€™‚„]|â€/u;

function redecode(texte: string): string {
  if (!MAL_DECODE.test(texte)) return texte;
  const octets = Array.from(texte, (lettre) => OCTETS.get(lettre) ?? lettre.codePointAt(0) ?? 0);
  if (octets.some((octet) => octet > 255)) return texte;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(octets));
  } catch {
    return texte;
  }
}

/** Entities and tags of a page that was pasted into a cell, until none is left: a second reading changes nothing. */
function sansHtml(texte: string): string {
  let propre = texte;
  for (let passe = 0; passe < PASSES && (ENTITE.test(propre) || propre.includes('<')); passe++) {
    const suite = decode(
      propre.replaceAll(BALISE, (balise) => (/^<(br|p|\/p|li|div)/i.test(balise) ? '\n' : '')),
    );
    if (suite === propre) break;
    propre = suite;
  }
  return propre;
}

/** Takes off a cell what no one wrote: lost encodings, HTML, invisible characters. Spaces and composed accents go unsaid. */
export function nettoyer(lu: string): Nettoye {
  const redecodee = redecode(lu);
  const sansBalise = sansHtml(redecodee);
  const visible = sansBalise.replaceAll(INVISIBLES, '');
  const faits = [
    redecodee !== lu && 'accents réparés (texte lu dans un autre encodage)',
    sansBalise !== redecodee && 'balises et entités HTML retirées',
    visible !== sansBalise && 'caractères invisibles retirés',
  ].filter((fait) => fait !== false);
  const texte = visible.normalize('NFC').trim();
  return { texte, remarque: faits.length > 0 ? `${faits.join(', ')} : lu « ${texte.slice(0, 200)} »` : null };
}

/** What exports write where there is nothing. */
const RIEN = /^(null|nan|n\/?a|#n\/a|#ref!|undefined|none|nil|\\n|nc|n\.c\.|[-–—_.?/]+)$/i;

/** Whether a cell says that it is empty. */
export const estVide = (texte: string): boolean => texte === '' || RIEN.test(texte);
