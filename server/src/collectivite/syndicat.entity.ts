import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** A syndicat mixte: no territory of the COG, but members that have one. */
@Entity({ schema: 'territoires' })
export class SyndicatMixte {
  @PrimaryKey({ type: 'uuid', defaultRaw: 'uuidv7()' })
  id!: string;

  @Property({ type: 'text', unique: true })
  siren!: string;

  @Property({ type: 'text' })
  nom!: string;

  @Property({ type: 'text' })
  departementCode!: string;
}

@Entity({ schema: 'territoires' })
export class SyndicatMembre {
  @PrimaryKey({ type: 'uuid' })
  syndicatId!: string;

  @PrimaryKey({ type: 'uuid' })
  territoireId!: string;
}
