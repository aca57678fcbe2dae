import { REFERENTIELS } from '../edition/edition.module.ts';
import type { ChampDeLieu } from '../lieu/lieu.module.ts';
import {
  adresseWeb,
  codePostal,
  Illisible,
  type Lecture,
  telephone,
  texte,
} from '../shared/valeurs.rules.ts';
import { donneePersonnelle } from './personnel.rules.ts';

type Valeur = string | number | boolean | readonly string[] | null;
export type Proposition = Readonly<Partial<Record<ChampDeLieu, Valeur>>>;

/** What each field is read as, and what it is called in a refusal; fields that are no text are typed by the API. */
const LECTURES: Readonly<
  Partial<Record<ChampDeLieu, readonly [nom: string, lecture: Lecture<string> | null]>>
> = {
  nom: ['nom', texte(300)],
  adresse: ['adresse', texte(500)],
  complementAdresse: ['complément d’adresse', texte(200)],
  codePostal: ['code postal', codePostal],
  telephone: ['téléphone', telephone],
  siteWeb: ['site web', adresseWeb],
  horaires: ['horaires', texte(1000)],
  priseRdv: ['prise de rendez-vous', adresseWeb],
  presentationResume: ['présentation', texte(280)],
  services: ['services', null],
  itinerant: ['itinérance', null],
  accessible: ['accessibilité', null],
  tarifCentimes: ['tarif', null],
  retire: ['fermeture', null],
};

const NE_S_EFFACE_PAS: ReadonlySet<string> = new Set(['nom', 'itinerant', 'retire']);

const SERVICES: ReadonlySet<string> = new Set(REFERENTIELS.services);

const PERSONNEL = {
  COURRIEL: 'une adresse électronique',
  TELEPHONE: 'un numéro de téléphone',
} as const;

/** Why a free text is not kept: the register holds nothing of who reports, nor of who works there. */
export function refusPersonnel(nom: string, dit: string): string | null {
  const trouve = donneePersonnelle(dit);
  return trouve === null
    ? null
    : `Le ${nom} contient ${PERSONNEL[trouve]} : un texte sans donnée personnelle est attendu. Le téléphone du lieu se signale dans son champ.`;
}

/** What is proposed, each field read as an edit would read it; or the sentence that says which one cannot be. */
export function lireLaProposition(champs: Readonly<Record<string, unknown>>): Proposition | string {
  const lus: [string, Valeur][] = [];
  for (const [champ, brut] of Object.entries(champs)) {
    if (brut === undefined) continue;
    const [nom = champ, lecture] = lectureDe(champ) ?? [];
    const valeur = typeof brut === 'string' ? brut.trim() : brut;
    if (valeur === null || valeur === '') {
      if (NE_S_EFFACE_PAS.has(champ)) return `Le champ « ${nom} » ne s’efface pas : une valeur est attendue.`;
      lus.push([champ, champ === 'services' ? [] : null]);
      continue;
    }
    const lu = lire(champ, lecture ?? null, valeur);
    if (lu instanceof Illisible) return `Champ « ${nom} » : ${lu.attendu} est attendu.`;
    lus.push([champ, lu]);
  }
  return Object.fromEntries(lus);
}

function lire(champ: string, lecture: Lecture<string> | null, valeur: unknown): Valeur | Illisible {
  if (champ === 'services' && Array.isArray(valeur)) return lireLesServices(valeur);
  if (typeof valeur === 'number' || typeof valeur === 'boolean') return valeur;
  if (typeof valeur !== 'string' || lecture === null) return new Illisible('une valeur de ce champ');
  const personnel = champ === 'telephone' ? null : donneePersonnelle(valeur);
  if (personnel !== null)
    return new Illisible(`une valeur sans ${PERSONNEL[personnel].replace(/^une? /u, '')}`);
  return lecture(valeur);
}

function lireLesServices(valeurs: readonly unknown[]): readonly string[] | Illisible {
  const textes = [...new Set(valeurs.map(String))];
  const inconnu = textes.find((un) => !SERVICES.has(un));
  return inconnu === undefined
    ? textes
    : new Illisible(`un service du standard national (« ${inconnu.slice(0, 80)} » n’en est pas un)`);
}

const lectureDe = (champ: string): readonly [string, Lecture<string> | null] | undefined =>
  Object.hasOwn(LECTURES, champ) ? LECTURES[champ as ChampDeLieu] : undefined;

/** The fields that may be reported, in the order of the fiche. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the table above
export const CHAMPS_SIGNALES = Object.keys(LECTURES) as ChampDeLieu[];
