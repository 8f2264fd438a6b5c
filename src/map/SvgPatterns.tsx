import { type Overlay, toneColour } from '../domain/scene/paint';
import { never } from '../domain/never';
import { overlayImage, OVERLAYS } from './layers';
import { DASHES, dashes } from './patterns';
import type { PatternIds } from './patternIds';

interface SvgPatternsProps {
  ids: PatternIds;
  /** How much larger than in WebGL, for a drawing that is shown small. */
  scale?: number;
}

/** Dots, dashes and stripes as patterns, as large as WebGL draws them. */
export function SvgPatterns({ ids, scale = 1 }: SvgPatternsProps) {
  const patternTransform = `scale(${scale})`;
  return (
    <defs>
      {OVERLAYS.map((overlay) => {
        const image = overlayImage(overlay);
        const size = overlay.pattern === 'dots' ? 6 : DASHES.size;
        return (
          <pattern
            key={image}
            id={ids.overlays.get(image)}
            width={size}
            height={size}
            patternUnits="userSpaceOnUse"
            patternTransform={patternTransform}
          >
            <OverlayTile {...overlay} />
          </pattern>
        );
      })}
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

function OverlayTile({ pattern, tone }: Overlay) {
  switch (pattern) {
    case 'dots':
      return (
        <g fill={toneColour(tone)}>
          <circle cx="1.5" cy="1.5" r="0.85" />
          <circle cx="4.5" cy="4.5" r="0.85" />
        </g>
      );
    case 'dashes': {
      const d = dashes().map(([x, y]) => `M${x} ${y}h${DASHES.length}`);
      return <path d={d.join('')} stroke={toneColour(tone)} strokeWidth={DASHES.width} />;
    }
    default:
      return never(pattern);
  }
}
