import type { ReactElement } from 'react';
import { useCallback, useRef, useState } from 'react';
import { useIsPlacing } from '../state/drawing';
import { useAtlas } from '../state/store';
import type { Covered } from './camera';
import styles from './MapView.module.css';
import type { MapPicture } from './picture';
import { SvgMap } from './SvgMap';
import type { Together } from './together';
import { WebglMap } from './WebglMap';

interface MapViewProps {
  picture: MapPicture;
  /** Edges of the map that panels cover, in pixels: the province is shown in what is left. */
  padding: Covered;
  /** The maps that this one moves with. */
  together?: Together;
  /** Without buttons, scale and credits, which another map beside it has. */
  bare?: boolean;
  /** What lies over the map and moves with it: {@link useOverMap} tells it where it is. */
  children?: ReactElement | undefined;
}

/** The map. It fills its parent, which names it; without WebGL it is drawn as SVG. */
export function MapView(props: MapViewProps) {
  const { picture, padding, together, bare = false, children } = props;
  const [hasWebgl, setHasWebgl] = useState(true);
  const tellFallback = useAtlas((state) => state.tellFallback);
  const placing = useIsPlacing();
  const root = useRef<HTMLDivElement>(null);
  const painted = useCallback((seen: MapPicture) => {
    if (root.current !== null) tellPainted(root.current, seen);
  }, []);
  return (
    <div className={styles.map} ref={root} data-placing={placing}>
      {hasWebgl ? (
        <WebglMap
          picture={picture}
          padding={padding}
          together={together}
          bare={bare}
          onPainted={painted}
          onFailed={(why) => {
            setHasWebgl(false);
            tellFallback(why);
          }}
        >
          {children}
        </WebglMap>
      ) : (
        <SvgMap picture={picture} padding={padding} bare={bare} onPainted={painted}>
          {children}
        </SvgMap>
      )}
    </div>
  );
}

/** Says to whoever measures or waits that the choropleth is on the screen, and which one. */
function tellPainted(root: HTMLElement, { name }: MapPicture): void {
  if (root.dataset['painted'] !== 'true') performance.mark('choropleth');
  root.dataset['painted'] = 'true';
  root.dataset['scene'] = name;
}
