import { Length } from 'class-validator';
import { Field } from 'type-graphql';
import { Texte } from './texte.ts';

const ensemble =
  (...decorateurs: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, property) => {
    for (const decorer of decorateurs) decorer(target, property);
  };

/** The key of an operation: asked for again under it, it is not done twice. */
export const CleIdempotence = (): PropertyDecorator =>
  ensemble(
    Field(() => String, {
      description: 'Clé faite par l’appelant, de 8 à 255 caractères : la répéter ne fait rien deux fois.',
    }),
    Length(8, 255),
    Texte(255),
  );

/** Why an operation is done, which the journal keeps. */
export const Motif = (): PropertyDecorator =>
  ensemble(
    Field(() => String, {
      description: 'Pourquoi, en 500 caractères au plus : gardé au journal, sans nom de personne.',
    }),
    Length(1, 500),
    Texte(500),
  );

/** Whether the operation had been done already, under the same key. */
export const Deja = (): PropertyDecorator =>
  ensemble(Field(() => Boolean, { description: 'Vrai si la même clé l’avait déjà fait.' }));
