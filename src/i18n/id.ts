/** Bahasa Indonesia. Gaya: surat kabar, EYD V. Angka tidak pernah diketik di sini; semuanya datang dari data. */
import type { AuditName, ComparisonName, Verdict } from '#indicators/audit-statements.ts';
import type { Figure, FigureGroup, Status, Unit } from '#indicators/figure.ts';
import type { IndicatorCode, Reading } from '#indicators/indicator-codes.ts';
import type { Column, ObservationColumn } from '#schema/observation.ts';
import type { Area, AreaLevel, Sector, Standing } from '#schema/vocabulary.ts';
import type { DownloadKind, PictureVariant } from './addresses.ts';
import type { RatioPosition } from './simple-ratio.ts';
import type { Formatter } from './formatter.ts';
import { upperFirst } from './upper-first.ts';

interface AuditedSource {
  /** The publisher. */
  readonly outlet: string;
  /** The office that the outlet credits, in the language of the words. */
  readonly credits: string | null;
}

interface AuditWords {
  /** The statement of the source. */
  readonly said: (claim: Figure, format: Formatter, source: AuditedSource) => string;
  /** The result computed from the figures, or the reason why nothing can be computed. */
  readonly found: (computed: string | null, format: Formatter) => string;
}

/** The verb for a change; a change of 0 has no direction. */
const verbOf = ({ value }: Figure): string =>
  value === 0 ? 'berubah' : value > 0 ? 'naik' : 'turun';

const audits: Readonly<Record<AuditName, AuditWords>> = {
  'growth-of-participants': {
    said: (claim, format) => `Peserta aktif ${verbOf(claim)} ${format.size(claim)}.`,
    found: (computed) => `Kedua jumlah yang ditulis sumber menghasilkan ${computed ?? ''}.`,
  },
  'sectors-sum': {
    said: (claim, format) =>
      `Peserta aktif seluruhnya ${format.figure(claim)} orang, terbagi dalam tiga segmen.`,
    found: (computed) => `Ketiga segmen berjumlah ${computed ?? ''}.`,
  },
  'growth-of-claims': {
    said: (claim, format) =>
      `“Nilai” klaim ${verbOf(claim)} ${format.size(claim)} dari tahun sebelumnya.`,
    found: () =>
      'Angka tahun sebelumnya tidak ditulis. Kalimatnya juga dapat dibaca sebagai perubahan jumlah klaim; kami memilih makna yang paling sesuai dengan susunan kalimatnya, yakni nilai rupiah.',
  },
  'ucj-coverage': {
    said: (claim, format) => `Cakupan UCJ provinsi ${format.figure(claim)}.`,
    found: () =>
      'Penyebutnya, yaitu jumlah pekerja yang memenuhi syarat, tidak dicantumkan, jadi persentase ini tidak dapat dihitung ulang.',
  },
  'formal-share': {
    said: (claim, format, { outlet }) =>
      `BPS, dikutip ${outlet}: pekerja formal ${format.figure(claim)} dari penduduk bekerja.`,
    found: (computed) => `Kedua jumlah yang dikutip menghasilkan ${computed ?? ''}.`,
  },
  'inactive-share': {
    said: (claim, format, { outlet, credits }) =>
      `${credits === null ? '' : `${credits}, dikutip `}${outlet}: ${format.figure(claim)} peserta yang terdaftar di Indonesia tidak aktif.`,
    found: (computed) => `Kedua jumlah yang dikutip menghasilkan ${computed ?? ''}.`,
  },
  coverage: {
    said: (claim, format, { outlet }) =>
      `${outlet}, ${format.period(claim.period)}: cakupan ${format.figure(claim)}.`,
    found: (computed) =>
      `Jumlah peserta dibagi jumlah pekerja yang disebutnya menghasilkan ${computed ?? ''}.`,
  },
};

/** The first language defines the keys: a missing or additional key in another language does not compile. */
export const id = {
  /** The language itself. */
  language: {
    /** BCP 47, for `Intl`; the `lang` attribute is the name of this file. */
    tag: 'id-ID',
    /** Name of the language in this language, for the language switch. */
    name: 'Indonesia',
    /** Before an approximate number. */
    about: 'sekitar',
    range: (from: string, to: string) => `${from} hingga ${to}`,
    /** A number of months. */
    months: (amount: string) => `${amount} bulan`,
    /** A share as a simple ratio, both numbers in words: `tak sampai satu dari tiga`. */
    outOf: (part: string, whole: string, nearness: RatioPosition) =>
      `${{ about: 'sekitar', below: 'tak sampai', above: 'lebih dari' }[nearness]} ${part} dari ${whole}`,
    magnitudes: { trillion: 'triliun', billion: 'miliar', million: 'juta', thousand: 'ribu' },
    /** The smallest number that is printed with a magnitude word; English writes 39,000 in digits. */
    smallestMagnitude: 1e3,
  },
  site: {
    name: 'Jamsostek Bengkulu',
    skip: 'Langsung ke isi',
    article: 'Artikel',
    data: 'Data',
    home: 'Halaman depan',
    navigation: 'Navigasi situs',
    licence: 'Data, grafik, dan tulisan: CC BY 4.0. Kode: MIT.',
    embed: 'Pasang grafik',
    noTracking: 'Tanpa kuki, tanpa pelacak.',
    /** What the site is, without a full stop. */
    kind: 'Jurnalisme data independen',
    /** Without a full stop. */
    notOfficial: 'Bukan situs BPJS Ketenagakerjaan',
    /** Name of the link to the address for reports of errors. */
    report: 'Laporkan kesalahan',
    /** Name of the toggle button for the theme, which is pressed if the page is dark. */
    darkTheme: 'Tema gelap',
    share: 'Bagikan',
    /** Text of the share button after the address was copied, where the browser cannot share. */
    copied: 'Tautan tersalin',
  },
  article: {
    kicker: (year: string) => `Jaminan sosial pekerja · Bengkulu ${year}`,
    /** Under the headline, because readers may think that the site belongs to one of these two institutions. */
    notTheirs: 'Bukan situs BPJS Ketenagakerjaan ataupun BPJS Kesehatan.',
    published: 'Terbit',
    modified: 'Diperbarui',
    /** Names on the small map beside the headline. */
    locator: {
      alt: 'Peta: Bengkulu di pantai barat Pulau Sumatra, Indonesia',
      city: 'Bengkulu',
      island: 'Sumatra',
      capital: 'Jakarta',
    },
    provenance: 'Asal setiap angka',
    /** Link in a note, to the row of its number in the table. */
    inTable: 'Lihat di tabel data',
    /** Link in a note: closes the note and leads back to its number in the text. */
    backToText: 'Kembali ke teks',
    readData: 'Berikutnya: semua angka dan asalnya',
    /** Link to the previous edition. */
    before: (year: string) => `Edisi ${year}`,
    contents: 'Isi artikel',
    place: (section: number, count: number) => `${section} dari ${count}`,
    charts: 'Semua grafik edisi ini',
    /** Name of the lines under the lead, for screen readers. */
    summary: 'Ringkasan',
  },
  /** Labels of the opening picture, each beside or below its number. */
  opening: {
    scale: (people: string) => `satu titik = ${people} orang`,
    participants: (month: string) => `peserta aktif, ${month}`,
    change: 'dalam setahun',
    segments: {
      'wage-earners': 'penerima upah',
      informal: 'sektor informal',
      'construction-services': 'jasa konstruksi',
    } satisfies Record<Sector, string>,
    /** The same segments in the step that also shows all employed people; only in the wide layout. */
    participantsIn: {
      'wage-earners': 'peserta penerima upah',
      informal: 'peserta sektor informal',
      'construction-services': 'peserta jasa konstruksi',
    } satisfies Record<Sector, string>,
    /** Employed people, by the survey of BPS. `employedBy`, which names BPS, is for the wide layout. */
    employed: {
      'formal-employed': 'pekerja formal',
      'informal-employed': 'pekerja informal',
      employed: 'penduduk bekerja',
    } as Readonly<Partial<Record<IndicatorCode, string>>>,
    employedBy: {
      'formal-employed': 'pekerja formal (BPS)',
      'informal-employed': 'pekerja informal (BPS)',
      employed: 'penduduk bekerja (BPS)',
    } as Readonly<Partial<Record<IndicatorCode, string>>>,
  },
  figure: {
    source: 'Sumber',
    table: 'Tabel',
    chartPage: 'Halaman grafik',
    download: 'CSV',
    ways: { embed: 'Pasang', picture: 'Gambar' },
    measure: 'Indikator',
    period: 'Periode',
    value: 'Nilai',
    origin: 'Asal',
    status: 'Status',
    statuses: { reported: 'dilaporkan', derived: 'dihitung', implied: 'tersirat' } satisfies Record<
      Status,
      string
    >,
    statusMeaning: {
      reported: 'ditulis oleh sumber',
      derived: 'kami hitung hanya dari angka yang dilaporkan',
      implied: 'kami simpulkan dari pernyataan tentang angka yang tidak ditulis sumber',
    } satisfies Record<Status, string>,
  },
  provenance: {
    /** Where a number was printed: the text around the outlet's name. Paragraph 0 is the title, `null` is not known. */
    printed: (printed: string, paragraph: number | null): readonly [string, string] => [
      `Tertulis “${printed}” di `,
      `${paragraph === null ? '' : paragraph === 0 ? ', judul' : `, paragraf ${String(paragraph)}`}.`,
    ],
    computed: (formula: string) => `Kami hitung: ${formula}.`,
    implied: (formula: string) => `Tersirat, tidak ditulis oleh sumber: ${formula}.`,
    between: (interval: string) => `Rentang akibat pembulatan: ${interval}.`,
    /** For a figure that has no rounding interval. */
    certain: 'Tanpa pembulatan di sumber.',
    /** For a survey estimate, whose error is larger than its rounding interval. */
    estimate: 'Perkiraan dari survei; batas kesalahannya tidak disebut sumber.',
  },
  embed: {
    /** After the name of the site. */
    asOf: (day: string) => `per ${day}`,
    /** Link to the corrections, on a chart with a corrected figure. */
    correctedOn: (day: string) => `diralat ${day}`,
    /** Link on an embed of a day, if a figure of its chart was corrected after that day. */
    corrected: 'Sudah diralat: lihat angka terbaru',
    /** Link on an embed of a day, if figures of its chart were only added after that day, not corrected. */
    updated: 'Sudah diperbarui: lihat angka terbaru',
  },
  chartPage: {
    shows: 'Isi grafik',
    numbers: 'Angkanya',
    howComputed: 'Asal dan cara hitung',
    downloads: 'Unduhan',
    embed: 'Pasang grafik ini',
    embedHow:
      'Salin kode ini ke situs Anda. Grafik tampil utuh tanpa JavaScript, tanpa kuki, dan tanpa pihak ketiga.',
    embedCode: 'Kode untuk dipasang',
    copy: 'Salin kode',
    copied: 'Tersalin',
    cite: 'Cara mengutip',
    others: 'Grafik lain',
    back: 'Baca artikelnya',
    csv: 'Tabel grafik ini (CSV)',
    embedPage: 'Versi untuk dipasang',
    html: 'Grafik ini sebagai satu berkas HTML, terbaca tanpa internet',
    copyPicture: 'Salin gambar',
    datedVersions: 'Grafik dengan angka yang tidak berubah lagi, untuk dikutip',
    credit: 'Kredit singkat',
    pictures: {
      main: 'Gambar',
      tall: 'Gambar tegak, untuk ponsel',
      dark: 'Gambar berlatar gelap',
      white: 'Gambar berlatar putih, untuk cetak',
    } satisfies Record<PictureVariant, string>,
    builder: {
      kind: 'Bentuk',
      kinds: { frame: 'Grafik dalam iframe', picture: 'Gambar, bila iframe tidak diizinkan' },
      locale: 'Bahasa',
      theme: 'Tema',
      themes: {
        auto: 'Ikut setelan pembaca',
        light: 'Terang, untuk situs yang selalu terang',
        dark: 'Gelap, untuk situs yang selalu gelap',
      },
      height: 'Tinggi',
      heights: { fitted: 'Menyesuaikan isi, dengan skrip kecil', fixed: 'Tetap' },
      column: 'Lebar kolom di situs Anda, piksel (untuk tinggi tetap)',
      version: 'Angka',
      newest: 'Selalu terbaru, termasuk ralatnya',
      dated: (day: string) => `Tetap seperti ${day}`,
      preview: 'Pratinjau',
      guide: 'Panduan memasang grafik',
    },
  },
  data: {
    title: 'Data dan sumber',
    description:
      'Semua angka di situs ini beserta asal, rentang, dan statusnya; uji pernyataan sumber; laporan yang bertentangan; unduhan CSV dan JSON.',
    lead: 'Lihat hasil uji kami atas pernyataan sumber dan laporan mana yang berbeda, unduh datanya, atau telusuri setiap angka sampai ke paragraf asalnya.',
    downloads: 'Unduhan',
    files: {
      csv: {
        name: 'CSV baku',
        text: 'koma, titik desimal, UTF-8; untuk pandas, R, dan DuckDB',
      },
      excel: {
        name: 'CSV untuk Excel Indonesia',
        text: 'titik koma, koma desimal, UTF-8 dengan BOM; isi selnya sama, dengan kata dalam bahasa Indonesia dan kodenya di kolom akhir; Excel dapat membaca bulan dan angka tercetak sebagai tanggal dan bilangan',
      },
      xlsx: {
        name: 'Buku kerja Excel (XLSX)',
        text: 'angka sebagai angka, teks sebagai teks; dengan arti setiap kolom dan daftar sumber; berkas yang paling aman dibuka dengan klik ganda',
      },
      json: {
        name: 'JSON',
        text: 'isi yang sama, ditambah rumus dan angka asal setiap angka yang dihitung atau tersirat',
      },
    } satisfies Record<DownloadKind, { readonly name: string; readonly text: string }>,
    load: 'Memuat data dengan satu baris',
    loadLead:
      'Untuk Excel, buka berkas XLSX, atau tempelkan baris untuk Power Query di Advanced Editor agar tabelnya dapat disegarkan kapan saja. Di program lain cukup satu baris; baris itu juga menyebut kolom mana yang berisi teks supaya program tidak menebak.',
    forms: {
      csvw: { name: 'CSVW', text: 'isi setiap kolom CSV, menurut standar web' },
      dataPackage: {
        name: 'Data Package',
        text: 'semua berkas beserta ukuran, sidik digital, dan kolomnya',
      },
      schema: { name: 'JSON Schema', text: 'bentuk satu baris data' },
    },
    formsLead: 'Untuk program',
    dated: 'Angka menurut tanggal',
    datedText:
      'Berkas di atas selalu memuat angka terbaru: angka yang diralat berganti di tempatnya. Berkas di bawah ini tidak pernah berubah; masing-masing memuat angka menurut tanggalnya, jadi inilah yang patut dikutip bila angkanya harus tetap.',
    perChart: 'Tabel tiap grafik',
    contents: 'Di halaman ini',
    edition: (year: string) => `Edisi ${year}`,
    allFigures: 'Semua angka',
    allFiguresLead:
      'Tiap edisi punya satu tabel: angka yang ditulis sumber, dengan paragraf dan ketelitiannya, serta angka yang kami hitung, dengan rumusnya.',
    figuresOf: (year: string) => `Semua angka edisi ${year}`,
    figuresDescription: (year: string) =>
      `Semua angka edisi ${year} dalam satu tabel: tulisannya di sumber, paragrafnya, rentang atau rumusnya, dan alamat tetapnya.`,
    figuresLead:
      'Apa yang ditulis sumber, di paragraf mana, dan seberapa teliti; lalu apa yang kami hitung darinya, dengan rumusnya. Setiap baris punya alamat tetap: silakan ditautkan atau dikutip.',
    newestOnly: (year: string) =>
      `Uji pernyataan, perbandingan, unduhan, dan sumber di bawah ini hanya untuk edisi ${year}; untuk edisi lain, lihat halaman edisi masing-masing.`,
    index: 'Indeks angka',
    indexLead:
      'Cari angka menurut namanya; periodenya membuka barisnya di tabel. Tautan lama ke sebuah baris berhenti di sini: ikuti periode yang disorot.',
    /** For a site with several editions. */
    indexOnly: (year: string) =>
      `Indeks ini hanya memuat angka edisi ${year}, yang dulu dimuat di halaman ini; angka edisi lain dapat dicari di tabel edisi masing-masing.`,
    groups: {
      primary: 'Ditulis sumber utama',
      statements: 'Pernyataan sumber utama tentang angkanya',
      elsewhere: 'Ditulis sumber lain',
      computed: 'Kami hitung dari angka di atas',
      provinces: 'Provinsi lain, sebagai pembanding',
    } satisfies Record<FigureGroup | 'provinces', string>,
    citations: 'Kutipan',
    inputs: 'Dari',
    /** Whose words contain a printed number. */
    saidBy: (standing: Standing, speaker: string | null) =>
      ({
        quoted: `Dikutip langsung dari ${speaker ?? ''}.`,
        paraphrased: `Dikutip tidak langsung dari ${speaker ?? ''}.`,
        outlet: 'Ditulis penerbit dengan kalimatnya sendiri.',
      })[standing],
    eitherOr:
      'Kalimat sumber dapat dibaca dengan dua cara, dan hanya satu yang benar: angka ini tidak berlaku bersama angka dari cara baca yang lain.',
    /** The form above the table of figures; `{…}` is filled in by its script. */
    ask: {
      label: 'Saring tabel',
      q: 'Cari',
      source: 'Sumber',
      status: 'Status',
      indicator: 'Indikator',
      area: 'Wilayah',
      all: 'Semua',
      some: '{shown} dari {all} angka',
      none: 'Tidak satu pun dari {all} angka cocok. Longgarkan saringannya.',
      reset: 'Tampilkan semua',
      download: 'Unduh yang tampil (CSV)',
      /** Name of the file. */
      file: (year: string) => `jamsostek-bengkulu-${year}-pilihan.csv`,
      failed: 'Unduhan gagal. Coba lagi.',
      sortBy: 'Urutkan menurut',
      /** The sort order, as one of the conditions that a printed page shows after the count of rows. */
      ascending: 'urut menurut {column}, menaik',
      descending: 'urut menurut {column}, menurun',
      how: 'Judul kolom mengurutkan tabel: nilai menurut satuannya, lalu besarnya. Pilihan Anda tersimpan di alamat halaman ini; salin alamatnya untuk membagikannya.',
    },
    checks: 'Uji dan perbandingan',
    checksOf: (year: string) => `Uji dan perbandingan angka edisi ${year}`,
    checksLead:
      'Benarkah yang dinyatakan sumber tentang angkanya sendiri? Apa kata laporan lain tentang hal yang sama? Dan apa yang tidak disebut sumber? Daftar sumber ada di bagian akhir.',
    audit: 'Uji pernyataan sumber',
    auditLead:
      'Sumber juga menyatakan sesuatu tentang angkanya sendiri, misalnya kenaikannya. Setiap pernyataan yang dapat diuji kami uji dengan angka dari sumber yang sama; situs ini tidak terbit jika ada yang tidak cocok. Pada gambar, pita menunjukkan nilai yang mungkin di balik angka yang ditulis sumber; garis tebal menunjukkan hasil hitungan.',
    used: 'Angka yang dipakai',
    readings: {
      value: 'Jika yang dimaksud nilai klaim, seperti bacaan kami',
      number: 'Jika yang dimaksud jumlah klaim',
    },
    verdicts: {
      agrees: 'cocok',
      disagrees: 'tidak cocok',
      'cannot-be-checked': 'tidak dapat diuji',
    } satisfies Record<Verdict, string>,
    /** Words for a comparison, which does not show which of the two sources is wrong. */
    comparisonVerdicts: {
      agrees: 'cocok',
      disagrees: 'sumber berbeda',
      'cannot-be-checked': 'tidak dapat diuji',
    } satisfies Record<Verdict, string>,
    conflicts: 'Dibandingkan dengan laporan lain',
    conflictsLead:
      'Untuk hal yang sama, laporan lain kadang menyebut angka yang berbeda. Keduanya kami tampilkan; artikel memakai angka sumber utama karena angka klaim dan beasiswanya berasal dari narasumber yang disebut namanya. Dua angka kami anggap cocok bila rentang pembulatannya beririsan.',
    ours: 'Sumber utama',
    coverageReports: 'Cakupan menurut setiap laporan',
    coverageReportsLead:
      'Persentasenya berbeda-beda, sedangkan dasar hitungan yang sama tidak dicantumkan. Karena itu angka-angka ini hanya dijajarkan, tidak dirangkai menjadi tren.',
    coverageReportsChart: 'Semua laporan cakupan dalam satu grafik',
    codebook: 'Arti setiap kolom',
    codebookLead: 'Satu baris memuat satu angka. Kolom yang tidak berlaku dibiarkan kosong.',
    types: { string: 'teks', number: 'bilangan', integer: 'bilangan bulat' } satisfies Record<
      Column['type'],
      string
    >,
    mayBeEmpty: 'boleh kosong',
    column: 'Kolom',
    meaning: 'Arti',
    /** Headers of the last columns of the Indonesian CSV, which repeat some columns with codes instead of words. */
    codeHeaders: {
      area_level: 'kode_tingkat_wilayah',
      sector: 'kode_sektor',
      reading: 'kode_cara_baca',
      unit: 'kode_satuan',
      status: 'kode_status',
      standing: 'kode_penyampaian',
    } satisfies Partial<Record<ObservationColumn, string>>,
    areaLevels: {
      country: 'negara',
      province: 'provinsi',
      regency: 'kabupaten',
    } satisfies Record<AreaLevel, string>,
    standings: {
      quoted: 'kutipan langsung',
      paraphrased: 'kutipan tidak langsung',
      outlet: 'kalimat penerbit',
    } satisfies Record<Standing, string>,
    columns: {
      id: {
        header: 'kode_baris',
        meaning:
          'Kode baris, unik dalam satu edisi dan tetap: apa yang diukur, bagiannya, sumbernya bila sumber utama memuat indikator yang sama, dan periodenya.',
      },
      edition: { header: 'edisi', meaning: 'Tahun edisi data.' },
      area_code: {
        header: 'kode_wilayah',
        meaning:
          'Kode wilayah BPS: dua angka untuk provinsi, empat angka untuk kabupaten, empat nol untuk Indonesia. Berupa teks.',
      },
      area_name: { header: 'nama_wilayah', meaning: 'Nama wilayah yang diukur.' },
      area_level: { header: 'tingkat_wilayah', meaning: 'Negara, provinsi, atau kabupaten.' },
      indicator: {
        header: 'indikator',
        meaning: 'Kode hal yang diukur; artinya ada dalam kamus indikator.',
      },
      label: {
        header: 'nama',
        meaning:
          'Nama angka dalam bahasa berkas: indikator, bagiannya, dan sumbernya bila kode menyebutnya.',
      },
      sector: { header: 'sektor', meaning: 'Segmen kepesertaan; kosong untuk jumlah seluruhnya.' },
      reading: {
        header: 'cara_baca',
        meaning:
          'Cara membaca kalimat sumber agar angka hitungan berlaku. Cara baca atas kalimat yang sama saling meniadakan: jangan memakai angka dari keduanya sekaligus.',
      },
      period: {
        header: 'periode',
        meaning: 'Tahun, tahun-bulan, atau tanggal menurut ISO 8601. Berupa teks.',
      },
      value: {
        header: 'nilai',
        meaning:
          'Angka dalam satuan utuh; rasio ditulis sebagai pecahan dari satu. Angka hitungan dibulatkan tiga angka di belakang angka terakhir rentangnya.',
      },
      unit: { header: 'satuan', meaning: 'Satuan angka.' },
      lower: {
        header: 'batas_bawah',
        meaning:
          'Nilai terkecil yang mungkin, dari pembulatan saja; sama dengan nilai bila angkanya pasti. Kosong untuk perkiraan survei dan hitungan darinya.',
      },
      upper: {
        header: 'batas_atas',
        meaning:
          'Nilai terbesar yang mungkin, dari pembulatan saja; sama dengan nilai bila angkanya pasti. Kosong untuk perkiraan survei dan hitungan darinya.',
      },
      bounds: {
        header: 'jenis_batas',
        meaning:
          'Apakah batas itu sendiri mungkin: [) hanya batas bawah, [] keduanya. Orang, klaim, dan anak selalu bilangan bulat, jadi batasnya bilangan bulat dan keduanya mungkin. Rentang hitungan yang batasnya hanya dapat didekati ditulis dengan keduanya.',
      },
      display: {
        header: 'tampilan',
        meaning:
          'Angka seperti tampil di situs ini dalam bahasa berkas, tanpa angka lebih daripada yang didukung rentangnya; ≈ menandai angka tersirat dan hitungan dari perkiraan survei.',
      },
      status: {
        header: 'status',
        meaning:
          'Dilaporkan: ditulis sumber; dihitung: dari angka yang dilaporkan; tersirat: disimpulkan dari pernyataan.',
      },
      standing: {
        header: 'penyampaian',
        meaning:
          'Kalimat siapa yang memuat angka yang dilaporkan: kutipan langsung atau tidak langsung dari narasumber, atau kalimat penerbit sendiri.',
      },
      printed: {
        header: 'tercetak',
        meaning: 'Tulisan angka persis seperti dalam sumber. Berupa teks.',
      },
      source: { header: 'sumber', meaning: 'Kode sumber.' },
      speaker: { header: 'narasumber', meaning: 'Nama dan jabatan orang yang dikutip.' },
      source_url: { header: 'alamat_sumber', meaning: 'Alamat halaman sumber.' },
      paragraph: {
        header: 'paragraf',
        meaning:
          'Paragraf yang memuat angka, dihitung dari satu; nol berarti judul; kosong bila tidak dapat dihitung.',
      },
      formula: {
        header: 'rumus',
        meaning: 'Cara menghitung angka hitungan atau tersirat, dengan kode baris yang dipakainya.',
      },
      inputs: { header: 'masukan', meaning: 'Kode baris yang dipakai rumus, dipisahkan spasi.' },
      url: { header: 'alamat', meaning: 'Alamat tetap baris ini di situs ini.' },
    } satisfies Record<ObservationColumn, { readonly header: string; readonly meaning: string }>,
    /** Words for the metadata of the files. */
    about: {
      item: 'Keterangan',
      version: 'Versi',
      modified: 'Terakhir diubah',
      technique:
        'Angka disalin seperti tertulis di sumber; angka hitungan membawa rentang yang timbul dari pembulatan.',
      keywords: ['jaminan sosial', 'BPJS Ketenagakerjaan', 'Jamsostek', 'pekerja', 'Bengkulu'],
    },
    dictionary: {
      title: 'Arti setiap indikator',
      lead: 'Kode di kolom indikator, yang diukurnya, dan jenis sumber angkanya.',
      /** The possible origins of the figures of an indicator. */
      originWords: {
        primary: 'sumber utama',
        statements: 'pernyataan sumber utama',
        elsewhere: 'sumber lain',
        computed: 'hitungan kami',
      } satisfies Record<FigureGroup, string>,
    },
    missing: 'Yang tidak ada di sumber',
    // Berlaku untuk setiap edisi: daftar angka sumber lengkap, jadi angka seperti ini dilaporkan tidak terpakai.
    /** What the primary source of an edition does not say. */
    missingList: ({
      hasSectorsBefore,
      hasCoverageBefore,
      hasRegencies,
    }: Readonly<Record<'hasSectorsBefore' | 'hasCoverageBefore' | 'hasRegencies', boolean>>) => [
      ...(hasSectorsBefore ? [] : ['Jumlah peserta per segmen untuk tahun sebelumnya.']),
      'Klaim menurut program: kecelakaan kerja, kematian, hari tua, pensiun, kehilangan pekerjaan.',
      'Penyebut UCJ, yaitu jumlah semua pekerja yang memenuhi syarat.',
      ...(hasCoverageBefore ? [] : ['Nilai UCJ tahun sebelumnya.']),
      ...(hasRegencies ? [] : ['Angka per kabupaten dan kota.']),
      'Berapa pekerja rentan yang sudah terhitung di sektor informal.',
      'Apakah beasiswa termasuk dalam nilai klaim.',
    ],
    sources: 'Sumber',
    sourcesLead:
      'Sumber utama disebut pertama. Tanggal yang tidak kami ketahui ditandai “tidak diketahui”.',
    outlet: 'Penerbit',
    sourceTitle: 'Judul',
    address: 'Alamat',
    credits: 'Merujuk pada',
    /** Before the signature under a report. */
    byline: 'Nama penulis, seperti tertulis',
    statedBy: 'Dinyatakan oleh',
    published: 'Terbit',
    unknown: 'tidak diketahui',
    notNamed: 'tidak disebut',
    corrections: {
      title: 'Ralat',
      none: (day: string) => `Belum ada ralat sejak terbit pada ${day}.`,
      lead: 'Angka atau kalimat yang keliru kami perbaiki, lalu kami catat di sini beserta alasannya.',
      /** Before an address. */
      report:
        'Menemukan angka atau kalimat yang keliru? Tulislah kepada kami, dengan alamat barisnya:',
      /** After the name of a figure: its number was corrected. */
      number: (was: string, now: string) => `diralat dari ${was} menjadi ${now}`,
      /** After the name of a printed figure: its number was right, but data about its origin was wrong. */
      origin: 'keterangannya diralat, angkanya tetap',
      /** After the name of a computed figure: its computation was corrected. */
      computation: 'cara hitungnya diralat',
      edition: (year: string) => `Edisi ${year}`,
      /** After the name of an edition: only words were corrected. */
      wording: 'kalimatnya diralat, angkanya tetap',
      follow:
        'Anda memasang grafik kami? Langganilah daftar ini dengan pembaca RSS apa pun agar tahu bila angkanya berubah:',
      feed: 'ralat sebagai Atom',
      json: 'ralat sebagai JSON',
      subtitle: 'Setiap ralat atas angka dan kalimat, dan setiap edisi baru.',
      published: (year: string) => `Edisi ${year} terbit`,
      publishedOn: (year: string, day: string) =>
        `Artikel, grafik, dan data edisi ${year} terbit pada ${day}. Setiap ralat sesudahnya muncul di sini.`,
      more: 'Lihat di halaman data',
      shownIn: 'Grafik yang memuat angka ini atau hasil hitungnya:',
      embed: 'versi untuk dipasang',
    },
    licence: 'Lisensi',
    licenceName: 'Creative Commons Atribusi 4.0 Internasional (CC BY 4.0)',
    licenceText:
      'Kumpulan data, grafik, dan tulisan situs ini berlisensi seperti di bawah. Angkanya berasal dari sumber yang disebut dan perlu dikutip bersama sumbernya.',
    allLicences: 'Lisensi semua bagian situs ini: huruf, peta, kode (dalam bahasa Inggris)',
    cite: 'Cara mengutip',
    citeFigures: (key: string) =>
      `Kutipan setiap angka edisi ini ada dalam dua berkas untuk pengelola pustaka. Kunci butirnya terdiri atas edisi dan id angka, misalnya ${key}.`,
    id: 'Kode',
  },
  citation: {
    citeFigure: 'Kutip angka ini',
    dataset: (region: string, year: string) =>
      `Data jaminan sosial pekerja di Provinsi ${region}, ${year}`,
    province: (region: string) => `Provinsi ${region}`,
    /** A formatted value with its unit. */
    amounts: {
      person: (value) => `${value} orang`,
      claim: (value) => `${value} klaim`,
      child: (value) => `${value} anak`,
      rupiah: (value) => value,
      ratio: (value) => value,
      'rupiah-per-claim': (value) => `${value} per klaim`,
      'rupiah-per-child': (value) => `${value} per anak`,
      month: (value) => value,
    } satisfies Record<Unit, (value: string) => string>,
    /** Where a number was printed; dates in words, `null` is not known, paragraph 0 is the title. */
    source: ({
      outlet,
      title,
      published,
      paragraph,
      speaker,
      credits,
    }: {
      readonly outlet: string;
      readonly title: string | null;
      readonly published: string | null;
      readonly paragraph: number | null;
      readonly speaker: string | null;
      /** The office that the outlet credits in its own words. */
      readonly credits: string | null;
    }) =>
      [
        outlet,
        ...(title === null ? [] : [`“${title}”`]),
        published ?? 'tanggal terbit tidak diketahui',
        ...(paragraph === null ? [] : [paragraph === 0 ? 'judul' : `paragraf ${paragraph}`]),
      ].join(', ') +
      (speaker !== null
        ? ` (menurut ${speaker})`
        : credits !== null
          ? ` (merujuk pada ${credits})`
          : ''),
    /** The origin of a number, as a part of a sentence. */
    origins: {
      reported: (sources) => `sebagaimana tertulis di ${sources}`,
      derived: (sources) =>
        `dihitung oleh Jamsostek Bengkulu dari angka yang tertulis di ${sources}`,
      implied: (sources) =>
        `tersirat, tidak ditulis oleh sumber: disimpulkan oleh Jamsostek Bengkulu dari angka yang tertulis di ${sources}`,
    } satisfies Record<Status, (sources: string) => string>,
    /** The sources of a chart or the dataset; `computed` lists the statuses of its computed figures, `null` if none. */
    basis: (outlets: string, computed: string | null) =>
      `berdasarkan angka yang tertulis di ${outlets}${computed === null ? '' : `; sebagian angkanya ${computed}`}`,
    /** The note in reference managers: data for which they have no field. */
    note: ({
      origin,
      year,
      fixed,
    }: {
      readonly origin: string;
      readonly year: string;
      readonly fixed: string | null;
    }) =>
      `${upperFirst(origin)}. Edisi ${year}. ${fixed === null ? 'CC BY 4.0.' : `Salinan tetap: ${fixed} (CC BY 4.0).`}`,
    /** Ends with a full stop. No punctuation directly follows an address, so that links in text stay correct. */
    sentence: ({
      title,
      origin,
      year,
      published,
      modified,
      address,
      fixed,
    }: {
      readonly title: string;
      readonly origin: string;
      readonly year: string;
      readonly published: string;
      /** `null` where nothing changed since. */
      readonly modified: string | null;
      readonly address: string;
      /** The permanent copy with the figures of a day; `null` if there is none. */
      readonly fixed: { readonly day: string; readonly address: string } | null;
    }): [before: string, after: string] => [
      `Jamsostek Bengkulu, “${title}”, edisi ${year}, terbit ${published}${modified === null ? '' : `, diperbarui ${modified}`}; ${origin}. Tersedia di ${address} (diakses `,
      `)${fixed === null ? '' : ` dan, dengan angka per ${fixed.day}, di ${fixed.address}`} dengan lisensi CC BY 4.0.`,
    ],
    /** Placeholder for the day of access, which a script replaces. */
    accessDay: '[tanggal]',
    citeArticle: 'Kutip artikel ini',
    /** The origin in the citation of an article, whose text names the sources. */
    articleOrigin: 'berdasarkan sumber yang disebut di dalamnya',
  },
  notFound: {
    title: 'Halaman tidak ditemukan',
    text: 'Alamat ini tidak ada di situs kami. Alamat yang pernah kami terbitkan tidak pernah dihapus, jadi mungkin ada salah ketik.',
  },
  sectors: {
    'wage-earners': 'Penerima upah',
    informal: 'Sektor informal',
    'construction-services': 'Jasa konstruksi',
  } satisfies Record<Sector, string>,
  areas: {
    indonesia: 'Indonesia',
    aceh: 'Aceh',
    'sumatera-utara': 'Sumatera Utara',
    'sumatera-barat': 'Sumatera Barat',
    riau: 'Riau',
    jambi: 'Jambi',
    'sumatera-selatan': 'Sumatera Selatan',
    lampung: 'Lampung',
    'kepulauan-bangka-belitung': 'Kepulauan Bangka Belitung',
    'kepulauan-riau': 'Kepulauan Riau',
    'dki-jakarta': 'DKI Jakarta',
    'jawa-barat': 'Jawa Barat',
    'jawa-tengah': 'Jawa Tengah',
    'di-yogyakarta': 'DI Yogyakarta',
    'jawa-timur': 'Jawa Timur',
    banten: 'Banten',
    bali: 'Bali',
    'nusa-tenggara-barat': 'Nusa Tenggara Barat',
    'nusa-tenggara-timur': 'Nusa Tenggara Timur',
    'kalimantan-barat': 'Kalimantan Barat',
    'kalimantan-tengah': 'Kalimantan Tengah',
    'kalimantan-selatan': 'Kalimantan Selatan',
    'kalimantan-timur': 'Kalimantan Timur',
    'kalimantan-utara': 'Kalimantan Utara',
    'sulawesi-utara': 'Sulawesi Utara',
    'sulawesi-tengah': 'Sulawesi Tengah',
    'sulawesi-selatan': 'Sulawesi Selatan',
    'sulawesi-tenggara': 'Sulawesi Tenggara',
    'bengkulu-selatan': 'Kabupaten Bengkulu Selatan',
    'rejang-lebong': 'Kabupaten Rejang Lebong',
    'bengkulu-utara': 'Kabupaten Bengkulu Utara',
    kaur: 'Kabupaten Kaur',
    seluma: 'Kabupaten Seluma',
    mukomuko: 'Kabupaten Mukomuko',
    lebong: 'Kabupaten Lebong',
    kepahiang: 'Kabupaten Kepahiang',
    'bengkulu-tengah': 'Kabupaten Bengkulu Tengah',
    'kota-bengkulu': 'Kota Bengkulu',
  } satisfies Record<Area, string>,
  /** Who can join which programme of BPJS Ketenagakerjaan. */
  programmes: {
    caption: 'Program BPJS Ketenagakerjaan yang terbuka menurut cara bekerja',
    kind: 'Cara bekerja',
    open: 'bisa',
    closed: 'tidak',
    kinds: {
      'wage-earners': {
        name: 'Digaji pemberi kerja',
        term: 'penerima upah',
        note: 'Hingga lima program. JKP mensyaratkan hubungan kerja, batas umur, serta kepesertaan JKK, JKM, dan JHT; di perusahaan menengah dan besar juga JP.',
      },
      informal: {
        name: 'Bekerja sendiri atau informal',
        term: 'bukan penerima upah (BPU)',
        note: 'Tanpa JP dan JKP: JKP hanya untuk pekerja yang punya hubungan kerja dengan pengusaha.',
      },
      'construction-services': {
        name: 'Bekerja di proyek konstruksi',
        term: 'jasa konstruksi',
        note: 'Melekat pada proyek: untuk pekerja harian, borongan, dan kontrak waktu tertentu, bukan pegawai tetap.',
      },
    },
    /** The text before and after the monthly contribution, which a circular of the province gives. */
    contribution: [
      'Untuk pekerja rentan, surat edaran pemerintah provinsi menyebut iuran ',
      ' sebulan.',
    ] as readonly [string, string],
    names: {
      jkk: {
        code: 'JKK',
        short: 'Kecelakaan kerja',
        full: 'Jaminan Kecelakaan Kerja',
        meaning: 'bila celaka karena pekerjaan',
      },
      jkm: {
        code: 'JKM',
        short: 'Kematian',
        full: 'Jaminan Kematian',
        meaning: 'untuk ahli waris, bila peserta meninggal bukan karena kecelakaan kerja',
      },
      jht: {
        code: 'JHT',
        short: 'Hari tua',
        full: 'Jaminan Hari Tua',
        meaning: 'tabungan, dengan saldo yang dapat dilihat',
      },
      jp: {
        code: 'JP',
        short: 'Pensiun',
        full: 'Jaminan Pensiun',
        meaning: 'penghasilan setelah pensiun',
      },
      jkp: {
        code: 'JKP',
        short: 'Kehilangan pekerjaan',
        full: 'Jaminan Kehilangan Pekerjaan',
        meaning: 'bila pekerja bergaji kehilangan pekerjaannya',
      },
    },
    steps: {
      join: {
        title: 'Ingin mendaftar?',
        text: 'Menurut Ferama Putri, BPJS Ketenagakerjaan melayani di kantor cabang Bengkulu, di kantor cabang pembantu Arga Makmur dan Rejang Lebong, serta di loket pelayanan terpadu satu pintu (PTSP). Pekerja proyek konstruksi wajib didaftarkan pemberi kerjanya. Laman resmi tentang cara mendaftar tidak dapat kami lihat; tanyakan syaratnya di kantor itu.',
      },
      check: {
        title: 'Sudah terdaftar?',
        text: 'Aplikasi JMO menampilkan saldo JHT setelah Anda memasukkan NIK, nama, nomor kartu peserta, dan tanggal lahir. Peserta yang hanya ikut JKK dan JKM tidak punya saldo itu: saldo kosong belum berarti tidak terdaftar.',
      },
    },
  },
  readings: {
    'all-segments': 'bila ketiga segmen dihitung',
    'without-construction': 'bila jasa konstruksi tidak dihitung',
    'growth-of-value': 'jika pernyataan itu tentang nilai',
    'growth-of-number': 'jika pernyataan itu tentang jumlah',
  } satisfies Record<Reading, string>,
  units: {
    person: 'orang',
    claim: 'klaim',
    child: 'anak',
    rupiah: 'rupiah',
    ratio: 'rasio',
    'rupiah-per-claim': 'rupiah per klaim',
    'rupiah-per-child': 'rupiah per anak',
    month: 'bulan',
  } satisfies Record<Unit, string>,
  /** Whole numbers that texts write as words: counts up to ten, and the number of units per square, dot or block. */
  numberWords: {
    1: 'satu',
    2: 'dua',
    3: 'tiga',
    4: 'empat',
    5: 'lima',
    6: 'enam',
    7: 'tujuh',
    8: 'delapan',
    9: 'sembilan',
    10: 'sepuluh',
    100: 'seratus',
    1000: 'seribu',
    10000: 'sepuluh ribu',
    100000: 'seratus ribu',
    1000000: 'satu juta',
    10000000: 'sepuluh juta',
  },
  /** Names of indicators in tables and in the codebook. */
  indicators: {
    'active-participants': 'Peserta aktif',
    'ucj-coverage': 'Cakupan UCJ',
    'vulnerable-workers-protected': 'Pekerja rentan yang dilindungi Pemprov',
    'contribution-arrears-recovered': 'Piutang iuran yang tertagih',
    'claims-paid-number': 'Jumlah klaim yang dibayar',
    'claims-paid-value': 'Nilai klaim yang dibayar',
    'scholarship-children': 'Anak penerima beasiswa',
    'scholarship-value': 'Nilai beasiswa',
    'active-participants-growth-stated': 'Pertumbuhan peserta aktif menurut sumber',
    'claims-paid-growth-stated': 'Pertumbuhan klaim menurut sumber',
    'inactive-participants': 'Peserta tidak aktif',
    'registered-participants': 'Peserta terdaftar, aktif dan tidak aktif',
    'inactive-share': 'Bagian peserta tidak aktif dari yang terdaftar',
    'vulnerable-workers-budget': 'Anggaran setahun untuk iuran pekerja rentan',
    'vulnerable-worker-contribution': 'Iuran sebulan untuk seorang pekerja rentan',
    'scholarship-rate-primary': 'Beasiswa setahun: TK dan SD',
    'scholarship-rate-junior-secondary': 'Beasiswa setahun: SMP',
    'scholarship-rate-senior-secondary': 'Beasiswa setahun: SMA',
    'scholarship-rate-university': 'Beasiswa setahun: perguruan tinggi',
    'labour-force': 'Angkatan kerja (BPS)',
    employed: 'Penduduk bekerja (BPS)',
    'formal-employed': 'Pekerja formal (BPS)',
    'formal-employed-share': 'Bagian pekerja formal dari penduduk bekerja (BPS)',
    coverage: 'Cakupan menurut sumber',
    'coverage-target': 'Target cakupan',
    'covered-workers': 'Pekerja terlindungi menurut sumber',
    'coverage-base': 'Jumlah pekerja yang menjadi dasar cakupan menurut sumber',
    'active-participants-growth': 'Pertumbuhan peserta aktif',
    'active-participants-increase': 'Perubahan jumlah peserta aktif',
    'active-participants-share': 'Bagian dari peserta aktif',
    'ucj-not-covered': 'Di luar cakupan UCJ',
    'rupiah-per-claim': 'Rata-rata nilai per klaim',
    'rupiah-per-scholarship-child': 'Rata-rata beasiswa per anak',
    'scholarships-to-claims': 'Beasiswa dibandingkan dengan nilai klaim',
    'arrears-to-claims': 'Piutang tertagih dibandingkan dengan nilai klaim',
    'claims-paid-value-increase': 'Perubahan nilai klaim',
    'ucj-denominator': 'Dasar UCJ (jumlah pekerja)',
    'participants-to-employed': 'Peserta aktif dibandingkan dengan penduduk bekerja',
    'participants-to-base': 'Peserta aktif terhadap jumlah pekerja menurut sumber lain',
    'covered-workers-difference': 'Selisih pekerja terlindungi dari peserta aktif akhir tahun',
    'covered-workers-change': 'Perubahan pekerja terlindungi dari peserta aktif akhir tahun',
    'informal-employed': 'Pekerja informal (BPS)',
    'informal-employed-share': 'Bagian pekerja informal dari penduduk bekerja (BPS)',
    'vulnerable-workers-months': 'Lama iuran yang terbayar oleh anggaran',
  } satisfies Record<IndicatorCode, string>,
  /** What each indicator measures, for the dictionary. Without numbers, which only the data contains. */
  definitions: {
    'active-participants':
      'Peserta BPJS Ketenagakerjaan yang disebut aktif oleh sumber, seluruhnya atau per segmen.',
    'ucj-coverage':
      'Universal Coverage Jamsostek, yaitu bagian pekerja yang memenuhi syarat yang sudah terlindungi; rumus resminya tidak kami temukan, dan jumlah pekerja yang menjadi dasarnya tidak dicantumkan sumber.',
    'vulnerable-workers-protected':
      'Pekerja rentan, yaitu pekerja informal tanpa penghasilan pasti, yang perlindungannya dibiayai pemerintah provinsi; berapa di antara mereka yang sudah terhitung di sektor informal tidak disebut.',
    'contribution-arrears-recovered':
      'Iuran yang ditunggak pemberi kerja dan berhasil ditagih bersama Kejaksaan Tinggi.',
    'claims-paid-number':
      'Klaim jaminan sosial yang dibayar; satu klaim tidak sama dengan satu orang.',
    'claims-paid-value':
      'Nilai semua klaim yang dibayar; apakah beasiswa termasuk di dalamnya tidak disebut.',
    'scholarship-children':
      'Anak yang menerima beasiswa karena orang tuanya, peserta program, meninggal dunia atau cacat total tetap menurut syarat program.',
    'scholarship-value':
      'Nilai beasiswa bagi anak peserta; apakah termasuk dalam nilai klaim tidak disebut.',
    'active-participants-growth-stated':
      'Perubahan jumlah peserta aktif dari tahun sebelumnya menurut pernyataan sumber.',
    'claims-paid-growth-stated':
      'Perubahan klaim dari tahun sebelumnya menurut pernyataan sumber, yang dapat dibaca sebagai perubahan nilai atau jumlah klaim.',
    'inactive-participants': 'Peserta BPJS Ketenagakerjaan yang terdaftar, tetapi tidak aktif.',
    'registered-participants': 'Semua peserta BPJS Ketenagakerjaan yang terdaftar.',
    'inactive-share': 'Peserta tidak aktif dibagi semua peserta yang terdaftar.',
    'vulnerable-workers-budget':
      'Anggaran pemerintah provinsi dalam setahun untuk iuran pekerja rentan menurut sebuah laporan.',
    'vulnerable-worker-contribution':
      'Iuran yang dibayar pemerintah untuk seorang pekerja rentan dalam sebulan, menurut surat edaran provinsi.',
    'scholarship-rate-primary':
      'Beasiswa setahun untuk seorang anak di taman kanak-kanak atau sekolah dasar menurut peraturan, seperti ditulis sumber.',
    'scholarship-rate-junior-secondary':
      'Beasiswa setahun untuk seorang anak di sekolah menengah pertama menurut peraturan, seperti ditulis sumber.',
    'scholarship-rate-senior-secondary':
      'Beasiswa setahun untuk seorang anak di sekolah menengah atas menurut peraturan, seperti ditulis sumber.',
    'scholarship-rate-university':
      'Beasiswa setahun untuk seorang anak di perguruan tinggi menurut peraturan, seperti ditulis sumber.',
    'labour-force':
      'Angkatan kerja menurut Survei Angkatan Kerja Nasional (Sakernas) BPS bulan Agustus; perkiraan dari survei.',
    employed:
      'Penduduk yang bekerja menurut Survei Angkatan Kerja Nasional (Sakernas) BPS bulan Agustus; perkiraan dari survei.',
    'formal-employed':
      'Penduduk yang bekerja di kegiatan formal menurut Sakernas BPS bulan Agustus; perkiraan dari survei, berdasarkan status dan jenis pekerjaan, bukan kepesertaan jaminan sosial.',
    'formal-employed-share':
      'Bagian penduduk bekerja yang berada di kegiatan formal menurut Sakernas BPS bulan Agustus.',
    coverage:
      'Bagian pekerja yang terlindungi menurut sebuah laporan; jumlah pekerja yang menjadi dasarnya biasanya tidak disebut, sehingga angka dari laporan yang berbeda belum tentu dapat dibandingkan.',
    'coverage-target': 'Cakupan yang ditargetkan untuk tahun itu menurut sebuah laporan.',
    'covered-workers':
      'Pekerja yang terlindungi menurut sebuah laporan; apakah dihitung dengan cara yang sama seperti peserta aktif tidak disebut.',
    'coverage-base': 'Jumlah pekerja yang disebut sebuah laporan sebagai dasar cakupannya.',
    'active-participants-growth':
      'Perubahan jumlah peserta aktif dari tahun sebelumnya, sebagai bagian dari jumlah tahun sebelumnya.',
    'active-participants-increase': 'Selisih jumlah peserta aktif dari tahun sebelumnya.',
    'active-participants-share': 'Bagian satu segmen dari seluruh peserta aktif.',
    'ucj-not-covered':
      'Bagian pekerja yang memenuhi syarat yang belum terlindungi, yaitu satu dikurangi cakupan UCJ.',
    'rupiah-per-claim':
      'Nilai klaim dibagi jumlah klaim; rata-rata setiap klaim, bukan setiap orang.',
    'rupiah-per-scholarship-child': 'Nilai beasiswa dibagi jumlah anak penerimanya.',
    'scholarships-to-claims':
      'Nilai beasiswa dibagi nilai klaim; bukan bagian dari klaim, karena tidak disebut apakah beasiswa termasuk di dalamnya.',
    'arrears-to-claims': 'Piutang iuran yang tertagih dibagi nilai klaim; perbandingan besar saja.',
    'claims-paid-value-increase':
      'Selisih nilai klaim dari tahun sebelumnya, disimpulkan dari pernyataan sumber tentang perubahannya.',
    'ucj-denominator':
      'Jumlah pekerja yang menjadi dasar cakupan UCJ, disimpulkan dari peserta aktif dibagi cakupan; sumber tidak menyebutnya.',
    'participants-to-employed':
      'Peserta aktif dibagi penduduk yang bekerja menurut BPS; dasarnya bukan dasar cakupan UCJ.',
    'participants-to-base':
      'Peserta aktif akhir tahun dibagi jumlah pekerja yang disebut sumber lain sebagai dasar cakupan; tidak ada sumber yang menyandingkan keduanya.',
    'covered-workers-difference':
      'Pekerja terlindungi menurut laporan kemudian dikurangi peserta aktif akhir tahun; apakah keduanya dihitung dengan cara yang sama tidak disebut.',
    'covered-workers-change':
      'Perubahan pekerja terlindungi menurut laporan kemudian terhadap peserta aktif akhir tahun; apakah keduanya dihitung dengan cara yang sama tidak disebut.',
    'informal-employed':
      'Penduduk bekerja dikurangi pekerja formal menurut Sakernas BPS; perkiraan dari survei.',
    'informal-employed-share':
      'Bagian penduduk bekerja yang tidak berada di kegiatan formal menurut Sakernas BPS; perkiraan dari survei.',
    'vulnerable-workers-months':
      'Anggaran dibagi iuran sebulan untuk semua pekerja rentan yang disebut; hitungan kami.',
  } satisfies Record<IndicatorCode, string>,
  audits,
  comparisons: {
    'participants-before': 'Peserta aktif setahun sebelumnya',
    'vulnerable-workers': 'Pekerja rentan yang dilindungi provinsi',
    'claims-number': 'Jumlah klaim',
    'claims-value': 'Nilai klaim',
    'scholarship-children': 'Anak penerima beasiswa',
    'scholarship-value': 'Nilai beasiswa',
  } satisfies Record<ComparisonName, string>,
};
