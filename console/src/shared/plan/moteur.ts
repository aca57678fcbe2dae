import {
  bornerEchelle,
  cadrer,
  echelleDuNiveau,
  niveauDe,
  type Regard,
  type Taille,
  versX,
  versY,
  type Zone,
  zoneVue,
} from '../carte/projection.ts';
import { couleursDe, type Dessine, dessinerLeFond, dessinerLesLieux, entourer, rayonDe } from './dessin.ts';
import { type Effectifs, formeDe } from './formes.ts';
import { type Amas, amasDe, type Colonnes } from './points.ts';

/** What is drawn at a place of the canvas: one place by its rank, or a group by its number in the index. */
export interface Objet extends Dessine {
  readonly rang: number | null;
  readonly groupe: number | null;
  readonly effectifs: Effectifs | null;
}

/** How far from a point the pointer still points at it. */
const PORTEE = 10;
/** Beyond, a group has too many places for each to be told. */
const MEMBRES = 500;

/** The map of a filter's places on a canvas: what is looked at, what is drawn there, and what is pointed at. */
export class Moteur {
  private readonly canvas: HTMLCanvasElement;
  private colonnes: Colonnes = { ids: [], latitudes: [], longitudes: [], etats: [] };
  private amas: Amas | null = null;
  private taille: Taille = { largeur: 0, hauteur: 0 };
  private attente = 0;
  private rangs: ReadonlyMap<string, number> = new Map();
  private vises: readonly number[] = [];
  private foyer: Objet | null = null;
  regard: Regard = { x: 0, y: 0, echelle: 1 };
  objets: readonly Objet[] = [];

  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas;
  }

  charger(colonnes: Colonnes): void {
    this.colonnes = colonnes;
    this.amas = amasDe(colonnes);
    this.rangs = new Map(colonnes.ids.map((id, rang) => [id, rang]));
    this.foyer = null;
    this.redessiner();
  }

  /** Takes the size of the canvas on the page, at the density of the screen. */
  mesurer(): void {
    const { clientWidth: largeur, clientHeight: hauteur } = this.canvas;
    const densite = Math.min(2, devicePixelRatio || 1);
    this.taille = { largeur, hauteur };
    this.canvas.width = Math.round(largeur * densite);
    this.canvas.height = Math.round(hauteur * densite);
    this.redessiner();
  }

  regarder(zone: Zone, marge?: number): void {
    this.placer(cadrer(zone, this.taille, marge));
  }

  glisser(dx: number, dy: number): void {
    const { x, y, echelle } = this.regard;
    this.placer({ x: x - dx / echelle, y: y - dy / echelle, echelle });
  }

  /** Comes nearer or goes away, a point of the canvas staying where it is. */
  zoomer(facteur: number, px = this.taille.largeur / 2, py = this.taille.hauteur / 2): void {
    const { x, y, echelle } = this.regard;
    const nouvelle = bornerEchelle(echelle * facteur);
    const [dx, dy] = [px - this.taille.largeur / 2, py - this.taille.hauteur / 2];
    this.placer({
      x: x + dx / echelle - dx / nouvelle,
      y: y + dy / echelle - dy / nouvelle,
      echelle: nouvelle,
    });
  }

  /** Comes near enough for a group to part. */
  ouvrir({ x, y, groupe }: Objet): void {
    if (groupe === null || !this.amas) return;
    const niveau = this.amas.getClusterExpansionZoom(groupe);
    const facteur = echelleDuNiveau(niveau) / this.regard.echelle;
    this.glisser(this.taille.largeur / 2 - x, this.taille.hauteur / 2 - y);
    this.zoomer(Math.max(1.5, facteur));
  }

  /** What is drawn nearest to a point, within reach. */
  trouver(px: number, py: number, portee = PORTEE): Objet | null {
    let proche: Objet | null = null;
    let distance = Infinity;
    for (const objet of this.objets) {
      const ecart = Math.hypot(objet.x - px, objet.y - py) - (objet.nombre > 1 ? rayonDe(objet.nombre) : 0);
      if (ecart < distance && ecart <= portee) [proche, distance] = [objet, ecart];
    }
    return proche;
  }

  auCentre(): Objet | null {
    const { largeur, hauteur } = this.taille;
    return this.trouver(largeur / 2, hauteur / 2, Math.max(largeur, hauteur));
  }

  viserObjet(objet: Objet | null): void {
    this.foyer = objet;
    this.redessiner();
  }

  viserLieux(ids: ReadonlySet<string>): void {
    this.vises = [...ids].map((id) => this.rangs.get(id)).filter((rang) => rang !== undefined);
    this.redessiner();
  }

  /** The places behind what is drawn; none when they are too many. */
  membres({ rang, groupe, nombre }: Objet): readonly string[] {
    if (rang !== null) return [this.colonnes.ids[rang] ?? ''];
    if (groupe === null || !this.amas || nombre > MEMBRES) return [];
    return this.amas
      .getLeaves(groupe, MEMBRES)
      .map(({ properties }) => this.colonnes.ids[properties.rang] ?? '');
  }

  zone(): Zone {
    return zoneVue(this.regard, this.taille);
  }

  fermer(): void {
    cancelAnimationFrame(this.attente);
  }

  redessiner(): void {
    cancelAnimationFrame(this.attente);
    this.attente = requestAnimationFrame(() => this.dessiner());
  }

  private placer(regard: Regard): void {
    this.regard = regard;
    this.foyer = null;
    this.objets = this.situer();
    this.redessiner();
  }

  private situer(): Objet[] {
    if (!this.amas || this.taille.largeur === 0) return [];
    const { ouest, sud, est, nord } = this.zone();
    return this.amas.getClusters([ouest, sud, est, nord], niveauDe(this.regard.echelle)).map((trait) => {
      const [longitude = 0, latitude = 0] = trait.geometry.coordinates;
      const ou = this.pixels(longitude, latitude);
      const { properties } = trait;
      if (!('cluster_id' in properties)) {
        const { rang } = properties;
        const forme = formeDe(this.colonnes.etats[rang]);
        return { ...ou, nombre: 1, forme, rang, groupe: null, effectifs: null };
      }
      const { point_count: nombre, cluster_id: groupe } = properties;
      return { ...ou, nombre, forme: 'SANS', rang: null, groupe, effectifs: properties };
    });
  }

  private pixels(longitude: number, latitude: number): { readonly x: number; readonly y: number } {
    const { x, y, echelle } = this.regard;
    return {
      x: this.taille.largeur / 2 + (versX(longitude) - x) * echelle,
      y: this.taille.hauteur / 2 + (versY(latitude) - y) * echelle,
    };
  }

  private dessiner(): void {
    const ctx = this.canvas.getContext('2d');
    if (!ctx || this.taille.largeur === 0) return;
    const couleurs = couleursDe(this.canvas);
    const densite = this.canvas.width / this.taille.largeur;
    ctx.setTransform(densite, 0, 0, densite, 0, 0);
    this.objets = this.situer();
    dessinerLeFond(ctx, this.regard, this.taille, couleurs);
    dessinerLesLieux(ctx, this.objets, couleurs);
    for (const rang of this.vises) {
      const { longitudes, latitudes } = this.colonnes;
      const ou = this.pixels(longitudes[rang] ?? 0, latitudes[rang] ?? 0);
      entourer(ctx, { ...ou, rayon: 6 }, couleurs);
    }
    if (this.foyer) entourer(ctx, { ...this.foyer, rayon: rayonDe(this.foyer.nombre) }, couleurs);
  }
}
