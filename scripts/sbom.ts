/**
 * `npm run sbom` writes the software bill of materials, `sbom.cdx.json` (CycloneDX): every package of package-lock.json
 * with version, licence and hash. `npm sbom` makes it. The timestamp and the random serial number are removed, and the
 * name of the folder is replaced by that of the package, so that the same lock file gives the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const FILE = 'sbom.cdx.json';

interface Sbom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
  components: readonly { name: string; version: string; hashes?: readonly unknown[] }[];
}

/** @param root folder with package.json and package-lock.json */
export const createSbom = (root: string): Sbom => {
  const printed = execFileSync(
    'npm',
    ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--sbom-type=application'],
    // On Windows npm is a shell script (npm.cmd).
    { cwd: root, encoding: 'utf8', maxBuffer: Infinity, shell: process.platform === 'win32' },
  );
  const bill = JSON.parse(printed) as Sbom;
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string };
  bill.metadata.component.name = name;
  return bill;
};

if (import.meta.main) {
  const bill = createSbom(ROOT);
  writeFileSync(join(ROOT, FILE), `${JSON.stringify(bill, null, 2)}\n`);
  console.log(`${FILE}: ${bill.components.length} packages`);
}
