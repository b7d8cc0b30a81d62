import { describe, expect, test } from 'vitest';
import { readFolder } from '#editions/read-folder.ts';
import { CATALOGUES } from '#i18n/catalogues.ts';
import { figureId, parseFigureId } from '#indicators/figure.ts';

const editions = readFolder().editions;
const edition = editions.find(({ year }) => year === '2024');
if (edition === undefined) throw new Error('data/2024.json is missing.');

type Names = typeof CATALOGUES.en.indicators;

describe('a mistyped name does not compile', () => {
  test('an id', () => {
    // @ts-expect-error -- not an indicator
    expect(edition.find('activ-participants@2024-12')).toBeUndefined();
    // @ts-expect-error -- not an indicator, where the year is not typed
    expect(edition.find(`ucj-coverag@${edition.year}`)).toBeUndefined();
    // @ts-expect-error -- not a sector, an area or a reading
    expect(edition.find('active-participants/informl@2024-12')).toBeUndefined();
    // @ts-expect-error -- no period
    expect(edition.find('ucj-coverage')).toBeUndefined();
    expect(edition.find(`ucj-coverage@${edition.year}`)).toBeDefined();
  });

  test('an indicator or a part', () => {
    // @ts-expect-error -- not an indicator
    expect(() => figureId('ucj-coverag', null, '2024')).toThrow('ucj-coverag@2024');
    // @ts-expect-error -- not a sector, an area or a reading
    expect(() => figureId('ucj-coverage', 'benkulu', '2024')).toThrow('ucj-coverage/benkulu@2024');
  });

  test('a name of an indicator that is missing or superfluous', () => {
    const { 'ucj-coverage': name, ...others } = CATALOGUES.id.indicators;
    // @ts-expect-error -- the name of ucj-coverage is missing
    const missing: Names = others;
    // @ts-expect-error -- not an indicator
    const superfluous: Names = { ...missing, 'ucj-coverage': name, 'ucj-coverag': name };
    expect(superfluous).toEqual({ ...CATALOGUES.id.indicators, 'ucj-coverag': name });
  });
});

test('every figure of every edition has an id that is read as one', () => {
  for (const { all } of editions) for (const { id } of all) expect(parseFigureId(id)).toBe(id);
});

test.each([
  'activ-participants@2024-12',
  'active-participants/informl@2024-12',
  'active-participants',
  'active-participants@2024-1',
  'active-participants@2024-12 ',
  '2025/active-participants@2024-12',
  '',
])('"%s" is not read as an id', (text) => {
  expect(() => parseFigureId(text)).toThrow(
    `"${text}" is not the id of a figure, such as active-participants@2024-12.`,
  );
});
