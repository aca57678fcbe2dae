import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { GraphQLSchema } from 'graphql';
import { type RefObject, useEffect, useImperativeHandle, useRef } from 'react';
import { useLangue, useTextes } from '../shared/langue.ts';
import { extensionsDe, type Gestes } from './editeur.ts';

const TEXTES = {
  fr: {
    nom: 'Requête GraphQL',
    aide: 'Ctrl+Entrée exécute, Ctrl+Espace complète, F2 documente ; Échap puis Tab quitte l’éditeur.',
  },
  en: {
    nom: 'GraphQL query',
    aide: 'Ctrl+Enter runs, Ctrl+Space completes, F2 documents; Escape then Tab leaves the editor.',
  },
};

/** What its page may do to the editor. */
export interface Poignee {
  /** Writes at the cursor, and gives the editor the focus. */
  readonly inserer: (texte: string) => void;
}

interface Props extends Gestes {
  readonly texte: string;
  readonly schema: GraphQLSchema | null;
  readonly poignee: RefObject<Poignee | null>;
}

/** The editor, in a shadow of its own: its sheets come by the code, which the policy of the console forbids elsewhere. */
export function Editeur({ texte, schema, poignee, ...gestes }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { nom, aide } = textes;
  const hote = useRef<HTMLDivElement>(null);
  const vue = useRef<EditorView>(null);
  const derniers = useRef(gestes);
  const initial = useRef(texte);
  useEffect(() => {
    derniers.current = gestes;
  });

  useEffect(() => {
    if (!hote.current) return undefined;
    const ombre = hote.current.shadowRoot ?? hote.current.attachShadow({ mode: 'open' });
    const options = { schema, langue, nom, aide, gestes: () => derniers.current };
    const editeur = new EditorView({
      state: EditorState.create({ doc: initial.current, extensions: extensionsDe(options) }),
      parent: ombre,
      root: ombre,
    });
    vue.current = editeur;
    return () => {
      initial.current = editeur.state.doc.toString();
      editeur.destroy();
      vue.current = null;
    };
  }, [schema, langue, nom, aide]);

  useImperativeHandle(poignee, () => ({
    inserer: (ajout) => {
      if (vue.current) inserer(vue.current, ajout);
    },
  }));

  // What another hand wrote, an example or an address, replaces the whole.
  useEffect(() => {
    const editeur = vue.current;
    if (!editeur || editeur.state.doc.toString() === texte) return;
    editeur.dispatch({ changes: { from: 0, to: editeur.state.doc.length, insert: texte } });
  }, [texte]);

  return (
    <>
      <div ref={hote} className="editeur" />
      <p className="note">{aide}</p>
    </>
  );
}

function inserer(editeur: EditorView, ajout: string): void {
  const { from, to } = editeur.state.selection.main;
  editeur.dispatch({
    changes: { from, to, insert: ajout },
    selection: { anchor: from + ajout.length },
    scrollIntoView: true,
  });
  editeur.focus();
}
