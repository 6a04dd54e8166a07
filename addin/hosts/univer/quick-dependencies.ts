import { Quantity, type Injector } from '@univerjs/core';
import {
  DependencyManagerService,
  FormulaDependencyGenerator,
  IDependencyManagerService,
  IFormulaDependencyGenerator,
  type IFormulaDependencyTree,
} from '@univerjs/engine-formula';
import { RangeIndex } from './range-index';

/**
 * Lets Univer find what an edit reaches in time that grows with the formulas reached, and not with their square. Everything is told
 * to the new index again before the next search. True once the engine is there.
 */
export function quickenDependencies(injector: Injector): boolean {
  const manager = injector.get(IDependencyManagerService, Quantity.OPTIONAL);
  const generator = injector.get(IFormulaDependencyGenerator, Quantity.OPTIONAL);
  if (!(manager instanceof DependencyManagerService)) return false;
  if (!(generator instanceof FormulaDependencyGenerator)) return false;
  manager['_dependencyRTreeCache'] = new RangeIndex();
  generator['_checkIsCycleDependency'] = (trees) => isCycle(manager, trees);
  return true;
}

/** Univer hands over what it found, each formula after all that hang on it: where one does not, it hangs on itself. */
function isCycle(
  manager: IDependencyManagerService,
  trees: readonly IFormulaDependencyTree[],
): boolean {
  const all = new Set(trees.map(({ treeId }) => treeId));
  const before = new Set<number>();
  for (const tree of trees) {
    for (const id of manager.searchDependency(tree.toRTreeItem(), before))
      if (all.has(id)) return true;
    before.add(tree.treeId);
  }
  return false;
}
