/** JSON-LD as a processor of it understands it: statements of RDF. */
import { once } from 'node:events';
import { Readable } from 'node:stream';
import dataset from '@rdfjs/dataset';
import { JsonLdParser } from 'jsonld-streaming-parser';

/**
 * @param base address of the document
 * @param context what the context stands for that the document names by its address; nothing is fetched
 * @throws Error when the text is no JSON-LD
 */
export async function readJsonLd(text: string, base: string, context: object) {
  const statements = dataset.dataset();
  const parsed = new JsonLdParser({
    baseIRI: base,
    documentLoader: { load: () => Promise.resolve({ '@context': context }) },
  }).import(Readable.from([text]));
  parsed.on('data', (quad: Parameters<typeof statements.add>[0]) => statements.add(quad));
  await once(parsed, 'end');
  return statements;
}
