import { buildAtlasFiles } from './facts/build';

buildAtlasFiles(process.cwd());
