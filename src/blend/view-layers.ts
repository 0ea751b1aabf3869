import type { ViewLayer } from './model.js';
import type { Record } from './record.js';

/** ViewLayer.flag */
const rendersFlag = 1 << 0;
/** SceneRenderLayer.layflag */
const disabledFlag = 1 << 15;
/** Before 2.80 objects stood on some of twenty layers. */
const twentyLayers = (1 << 20) - 1;
/** What Blender 2.80 and later call the layer they add. */
const addedLayerName = 'Viewport';

export function viewLayersOf(scene: Record): readonly ViewLayer[] {
  const layers = [...scene.list('view_layers')].map((layer) => ({
    name: layer.text('name') ?? '',
    enabled: layer.flag('flag', rendersFlag),
  }));
  return layers.length > 0 ? layers : layersFromBefore280(scene);
}

/**
 * Render layers become view layers. Where one of them changes what objects on a used layer look like, or there are
 * none, Blender adds a plain one; it renders only if it stays alone.
 */
function layersFromBefore280(scene: Record): readonly ViewLayer[] {
  const used = usedLayers(scene);
  let changes = false;
  const layers: ViewLayer[] = [];
  for (const layer of scene.list('r.layers')) {
    layers.push({ name: layer.text('name') ?? '', enabled: !layer.flag('layflag', disabledFlag) });
    const shown = layer.number('lay', twentyLayers);
    const changed = layer.number('lay_exclude', 0) | layer.number('lay_zmask', 0) | ~shown;
    changes ||= (used & changed & twentyLayers) !== 0;
  }
  if (layers.length > 0 && !changes) return layers;
  return [...layers, { name: addedLayerName, enabled: layers.length === 0 }];
}

function usedLayers(scene: Record): number {
  let used = 0;
  for (const base of scene.list('base')) used |= base.number('lay', 0);
  return used;
}
