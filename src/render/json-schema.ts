/** JSON Schema of one observation: a row of the JSON download. */
import { absolute, observationSchemaPath } from '#i18n/addresses.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { LICENCE_NAME, LICENCE_URL } from './licence.ts';
import { COLUMNS, observationJsonSchema } from '#schema/observation.ts';

export function renderObservationSchema(): string {
  const { $schema, properties, ...schema } = observationJsonSchema;
  const { site, data } = CATALOGUES.en;
  const document = {
    $schema,
    $id: absolute(observationSchemaPath()),
    $comment: `${LICENCE_NAME} ${LICENCE_URL}`,
    title: `${site.name}: one observation`,
    ...schema,
    properties: Object.fromEntries(
      COLUMNS.map(({ name }) => {
        const property = properties?.[name];
        return [
          name,
          {
            ...(typeof property === 'object' ? property : {}),
            description: data.columns[name].meaning,
          },
        ];
      }),
    ),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
