import type pg from 'pg';
import { formatNumeroDeCarnet } from '../src/carnet/carnet.module.ts';
import { Hasard } from '../src/demo/hasard.ts';
import { plusJours } from '../src/shared/jour.rules.ts';
import { enProprietaire } from './grand-livre.ts';
import { uuid } from './monde.ts';

type Rangee = Readonly<Record<string, unknown>>;

/** Writes rows whose columns are those of the first one. */
async function inserer(client: pg.Client, table: string, rangees: readonly Rangee[]): Promise<void> {
  const [premiere] = rangees;
  if (!premiere) return;
  const colonnes = Object.keys(premiere).join(', ');
  await client.query(
    `insert into ${table} (${colonnes}) select ${colonnes} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rangees)],
  );
}

const COMMUNES = ['33001', '33002', '75056', '97101', '99999'] as const;
const PUBLICS = ['JEUNES_NON_DIPLOMES', 'PERSONNES_AGEES', 'DEMANDEURS_EMPLOI', 'NON_COMMUNIQUE'] as const;
const INCIDENTS = ['BLOCAGE', 'DEBLOCAGE', 'PERTE', 'VOL', 'RETROUVE', 'ANNULATION'] as const;
const FIN = '2026-09-14';

/** Numbers of the carnets begin here, so that they meet no other's. */
const PREMIERE = 5000;

interface Acheteur {
  readonly id: string;
  readonly distributeurs: readonly string[];
  readonly cohortes: readonly string[];
}

/** Draws a whole ledger: facts of every kind, on any day, often recorded later than they happened. */
class Tirage {
  private readonly hasard: Hasard;
  private serie = PREMIERE;
  readonly tables = new Map<string, Rangee[]>();

  constructor(graine: string) {
    this.hasard = new Hasard('registre', graine);
  }

  private noter(table: string, rangee: Rangee): void {
    const rangees = this.tables.get(table) ?? [];
    this.tables.set(table, rangees);
    rangees.push(rangee);
  }

  /** A day between two others, the last day of the ledger at most. */
  private jour(de: string, plus: number): string {
    const jour = plusJours(de, this.hasard.entier(0, plus));
    return jour > FIN ? FIN : jour;
  }

  private fait(jour: string): {
    readonly jour: string;
    readonly evenement: 1;
    readonly enregistre_le: string;
  } {
    const enregistre_le = this.hasard.fraction() < 0.6 ? jour : this.jour(jour, 25);
    return { jour, evenement: 1, enregistre_le };
  }

  territoires(): void {
    for (const [i, code] of COMMUNES.entries()) {
      if (i < 4)
        this.noter('territoires.territoire', {
          id: uuid(4, 900 + i),
          type: 'COMMUNE',
          code,
          nom: `Commune ${i}`,
          departement_code: i === 3 ? '971' : code.slice(0, 2),
          region_code: ['75', '75', '11', '01'][i],
          epci_code: i === 2 ? null : `20000000${i}`,
          annee_cog: 2026,
          outre_mer: i === 3,
        });
      if (i < 3)
        this.noter('territoires.commune_centre', {
          code,
          latitude: 44 + i,
          longitude: i / 2,
          precision: 'COMMUNE',
        });
      for (const rang of [0, 1])
        this.noter('labels.lieu', {
          id: uuid(3, 900 + 2 * i + rang),
          cle_source: `hasard:${i}-${rang}`,
          source: 'essai',
          nom: `Lieu ${i}-${rang}`,
          commune_code: code,
          commune_nom: `Commune ${i}`,
          departement_code: '33',
          region_code: '75',
          site: 'PRINCIPAL',
          itinerant: false,
          fixe: true,
          services: [],
          autres_sites: [],
          latitude: rang === 0 ? 44.5 + i : null,
          longitude: rang === 0 ? 1 + i / 3 : null,
          modifie_le: '2026-06-01',
        });
    }
  }

  acheteurs(): readonly Acheteur[] {
    return (['EPCI', 'REGION', 'DEPARTEMENT'] as const).map((type, i) => {
      const id = uuid(1, 900 + i);
      this.noter('territoires.collectivite', {
        id,
        siren: `99900100${i}`,
        nom: `Acheteur ${i}`,
        type,
        territoire_id: uuid(4, 1),
        departement_code: type === 'REGION' ? null : ['33', null, '971'][i],
        region_code: ['75', '11', '01'][i],
        outre_mer: i === 2,
        fictive: true,
        version: 1,
      });
      const distributeurs = [0, 1].map((rang) => uuid(8, 900 + 2 * i + rang));
      for (const [rang, distributeur] of distributeurs.entries())
        this.noter('pass.distributeur', {
          id: distributeur,
          collectivite_id: id,
          code: `D-${i}-${rang}`,
          nom: `Distributeur ${i}-${rang}`,
          genre: 'CCAS',
          commune_code: this.hasard.choisir(COMMUNES),
          fictif: true,
        });
      const cohortes = PUBLICS.map((_, rang) => uuid(2, 900 + 10 * i + rang));
      for (const [rang, cohorte] of cohortes.entries())
        this.noter('pass.cohorte', {
          id: cohorte,
          collectivite_id: id,
          public: PUBLICS[rang],
          libelle: `Cohorte ${rang}`,
          du: '2026-01-01',
          personnes: 20,
          evenement: 1,
          enregistre_le: '2026-01-01',
        });
      return { id, distributeurs, cohortes };
    });
  }

  commande({ id: collectivite_id, distributeurs, cohortes }: Acheteur, rang: number): void {
    const id = uuid(6, 900 + rang);
    const taille = this.hasard.choisir([5, 10]);
    const carnets = this.hasard.entier(3, 8);
    const achat = this.jour('2026-01-05', 120);
    const toleree = plusJours(achat, this.hasard.choisir([60, 400, 400]));
    const nombre_de_pass = taille * carnets;
    this.noter('pass.commande', {
      id,
      numero: `2026-8${String(rang).padStart(2, '0')}`,
      collectivite_id,
      operateur_id: uuid(5, this.hasard.choisir([1, 2])),
      vague: this.hasard.choisir([2019, 2020]),
      nombre_de_pass,
      taille_de_carnet: taille,
      valeur_faciale_centimes: 1000,
      achetee_le: achat,
      valide_jusqu_au: plusJours(toleree, -30),
      toleree_jusqu_au: toleree,
      fictive: true,
      frais_amont_dix_milliemes: 400,
      frais_aval_dix_milliemes: 400,
      tva_dix_milliemes: 2000,
      prestations_centimes: 0,
      evenement: 1,
      enregistre_le: achat,
    });
    const etat = this.hasard.entier(0, nombre_de_pass - 1) * 1000 + this.hasard.entier(1, 999);
    for (const [i, centimes] of [etat, nombre_de_pass * 1000 - etat].entries())
      this.noter('pass.commande_part', {
        commande_id: id,
        rang: i + 1,
        collectivite_id,
        genre: ['ETAT', 'COMMANDITAIRE'][i],
        financeur: ['État', 'Acheteur'][i],
        centimes,
        evenement: 1,
        enregistre_le: achat,
      });
    const livraison = this.jour(achat, 40);
    const activation = this.jour(livraison, 20);
    const arret = this.hasard.fraction();
    const etapes = [
      ['SIGNEE', achat],
      ...(arret < 0.1
        ? []
        : [
            ['LIVREE', livraison],
            ['MANDATEE', livraison],
          ]),
      ...(arret < 0.2 ? [] : [['ACTIVEE', activation]]),
    ] as const;
    for (const [i, [etape = '', jour = '']] of etapes.entries())
      this.noter('pass.commande_etape', {
        id: uuid(7, 9000 + 10 * rang + i),
        commande_id: id,
        collectivite_id,
        etape,
        reference: etape === 'MANDATEE' ? 'mandat' : null,
        couverte_par: etape === 'ACTIVEE' ? uuid(7, 9000 + 10 * rang + 2) : null,
        nombre_de_pass,
        ...this.fait(jour),
      });
    for (let i = 0; i < carnets; i++)
      this.carnet(
        { id, collectivite_id, taille, achat, toleree, activation, distributeurs, cohortes },
        arret >= 0.2,
      );
    if (arret > 0.8)
      this.noter('pass.avoir', {
        id: uuid(0, 900 + rang),
        numero: `A2026-8${String(rang).padStart(2, '0')}`,
        etat_id: uuid(0, 700 + rang),
        commande_id: id,
        collectivite_id,
        nombre_de_pass: this.hasard.entier(0, 9),
        centimes: 1000,
        ...this.fait(FIN),
      });
  }

  private carnet(
    c: {
      readonly id: string;
      readonly collectivite_id: string;
      readonly taille: number;
      readonly achat: string;
      readonly toleree: string;
      readonly activation: string;
      readonly distributeurs: readonly string[];
      readonly cohortes: readonly string[];
    },
    active: boolean,
  ): void {
    const serie = this.serie++;
    const carnet = uuid(9, serie);
    const copie = { lot: 1, collectivite_id: c.collectivite_id, nombre_de_pass: c.taille };
    this.noter('pass.carnet', {
      ...copie,
      id: carnet,
      serie,
      numero: formatNumeroDeCarnet({ lot: 1, serie }),
      commande_id: c.id,
      achete_le: c.achat,
      tolere_jusqu_au: c.toleree,
      evenement: 1,
      enregistre_le: c.achat,
    });
    const remise = this.jour(c.activation, 60);
    let ordre = 0;
    while (this.hasard.fraction() < 0.2)
      this.noter('pass.incident', {
        lot: 1,
        carnet_id: carnet,
        ordre: ++ordre,
        id: uuid(0, 10_000 + 10 * serie + ordre),
        collectivite_id: c.collectivite_id,
        genre: this.hasard.choisir(INCIDENTS),
        motif: 'essai',
        ...this.fait(this.jour(c.activation, 90)),
      });
    if (!active || this.hasard.fraction() < 0.25 || remise > c.toleree) return;
    const remis = this.fait(remise);
    this.noter('pass.remise', {
      ...copie,
      ...remis,
      carnet_id: carnet,
      id: uuid(9, 100_000 + serie),
      tolere_jusqu_au: c.toleree,
      cohorte_id: this.hasard.choisir(c.cohortes),
      distributeur_id: this.hasard.choisir(c.distributeurs),
    });
    const utilises = this.hasard.choisir([0, 1, 3, c.taille, c.taille]);
    for (let rang = 1; rang <= utilises; rang++)
      this.usage(c, { carnet, serie, rang, remise, connue: remis.enregistre_le });
  }

  private usage(
    { collectivite_id, taille, toleree }: { collectivite_id: string; taille: number; toleree: string },
    {
      carnet,
      serie,
      rang,
      remise,
      connue,
    }: { carnet: string; serie: number; rang: number; remise: string; connue: string },
  ): void {
    const [premier, retour] = [this.fait(this.jour(remise, 50)), this.hasard.fraction() < 0.15];
    if (premier.jour > toleree) return;
    const usages = retour ? [premier, this.fait(this.jour(remise, 50))] : [premier];
    for (const [i, fait] of usages.entries()) {
      if (fait.jour > toleree) return;
      // A use is entered once its carnet is known to be handed out, and again once it was taken back.
      const apres = i === 0 ? connue : FIN;
      const enregistre_le = fait.enregistre_le > apres ? fait.enregistre_le : apres;
      const cle = { lot: 1, carnet_id: carnet, rang, usage: i + 1 };
      const prix = this.hasard.choisir([300, 700, 1000, 1500, 2500]);
      const lieu_id = uuid(3, 900 + this.hasard.entier(0, 9));
      this.noter('pass.utilisation', {
        ...cle,
        ...fait,
        enregistre_le,
        id: uuid(9, 1_000_000 + 100 * serie + 10 * i + rang),
        collectivite_id,
        nombre_de_pass: taille,
        remis_le: remise,
        tolere_jusqu_au: toleree,
        lieu_id,
        service: this.hasard.choisir(['DECOUVRIR', 'MAITRISER', 'AUGMENTER']),
        minutes: this.hasard.choisir([null, 50, 90, 120]),
        prix_centimes: prix,
        part_pass_centimes: Math.min(prix, 1000),
      });
      if (retour && i === 0)
        this.noter('pass.annulation', {
          ...cle,
          id: uuid(9, 3_000_000 + 100 * serie + rang),
          collectivite_id,
          lieu_id,
          jour: fait.jour,
          motif: 'essai',
          evenement: 1,
          enregistre_le: this.jour(enregistre_le, 20),
        });
      else if (this.hasard.fraction() < 0.6)
        this.noter('pass.reglement_ligne', {
          ...cle,
          ...this.fait(this.jour(enregistre_le, 30)),
          collectivite_id,
          centimes: Math.min(prix, 1000),
          frais_centimes: 0,
        });
    }
  }
}

/** Fills the small world with a ledger drawn from a seed. */
export async function tirerUnRegistre(url: string, graine: string, commandes: number): Promise<void> {
  const tirage = new Tirage(graine);
  tirage.territoires();
  const acheteurs = tirage.acheteurs();
  for (let rang = 0; rang < commandes; rang++) {
    const acheteur = acheteurs[rang % acheteurs.length];
    if (acheteur) tirage.commande(acheteur, rang);
  }
  await enProprietaire(
    url,
    async (client) => {
      await client.query(
        `insert into pass.operateur (id, code, nom) values ('${uuid(5, 2)}', 'autre', 'Autre opérateur')`,
      );
      for (const [table, rangees] of tirage.tables) await inserer(client, table, rangees);
    },
    true,
  );
}
