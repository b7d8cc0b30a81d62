/** Bahasa Indonesia. Gaya: surat kabar, EYD V. Angka tidak pernah diketik di sini; semuanya datang dari data. */
import type { Figure } from '#indicators/figure.ts';
import type { Catalogue, SectorPart } from './catalogue.ts';

const sectors = {
  'wage-earners': 'Penerima upah',
  informal: 'Sektor informal',
  'construction-services': 'Jasa konstruksi',
} as const;

const rises = (value: number): boolean => value >= 0;
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const changeOf = ({ value }: Figure): string => (rises(value) ? 'kenaikan' : 'penurunan');
const hundreds = { 1: 'seratus', 10: 'seribu', 100: 'sepuluh ribu', 1000: 'seratus ribu' } as const;
const numbers = { 1: 'satu', 10: 'sepuluh', 100: 'seratus', 1000: 'seribu' } as const;
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const nameOf = ({ sector }: SectorPart): string => lowerFirst(sectors[sector]);

export const id: Catalogue = {
  site: {
    name: 'Jamsostek Bengkulu',
    description:
      'Berapa pekerja Bengkulu yang punya jaminan sosial? Setiap angka dapat dilacak ke sumbernya.',
    skip: 'Langsung ke isi',
    language: 'Pilihan bahasa',
    article: 'Artikel',
    data: 'Data',
    home: 'Halaman depan',
    navigation: 'Navigasi situs',
    licence: 'Data: CC BY 4.0. Kode: MIT.',
    embed: 'Pasang grafik',
    noTracking: 'Tanpa kuki, tanpa pelacak.',
    darkTheme: 'Tema gelap',
    share: 'Bagikan',
    copied: 'Tautan tersalin',
  },
  article: {
    kicker: (year) => `Jaminan sosial pekerja · Bengkulu ${year}`,
    provenance: 'Asal setiap angka',
    backToText: 'Kembali ke teks',
    readData: 'Berikutnya: semua angka dan asalnya',
    before: (year) => `Edisi ${year}`,
    contents: 'Isi artikel',
  },
  figure: {
    source: 'Sumber',
    table: 'Lihat angkanya dalam tabel',
    chartPage: 'Halaman grafik',
    download: 'Unduh CSV',
    measure: 'Indikator',
    period: 'Periode',
    value: 'Nilai',
    interval: 'Rentang',
    origin: 'Asal',
    status: 'Status',
    statuses: { reported: 'dilaporkan', derived: 'dihitung', implied: 'tersirat' },
    statusMeaning: {
      reported: 'ditulis oleh sumber',
      derived: 'kami hitung hanya dari angka yang dilaporkan',
      implied: 'kami simpulkan dari pernyataan tentang angka yang tidak ditulis sumber',
    },
  },
  provenance: {
    printed: (printed, outlet, paragraph) =>
      `Tertulis “${printed}” di ${outlet}${paragraph === null ? '' : paragraph === 0 ? ', judul' : `, paragraf ${String(paragraph)}`}.`,
    computed: (formula) => `Kami hitung: ${formula}.`,
    implied: (formula) => `Tersirat, tidak ditulis oleh sumber: ${formula}.`,
    between: (interval) => `Rentang akibat pembulatan: ${interval}.`,
    certain: 'Tanpa pembulatan di sumber.',
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
    sources: 'Sumber',
    csv: 'Tabel grafik ini (CSV)',
    embedPage: 'Versi untuk dipasang',
    picture: 'Gambar',
    builder: {
      kind: 'Bentuk',
      kinds: { frame: 'Grafik dalam iframe', picture: 'Gambar, bila iframe tidak diizinkan' },
      locale: 'Bahasa',
      theme: 'Tema',
      themes: { auto: 'Ikut setelan pembaca', light: 'Terang', dark: 'Gelap' },
      height: 'Tinggi',
      heights: { fixed: 'Tetap', fitted: 'Menyesuaikan isi, dengan skrip kecil' },
      preview: 'Pratinjau',
      guide: 'Panduan memasang grafik',
    },
  },
  data: {
    title: 'Data dan sumber',
    description:
      'Semua angka di situs ini beserta asal, rentang, dan statusnya; uji pernyataan sumber; laporan yang bertentangan; unduhan CSV dan JSON.',
    lead: 'Semua angka di situs ini ada di sini: bagaimana sumber menulisnya, di paragraf mana, seberapa teliti, dan bagaimana angka lainnya kami hitung.',
    downloads: 'Unduhan',
    files: {
      csv: {
        name: 'CSV baku',
        text: 'koma, titik desimal, UTF-8; untuk pandas, R, dan DuckDB',
      },
      excel: {
        name: 'CSV untuk Excel Indonesia',
        text: 'titik koma, koma desimal, UTF-8 dengan BOM; isi selnya sama, tetapi Excel dapat membaca bulan dan angka tercetak sebagai tanggal dan bilangan',
      },
      xlsx: {
        name: 'Buku kerja Excel (XLSX)',
        text: 'angka sebagai angka, teks sebagai teks; dengan arti setiap kolom dan daftar sumber; berkas yang paling aman dibuka dengan klik ganda',
      },
      json: {
        name: 'JSON',
        text: 'isi yang sama, ditambah rumus dan angka asal setiap angka yang dihitung atau tersirat',
      },
    },
    load: 'Memuat data dengan satu baris',
    loadLead:
      'Untuk Excel, buka berkas XLSX. Di program lain cukup satu baris; baris itu juga menyebut kolom mana yang berisi teks supaya program tidak menebak.',
    forms: {
      csvw: { name: 'CSVW', text: 'isi setiap kolom CSV, menurut standar web' },
      dataPackage: {
        name: 'Data Package',
        text: 'semua berkas beserta ukuran, sidik digital, dan kolomnya',
      },
      schema: { name: 'JSON Schema', text: 'bentuk satu baris data' },
    },
    formsLead: 'Untuk program',
    perChart: 'Tabel tiap grafik',
    contents: 'Di halaman ini',
    edition: (year) => `Edisi ${year}`,
    allFigures: 'Semua angka',
    allFiguresLead:
      'Setiap baris punya alamat sendiri yang tidak akan berubah: silakan ditautkan atau dikutip.',
    groups: {
      figures: 'Ditulis sumber utama',
      claims: 'Pernyataan sumber utama tentang angkanya',
      reports: 'Ditulis sumber lain',
      computed: 'Kami hitung dari angka di atas',
    },
    inputs: 'Dari',
    audit: 'Uji pernyataan sumber',
    auditLead:
      'Sumber juga membuat pernyataan tentang angkanya sendiri. Setiap pernyataan yang dapat diuji kami uji dengan angka dari sumber yang sama; situs ini tidak terbit jika ada yang tidak cocok. Pada gambar, pita menunjukkan nilai yang mungkin di balik angka yang ditulis sumber; garis merah menunjukkan hasil hitungan.',
    used: 'Angka yang dipakai',
    readings: {
      value: 'Jika yang dimaksud nilai klaim, seperti bacaan kami',
      number: 'Jika yang dimaksud jumlah klaim',
    },
    verdicts: {
      agrees: 'cocok',
      disagrees: 'tidak cocok',
      'cannot-be-checked': 'tidak dapat diuji',
    },
    conflicts: 'Dibandingkan dengan laporan lain',
    conflictsLead:
      'Untuk hal yang sama, laporan lain kadang menyebut angka yang berbeda. Keduanya kami tampilkan; artikel memakai angka sumber utama karena narasumbernya disebut dan setiap angka dapat dilacak ke paragrafnya. Dua angka kami anggap cocok bila rentang pembulatannya beririsan.',
    ours: 'Sumber utama',
    coverageReports: 'Cakupan menurut setiap laporan',
    coverageReportsLead:
      'Persentasenya berbeda-beda, sedangkan penyebut yang sama tidak dicantumkan. Karena itu angka-angka ini hanya dijajarkan, tidak dirangkai menjadi tren.',
    coverageReportsChart: 'Semua laporan cakupan dalam satu grafik',
    codebook: 'Arti setiap kolom',
    codebookLead: 'Satu baris memuat satu angka. Kolom yang tidak berlaku dibiarkan kosong.',
    types: { string: 'teks', number: 'bilangan', integer: 'bilangan bulat' },
    mayBeEmpty: 'boleh kosong',
    column: 'Kolom',
    meaning: 'Arti',
    columns: {
      edition: { header: 'edisi', meaning: 'Tahun edisi data.' },
      region_code: {
        header: 'kode_provinsi',
        meaning: 'Kode wilayah BPS; kosong bila laporan menyebut wilayah lain.',
      },
      region_name: { header: 'nama_provinsi', meaning: 'Nama wilayah yang diukur.' },
      indicator: {
        header: 'indikator',
        meaning: 'Kode indikator; artinya ada dalam tabel “Semua angka”.',
      },
      sector: {
        header: 'sektor',
        meaning: 'Segmen kepesertaan, atau cara baca yang mendasari angka tersirat.',
      },
      period: { header: 'periode', meaning: 'Tahun, tahun-bulan, atau tanggal menurut ISO 8601.' },
      value: {
        header: 'nilai',
        meaning: 'Angka dalam satuan utuh; rasio ditulis sebagai pecahan dari satu.',
      },
      unit: {
        header: 'satuan',
        meaning: 'person, claim, child, rupiah, ratio, rupiah-per-claim, atau rupiah-per-child.',
      },
      lower: {
        header: 'batas_bawah',
        meaning:
          'Nilai terkecil yang mungkin. Untuk angka yang dilaporkan: nilai dikurangi setengah langkah pembulatan.',
      },
      upper: {
        header: 'batas_atas',
        meaning:
          'Nilai terbesar yang mungkin. Untuk angka yang dilaporkan: nilai ditambah setengah langkah pembulatan; batas itu sendiri tidak termasuk. Orang, klaim, dan anak selalu bilangan bulat, jadi rumus hanya memakai bilangan bulat di antara kedua batas.',
      },
      status: {
        header: 'status',
        meaning:
          'reported: dilaporkan, ditulis sumber; derived: dihitung dari angka yang dilaporkan; implied: tersirat dari pernyataan.',
      },
      printed: { header: 'tercetak', meaning: 'Tulisan angka persis seperti dalam sumber.' },
      source: { header: 'sumber', meaning: 'Kode sumber.' },
      source_url: { header: 'alamat_sumber', meaning: 'Alamat halaman sumber.' },
      paragraph: {
        header: 'paragraf',
        meaning: 'Paragraf yang memuat angka, dihitung dari satu; nol berarti judul.',
      },
      note: {
        header: 'catatan',
        meaning: 'Rumus angka yang dihitung atau tersirat; lalu alamat barisnya di halaman ini.',
      },
    },
    missing: 'Yang tidak ada di sumber',
    // Angka lain yang ditulis sumber tidak akan lolos pemeriksaan: daftar angkanya lengkap, jadi setiap angka terpakai.
    missingList: ({ hasSectorsBefore }) => [
      ...(hasSectorsBefore ? [] : ['Jumlah peserta per segmen untuk tahun sebelumnya.']),
      'Klaim menurut program: kecelakaan kerja, kematian, hari tua, pensiun, kehilangan pekerjaan.',
      'Penyebut UCJ, yaitu jumlah semua pekerja yang memenuhi syarat.',
      'Nilai UCJ tahun sebelumnya.',
      'Angka per kabupaten dan kota.',
      'Berapa pekerja rentan yang sudah terhitung di sektor informal.',
      'Apakah beasiswa termasuk dalam nilai klaim.',
    ],
    sources: 'Sumber',
    sourcesLead:
      'Sumber utama disebut pertama. Tanggal yang tidak kami ketahui ditandai “tidak diketahui”.',
    outlet: 'Penerbit',
    sourceTitle: 'Judul',
    address: 'Alamat',
    statedBy: 'Dinyatakan oleh',
    published: 'Terbit',
    unknown: 'tidak diketahui',
    notNamed: 'tidak disebut',
    corrections: {
      title: 'Ralat',
      none: (day) => `Belum ada ralat sejak terbit pada ${day}.`,
      lead: 'Angka atau kalimat yang keliru kami perbaiki, lalu kami catat di sini beserta alasannya.',
      number: (was, now) => `diralat dari ${was} menjadi ${now}`,
      origin: 'keterangannya diralat, angkanya tetap',
      computation: 'cara hitungnya diralat',
      edition: (year) => `Edisi ${year}`,
      wording: 'kalimatnya diralat, angkanya tetap',
      follow:
        'Anda memasang grafik kami? Langganilah daftar ini dengan pembaca RSS apa pun agar tahu bila angkanya berubah:',
      feed: 'ralat sebagai Atom',
      json: 'ralat sebagai JSON',
      subtitle: 'Setiap ralat atas angka dan kalimat, dan setiap edisi baru.',
      published: (year) => `Edisi ${year} terbit`,
      publishedOn: (year, day) =>
        `Artikel, grafik, dan data edisi ${year} terbit pada ${day}. Setiap ralat sesudahnya muncul di sini.`,
      more: 'Lihat di halaman data',
      shownIn: 'Grafik yang memuat angka ini atau hasil hitungnya:',
      embed: 'versi untuk dipasang',
    },
    licence: 'Lisensi',
    licenceText:
      'Kumpulan data ini berlisensi Creative Commons Atribusi 4.0 Internasional (CC BY 4.0). Angkanya berasal dari sumber yang disebut dan perlu dikutip bersama sumbernya.',
    cite: 'Cara mengutip',
    id: 'Kode',
  },
  citation: {
    citeFigure: 'Kutip angka ini',
    dataset: (region, year) => `Data jaminan sosial pekerja di Provinsi ${region}, ${year}`,
    province: (region) => `Provinsi ${region}`,
    amounts: {
      person: (value) => `${value} orang`,
      claim: (value) => `${value} klaim`,
      child: (value) => `${value} anak`,
      rupiah: (value) => value,
      ratio: (value) => value,
      'rupiah-per-claim': (value) => `${value} per klaim`,
      'rupiah-per-child': (value) => `${value} per anak`,
    },
    source: ({ outlet, title, published, paragraph, statedBy }) =>
      [
        outlet,
        ...(title === null ? [] : [`“${title}”`]),
        published ?? 'tanggal terbit tidak diketahui',
        ...(paragraph === null ? [] : [paragraph === 0 ? 'judul' : `paragraf ${paragraph}`]),
      ].join(', ') + (statedBy === null ? '' : ` (menurut ${statedBy})`),
    origins: {
      reported: (sources) => `sebagaimana tertulis di ${sources}`,
      derived: (sources) =>
        `dihitung oleh Jamsostek Bengkulu dari angka yang tertulis di ${sources}`,
      implied: (sources) =>
        `tersirat, tidak ditulis oleh sumber: disimpulkan oleh Jamsostek Bengkulu dari angka yang tertulis di ${sources}`,
    },
    basis: (outlets, computed) =>
      `berdasarkan angka yang tertulis di ${outlets}${computed === null ? '' : `; sebagian angkanya ${computed}`}`,
    note: (origin, year) => `${upperFirst(origin)}. Edisi ${year}. CC BY 4.0.`,
    sentence: ({ title, origin, year, published, address }) =>
      `Jamsostek Bengkulu, “${title}”, edisi ${year}${published === null ? '' : `, terbit ${published}`}; ${origin}. Tersedia di ${address} dengan lisensi CC BY 4.0.`,
  },
  notFound: {
    title: 'Halaman tidak ditemukan',
    text: 'Alamat ini tidak ada di situs kami. Alamat yang pernah kami terbitkan tidak pernah dihapus, jadi mungkin ada salah ketik.',
  },
  sectors,
  areas: { indonesia: 'Indonesia', kaur: 'Kabupaten Kaur', lebong: 'Kabupaten Lebong' },
  readings: {
    'all-segments': 'bila ketiga segmen dihitung',
    'without-construction': 'bila jasa konstruksi tidak dihitung',
  },
  units: {
    person: 'orang',
    claim: 'klaim',
    child: 'anak',
    rupiah: 'rupiah',
    ratio: 'rasio',
    'rupiah-per-claim': 'rupiah per klaim',
    'rupiah-per-child': 'rupiah per anak',
  },
  indicators: {
    'active-participants': 'Peserta aktif',
    'ucj-coverage': 'Cakupan UCJ',
    'vulnerable-workers-protected': 'Pekerja rentan yang dilindungi Pemprov',
    'contribution-arrears-recovered': 'Piutang iuran yang tertagih',
    'claims-paid-number': 'Jumlah klaim yang dibayar',
    'claims-paid-value': 'Nilai klaim yang dibayar',
    'scholarship-children': 'Anak penerima beasiswa',
    'scholarship-value': 'Nilai beasiswa',
    'active-participants-growth-claimed': 'Pertumbuhan peserta aktif menurut sumber',
    'claims-paid-growth-claimed': 'Pertumbuhan klaim menurut sumber',
    'active-participants-elsewhere': 'Peserta aktif menurut laporan lain',
    'inactive-participants-elsewhere': 'Peserta nonaktif menurut laporan lain',
    'vulnerable-workers-protected-elsewhere': 'Warga yang dilindungi Pemprov menurut laporan lain',
    'labour-force-elsewhere': 'Angkatan kerja (BPS)',
    'employed-elsewhere': 'Penduduk bekerja (BPS)',
    'formal-employed-elsewhere': 'Pekerja formal (BPS)',
    'formal-employed-share-elsewhere': 'Bagian pekerja formal dari penduduk bekerja (BPS)',
    'claims-paid-number-elsewhere': 'Jumlah klaim menurut laporan lain',
    'claims-paid-value-elsewhere': 'Nilai klaim menurut laporan lain',
    'scholarship-children-elsewhere': 'Anak penerima beasiswa menurut laporan lain',
    'scholarship-value-elsewhere': 'Nilai beasiswa menurut laporan lain',
    'coverage-elsewhere': 'Cakupan menurut laporan lain',
    'coverage-target-elsewhere': 'Target cakupan menurut laporan lain',
    'participants-elsewhere': 'Peserta menurut laporan lain',
    'workers-elsewhere': 'Jumlah pekerja menurut laporan lain',
    'active-participants-growth': 'Pertumbuhan peserta aktif',
    'active-participants-increase': 'Perubahan jumlah peserta aktif',
    'active-participants-share': 'Bagian dari peserta aktif',
    'ucj-not-covered': 'Di luar cakupan UCJ',
    'rupiah-per-claim': 'Rata-rata nilai per klaim',
    'rupiah-per-scholarship-child': 'Rata-rata beasiswa per anak',
    'scholarships-to-claims': 'Beasiswa dibandingkan dengan nilai klaim',
    'arrears-to-claims': 'Piutang tertagih dibandingkan dengan nilai klaim',
    'claims-paid-value-increase': 'Perubahan nilai klaim',
    'ucj-denominator': 'Penyebut UCJ (jumlah pekerja)',
    'participants-to-employed': 'Peserta aktif dibandingkan dengan penduduk bekerja',
  },
  audits: {
    'growth-of-participants': {
      said: (claim, say) =>
        `Peserta aktif ${rises(claim.value) ? 'naik' : 'turun'} ${say.size(claim)}.`,
      found: (computed) => `Kedua jumlah yang ditulis sumber menghasilkan ${computed ?? ''}.`,
    },
    'sectors-sum': {
      said: (claim, say) =>
        `Peserta aktif seluruhnya ${say.figure(claim)} orang, terbagi dalam tiga segmen.`,
      found: (computed) => `Ketiga segmen berjumlah ${computed ?? ''}.`,
    },
    'growth-of-claims': {
      said: (claim, say) =>
        `“Nilai” klaim ${rises(claim.value) ? 'naik' : 'turun'} ${say.size(claim)} dari tahun sebelumnya.`,
      found: () =>
        'Angka tahun sebelumnya tidak ditulis. Kalimatnya juga dapat dibaca sebagai perubahan jumlah klaim; kami memakai bacaan terdekat, yakni nilai rupiah.',
    },
    coverage: {
      said: (claim, say) => `Cakupan UCJ provinsi ${say.figure(claim)}.`,
      found: () =>
        'Penyebutnya, yaitu jumlah pekerja yang memenuhi syarat, tidak dicantumkan, jadi persentase ini tidak dapat dihitung ulang.',
    },
    'formal-share-elsewhere': {
      said: (claim, say, outlet) =>
        `BPS, dikutip ${outlet}: pekerja formal ${say.figure(claim)} dari penduduk bekerja.`,
      found: (computed) => `Kedua jumlah yang dikutip menghasilkan ${computed ?? ''}.`,
    },
    'coverage-elsewhere': {
      said: (claim, say, outlet) =>
        `${outlet}, ${say.period(claim.period)}: cakupan ${say.figure(claim)}.`,
      found: (computed) =>
        `Jumlah peserta dibagi jumlah pekerja yang disebutnya menghasilkan ${computed ?? ''}.`,
    },
  },
  comparisons: {
    'participants-before': 'Peserta aktif setahun sebelumnya',
    'vulnerable-workers': 'Pekerja rentan yang dilindungi provinsi',
    'claims-number': 'Jumlah klaim',
    'claims-value': 'Nilai klaim',
    'scholarship-children': 'Anak penerima beasiswa',
    'scholarship-value': 'Nilai beasiswa',
  },
  charts: {
    'active-participants': {
      title: ({ increase }, say) =>
        rises(increase.value)
          ? `Dalam setahun, peserta aktif bertambah ${say.size(increase)} orang`
          : `Dalam setahun, peserta aktif berkurang ${say.size(increase)} orang`,
      measure: ({ current, previous }, say) =>
        `Peserta aktif BPJS Ketenagakerjaan di Provinsi Bengkulu, ${say.period(previous.period)} dan ${say.period(current.period)}, orang`,
      alt: ({ current, previous, growth }, say) =>
        `Peserta aktif ${rises(growth.value) ? 'naik' : 'turun'} ${say.size(growth)}, dari ${say.figure(previous)} orang pada ${say.period(previous.period)} menjadi ${say.figure(current)} orang pada ${say.period(current.period)}.`,
      notes: () => [],
    },
    'participants-by-sector': {
      title: ({ largest }) =>
        largest.share.value > 0.5
          ? `Lebih dari separuh peserta aktif adalah ${nameOf(largest)}`
          : `Kelompok peserta aktif terbesar adalah ${nameOf(largest)}`,
      measure: ({ largest: { current, previous } }, say) =>
        `Peserta aktif menurut segmen, ${say.period(current.period)}${previous ? ` dibandingkan dengan ${say.period(previous.period)}` : ''}, orang dan bagian dari seluruh peserta aktif`,
      alt: ({ largest, parts }, say) =>
        `Kelompok terbesar ialah ${nameOf(largest)}. Peserta aktif menurut segmen, ${say.period(largest.current.period)}: ${parts.map((part) => `${nameOf(part)} ${say.figure(part.current)} orang atau ${say.figure(part.share)}${part.previous ? `, dari ${say.figure(part.previous)} orang setahun sebelumnya` : ''}`).join('; ')}.`,
      notes: () => [
        'Sumber menulis “sektor informal”; istilah resmi program ini ialah “bukan penerima upah” (BPU). Kami yang menyamakan keduanya.',
      ],
      background: ({ parts, previousPeriod }, say) =>
        parts.every(({ previous }) => previous === undefined)
          ? [
              `Sumber tidak merinci segmen untuk ${say.period(previousPeriod)}, jadi tidak ada pembanding.`,
            ]
          : [],
    },
    coverage: {
      title: ({ covered }) =>
        covered.interval.upper <= 0.5
          ? 'Dari pekerja yang memenuhi syarat, belum separuh terlindungi'
          : covered.interval.lower >= 0.5
            ? 'Dari pekerja yang memenuhi syarat, lebih dari separuh terlindungi'
            : 'Dari pekerja yang memenuhi syarat, sekitar separuh terlindungi',
      measure: ({ covered }, say) =>
        `Universal Coverage Jamsostek (UCJ) Provinsi Bengkulu, ${say.period(covered.period)}. Satu kotak mewakili satu dari seratus pekerja yang memenuhi syarat`,
      alt: ({ covered, notCovered }, say) =>
        `Sebanyak ${say.figure(covered)} pekerja yang memenuhi syarat terlindungi, sedangkan ${say.figure(notCovered)} belum.`,
      notes: () => [],
      background: (
        { denominator, denominatorWithoutConstruction, employed, shareOfEmployed },
        say,
      ) => [
        `Sumber tidak mencantumkan penyebutnya, yaitu jumlah semua pekerja yang memenuhi syarat. Bila dihitung balik, jumlah itu ${say.figure(denominator)} orang jika ketiga segmen dihitung, atau ${say.figure(denominatorWithoutConstruction)} orang jika jasa konstruksi tidak. Keduanya bukan angka resmi.`,
        ...(employed && shareOfEmployed
          ? [
              `Dengan dasar lain, hasilnya lain: peserta aktif setara ${say.figure(shareOfEmployed)} dari ${say.figure(employed)} penduduk bekerja menurut BPS (${say.period(employed.period)}).`,
            ]
          : []),
      ],
      covered: 'terlindungi',
      notCovered: 'belum',
    },
    'coverage-as-reported': {
      title: ({ lowest, highest }, say) =>
        lowest.value < highest.value
          ? `Laporan cakupan Bengkulu beragam, dari ${say.figure(lowest)} hingga ${say.figure(highest)}`
          : `Cakupan Bengkulu yang dilaporkan ${say.figure(highest)}`,
      measure: () => 'Cakupan dalam tiap laporan, menurut urutan waktu, persen pekerja',
      alt: ({ province, lowest, highest }, say) =>
        `Cakupan Bengkulu disebut ${lowest.value < highest.value ? `antara ${say.figure(lowest)} dan ` : ''}${say.figure(highest)}. Menurut urutan waktu: ${province.map((f) => `${say.period(f.period)}, ${say.figure(f)}`).join('; ')}.`,
      notes: ({ province }) =>
        province.length === 1 ? ['Kami tidak punya laporan lain tentang cakupan provinsi.'] : [],
      background: () => [
        'Titik-titik ini sengaja tidak disambung: laporannya tidak mencantumkan penyebut (jumlah pekerja) yang sama, sehingga naik-turunnya tidak dapat dibaca sebagai tren.',
      ],
      byOutlet: (when, outlet) => `${when}, ${outlet}`,
      target: (year) => `Target ${year}`,
    },
    'claims-paid': {
      title: ({ value }, say) => `Klaim senilai ${say.figure(value)} dibayar dalam setahun`,
      measure: ({ value, previous }, say) =>
        `Nilai klaim yang dibayar, ${say.period(previous.period)} (tersirat) dan ${say.period(value.period)} (dilaporkan), rupiah`,
      alt: ({ value, previous, rise }, say) =>
        `Klaim yang dibayar pada ${say.period(value.period)} bernilai ${say.figure(value)}. ${rises(rise.value) ? 'Kenaikan' : 'Penurunan'} ${say.size(rise)} yang disebut sumber, jika berarti ${changeOf(rise)} nilai rupiah, menyiratkan ${say.figure(previous)} pada ${say.period(previous.period)}.`,
      notes: ({ previous }, say) => [
        `Garis tegak menandai rentang pembulatan ${say.period(previous.period)}: ${say.interval(previous)}.`,
      ],
      background: ({ previous, rise, previousNumber }, say) => [
        `Nilai ${say.period(previous.period)} tidak ditulis sumber: kami menghitungnya dari ${changeOf(rise)} ${say.size(rise)}, yang kami baca sebagai ${changeOf(rise)} nilai rupiah. Jika yang ${rises(rise.value) ? 'naik' : 'turun'} adalah jumlah klaim, pada ${say.period(previous.period)} ada ${say.figure(previousNumber)} klaim.`,
      ],
      implied: (period) => `${period} (tersirat)`,
    },
    'benefit-averages': {
      title: ({ perClaim, perChild }, say) =>
        `Satu klaim rata-rata ${say.figure(perClaim)}, beasiswa ${say.figure(perChild)} per anak`,
      measure: ({ perClaim }, say) =>
        `Nilai dibagi jumlah, ${say.period(perClaim.period)}, rupiah per klaim dan rupiah per anak`,
      alt: ({ perClaim, perChild }, say) =>
        `Satu klaim rata-rata bernilai ${say.figure(perClaim)}, sedangkan beasiswa rata-rata ${say.figure(perChild)} per anak.`,
      notes: ({ perClaim, perChild }, say) => [
        `Garis tegak menandai rentang pembulatan: ${say.interval(perClaim)} per klaim, ${say.interval(perChild)} per anak.`,
      ],
      background: () => ['Satu klaim belum tentu satu orang.'],
      perClaim: 'Per klaim',
      perChild: 'Beasiswa per anak',
    },
    scholarships: {
      title: ({ children, value }, say) =>
        `Beasiswa senilai ${say.figure(value)} diterima ${say.figure(children)} anak`,
      measure: ({ children, childrenPerDot }, say) =>
        `Anak peserta yang menerima beasiswa, ${say.period(children.period)}. Satu titik mewakili ${numbers[childrenPerDot]} anak; satu blok penuh berisi ${hundreds[childrenPerDot]} anak`,
      alt: ({ children, value, perChild }, say) =>
        `Sebanyak ${say.figure(children)} anak menerima beasiswa senilai ${say.figure(value)}, rata-rata ${say.figure(perChild)} per anak.`,
      notes: () => [],
      background: () => [
        'Menurut peraturan pemerintah, penerima beasiswa paling banyak dua anak per peserta.',
      ],
    },
    'recovered-contributions': {
      title: ({ recovered, share }, say) =>
        `Piutang iuran yang tertagih ${say.figure(recovered)}, setara ${say.figure(share)} nilai klaim`,
      measure: ({ claims, billionsPerSquare }, say) =>
        `Rupiah, ${say.period(claims.period)}. Satu kotak mewakili ${billionsPerSquare === 1 ? 'Rp1 miliar' : `${numbers[billionsPerSquare]} miliar rupiah`}`,
      alt: ({ recovered, share, scholarships, claims }, say) =>
        `Dalam skala yang sama: klaim ${say.figure(claims)}, beasiswa ${say.figure(scholarships)}, piutang iuran yang tertagih ${say.figure(recovered)}, setara ${say.figure(share)} nilai klaim.`,
      notes: () => [],
      background: () => [
        'Penagihan dilakukan bersama Kejaksaan Tinggi. Ketiga nilai ini tidak boleh dijumlahkan: sumber tidak menyebut apakah beasiswa termasuk dalam nilai klaim.',
      ],
      claims: 'Klaim yang dibayar',
      scholarships: 'Beasiswa',
      recovered: 'Piutang tertagih',
    },
  },
};
