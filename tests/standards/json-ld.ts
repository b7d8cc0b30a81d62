/** Reads JSON-LD with a processor, as RDF statements. */
import { once } from 'node:events';
import { Readable } from 'node:stream';
import dataset from '@rdfjs/dataset';
import { JsonLdParser } from 'jsonld-streaming-parser';

/**
 * @param base address of the document
 * @param context content of the context that the document names by its address, so that nothing is fetched
 * @throws Error if the text is not JSON-LD
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
