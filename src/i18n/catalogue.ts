/** What a language must say. A catalogue that lacks a key, or has one too many, does not compile. */
import type { Edition } from '#editions';
import type { AuditName, ComparisonName, Verdict } from '#indicators/audit-claims.ts';
import type { Figure, FigureGroup, Status, Unit } from '#indicators/figure.ts';
import type { Column, ObservationColumn } from '#schema/observation.ts';
import type { Area, Sector } from '#schema/vocabulary.ts';
import type { Speaker } from './speaker.ts';

/** The words around one chart, as functions of its figures: no number is typed in a catalogue. */
export interface ChartWords<Figures> {
  /** The finding, without a full stop. */
  readonly title: (figures: Figures, say: Speaker) => string;
  readonly measure: (figures: Figures, say: Speaker) => string;
  readonly alt: (figures: Figures, say: Speaker) => string;
  /** What a reader must know to read the chart rightly, one sentence or two each. */
  readonly notes: (figures: Figures, say: Speaker) => readonly string[];
  /** The same, where an article says it around the chart: for the chart that stands alone. */
  readonly background?: (figures: Figures, say: Speaker) => readonly string[];
}

/** How many units one square or dot stands for: the words name each. */
export const UNITS_PER_MARK = [1, 10, 100, 1000] as const;
export type UnitsPerMark = (typeof UNITS_PER_MARK)[number];

export interface ParticipantsFigures {
  readonly current: Figure;
  readonly previous: Figure;
  readonly increase: Figure;
  readonly growth: Figure;
}

export interface SectorPart {
  readonly sector: Sector;
  readonly current: Figure;
  readonly share: Figure;
  /** The year before, where the source gives it: for all sectors or for none. */
  readonly previous: Figure | undefined;
}

export interface SectorFigures {
  readonly parts: readonly SectorPart[];
  readonly largest: SectorPart;
  readonly previousPeriod: string;
}

export interface CoverageFigures {
  readonly covered: Figure;
  readonly notCovered: Figure;
  readonly denominator: Figure;
  readonly denominatorWithoutConstruction: Figure;
  readonly employed: Figure | undefined;
  readonly shareOfEmployed: Figure | undefined;
}

export interface ClaimsFigures {
  readonly value: Figure;
  readonly number: Figure;
  readonly previous: Figure;
  readonly increase: Figure;
  readonly rise: Figure;
  readonly previousNumber: Figure;
}

export interface AverageFigures {
  readonly perClaim: Figure;
  readonly perChild: Figure;
  readonly claims: Figure;
}

export interface ScholarshipFigures {
  readonly childrenPerDot: UnitsPerMark;
  readonly children: Figure;
  readonly value: Figure;
  readonly perChild: Figure;
}

export interface RecoveredFigures {
  readonly billionsPerSquare: UnitsPerMark;
  readonly recovered: Figure;
  readonly scholarships: Figure;
  readonly claims: Figure;
  readonly share: Figure;
}

export interface ReportedCoverageFigures {
  readonly primary: Figure;
  /** Coverage of the province, the primary source's among them, in order of time. */
  readonly province: readonly Figure[];
  /** Other areas and the target, for orientation. */
  readonly context: readonly Figure[];
  readonly lowest: Figure;
  readonly highest: Figure;
}

/** What the words of each chart speak of. */
export interface ChartFigures {
  readonly 'active-participants': ParticipantsFigures;
  readonly 'participants-by-sector': SectorFigures;
  readonly coverage: CoverageFigures;
  readonly 'coverage-as-reported': ReportedCoverageFigures;
  readonly 'claims-paid': ClaimsFigures;
  readonly 'benefit-averages': AverageFigures;
  readonly scholarships: ScholarshipFigures;
  readonly 'recovered-contributions': RecoveredFigures;
}

/** Labels that stand in one chart only. */
interface ChartLabels {
  readonly 'active-participants': unknown;
  readonly 'participants-by-sector': unknown;
  readonly coverage: { readonly covered: string; readonly notCovered: string };
  readonly 'coverage-as-reported': {
    readonly byOutlet: (when: string, outlet: string) => string;
    readonly target: (year: string) => string;
  };
  readonly 'claims-paid': { readonly implied: (period: string) => string };
  readonly 'benefit-averages': { readonly perClaim: string; readonly perChild: string };
  readonly scholarships: unknown;
  readonly 'recovered-contributions': {
    readonly claims: string;
    readonly scholarships: string;
    readonly recovered: string;
  };
}

export type ChartCatalogue = {
  readonly [Slug in keyof ChartFigures]: ChartWords<ChartFigures[Slug]> & ChartLabels[Slug];
};

/** Names of indicators as tables and the codebook give them. */
export type IndicatorNames = Readonly<Record<string, string>>;

export interface AuditWords {
  /** What the source says; the outlet is who printed it. */
  readonly said: (claim: Figure, say: Speaker, outlet: string) => string;
  /** What the figures give, or why nothing can be computed. */
  readonly found: (computed: string | null, say: Speaker) => string;
}

export interface Catalogue {
  readonly site: {
    readonly name: string;
    readonly description: string;
    readonly skip: string;
    readonly language: string;
    readonly article: string;
    readonly data: string;
    readonly home: string;
    readonly navigation: string;
    readonly licence: string;
    readonly noTracking: string;
    /** Name of the button that is pressed where the page is dark. */
    readonly darkTheme: string;
    readonly share: string;
    /** What the button to share says once the address was copied instead. */
    readonly copied: string;
    readonly embed: string;
  };
  readonly article: {
    readonly kicker: (year: string) => string;
    readonly provenance: string;
    /** In a note: leads to the number that it is about. */
    readonly backToText: string;
    readonly readData: string;
    /** Leads to the edition before. */
    readonly before: (year: string) => string;
    readonly contents: string;
  };
  readonly figure: {
    readonly source: string;
    readonly table: string;
    readonly chartPage: string;
    readonly download: string;
    readonly measure: string;
    readonly period: string;
    readonly value: string;
    readonly interval: string;
    readonly origin: string;
    readonly status: string;
    readonly statuses: Readonly<Record<Status, string>>;
    readonly statusMeaning: Readonly<Record<Status, string>>;
  };
  readonly provenance: {
    /** Where a number was printed. */
    readonly printed: (printed: string, outlet: string, paragraph: number | null) => string;
    readonly computed: (formula: string) => string;
    readonly implied: (formula: string) => string;
    readonly between: (interval: string) => string;
    /** Of a figure that has no rounding interval. */
    readonly certain: string;
  };
  readonly chartPage: {
    readonly shows: string;
    readonly numbers: string;
    readonly howComputed: string;
    readonly downloads: string;
    readonly embed: string;
    readonly embedHow: string;
    readonly embedCode: string;
    readonly copy: string;
    readonly copied: string;
    readonly cite: string;
    readonly others: string;
    readonly back: string;
    readonly sources: string;
    readonly csv: string;
    readonly embedPage: string;
    readonly picture: string;
    readonly builder: {
      readonly kind: string;
      readonly kinds: Readonly<Record<'frame' | 'picture', string>>;
      readonly locale: string;
      readonly theme: string;
      readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
      readonly height: string;
      readonly heights: Readonly<Record<'fixed' | 'fitted', string>>;
      readonly preview: string;
      readonly guide: string;
    };
  };
  readonly data: {
    readonly title: string;
    readonly description: string;
    readonly lead: string;
    readonly downloads: string;
    readonly files: Readonly<
      Record<'csv' | 'excel' | 'xlsx' | 'json', { readonly name: string; readonly text: string }>
    >;
    /** The lines that load the data into a program. */
    readonly load: string;
    readonly loadLead: string;
    /** Descriptions of the data for programs. */
    readonly forms: Readonly<
      Record<'csvw' | 'dataPackage' | 'schema', { readonly name: string; readonly text: string }>
    >;
    readonly formsLead: string;
    readonly perChart: string;
    readonly contents: string;
    readonly edition: (year: string) => string;
    readonly allFigures: string;
    readonly allFiguresLead: string;
    readonly groups: Readonly<Record<FigureGroup, string>>;
    readonly inputs: string;
    readonly audit: string;
    readonly auditLead: string;
    readonly used: string;
    /** The two ways to read the rise of claims. */
    readonly readings: Readonly<Record<'value' | 'number', string>>;
    readonly verdicts: Readonly<Record<Verdict, string>>;
    readonly conflicts: string;
    readonly conflictsLead: string;
    readonly ours: string;
    readonly coverageReports: string;
    readonly coverageReportsLead: string;
    readonly coverageReportsChart: string;
    readonly codebook: string;
    readonly codebookLead: string;
    readonly types: Readonly<Record<Column['type'], string>>;
    readonly mayBeEmpty: string;
    readonly column: string;
    readonly meaning: string;
    readonly columns: Readonly<
      Record<ObservationColumn, { readonly header: string; readonly meaning: string }>
    >;
    readonly missing: string;
    /** What the primary source of an edition does not say. */
    readonly missingList: (edition: Pick<Edition, 'hasSectorsBefore'>) => readonly string[];
    readonly sources: string;
    readonly sourcesLead: string;
    readonly outlet: string;
    readonly sourceTitle: string;
    readonly address: string;
    readonly statedBy: string;
    readonly published: string;
    readonly unknown: string;
    readonly notNamed: string;
    readonly corrections: {
      readonly title: string;
      /** Where there is none yet. */
      readonly none: (day: string) => string;
      readonly lead: string;
      /** After the name of a figure: its number was corrected. */
      readonly number: (was: string, now: string) => string;
      /** After the name of a figure: its number was right, not what is said about it. */
      readonly origin: string;
      /** After the name of a computed figure: its computation was corrected. */
      readonly computation: string;
      readonly edition: (year: string) => string;
      /** After the name of an edition: only words were corrected. */
      readonly wording: string;
      readonly follow: string;
      readonly feed: string;
      readonly json: string;
      readonly subtitle: string;
      readonly published: (year: string) => string;
      readonly publishedOn: (year: string, day: string) => string;
      readonly more: string;
      readonly shownIn: string;
      readonly embed: string;
    };
    readonly licence: string;
    readonly licenceText: string;
    readonly cite: string;
    readonly id: string;
  };
  readonly citation: {
    readonly citeFigure: string;
    readonly dataset: (region: string, year: string) => string;
    readonly province: (region: string) => string;
    /** A value with what it counts. */
    readonly amounts: Readonly<Record<Unit, (value: string) => string>>;
    /** Where a number was printed; dates in words, `null` is not known, paragraph 0 is the title. */
    readonly source: (parts: {
      outlet: string;
      title: string | null;
      published: string | null;
      paragraph: number | null;
      statedBy: string | null;
    }) => string;
    /** How a number came about: part of a sentence. */
    readonly origins: Readonly<Record<Status, (sources: string) => string>>;
    /** What a chart or the dataset rests on; `computed` names kinds of figures that nobody printed. */
    readonly basis: (outlets: string, computed: string | null) => string;
    /** For reference managers: what their own fields have no room for. */
    readonly note: (origin: string, year: string) => string;
    /** Ends in a full stop, and no punctuation touches the address. */
    readonly sentence: (parts: {
      title: string;
      origin: string;
      year: string;
      published: string | null;
      address: string;
    }) => string;
  };
  readonly notFound: { readonly title: string; readonly text: string };
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly areas: Readonly<Record<Area, string>>;
  readonly readings: Readonly<Record<'all-segments' | 'without-construction', string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly indicators: IndicatorNames;
  readonly audits: Readonly<Record<AuditName, AuditWords>>;
  readonly comparisons: Readonly<Record<ComparisonName, string>>;
  readonly charts: ChartCatalogue;
}
