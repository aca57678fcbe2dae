import { ApolloLink, Observable } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors';
import { OperationTypeNode } from 'graphql';
import { HorsConnexion } from '../shared/etats/erreur.ts';
import { auRetour, estCoupe, noterLaLiaison, soupconnerUneCoupure } from '../shared/reseau.ts';

/** Something answered, were it to refuse. */
const aRepondu = (erreur: unknown): boolean =>
  CombinedGraphQLErrors.is(erreur) || ServerError.is(erreur) || ServerParseError.is(erreur);

const estRenoncee = (erreur: unknown): boolean =>
  erreur instanceof DOMException && erreur.name === 'AbortError';

/**
 * What a cut does to requests: while it lasts, what reads waits for its end, with what the memory of the console has, and what
 * writes is refused at once, so that nobody believes it sent.
 */
export const lienDuReseau = (): ApolloLink =>
  new ApolloLink(
    (operation, forward) =>
      new Observable((observateur) => {
        const envoyer = () =>
          forward(operation).subscribe({
            next: (resultat) => {
              noterLaLiaison();
              observateur.next(resultat);
            },
            error: (erreur: unknown) => {
              if (!aRepondu(erreur) && !estRenoncee(erreur)) soupconnerUneCoupure();
              observateur.error(erreur);
            },
            complete: () => observateur.complete(),
          });
        if (!estCoupe()) {
          const envoi = envoyer();
          return () => envoi.unsubscribe();
        }
        if (operation.operationType === OperationTypeNode.MUTATION) {
          observateur.error(new HorsConnexion());
          return undefined;
        }
        let envoi: { readonly unsubscribe: () => void } | null = null;
        const oublier = auRetour(() => {
          envoi = envoyer();
        });
        return () => {
          oublier();
          envoi?.unsubscribe();
        };
      }),
  );
