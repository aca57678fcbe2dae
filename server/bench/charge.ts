import { annoncer } from './enfant.ts';
import { type Tir, tirer } from './tir.ts';

// A process of its own: what it costs is not taken from the server it measures.
process.on('message', (tir: Tir) => {
  void tirer(tir).then((score) => process.send?.(score));
});
annoncer({ url: null });
