import { lazy, Suspense, use, useEffect } from 'react';
import { appText } from '../i18n/app';
import { CompareMenu } from '../compare/CompareMenu';
import type { CompareTask } from '../compare/task';
import { LazyMapView } from '../map/LazyMapView';
import type { MapPicture } from '../map/picture';
import { PresentTools } from '../present/PresentTools';
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
import { useScene } from '../state/useScene';
import styles from './Atlas.module.css';
import { Coming } from './Coming';
import { ListRoom } from './ListRoom';
import { useMapPadding } from './mapPadding';
import { SelectionNews } from './SelectionNews';
import { Sheet } from './Sheet';
import { SkipLinks } from './SkipLinks';
import { useSheet } from './useSheet';
import { usePicture, usePresentTask } from './useView';

// Asked for at once, as the map is, not after the data.
const detailRoom = import('./DetailRoom');
const DetailRoom = lazy(async () => ({ default: (await detailRoom).DetailRoom }));
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
  const { picture, title, sources, plates } = usePicture(task);
  const paper = useAtlas((state) => state.view.paper);
  const embed = useAtlas((state) => state.view.embed);
  const story = useAtlas((state) => state.view.story);
  const showing = useAtlas((state) => state.view.showing);
  const scene = useScene();
  useDocumentLanguage();
  const Stage = task?.Stage;
  const Key = task?.Key;
  const legend = Key === undefined ? <SceneKey scene={scene} /> : <Key />;
  if (paper !== null) {
    return (
      <Suspense fallback={null}>
        <PaperRoom
          paper={paper}
          plates={plates()}
          title={title()}
          legend={legend}
          sources={sources()}
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
  const sheet = useSheet();
  const padding = useMapPadding(sheet.tab !== null);
  const Legend = task?.Legend ?? ChoosePanel;
  const Side = task?.Side;
  const Stage = task?.Stage;
  const Overlay = task?.Overlay;
  return (
    <>
      <SkipLinks sheet={sheet} task={task} />
      <SelectionNews />
      <div className={styles['atlas']}>
        <div id="timeline" className={styles['timeline']} tabIndex={-1}>
          <TimelinePanel />
        </div>
        <Header tools={<PresentTools what={title} />} />
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
                {Overlay && <Overlay />}
              </LazyMapView>
            </Suspense>
          </section>
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
