/** What a view is drawn as, elsewhere: its form, its points, its sentence, its table, and what each figure opens on. */
export { dessinDe } from './dessin.ts';
export { DetailDEncart, Encart, FormeDEncart, LangueDEncart } from './figure.types.ts';
export { adresseDessinee, COMPARER, enTexte, formeDe, formesDe, LIEUX, territoireDe } from './formes.ts';
export { ficheDe, ouvertureDe } from './ouverture.ts';
export { codeDe, colonnesDites, ligneDite } from './tableau.ts';
