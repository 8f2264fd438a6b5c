import type { Facts } from '../../domain/facts';

/**
 * Keeps the last answer of a question to the facts, as map, key and lists ask alike.
 * @param ask plain data, alike for alike questions
 */
export function lastAnswer<Request, Answer>(
  ask: (facts: Facts, request: Request) => Answer,
): (facts: Facts, request: Request) => Answer {
  const answered = new WeakMap<Facts, { key: string; answer: Answer }>();
  return (facts, request) => {
    const key = JSON.stringify(request);
    const kept = answered.get(facts);
    if (kept?.key === key) return kept.answer;
    const answer = ask(facts, request);
    answered.set(facts, { key, answer });
    return answer;
  };
}
