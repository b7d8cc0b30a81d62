/** The map that shows where Bengkulu is: coasts by Natural Earth, drawn small, so with few points. */
import { geoMercator, geoStream, polygonArea } from 'd3';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

import { cachedText } from './build-cache.ts';
import { readCode, readPackageFile, versionOf } from './package-file.ts';

type Point = [x: number, y: number];

interface Locator {
  /** In user units: at the larger size of the map, one unit is one pixel. */
  readonly width: number;
  readonly height: number;
  /** The data of a path: all land in the frame. */
  readonly land: string;
  readonly bengkulu: Point;
  readonly jakarta: Point;
}

/** Corners of the frame in degrees east and north: Aceh and the western end of Java. */
const NORTH_WEST: Point = [94.8, 6];
const SOUTH_EAST: Point = [107.2, -7.2];
/** The two cities, to the tenth of a degree, which is two units. */
const BENGKULU: Point = [102.3, -3.8];
const JAKARTA: Point = [106.8, -6.2];

const SIZE = { width: 262, height: 280 };
/** Least distance between two points of a coast, in user units, and least area of an island, in square units. */
const STEP = 6;
const SMALLEST = 16;

const LIBRARIES = ['world-atlas', 'topojson-client', 'd3-geo', 'd3-polygon'].map(versionOf);
const CODE = readCode('src/render/locator.ts');

let drawn: Locator | undefined;

/** Drawn once, because it is the same in every article. */
export const drawLocator = (): Locator => (drawn ??= draw());

function draw(): Locator {
  const { width, height } = SIZE;
  const frame = { type: 'MultiPoint' as const, coordinates: [NORTH_WEST, SOUTH_EAST] };
  const corners: [Point, Point] = [
    [0, 0],
    [width, height],
  ];
  const projection = geoMercator().fitExtent(corners, frame).clipExtent(corners);
  const place = (point: Point): Point => projection(point)?.map(Math.round) as Point;
  return {
    ...SIZE,
    land: cachedText(['coasts', ...LIBRARIES, CODE], () => trace(projection)),
    bengkulu: place(BENGKULU),
    jakarta: place(JAKARTA),
  };
}

/** Path data in whole units relative to the previous point, because that takes the fewest bytes. */
function trace(projection: ReturnType<typeof geoMercator>): string {
  let from: Point = [0, 0];
  return coastsIn(projection)
    .map((ring) => {
      const steps = ring.map(([x, y], index) => {
        const [left, top] = ring[index - 1] ?? from;
        return `${x - left} ${y - top}`;
      });
      from = ring[0] ?? from;
      return `m${steps.join(' ')}z`.replaceAll(' -', '-');
    })
    .join('');
}

/** Closed lines in user units. */
function coastsIn(projection: ReturnType<typeof geoMercator>): Point[][] {
  const rings: Point[][] = [];
  let ring: Point[] = [];
  const sink = {
    lineStart: () => {
      ring = [];
    },
    point: (x: number, y: number) => {
      const point: Point = [Math.round(x), Math.round(y)];
      const before = ring.at(-1);
      if (before === undefined || Math.hypot(before[0] - point[0], before[1] - point[1]) >= STEP)
        ring.push(point);
    },
    lineEnd: () => {
      if (Math.abs(polygonArea(ring)) >= SMALLEST) rings.push(ring);
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  geoStream(readLand(), projection.stream(sink));
  return rings;
}

function readLand() {
  const file = readPackageFile('world-atlas/land-50m.json').toString();
  const topology = JSON.parse(file) as Topology<{ land: GeometryCollection }>;
  return feature(topology, topology.objects.land);
}
