/** Features of workbooks that the library has no option for, as elements of Office Open XML (ECMA-376). */
import type { Feature, Image } from 'write-excel-file/node';
import {
  getCellAddress,
  insertElementMarkupAccordingToOrderOfSiblings as insertInOrder,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** The type that the library accepts as the content of a file. */
type WorkbookContent = Image['content'];

/** Elements of a worksheet. The standard fixes their order, and Excel refuses another one. */
const SHEET_ELEMENTS = [
  'sheetPr',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'ignoredErrors',
  'drawing',
];
const WORKBOOK_ELEMENTS = ['workbookPr', 'bookViews', 'sheets', 'definedNames', 'calcPr'];

/** How a sheet is filtered and printed. */
export interface SheetLayout {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Whether its header has buttons to filter by. */
  readonly isFiltered: boolean;
  /** The first and the last column that are printed, counted from 0; all columns if it is absent. */
  readonly printed?: readonly [first: number, last: number];
}

/**
 * Prints sheets one page wide in landscape, on as many pages as necessary, with the header on each page. Numerals that
 * are meant as text, such as a code, get no warning in their cells.
 */
export function layOutSheets(sheets: readonly SheetLayout[]): Feature<WorkbookContent> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet === undefined ? xml : elementsOf(sheet).reduce(insertIntoSheet, xml);
          },
          transformElementAttributes: (tagName, attributes) =>
            tagName === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            insertInOrder(
              xml.replace(/<definedNames\s*\/>/, ''),
              `<definedNames>${sheets.flatMap(namesOf).join('')}</definedNames>`,
              WORKBOOK_ELEMENTS,
              'workbook',
            ),
        },
      },
    },
  };
}

const insertIntoSheet = (xml: string, element: string): string =>
  insertInOrder(xml, element, SHEET_ELEMENTS, 'worksheet');

function elementsOf(sheet: SheetLayout): string[] {
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    ...(sheet.isFiltered ? [`<autoFilter ref="${rangeOf(sheet)}"/>`] : []),
    '<headerFooter><oddFooter>&amp;L&amp;F, &amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>',
    '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>',
  ];
}

/** Defined names that programs look for, in the alphabetical order in which Excel writes them. */
function namesOf(sheet: SheetLayout, index: number): string[] {
  const define = (name: string, range: string, isHidden = false): string =>
    `<definedName name="_xlnm.${name}" localSheetId="${String(index)}"${isHidden ? ' hidden="1"' : ''}>${sheet.name}!${range}</definedName>`;
  const [first, last] = sheet.printed ?? [0, sheet.columns - 1];
  return [
    ...(sheet.isFiltered
      ? [define('_FilterDatabase', toAbsoluteReference(rangeOf(sheet)), true)]
      : []),
    define('Print_Area', toAbsoluteReference(rangeOf(sheet, first, last))),
    define('Print_Titles', '$1:$1'),
  ];
}

const rangeOf = ({ rows, columns }: SheetLayout, first = 0, last = columns - 1): string =>
  `${getCellAddress(0, first)}:${getCellAddress(rows - 1, last)}`;

/** `A1:Z53` as an absolute reference: `$A$1:$Z$53`. */
const toAbsoluteReference = (range: string): string =>
  range.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** Properties that file managers and catalogues show of a document; days have the form 2024-12-31. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly creator: string;
  readonly keywords: readonly string[];
  readonly description: string;
  readonly version: string;
  readonly created: string;
  readonly modified: string;
}

const CORE = 'docProps/core.xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export function setDocumentProperties(properties: DocumentProperties): Feature<WorkbookContent> {
  const { keywords, created, modified, version, ...texts } = properties;
  const dublinCore = Object.entries(texts).map(
    ([name, text]) => `<dc:${name}>${sanitizeTextContent(text)}</dc:${name}>`,
  );
  const dates = Object.entries({ created, modified }).map(
    ([name, day]) =>
      `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`,
  );
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            `<Override PartName="/${CORE}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
        },
        '_rels/.rels': {
          insert: () =>
            `<Relationship Id="rId-properties-1" Type="${PACKAGE}/relationships/metadata/core-properties" Target="${CORE}"/>`,
        },
      },
      write: {
        files: () => ({
          [CORE]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${dublinCore.join('')}<cp:keywords>${sanitizeTextContent(keywords.join(', '))}</cp:keywords><cp:version>${sanitizeTextContent(version)}</cp:version>${dates.join('')}</cp:coreProperties>`,
        }),
      },
    },
  };
}
