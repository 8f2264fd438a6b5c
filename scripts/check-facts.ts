import { problemLine, problemsOfFacts } from './facts/build';

const problems = problemsOfFacts(process.cwd());
for (const problem of problems) console.error(problemLine(problem));
console.log(problems.length === 0 ? 'All facts hold together.' : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;
