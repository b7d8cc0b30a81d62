/** Invented corrections. The newest `now` of each figure is equal to the number of the frozen edition. */
import type { Corrections } from '#editions/corrections.ts';
import { parseFrozen } from '../frozen-data.ts';
import { inEveryLanguage } from '../in-every-language.ts';

export const correctionsText = inEveryLanguage(`{
  "$schema": "./corrections.schema.json",
  "corrections": [
    {"date": "2026-12-20", "edition": "2024", "reason": {"id": "Judul kecil menyebut sektor lain.", "en": "A heading named another sector."}},
    {"date": "2026-12-08", "edition": "2024", "figure": "active-participants@2024-12", "was": {"printed": "261.184", "value": 261184}, "now": {"printed": "261.814", "value": 261814}, "reason": {"id": "Dua digit tertukar.", "en": "Two digits had changed places."}},
    {"date": "2026-12-03", "edition": "2024", "figure": "active-participants-growth@2024-12", "reason": {"id": "Rumusnya salah tulis.", "en": "Its formula was misprinted."}},
    {"date": "2026-12-01", "edition": "2024", "figure": "claims-paid-value@2024", "was": {"printed": "Rp 502 miliar", "value": 502000000000}, "now": {"printed": "Rp 205 miliar", "value": 205000000000}, "reason": {"id": "Kami salah salin.", "en": "We copied it wrongly."}},
    {"date": "2026-12-01", "edition": "2024", "figure": "active-participants@2024-12", "was": {"printed": "216.184", "value": 216184}, "now": {"printed": "261.184", "value": 261184}, "reason": {"id": "Dua digit tertukar & belum semuanya terlihat.", "en": "Two digits had changed places & two more went unseen."}}
  ]
}
`);

/** @throws {DatasetError} with every fault of the text */
export const correctionsOf = (text: string): Corrections =>
  parseFrozen({ 'corrections.json': text }).corrections;
