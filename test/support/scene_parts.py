"""Parts that test scenes are put together from."""
import math
import os
import struct
import sys
import wave

import bpy

OUT = os.path.abspath(sys.argv[sys.argv.index("--") + 1])


def emission(name, colour, strength=1.0):
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    nodes = material.node_tree.nodes
    nodes.clear()
    emit = nodes.new("ShaderNodeEmission")
    emit.inputs["Color"].default_value = (*colour, 1.0)
    emit.inputs["Strength"].default_value = strength
    out = nodes.new("ShaderNodeOutputMaterial")
    material.node_tree.links.new(emit.outputs["Emission"], out.inputs["Surface"])
    return material


def cube(scene, name, material, size=1.0, location=(0, 0, 0)):
    corners = [(x * size, y * size, z * size) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]
    faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    mesh = bpy.data.meshes.new(name)
    mesh.from_pydata(corners, [], faces)
    mesh.materials.append(material)
    thing = bpy.data.objects.new(name, mesh)
    thing.location = location
    scene.collection.objects.link(thing)
    return thing


def camera(scene, name, location=(0, -8, 0), rotation=(math.pi / 2, 0, 0)):
    thing = bpy.data.objects.new(name, bpy.data.cameras.new(name))
    thing.location, thing.rotation_euler = location, rotation
    scene.collection.objects.link(thing)
    return thing


def set_up(scene, engine="CYCLES", start=1, end=6, size=(64, 36)):
    scene.render.engine = engine
    scene.render.resolution_x, scene.render.resolution_y = size
    scene.cycles.samples, scene.cycles.use_denoising, scene.cycles.device = 2, False, "CPU"
    scene.eevee.taa_render_samples = 2
    scene.view_settings.view_transform = "Standard"
    scene.frame_end = max(end, 1)
    scene.frame_start, scene.frame_end = start, end
    thing = cube(scene, "Cube", emission("Glow", (0.8, 0.3, 0.1)))
    thing.location.x = -2
    thing.keyframe_insert("location", frame=start)
    thing.location.x = 2
    thing.keyframe_insert("location", frame=end)
    scene.camera = camera(scene, "Camera")
    return thing


def fresh(**settings):
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    set_up(scene, **settings)
    return scene


def save(name, compress=False):
    path = os.path.join(OUT, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    bpy.context.preferences.filepaths.save_version = 0
    bpy.ops.wm.save_as_mainfile(filepath=path, compress=compress, relative_remap=False)


def tone(path, seconds):
    rate = 22050
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with wave.open(path, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        samples = (int(20000 * math.sin(2 * math.pi * 440 * i / rate)) for i in range(int(seconds * rate)))
        sound.writeframes(b"".join(struct.pack("<h", sample) for sample in samples))
