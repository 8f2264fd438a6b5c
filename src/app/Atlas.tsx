import { lazy, type ReactElement, Suspense, use, useEffect, useState } from 'react';
import { appText } from '../i18n/app';
import { CompareMenu } from '../compare/CompareMenu';
import type { CompareTask } from '../compare/task';
import { LazyMapView } from '../map/LazyMapView';
import { PinMarks } from '../map/PinMarks';
import type { MapPicture } from '../map/picture';
import { PresentButton, TakeAwayTools } from '../present/PresentTools';
import { ChoosePanel } from '../panels/choose/ChoosePanel';
import { Header } from '../panels/header/Header';
import { LegendPanel } from '../panels/legend/LegendPanel';
import { SceneKey } from '../panels/legend/SceneKey';
import { Notices } from '../panels/notices/Notices';
import { EmptyYearNotice } from '../panels/timeline/EmptyYearNotice';
import { TimelinePanel } from '../panels/timeline/TimelinePanel';
import { useLanguage, useText } from '../state/language';
import type { Resources } from '../state/resources';
import { ResourcesProvider } from '../state/resources';
import { useAtlas } from '../state/store';
import { useTour } from '../state/tour';
import { useScene } from '../state/useScene';
import styles from './Atlas.module.css';
import { briefOf } from './briefOf';
import { BriefStrip } from './BriefStrip';
import { Coming } from './Coming';
import { DetailRoom } from './lateRooms';
import { ListRoom } from './ListRoom';
import { useMapPadding } from './mapPadding';
import { Printed } from './Printed';
import { SelectionNews } from './SelectionNews';
import { Sheet } from './Sheet';
import { SkipLinks } from './SkipLinks';
import { useOpening } from './useOpening';
import { useFirstVisit } from './tour/useFirstVisit';
import { useSheet } from './useSheet';
import { usePrintKeys } from './usePrintKeys';
import { type Pictured, usePicture, usePresentTask } from './useView';

// Seen once, as a rule.
const Tour = lazy(async () => ({ default: (await import('./tour/Tour')).Tour }));
const PaperRoom = lazy(async () => ({
  default: (await import('../present/paper/PaperRoom')).PaperRoom,
}));
const EmbedRoom = lazy(async () => ({
  default: (await import('../present/embed/EmbedRoom')).EmbedRoom,
}));
const StoryPlayer = lazy(async () => ({
  default: (await import('../present/story/play/StoryPlayer')).StoryPlayer,
}));
const StoryRoom = lazy(async () => ({
  default: (await import('../present/story/edit/StoryRoom')).StoryRoom,
}));

/** The atlas, once the facts are there. */
export function Atlas({ resources }: { resources: Promise<Resources> }) {
  return (
    <ResourcesProvider value={use(resources)}>
      <Rooms />
    </ResourcesProvider>
  );
}

/** The atlas on a screen, on paper, in a show, or inside somebody else's page. */
function Rooms() {
  const task = usePresentTask();
  const pictured = usePicture(task);
  const scene = useScene();
  useDocumentLanguage();
  const Key = task?.Key;
  const legend = Key === undefined ? <SceneKey scene={scene} /> : <Key />;
  return (
    <>
      <Room task={task} pictured={pictured} legend={legend} />
      <Printed task={task} pictured={pictured} legend={legend} />
    </>
  );
}

interface RoomProps {
  /** The comparison on the screen. */
  task: CompareTask | null;
  pictured: Pictured;
  /** The key of the map. */
  legend: ReactElement;
}

function Room({ task, pictured, legend }: RoomProps) {
  const { picture, title, sources, plates } = pictured;
  const paper = useAtlas((state) => state.view.paper);
  const embed = useAtlas((state) => state.view.embed);
  const story = useAtlas((state) => state.view.story);
  const showing = useAtlas((state) => state.view.showing);
  useOpening(task);
  const [printing, setPrinting] = useState(false);
  const change = useAtlas((state) => state.change);
  const isOnScreen = paper === null && story?.playing !== true && !embed;
  usePrintKeys(isOnScreen && showing !== 'list' && showing !== 'knowledge', () => {
    setPrinting(true);
    change({ paper: { size: 'a4', orientation: 'landscape' } });
  });
  const Stage = task?.Stage;
  if (paper !== null) {
    return (
      <Suspense fallback={null}>
        <PaperRoom
          paper={paper}
          plates={plates()}
          title={title()}
          legend={legend}
          sources={sources()}
          printing={printing}
          onPrinting={() => setPrinting(false)}
        />
      </Suspense>
    );
  }
  if (story?.playing === true) {
    const list =
      showing === 'list' || showing === 'knowledge' ? <ListRoom showing={showing} /> : null;
    const StageKey = task?.StageKey;
    const Side = Stage === undefined ? task?.Side : undefined;
    const stage = Stage === undefined ? list : <Stage />;
    return (
      <Suspense fallback={null}>
        <StoryPlayer
          place={story}
          shown={{
            picture,
            what: title(),
            sources: sources(),
            legend: stage === null ? legend : StageKey === undefined ? null : <StageKey />,
            stage,
            side: Side === undefined ? null : <Side />,
          }}
        />
      </Suspense>
    );
  }
  if (embed) {
    return (
      <Suspense fallback={null}>
        <EmbedRoom
          picture={picture}
          title={title()}
          brief={briefOf(task, showing)}
          legend={legend}
          stage={Stage === undefined ? null : <Stage />}
          sources={sources()}
        />
      </Suspense>
    );
  }
  return <Screen task={task} picture={picture} title={title()} />;
}

interface ScreenProps {
  task: CompareTask | null;
  picture: MapPicture;
  title: string;
}

/** Puts the rooms together. */
function Screen({ task, picture, title }: ScreenProps) {
  const words = useText(appText);
  const showing = useAtlas((state) => state.view.showing);
  const story = useAtlas((state) => state.view.story);
  const hasPins = useAtlas((state) => state.view.compare.pins.length > 0);
  const isTouring = useTour((state) => state.cause !== null) && showing === 'map';
  const [tourRoom, setTourRoom] = useState<HTMLElement | null>(null);
  const sheet = useSheet();
  useFirstVisit();
  const [briefHeight, setBriefHeight] = useState(0);
  const padding = useMapPadding(sheet.tab !== null, briefHeight);
  const Legend = task?.Legend ?? ChoosePanel;
  const Side = task?.Side;
  const Stage = task?.Stage;
  const Overlay = task?.Overlay;
  const tour = isTouring && (
    <Suspense fallback={null}>
      <Tour room={tourRoom} />
    </Suspense>
  );
  // Undefined where nothing lies over the map, so that nothing follows its moves.
  const marks = (hasPins || isTouring) && (
    <>
      {hasPins && <PinMarks />}
      {tour}
    </>
  );
  const over = Overlay === undefined ? marks || undefined : <Overlay />;
  const brief = briefOf(task, showing);
  return (
    <>
      <SkipLinks sheet={sheet} task={task} />
      <SelectionNews />
      <div className={styles['atlas']}>
        <div id="timeline" className={styles['timeline']} tabIndex={-1}>
          <TimelinePanel />
        </div>
        <Header present={<PresentButton />} takeAway={<TakeAwayTools what={title} />} />
        <main className={styles['main']} data-showing={showing}>
          <section
            id="map"
            className={styles['map']}
            aria-label={words.map}
            tabIndex={-1}
            data-covered={Stage !== undefined}
          >
            <Suspense fallback={null}>
              <LazyMapView picture={picture} padding={padding}>
                {over}
              </LazyMapView>
            </Suspense>
          </section>
          {isTouring && <div ref={setTourRoom} className={styles['tour']} />}
          {Stage !== undefined && (
            <section
              id="stage"
              className={styles['stage']}
              tabIndex={-1}
              data-wide={Side === undefined && story === null}
              aria-label={words.compare}
            >
              <Stage />
            </section>
          )}
          {(showing === 'list' || showing === 'knowledge') && (
            <section
              id="list"
              className={styles['list']}
              tabIndex={-1}
              aria-label={showing === 'list' ? words.list : words.knowledge}
            >
              <ListRoom showing={showing} />
            </section>
          )}
          <Sheet
            sheet={sheet}
            legend={
              showing === 'compare' ? (
                <>
                  <CompareMenu />
                  <Legend />
                </>
              ) : (
                <>
                  <ChoosePanel />
                  <LegendPanel />
                </>
              )
            }
            detail={
              showing === 'compare' ? (
                Side === undefined ? null : (
                  <Side />
                )
              ) : (
                <Suspense fallback={<Coming />}>
                  <DetailRoom />
                </Suspense>
              )
            }
            story={
              story === null ? null : (
                <Suspense fallback={<Coming />}>
                  <StoryRoom place={story} />
                </Suspense>
              )
            }
          />
          <div className={styles['notices']}>
            <Notices />
            <EmptyYearNotice />
            {brief !== null && (
              <BriefStrip
                low={sheet.tab !== null}
                onOpen={() => sheet.show('legend')}
                onHeight={setBriefHeight}
              >
                {brief}
              </BriefStrip>
            )}
          </div>
        </main>
      </div>
    </>
  );
}

/** The document says in which language it speaks, and is called so. */
function useDocumentLanguage(): void {
  const language = useLanguage();
  const { title } = useText(appText);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = title;
  }, [language, title]);
}
