"""Writes scenes whose cameras are hidden or stand elsewhere, and beside them what Blender makes of each.

blender -b --factory-startup --python camera-scenes.py -- FOLDER

told.json: by name, the cameras of the view layers, those hidden from renders, and the pixels of frames 1 and 5, read from
the freshly opened file; no pixels where Blender rendered nothing.
"""
import hashlib
import json
import os
import sys

import bpy

folder = sys.argv[sys.argv.index("--") + 1]
FRAMES = (1, 5)


def camera(name, distance):
    thing = bpy.data.objects.new(name, bpy.data.cameras.new(name))
    thing.rotation_euler = (1.5708, 0, 0)
    # It moves, so that one which Blender does not evaluate shows itself.
    for frame, side in ((1, 0), (5, 1)):
        thing.location = (side, -distance, 0)
        thing.keyframe_insert("location", frame=frame)
    return thing


def fresh():
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine, scene.cycles.samples, scene.cycles.use_denoising = "CYCLES", 1, False
    scene.render.resolution_x, scene.render.resolution_y = 16, 16
    bpy.ops.mesh.primitive_cube_add()
    scene.world = bpy.data.worlds.new("World")
    scene.world.color = (0.5, 0.5, 0.5)
    return scene, camera("Main", 6)


def link(scene, thing):
    scene.collection.objects.link(thing)


def collect(scene, thing):
    group = bpy.data.collections.new("Group")
    scene.collection.children.link(group)
    group.objects.link(thing)
    return group, bpy.context.view_layer.layer_collection.children["Group"]


def plain(scene, main):
    link(scene, main)


def hidden(scene, main):
    link(scene, main)
    main.hide_render = True


def hidden_in_viewport(scene, main):
    link(scene, main)
    main.hide_viewport = True


def collection_hidden(scene, main):
    collect(scene, main)[0].hide_render = True


def collection_excluded(scene, main):
    collect(scene, main)[1].exclude = True


def excluded_in_one_layer(scene, main):
    collect(scene, main)
    scene.view_layers.new("Second").layer_collection.children["Group"].exclude = True


def other_scene(scene, main):
    link(bpy.data.scenes.new("Other"), main)


def no_scene(scene, main):
    main.use_fake_user = True


def parent_elsewhere(scene, main):
    other = bpy.data.scenes.new("Other")
    parent = bpy.data.objects.new("Parent", None)
    main.parent = parent
    for thing in (main, parent):
        link(other, thing)


def instanced(scene, main):
    group = bpy.data.collections.new("Group")
    group.objects.link(main)
    shown = bpy.data.objects.new("Shown", None)
    shown.instance_type, shown.instance_collection, shown.location = "COLLECTION", group, (3, 0, 0)
    link(scene, shown)


def cut(scene, main):
    """The reference of the cuts: another camera from frame 3 on."""
    link(scene, main)
    far = camera("Far", 12)
    link(scene, far)
    scene.timeline_markers.new("start", frame=1).camera = main
    scene.timeline_markers.new("cut", frame=3).camera = far
    return far


def cut_hidden(scene, main):
    cut(scene, main).hide_render = True


def cut_elsewhere(scene, main):
    far = cut(scene, main)
    scene.collection.objects.unlink(far)
    link(bpy.data.scenes.new("Other"), far)


def cut_from_hidden(scene, main):
    """The first camera is hidden: the second shows all frames."""
    cut(scene, main)
    main.hide_render = True


def all_cuts_hidden(scene, main):
    for thing in (cut(scene, main), main):
        thing.hide_render = True


def only_cut_hidden(scene, main):
    link(scene, main)
    main.hide_render = True
    scene.timeline_markers.new("cut", frame=1).camera = main
    return "no camera"


# The one that cannot be rendered does not stand last: Blender would end with its failure.
MAKERS = (only_cut_hidden, plain, hidden, hidden_in_viewport, collection_hidden, collection_excluded,
          excluded_in_one_layer, other_scene, no_scene, parent_elsewhere, instanced, cut, cut_hidden, cut_elsewhere,
          cut_from_hidden, all_cuts_hidden)


def pixels_of(scene, frame):
    path = os.path.join(folder, "frame.png")
    if os.path.exists(path):
        os.remove(path)
    scene.frame_start = scene.frame_end = frame
    scene.render.filepath, scene.render.use_file_extension = os.path.join(folder, "frame"), True
    try:
        bpy.ops.render.render(animation=True)
    except RuntimeError:
        return None
    made = os.path.join(folder, "frame%04d.png" % frame)
    image = bpy.data.images.load(made)
    digest = hashlib.sha256(repr(list(image.pixels)).encode()).hexdigest()
    bpy.data.images.remove(image)
    os.remove(made)
    return digest


told = {}
for make in MAKERS:
    scene, main = fresh()
    camera_less = make(scene, main) == "no camera"
    scene.camera = None if camera_less else main
    path = os.path.join(folder, make.__name__ + ".blend")
    bpy.ops.wm.save_as_mainfile(filepath=path)
    bpy.ops.wm.open_mainfile(filepath=path)
    scene = bpy.data.scenes["Scene"]
    bpy.context.window.scene = scene
    cameras = {one.name for layer in scene.view_layers for one in layer.objects if one.type == "CAMERA"}
    told[make.__name__] = {
        "cameras": sorted(cameras),
        "hidden": sorted(one.name for one in bpy.data.objects if one.type == "CAMERA" and one.hide_render),
        "pixels": [pixels_of(scene, frame) for frame in FRAMES],
    }
with open(os.path.join(folder, "told.json"), "w") as file:
    json.dump(told, file)
