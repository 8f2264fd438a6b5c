import type { Camera } from '../domain/camera';

/** A map that goes where others go. */
interface Follower {
  setCamera(camera: Camera): void;
}

/** Maps that show the same place: while a reader moves one of them, the others go along. */
export interface Together {
  /** @returns leaves again */
  join(member: Follower): () => void;
  /** A reader is moving this map. */
  moved(leader: Follower, camera: Camera): void;
}

export function mapsTogether(): Together {
  const members = new Set<Follower>();
  return {
    join: (member) => {
      members.add(member);
      return () => members.delete(member);
    },
    moved: (leader, camera) => {
      for (const member of members) if (member !== leader) member.setCamera(camera);
    },
  };
}
