import { shippedFacts } from './facts/shippedFacts';
import { buildScene } from '../src/domain/scene/scene';
import { DEFAULT_CLASSES } from '../src/domain/classes/breaks';
const facts = shippedFacts();
for (const id of ['poverty_rate','clean_water_rate','electricity_rate','hygienic_water_rate']) for (const year of [2023,2022,2023,2024]) {
 const t=performance.now(); buildScene(facts,{indicator:id,level:'commune',year,line:null,classes:DEFAULT_CLASSES,outside:true,sure:'all'}); console.log(id,year,(performance.now()-t).toFixed(1)); }
