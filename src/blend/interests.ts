/** Structs whose payloads are held while the file is walked: all that the meaning layer reads. */
const interesting: ReadonlySet<string> = new Set([
  // the file, its scenes and what hangs on them
  'FileGlobal',
  'Scene',
  'bScreen',
  'World',
  'Camera',
  'TimeMarker',
  'ViewLayer',
  'SceneRenderLayer',
  'SceneRenderView',
  'IDProperty',
  'Editing',
  'Sequence',
  'Strip',
  'StripData',
  'StripElem',
  'Object',
  'Speaker',
  'Base',
  'ToolSettings',
  'SequencerToolSettings',
  // stand-ins for linked datablocks
  'ID',
  'Library',
  // files
  'Image',
  'ImageTile',
  'ImageView',
  'ImagePackedFile',
  'bSound',
  'VFont',
  'MovieClip',
  'Volume',
  'CacheFile',
  'CacheFileLayer',
  'Text',
  'Mesh',
  'CustomDataExternal',
  // nodes
  'bNodeTree',
  'bNode',
  'bNodeLink',
  'NodeShaderTexIES',
  'NodeShaderScript',
  'NodeTexImage',
  'NodeTexEnvironment',
  'ImageUser',
  'Material',
  'Lamp',
  'Light',
  'Tex',
  // scripts
  'AnimData',
  'FCurve',
  'ChannelDriver',
  // simulations and caches
  'MeshCacheModifierData',
  'MeshSeqCacheModifierData',
  'OceanModifierData',
  'FluidModifierData',
  'SmokeModifierData',
  'FluidsimModifierData',
  'ClothModifierData',
  'SoftbodyModifierData',
  'ParticleSystemModifierData',
  'DynamicPaintModifierData',
  'NodesModifierData',
  'NodesModifierBake',
  'ModifierData',
  'FluidDomainSettings',
  'SmokeDomainSettings',
  'FluidsimSettings',
  'DynamicPaintCanvasSettings',
  'DynamicPaintSurface',
  'ParticleSystem',
  'ParticleSettings',
  'SoftBody',
  'SoftBody_Shared',
  'RigidBodyWorld',
  'RigidBodyWorld_Shared',
  'PointCache',
]);

export function isInteresting(structName: string): boolean {
  return interesting.has(structName) || structName.endsWith('ModifierData');
}

/** Large structs of which only the fields up to these matter: a file has 100 000 meshes, and their heads suffice. */
const upTo: ReadonlyMap<string, readonly string[]> = new Map([['Mesh', ['id', 'ldata', 'fdata']]]);

/** Fields that must be held of a struct; `null` for all of it. */
export function neededFields(structName: string): readonly string[] | null {
  return upTo.get(structName) ?? null;
}

/** Datablocks that are worth reading even where their block is shorter than their struct. */
export function isReadThrough(code: string): boolean {
  return code === 'SC';
}

/** The struct of a datablock whose head may lie about it. */
export function structOfCode(code: string): string | null {
  return code === 'SC' ? 'Scene' : null;
}

const geometry: ReadonlySet<string> = new Set(['ME', 'CU', 'CV', 'GD', 'GP', 'LT', 'PT']);

/** Geometry is many untyped blocks that hold no text. */
export function ownsTexts(code: string): boolean {
  return !geometry.has(code);
}
