import type { Record } from './record.js';

const renderLayersNode = { type: 221, idname: 'CompositorNodeRLayers' } as const;
const mutedFlag = 1 << 9;

/** The tree that composes a scene's pictures, where it is switched on. Since 5.0 it is a group of its own. */
export function compositorTree(scene: Record): Record | null {
  const group = scene.follow('compositing_node_group', 'bNodeTree');
  if (group !== null) return group;
  if (scene.has('compositing_node_group') || scene.number('use_nodes', 0) === 0) return null;
  return scene.follow('nodetree', 'bNodeTree');
}

/** Whether any node takes a render's result, for which Blender would need a camera. */
export function takesRenderLayers(tree: Record): boolean {
  for (const node of tree.list('nodes')) {
    const isRenderLayers =
      node.text('idname') === renderLayersNode.idname || node.number('type', -1) === renderLayersNode.type;
    if (isRenderLayers && !node.flag('flag', mutedFlag)) return true;
  }
  return false;
}
