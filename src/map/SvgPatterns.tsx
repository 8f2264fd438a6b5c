import { toneColour } from '../domain/scene/paint';
import type { PatternIds } from './patternIds';

interface SvgPatternsProps {
  ids: PatternIds;
  /** How much larger than in WebGL, for a drawing that is shown small. */
  scale?: number;
}

/** Dots and stripes as patterns, as large as WebGL draws them. */
export function SvgPatterns({ ids, scale = 1 }: SvgPatternsProps) {
  const patternTransform = `scale(${scale})`;
  return (
    <defs>
      {(['light', 'dark'] as const).map((tone) => (
        <pattern
          key={tone}
          id={ids.dots[tone]}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform={patternTransform}
          fill={toneColour(tone)}
        >
          <circle cx="1.5" cy="1.5" r="0.85" />
          <circle cx="4.5" cy="4.5" r="0.85" />
        </pattern>
      ))}
      {[...ids.hatches].map(([stripe, id]) => (
        <pattern
          key={id}
          id={id}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform={patternTransform}
        >
          <path d="M-1 9L9 -1M-5 5L5 -5M3 13L13 3" stroke={stripe} strokeWidth="2.4" fill="none" />
        </pattern>
      ))}
    </defs>
  );
}
