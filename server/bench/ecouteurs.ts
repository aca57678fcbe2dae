import { annoncer } from './enfant.ts';
import { Oreille } from './oreille.ts';

/** So many sockets to open on a server, and what they ask of it; a bare server is asked nothing. */
interface Ouvrir {
  readonly ouvrir: string;
  readonly nombre: number;
  readonly jetons: readonly string[];
  /** One each, in turn. */
  readonly abonnements: readonly Abonnement[];
}

/** A subscription, as it is sent. */
export interface Abonnement {
  readonly query: string;
  readonly variables?: object;
}

/** Waits until every socket of a server has been told so many messages in all. */
interface Attendre {
  readonly attendre: string;
  readonly messages: number;
}

interface Fermer {
  readonly fermer: string;
}

/** What the last of the sockets was told, and when; the clock is the one of the machine. */
export interface Entendu {
  readonly dernier: number;
  readonly texte: string;
}

/** The sockets of one server, and how many of them have been told each message. */
class Foule {
  readonly oreilles: Oreille[] = [];
  private readonly parMessage: number[] = [];
  private readonly entendus: Entendu[] = [];
  private attente: { messages: number; rendre: (entendu: Entendu) => void } | null = null;
  private readonly nombre: number;

  constructor(nombre: number) {
    this.nombre = nombre;
  }

  compter(message: number, texte: Buffer): void {
    const compte = (this.parMessage[message] ?? 0) + 1;
    this.parMessage[message] = compte;
    if (compte < this.nombre) return;
    this.entendus[message] = { dernier: maintenant(), texte: texte.toString() };
    this.dire();
  }

  attendre(messages: number): Promise<Entendu> {
    return new Promise((rendre) => {
      this.attente = { messages, rendre };
      this.dire();
    });
  }

  private dire(): void {
    const entendu = this.attente && this.entendus[this.attente.messages - 1];
    if (!entendu) return;
    this.attente?.rendre(entendu);
    this.attente = null;
  }
}

/** Milliseconds of a clock that all processes of the machine share. */
const maintenant = (): number => Number(process.hrtime.bigint()) / 1e6;

const foules = new Map<string, Foule>();
/** Sockets opened at the same time: a server refuses none of them. */
const A_LA_FOIS = 50;
const SOCKETS_PAR_JETON = 20;

async function ouvrir({ ouvrir: adresse, nombre, jetons, abonnements }: Ouvrir): Promise<void> {
  const foule = new Foule(nombre);
  foules.set(adresse, foule);
  for (let n = 0; n < nombre; n += A_LA_FOIS) {
    const rangs = Array.from({ length: Math.min(A_LA_FOIS, nombre - n) }, (_, i) => n + i);
    await Promise.all(
      rangs.map(async (rang) => {
        const jeton = jetons[Math.floor(rang / SOCKETS_PAR_JETON)];
        foule.oreilles.push(await une(foule, adresse, jeton, abonnements[rang % abonnements.length]));
      }),
    );
  }
}

async function une(
  foule: Foule,
  adresse: string,
  jeton: string | undefined,
  abonnement: Abonnement | undefined,
): Promise<Oreille> {
  let recus = 0;
  const admission = Promise.withResolvers<void>();
  const oreille = await Oreille.ouvrir(new URL(adresse), (texte) => {
    if (texte.includes('"type":"error"')) throw new Error(String(texte));
    if (abonnement !== undefined && texte.includes('"connection_ack"')) admission.resolve();
    else foule.compter(recus++, texte);
  });
  if (abonnement === undefined) return oreille;
  oreille.dire({ type: 'connection_init', payload: { authorization: `Bearer ${jeton}` } });
  await admission.promise;
  oreille.dire({ id: crypto.randomUUID(), type: 'subscribe', payload: abonnement });
  return oreille;
}

async function faire(demande: Ouvrir | Attendre | Fermer): Promise<Entendu | null> {
  if ('ouvrir' in demande) await ouvrir(demande);
  if ('attendre' in demande) return (await foules.get(demande.attendre)?.attendre(demande.messages)) ?? null;
  if ('fermer' in demande) for (const oreille of foules.get(demande.fermer)?.oreilles ?? []) oreille.fermer();
  return null;
}

process.on('message', (demande: Ouvrir | Attendre | Fermer) => {
  void faire(demande).then((fait) => process.send?.(fait ?? {}));
});
annoncer({ url: null });
