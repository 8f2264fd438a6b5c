import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { FRAME_SIZE_NAMES, frameCode } from './frameCode';

describe('the code of a frame', () => {
  it('names the view, the title and the size', () => {
    expect(frameCode('https://a.example/?year=2022&embed=1', 'Bản đồ', 'small')).toBe(
      '<iframe src="https://a.example/?year=2022&amp;embed=1" title="Bản đồ" width="400" ' +
        'height="360" style="border:0" loading="lazy" allowfullscreen></iframe>',
    );
    expect(frameCode('a', 'b', 'wide')).toContain('width="100%"');
  });

  test.prop([fc.string(), fc.string(), fc.constantFrom(...FRAME_SIZE_NAMES)])(
    'lets nothing out of its attributes, whatever a title or an address holds',
    (address, title, size) => {
      const code = frameCode(address, title, size);
      expect(code.match(/"/g)).toHaveLength(12);
      expect(code.match(/</g)).toHaveLength(2);
    },
  );
});
