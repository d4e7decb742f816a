// Writes the land of the map: Natural Earth 1:50m, simplified to two levels of detail, as rings of
// hundredths of a degree. Usage: npm install && npm run build
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";
import { feature } from "topojson-client";
import { filter, filterWeight, presimplify, quantile, simplify, sphericalRingArea, sphericalTriangleArea } from "topojson-simplify";

const SQUARE_DEGREE = (Math.PI / 180) ** 2; // steradians
const LEVELS = {
  coarse: { keep: 0.08, islet: 0.3 }, // share of points kept, smallest island in square degrees
  fine: { keep: 0.25, islet: 0.05 },
};
const FRAME = { west: -170, south: -60, east: 190, north: 84 }; // the map's edges in degrees, as in kiosk/domain/geo.py

const atlas = createRequire(import.meta.url).resolve("world-atlas/land-50m.json");

function meetsFrame(ring) {
  const lons = ring.map(([lon]) => lon);
  const lats = ring.map(([, lat]) => lat);
  return (
    Math.max(...lons) > FRAME.west &&
    Math.min(...lons) < FRAME.east &&
    Math.max(...lats) > FRAME.south &&
    Math.min(...lats) < FRAME.north
  );
}

// The atlas lets rings jump over the date line; here they go on beyond it, most of each between the map's edges.
function unwrap(ring) {
  let turns = 0;
  const whole = ring.map(([lon, lat], i) => {
    if (i > 0) turns += Math.round((ring[i - 1][0] - lon) / 360);
    return [lon + 360 * turns, lat];
  });
  const mean = whole.reduce((sum, [lon]) => sum + lon, 0) / whole.length;
  return whole.map(([lon, lat]) => [lon - 360 * Math.floor((mean - FRAME.west) / 360), lat]);
}

function rings({ keep, islet }) {
  const weighed = presimplify(JSON.parse(readFileSync(atlas, "utf8")), sphericalTriangleArea);
  const simple = simplify(weighed, quantile(weighed, keep));
  const large = filter(simple, filterWeight(simple, islet * SQUARE_DEGREE, sphericalRingArea));
  const land = feature(large, large.objects.land);
  return land.features
    .flatMap((part) => part.geometry.coordinates.flat())
    .map(unwrap)
    .filter(meetsFrame)
    .map((ring) => ring.slice(0, -1).flatMap(([lon, lat]) => [Math.round(lon * 100), Math.round(lat * 100)]));
}

const made = Object.fromEntries(Object.entries(LEVELS).map(([name, level]) => [name, rings(level)]));
writeFileSync(process.argv[2], JSON.stringify(made) + "\n");
for (const [name, level] of Object.entries(made)) {
  console.log(`${name}: ${level.length} rings, ${level.flat().length / 2} points`);
}
