import { ChoosePanel } from '../../panels/choose/ChoosePanel';
import { LegendPanel } from '../../panels/legend/LegendPanel';
import parts from '../parts/parts.module.css';
import { AddPin } from './AddPin';
import { FullNotice } from './FullNotice';
import { PinList } from './PinList';

/** Who is compared, and by which indicator the chart and the map show them. */
export function AreasLegend() {
  return (
    <div className={parts.panel}>
      <PinList />
      <FullNotice />
      <AddPin />
      <ChoosePanel />
      <LegendPanel />
    </div>
  );
}
