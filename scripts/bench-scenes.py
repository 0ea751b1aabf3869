"""Makes the scenes that renders are measured on:  blender -b --factory-startup --python bench-scenes.py -- OUTDIR"""
import math
import os
import sys

import bpy

OUT = os.path.abspath(sys.argv[sys.argv.index("--") + 1])


def fresh(engine, frames, size):
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = engine
    scene.render.resolution_x, scene.render.resolution_y = size
    scene.cycles.use_denoising, scene.cycles.device = False, "CPU"
    scene.frame_start, scene.frame_end = 1, frames
    scene.world = bpy.data.worlds.new("World")
    camera = bpy.data.objects.new("Camera", bpy.data.cameras.new("Camera"))
    camera.location, camera.rotation_euler = (0, -12, 5), (math.radians(68), 0, 0)
    light = bpy.data.objects.new("Sun", bpy.data.lights.new("Sun", "SUN"))
    light.rotation_euler, light.data.energy = (0.6, 0.2, 0.5), 3
    for thing in (camera, light):
        scene.collection.objects.link(thing)
    scene.camera = camera
    return scene


def stones(scene, count, levels):
    """Smoothed stones that turn, some of them glossy."""
    for index in range(count):
        bpy.ops.mesh.primitive_monkey_add(location=((index % 5) * 2.4 - 4.8, index // 5 * 2.4, 0))
        stone = bpy.context.object
        material = bpy.data.materials.new("Stone")
        material.use_nodes = True
        surface = material.node_tree.nodes["Principled BSDF"]
        surface.inputs["Base Color"].default_value = (index / count, 0.5, 1 - index / count, 1)
        surface.inputs["Metallic"].default_value = float(index % 2)
        surface.inputs["Roughness"].default_value = 0.2
        stone.data.materials.append(material)
        modifier = stone.modifiers.new("Smooth", "SUBSURF")
        modifier.render_levels = levels
        stone.keyframe_insert("rotation_euler", frame=scene.frame_start)
        stone.rotation_euler.z = 3
        stone.keyframe_insert("rotation_euler", frame=scene.frame_end)


def save(name):
    bpy.ops.wm.save_as_mainfile(filepath=os.path.join(OUT, name + ".blend"), compress=False)


scene = fresh("CYCLES", 24, (480, 270))
scene.cycles.samples = 32
stones(scene, 10, 1)
save("compute")

scene = fresh("BLENDER_WORKBENCH", 120, (320, 180))
stones(scene, 5, 0)
save("light")

scene = fresh("BLENDER_EEVEE", 24, (320, 180))
scene.eevee.taa_render_samples = 8
stones(scene, 5, 1)
save("eevee")

# A mesh of 2.5 million faces that lies still: loading and handing it over is the work.
scene = fresh("CYCLES", 6, (320, 180))
scene.cycles.samples = 4
bpy.ops.mesh.primitive_grid_add(x_subdivisions=1580, y_subdivisions=1580, size=10)
save("heavy")
