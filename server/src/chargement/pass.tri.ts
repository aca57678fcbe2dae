import type { ClientBase } from 'pg';
import { formatNumeroDePass, lireNumeroDePass, secretsDuCarnet } from '../carnet/carnet.module.ts';
import { FichierRefuse, type Sonde } from '../echange/echange.module.ts';
import { type CarnetLu, Collecte, type Conflit } from './pass.collecte.ts';
import { type CommandeAFabriquer, lireCommandes } from './pass.commandes.ts';
import { lireFichierDePass } from './pass.lecture.ts';
import { Rejets } from './pass.rejets.ts';

const LOTS = 8499;

/** A file of pass, read: what it asks for, line by line refused or gathered into whole carnets. */
export class Tri {
  lignes = 0;
  readonly commandes: readonly CommandeAFabriquer[];
  readonly rejets: Rejets;
  private readonly rangs: ReadonlyMap<string, number>;
  private readonly collecte = new Collecte();

  private constructor(commandes: readonly CommandeAFabriquer[], rejets: Rejets) {
    this.commandes = commandes;
    this.rejets = rejets;
    this.rangs = new Map(commandes.map(({ numero }, rang) => [numero, rang]));
  }

  static async ouvrir(client: ClientBase, perimetre: readonly string[] | null): Promise<Tri> {
    const rejets = new Rejets(client);
    await rejets.ouvrir();
    return new Tri(await lireCommandes(client, perimetre), rejets);
  }

  async lire(sonde: Sonde, progression: (lus: number, total: number) => void): Promise<void> {
    await lireFichierDePass(sonde, (ligne, commande, numero) => this.trier(ligne, commande, numero), {
      pause: () => this.rejets.ecrire(),
      progression,
    });
    if (this.lignes > 0) return;
    throw new FichierRefuse(
      `« ${sonde.fichier} » n’a que ses en-têtes : au moins une ligne de pass est attendue.`,
    );
  }

  /** The carnets of the file, by lot. */
  parLot(): ReadonlyMap<number, readonly CarnetLu[]> {
    return Map.groupBy(this.collecte.carnets(), ({ lot }) => lot);
  }

  /** The whole and authentic ones among carnets; the lines of the others are refused. One HMAC per carnet. */
  *verifier(carnets: Iterable<CarnetLu>, cleDesNumeros: string): Generator<CarnetLu> {
    for (const carnet of carnets) {
      const taille = this.commandes[carnet.commande]?.tailleDeCarnet ?? 0;
      const secrets = secretsDuCarnet(cleDesNumeros, carnet);
      if (this.collecte.estJuste(carnet, taille, secrets)) yield carnet;
      else this.refuserLeCarnet(carnet, taille, secrets);
    }
  }

  /** Refuses every line of carnets that turned out not to be wanted. */
  async refuser(
    lot: number,
    series: readonly number[],
    colonne: 'commande' | 'numero',
    attendu: string,
  ): Promise<void> {
    for (const serie of series) {
      const carnet = this.collecte.trouver({ lot, serie });
      if (carnet) for (const pass of this.collecte.pass(carnet)) this.rejeter(carnet, pass, colonne, attendu);
      await this.rejets.ecrire();
    }
  }

  private trier(ligne: number, commande: string, numero: string): void {
    this.lignes++;
    const refuser = (colonne: 'commande' | 'numero', attendu: string): void =>
      this.rejets.ajouter({ ligne, colonne, commande, numero, attendu });
    const rang = this.rangs.get(commande);
    const lu = lireNumeroDePass(numero);
    if (lu === null)
      return refuser('numero', 'seize lettres et chiffres, dont le dernier contrôle les autres');
    if (rang === undefined)
      return refuser('commande', 'le numéro d’une commande enregistrée, comme 2019-017');
    const { tailleDeCarnet } = this.commandes[rang] ?? { tailleDeCarnet: 0 };
    if (lu.rang > tailleDeCarnet)
      return refuser(
        'numero',
        `un rang de 1 à ${tailleDeCarnet}, la taille des carnets de la commande : lu ${lu.rang}`,
      );
    if (lu.lot < 1 || lu.lot > LOTS) return refuser('numero', FABRIQUE_ICI);
    const conflit = this.collecte.ajouter(ligne, rang, lu);
    if (conflit) refuser(...this.expliquer(conflit));
  }

  private expliquer(conflit: Conflit): [colonne: 'commande' | 'numero', attendu: string] {
    if (conflit.genre === 'DOUBLON')
      return [
        'numero',
        `un numéro qui ne vient qu’une fois dans le fichier : la ligne ${conflit.ligne} le porte déjà`,
      ];
    const { numero } = this.commandes[conflit.commande] ?? { numero: '' };
    return ['commande', `une seule commande par carnet : les premières lignes de celui-ci portent ${numero}`];
  }

  private refuserLeCarnet(carnet: CarnetLu, taille: number, secrets: readonly number[]): void {
    const tous = this.collecte.pass(carnet);
    const justes = tous.filter(({ rang, secret }) => secret === secrets[rang - 1]);
    const complet = `un carnet complet : ${taille} pass sont attendus, le fichier en donne ${justes.length}`;
    for (const pass of tous)
      this.rejeter(carnet, pass, 'numero', justes.includes(pass) ? complet : FABRIQUE_ICI);
  }

  private rejeter(
    carnet: CarnetLu,
    { ligne, rang, secret }: { ligne: number; rang: number; secret: number },
    colonne: 'commande' | 'numero',
    attendu: string,
  ): void {
    const numero = formatNumeroDePass({ ...carnet, rang, secret });
    this.rejets.ajouter({
      ligne,
      colonne,
      commande: this.commandes[carnet.commande]?.numero ?? '',
      numero,
      attendu,
    });
  }
}

const FABRIQUE_ICI = 'un numéro que ce registre a fabriqué';
