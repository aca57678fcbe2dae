import type { Module } from '../shared/module.ts';
import { AssertionDeLabel } from './label.entity.ts';
import { LieuLabellise } from './lieu.entity.ts';
import { assertions, lieux, references, structures } from './lieu.queries.ts';
import { CarteDesLieuxResolver, LieuResolver } from './lieu.resolver.ts';
import { Structure } from './structure.entity.ts';

export { CarteDesLieux } from './carte.types.ts';
export { affirmer, type AssertionADire } from './assertion.service.ts';
export { appuisDe, defaireLesModifications } from './defaire.service.ts';
export { CHAMPS_EN_MOTS, evenementEnMots, nommerLesEvenements } from './mots.rules.ts';
export {
  compterLaRemise,
  type LieuTouche,
  lieuxTouches,
  type Remise,
  remettreLesLieux,
  type Retenue,
} from './import-a-defaire.service.ts';
export {
  CHAMPS_DE_LIEU,
  type ChampDeLieu,
  type Changement,
  differenceSql,
  ecrireLesLieux,
  type LieuModifie,
} from './modification.service.ts';
export { champsSql, valeurSql } from './valeurs-de-champ.ts';
export { conditionDesLieux } from './lieu.selection.ts';
export { ActeDeLabel, EtatDeLabel, FiltreLieux, GenreDeLabel, SiteDeLieu } from './lieu.types.ts';
export { AssertionDeLabel, assertions, LieuLabellise, lieux, Structure, structures };

export const lieuModule: Module = {
  entities: [Structure, LieuLabellise, AssertionDeLabel],
  resolvers: [LieuResolver, CarteDesLieuxResolver],
  references,
};
