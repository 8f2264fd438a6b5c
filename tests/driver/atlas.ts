// The atlas in a reader's verbs. Specs speak only through this and the rooms it leads to, which
// speak of roles and names, as a reader with a screen reader would find them.

import type { Locator, Page } from '@playwright/test';
import { CompareRoom } from './compareRoom';
import { AreasRoom } from './areasRoom';
import { atlasAddress } from './browser';
import { Complaints } from './complaints';
import { ChooseRoom } from './chooseRoom';
import { ClustersRoom } from './clustersRoom';
import { DetailRoom } from './detailRoom';
import { unfold } from './headerMenu';
import { KnowledgeRoom } from './knowledgeRoom';
import { LegendRoom } from './legendRoom';
import { addressOf, type Link } from './link';
import { ListRoom } from './listRoom';
import { MapRoom } from './mapRoom';
import { names } from './names';
import { makeUpPovertyRates } from './madeUpFigures';
import { PairRoom } from './pairRoom';
import { PresentRoom } from './presentRoom';
import { RankingRoom } from './rankingRoom';
import { StoryRoom } from './storyRoom';
import { comeForTheFirstTime } from './newcomer';
import { TimelineRoom } from './timelineRoom';
import { TourRoom } from './tourRoom';
import { setWebgl } from './webgl';

export class Atlas {
  readonly page: Page;
  /** What the browser has complained of since this driver was made. */
  readonly complaints: readonly string[];
  readonly #listening: Complaints;
  readonly map: MapRoom;
  readonly legend: LegendRoom;
  readonly detail: DetailRoom;
  readonly timeline: TimelineRoom;
  readonly list: ListRoom;
  readonly knowledge: KnowledgeRoom;
  readonly compare: CompareRoom;
  readonly present: PresentRoom;
  readonly areas: AreasRoom;
  readonly ranking: RankingRoom;
  readonly choose: ChooseRoom;
  readonly clusters: ClustersRoom;
  readonly pair: PairRoom;
  readonly story: StoryRoom;
  readonly tour: TourRoom;

  constructor(page: Page) {
    this.page = page;
    this.#listening = new Complaints(page);
    this.complaints = this.#listening.heard;
    this.map = new MapRoom(page);
    this.legend = new LegendRoom(page);
    this.detail = new DetailRoom(page);
    this.timeline = new TimelineRoom(page);
    this.list = new ListRoom(page);
    this.knowledge = new KnowledgeRoom(page);
    this.areas = new AreasRoom(page);
    this.ranking = new RankingRoom(page);
    this.choose = new ChooseRoom(page, this.map);
    this.clusters = new ClustersRoom(page);
    this.pair = new PairRoom(page);
    this.story = new StoryRoom(page);
    this.tour = new TourRoom(page);
    this.compare = new CompareRoom(page);
    this.present = new PresentRoom(page);
  }

  /** Stops listening: the page may go on to another test. */
  forget(): void {
    this.#listening.stop();
  }

  /** Before the atlas is opened: adds made-up poverty rates of the 67 communes to its facts. */
  async makeUpPovertyRates(year: number, line: string): Promise<void> {
    await makeUpPovertyRates(this.page, year, line);
  }

  /**
   * Opens the atlas as a link gives it, or as a first visitor sees it, in a browser without WebGL:
   * the map is drawn as SVG, which takes a fraction of the time, and all else is the same.
   */
  async open(link: Link = {}): Promise<void> {
    await this.#goTo(link, false);
  }

  /** Opens the atlas with WebGL and waits until its map is painted. */
  async openMap(link: Link = {}): Promise<void> {
    await this.openWithWebgl(link);
    await this.waitForMap();
  }

  /** Opens the atlas with WebGL, where the map that is waited for is not the only one. */
  async openWithWebgl(link: Link = {}): Promise<void> {
    await this.#goTo(link, true);
  }

  /** The reader of the next pages has never been here; all others have seen the tour of the map. */
  async comeForTheFirstTime(): Promise<void> {
    await comeForTheFirstTime(this.page, atlasAddress());
  }

  async #goTo(link: Link, webgl: boolean): Promise<void> {
    await setWebgl(this.page, webgl, atlasAddress());
    await this.page.goto(addressOf(link));
    await this.timeline.slider().waitFor();
  }

  /** Waits until the map has painted its first shaded areas. */
  async waitForMap(): Promise<void> {
    await this.map.waitUntilPainted();
  }

  /** Waits until all that was asked for has come: rooms of their own are loaded late. */
  async waitUntilQuiet(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
  }

  /** Waits until the browser keeps the whole atlas for use without a network. */
  async waitUntilKept(): Promise<void> {
    await this.page.evaluate(() => navigator.serviceWorker.ready);
    await this.page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  }

  async chooseLevel(level: 'district' | 'commune'): Promise<void> {
    // The mark of a radio is hidden under its words, which take the press.
    await this.page.getByRole('radio', { name: names.level[level] }).check({ force: true });
  }

  async showList(): Promise<void> {
    await this.show('list');
    await this.list.region().getByRole('table').waitFor();
  }

  /** Goes to another way of looking by the switch in the header. */
  async show(what: keyof typeof names.showing): Promise<void> {
    await this.page.getByRole('button', { name: names.showing[what] }).click();
  }

  /** Opens all that is folded away, whatever it is. */
  async unfoldAll(): Promise<void> {
    const folded = this.page.locator('details:not([open])');
    while ((await folded.count()) > 0) {
      await folded.evaluateAll((all) => {
        for (const one of all) if (one instanceof HTMLDetailsElement) one.open = true;
      });
    }
  }

  async search(words: string): Promise<void> {
    await this.searchField().fill(words);
  }

  async switchLanguage(language: 'vi' | 'en'): Promise<void> {
    await this.page.getByRole('button', { name: names.language[language] }).click();
  }

  async openAbout(): Promise<void> {
    await unfold(this.page, 'more');
    await this.page.getByRole('button', { name: names.about }).click();
    await this.about().waitFor();
  }

  /** @returns a parameter of the address as it stands now, null where it isn't there */
  parameter(name: keyof Link): string | null {
    return new URL(this.page.url()).searchParams.get(name);
  }

  main(): Locator {
    return this.page.getByRole('main');
  }

  indicatorMenu(): Locator {
    return this.page.getByRole('combobox', { name: names.indicator });
  }

  level(level: 'district' | 'commune'): Locator {
    return this.page.getByRole('radio', { name: names.level[level] });
  }

  /** Whether communes outside the 67 take colour. */
  outside(): Locator {
    return this.page.getByRole('checkbox', { name: names.outside });
  }

  searchField(): Locator {
    return this.page.getByRole('combobox', { name: names.search });
  }

  /** All that the search has found, the likeliest first. */
  results(): Locator {
    return this.page.getByRole('listbox', { name: names.results }).getByRole('option');
  }

  result(name: string): Locator {
    return this.page.getByRole('listbox', { name: names.results }).getByRole('option', { name });
  }

  about(): Locator {
    return this.page.getByRole('dialog', { name: names.about });
  }

  /** Unfolds one of the header's menus of actions, where they stand in one. */
  async unfold(which: 'share' | 'more'): Promise<void> {
    await unfold(this.page, which);
  }

  menu(which: 'share' | 'more'): Locator {
    return this.page.getByRole('button', { name: names.menus[which] });
  }

  /** The name of an icon that stands alone, as it is shown; screen readers have it from the control. */
  iconName(): Locator {
    return this.page.locator('[popover="manual"]');
  }

  /** On a narrow screen: what the map shows, with its key in brief. */
  brief(): Locator {
    return this.page.getByRole('region', { name: names.brief });
  }

  themeButton(): Locator {
    return this.page.getByRole('button', { name: names.theme });
  }

  /** Says something that readers should know: a bad link, a year without figures. */
  notice(words: RegExp | string): Locator {
    return this.main().getByRole('status').filter({ hasText: words });
  }

  /** On a narrow screen: a button for each of the two panels. */
  sheetButton(which: 'legend' | 'detail'): Locator {
    return this.page.getByRole('button', { name: names.sheet[which] });
  }
}
