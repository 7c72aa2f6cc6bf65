import { type Pack, type World, worldOf } from "@rogatory/core/editor";

const made = new WeakMap<readonly Pack[], World>();

/** What is known of the world with the packs; made once for each list of packs. */
export function worldWith(packs: readonly Pack[] | undefined): World {
  if (!packs || packs.length === 0) return worldOf();
  let world = made.get(packs);
  if (!world) {
    world = worldOf(packs);
    made.set(packs, world);
  }
  return world;
}
