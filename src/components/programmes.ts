/** Which programmes of BPJS Ketenagakerjaan are open to which kind of worker, and the pages that say so. */
import type { Catalogue } from '#i18n/catalogues.ts';

type Words = Catalogue['programmes'];
type Programme = keyof Words['names'];

interface Page {
  readonly outlet: string;
  readonly url: string;
}

interface Kind {
  readonly kind: keyof Words['kinds'];
  readonly open: readonly Programme[];
  readonly sources: readonly Page[];
}

export const PROGRAMMES: readonly Programme[] = ['jkk', 'jkm', 'jht', 'jp', 'jkp'];

/** Names the programmes that are not open to informal workers, and those that are not open to construction workers. */
const DATABOKS: Page = {
  outlet: 'Databoks',
  url: 'https://databoks.katadata.co.id/ketenagakerjaan/statistik/6880bdba39011/peserta-aktif-bpjs-tk-indonesia-makin-berkurang-hingga-mei-2025',
};
const MINISTERIAL_RULE: Page = {
  outlet: 'Peraturan Menteri Ketenagakerjaan',
  url: 'https://pasal.id/peraturan/permen/permenakertrans-no-44-tahun-2015',
};

export const KINDS: readonly Kind[] = [
  {
    kind: 'wage-earners',
    open: PROGRAMMES,
    sources: [
      {
        outlet: 'GASI',
        url: 'https://www.ptgasi.co.id/2021/06/07/penyelenggaraan-program-jaminan-kehilangan-pekerjaan-pp-nomor-37-tahun-2021/',
      },
      {
        outlet: 'Bisnis',
        url: 'https://kabar24.bisnis-cdn.com/read/20220222/15/1503358/batal-diluncurkan-jokowi-hari-ini-apa-itu-program-jkp',
      },
    ],
  },
  {
    kind: 'informal',
    open: ['jkk', 'jkm', 'jht'],
    sources: [
      { outlet: 'Kota Bogor', url: 'https://mpp.kotabogor.go.id/layanannew/detail/31' },
      DATABOKS,
    ],
  },
  {
    kind: 'construction-services',
    open: ['jkk', 'jkm'],
    sources: [MINISTERIAL_RULE, DATABOKS],
  },
];

/** What participants can do, and people who want to become participants, with the pages that say so. */
export const STEPS: readonly { readonly step: keyof Words['steps']; readonly sources: Page[] }[] = [
  {
    step: 'join',
    sources: [
      {
        outlet: 'Harapan Baru',
        url: 'https://harapanbarunews.com/pekerja-di-bengkulu-terlindungi-jaminan-sosial-baru-2726-persen/?pgrelated=203',
      },
      MINISTERIAL_RULE,
    ],
  },
  {
    step: 'check',
    sources: [
      {
        outlet: 'Poskota',
        url: 'https://poskota.co.id/2023/11/09/cara-lengkap-cek-saldo-jht-bpjs-ketenagakerjaan-melalui-handphone/amp',
      },
      {
        outlet: 'Sukabumi Update',
        url: 'https://sukabumiupdate.com/aplikasi/109174/mudah-bisa-pakai-hp-ini-cara-cek-saldo-bpjs-ketenagakerjaan',
      },
    ],
  },
];
