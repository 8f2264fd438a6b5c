import { text } from './text';

interface UnusableWeightsWords {
  weights: Record<'households' | 'population', string>;
  told: (weight: string, area: string, weightYear: number, year: number) => string;
}

/** Numbers of other years that the reader allows, and that can't be used all the same. */
export const unusableWeightsText = text<UnusableWeightsWords>({
  vi: {
    weights: { households: 'số hộ', population: 'số dân' },
    told: (weight, area, weightYear, year) =>
      `Không dùng được ${weight} năm ${weightYear} của ${area} cho năm ${year}: trái với số liệu đã công bố của năm ${year}.`,
  },
  en: {
    weights: { households: 'households', population: 'population' },
    told: (weight, area, weightYear, year) =>
      `The ${weight} of ${area} in ${weightYear} can't be used for ${year}: it contradicts what is published for ${year}.`,
  },
});
