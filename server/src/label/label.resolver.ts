import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Mutation, Resolver, Root } from 'type-graphql';
import { EtatDeLabel, GenreDeLabel, LieuLabellise, lieux } from '../lieu/lieu.module.ts';
import type { Context } from '../shared/context.ts';
import { Refus } from '../shared/errors.ts';
import { LocalDate } from '../shared/scalars.ts';
import { cleDuLabel } from './label.lecture.ts';
import { modifierLabel } from './label.service.ts';
import {
  EffetsDeLabel,
  LabelDuJour,
  LabelModifie,
  ModifierLabelInput,
  ModifierLabelResult,
} from './label.types.ts';

const parId = { id: (l: string, id: string) => `${l}.id = ${id}` };

@Resolver()
export class LabelResolver {
  @Mutation(() => ModifierLabelResult, {
    description: 'Donne, renouvelle, suspend, rétablit, retire ou corrige un label d’un lieu.',
  })
  async modifierLabel(
    @Arg('input', () => ModifierLabelInput) input: ModifierLabelInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const fait = await modifierLabel(context, input);
    if (fait instanceof Refus) return fait;
    const type = info.schema.getType('LabelModifie');
    const lieu = await context.read.where(lieux, parId, { id: fait.lieu }, info, { type, under: 'lieu' });
    return Object.assign(new LabelModifie(), fait, {
      lieu: lieu ?? {},
      effets: fait.effets && Object.assign(new EffetsDeLabel(), fait.effets),
    });
  }
}

/** What the room adds to a place: its labels this day, read with it; and what they were, as was known then. */
@Resolver(() => LieuLabellise)
export class LieuLabelResolver {
  @FieldResolver(() => [LabelDuJour], { description: 'Ses labels ce jour, un pour chaque genre ou nom.' })
  labelsDuJour(@Root() { labelsDuJour }: { labelsDuJour: LabelDuJour[] }): LabelDuJour[] {
    return labelsDuJour;
  }

  @FieldResolver(() => EtatDeLabel, {
    nullable: true,
    description: 'État d’un label un jour, tel qu’il est su, ou l’était au soir d’un autre jour.',
  })
  async etatDuLabel(
    @Root() { id }: { id: string },
    @Arg('genre', () => GenreDeLabel) genre: GenreDeLabel,
    @Arg('au', () => LocalDate) au: string,
    @Arg('connuAu', () => LocalDate, { nullable: true, description: 'Ce qui est su ce jour, par défaut.' })
    connuAu: string | null | undefined,
    @Arg('libelle', () => String, { nullable: true, description: 'Nom du label, quand son genre est AUTRE.' })
    libelle: string | null | undefined,
    @Ctx() { read }: Context,
  ): Promise<unknown> {
    const [row] = await read.query({
      name: 'etat du label',
      text: 'select labels.etat_du_label($1, $2, $3::date, $4::date) as etat',
      values: [id, cleDuLabel({ lieu: id, genre, libelle }), au, connuAu ?? null],
    });
    return row?.['etat'] ?? null;
  }
}

const AUTRES = `
  select count(*) filter (where l.structure_id = ici.structure_id)::int as "autresLieuxDeLaStructure",
    count(*) filter (where l.commune_code = ici.commune_code)::int as "autresLieuxDeLaCommune",
    count(*) filter (where l.departement_code = ici.departement_code)::int as "autresLieuxDuDepartement"
  from labels.lieu ici
  join labels.lieu l on l.id <> ici.id and not l.retire
    and (l.departement_code = ici.departement_code or l.structure_id = ici.structure_id)
  join labels.etat_periode p on p.lieu_id = l.id and p.label = $2 and p.etat in ('LABELLISE', 'A_RENOUVELER')
    and $3::date between p.debut and p.fin
  where ici.id = $1`;

/** The places around, where the label counts that day: asked once, whatever is asked of them. */
@Resolver(() => EffetsDeLabel)
export class EffetsDeLabelResolver {
  private readonly lus = new WeakMap<EffetsDeLabel, Promise<Record<string, unknown>>>();

  private autour(effets: EffetsDeLabel, { read }: Context): Promise<Record<string, unknown>> {
    const su = this.lus.get(effets);
    if (su) return su;
    const values = [effets.lieu, cleDuLabel(effets), effets.du];
    const lu = read
      .query({ name: 'autres lieux labellises', text: AUTRES, values })
      .then(([row]) => ({ ...row }));
    this.lus.set(effets, lu);
    return lu;
  }

  @FieldResolver(() => Int)
  async autresLieuxDeLaStructure(@Root() effets: EffetsDeLabel, @Ctx() context: Context): Promise<unknown> {
    return (await this.autour(effets, context))['autresLieuxDeLaStructure'] ?? 0;
  }

  @FieldResolver(() => Int)
  async autresLieuxDeLaCommune(@Root() effets: EffetsDeLabel, @Ctx() context: Context): Promise<unknown> {
    return (await this.autour(effets, context))['autresLieuxDeLaCommune'] ?? 0;
  }

  @FieldResolver(() => Int)
  async autresLieuxDuDepartement(@Root() effets: EffetsDeLabel, @Ctx() context: Context): Promise<unknown> {
    return (await this.autour(effets, context))['autresLieuxDuDepartement'] ?? 0;
  }
}
