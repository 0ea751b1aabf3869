import { propertyDepthMax } from './limits.js';
import type { Record } from './record.js';

/** What a property holds, as far as this library needs it. */
type PropertyValue = number | string | PropertyGroup;
export type PropertyGroup = ReadonlyMap<string, PropertyValue>;

/** IDProperty.type: https://projects.blender.org/blender/blender (DNA_ID_enums.h). */
const types = { string: 0, int: 1, float: 2, group: 6, double: 8, boolean: 10 } as const;

const empty: PropertyGroup = new Map();

/**
 * The properties of a datablock by name. Add-ons' settings (Cycles) stood among the user's own until 4.5, and stand
 * among the system's since 5.0; those of the system win.
 */
export function idProperties(datablock: Record, prefix = 'id.'): PropertyGroup {
  const user = groupAt(datablock.follow(`${prefix}properties`));
  const system = groupAt(datablock.follow(`${prefix}system_properties`));
  return system.size === 0 ? user : new Map([...user, ...system]);
}

/** The group a pointer leads to: `id_properties` of a view layer, `prop` of a render layer. */
export function groupAt(property: Record | null, depth = 0): PropertyGroup {
  if (property?.struct.name !== 'IDProperty' || depth > propertyDepthMax) return empty;
  if (property.number('type', -1) !== types.group) return empty;
  const group = new Map<string, PropertyValue>();
  for (const child of property.list('data.group')) {
    const name = child.text('name');
    const value = valueOf(child, depth);
    if (name !== null && value !== null) group.set(name, value);
  }
  return group;
}

function valueOf(property: Record, depth: number): PropertyValue | null {
  switch (property.number('type', -1)) {
    case types.int:
      return property.number('data.val', 0);
    case types.boolean:
      return property.number('data.val', 0) & 0xff;
    case types.string:
      return property.textAt('data.pointer');
    case types.group:
      return groupAt(property, depth + 1);
    default:
      return null;
  }
}

export function subgroup(group: PropertyGroup, name: string): PropertyGroup {
  const value = group.get(name);
  return typeof value === 'object' ? value : empty;
}

export function integerIn(group: PropertyGroup, name: string): number | null {
  const value = group.get(name);
  return typeof value === 'number' ? value : null;
}

export function booleanIn(group: PropertyGroup, name: string): boolean | null {
  const value = integerIn(group, name);
  return value === null ? null : value !== 0;
}
