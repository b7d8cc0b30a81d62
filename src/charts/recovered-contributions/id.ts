import type { ChartWords } from '../chart.ts';
import type { Figures } from './chart.ts';

export const id = {
  title: ({ recovered, share }, say) =>
    `Piutang iuran yang tertagih ${say.figure(recovered)}, setara ${say.figure(share)} nilai klaim`,
  measure: ({ claims, billionsPerSquare }, say) =>
    `Rupiah, ${say.period(claims.period)}. Satu kotak mewakili ${billionsPerSquare === 1 ? 'Rp1 miliar' : `${say.inWords(billionsPerSquare)} miliar rupiah`}`,
  alt: ({ recovered, share, scholarships, claims }, say) =>
    `Dalam skala yang sama: klaim ${say.figure(claims)}, beasiswa ${say.figure(scholarships)}, piutang iuran yang tertagih ${say.figure(recovered)}, setara ${say.figure(share)} nilai klaim.`,
  background: () => [
    'Penagihan dilakukan bersama Kejaksaan Tinggi. Ketiga nilai ini tidak boleh dijumlahkan: sumber tidak menyebut apakah beasiswa termasuk dalam nilai klaim.',
  ],
  labels: {
    claims: 'Klaim yang dibayar',
    scholarships: 'Beasiswa',
    recovered: 'Piutang tertagih',
  },
} satisfies ChartWords<Figures>;
