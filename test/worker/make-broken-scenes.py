"""Makes scenes that each lack or break one thing:  blender -b --factory-startup --python make-broken-scenes.py -- OUTDIR"""
import glob
import os
import shutil
import sys

import bpy

OUT = os.path.abspath(sys.argv[sys.argv.index("--") + 1])


def fresh():
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.render.resolution_x = scene.render.resolution_y = 8
    scene.cycles.samples, scene.cycles.use_denoising = 1, False
    scene.camera = bpy.data.objects.new("Camera", bpy.data.cameras.new("Camera"))
    scene.collection.objects.link(scene.camera)
    bpy.ops.mesh.primitive_cube_add()
    return scene


def save(name):
    bpy.context.preferences.filepaths.save_version = 0
    bpy.ops.wm.save_as_mainfile(filepath=os.path.join(OUT, name), compress=False, relative_remap=False)


def replace(name, old, new):
    """What Blender itself would not write: names that it does not know, of the same length."""
    path = os.path.join(OUT, name)
    with open(path, "rb") as scene:
        data = scene.read()
    assert len(old) == len(new) and old in data
    with open(path, "wb") as scene:
        scene.write(data.replace(old, new))


def link_cube(library):
    scene = fresh()
    with bpy.data.libraries.load(os.path.join(OUT, library), link=True) as (_, wanted):
        wanted.objects = ["Cube"]
    for thing in wanted.objects:
        scene.collection.objects.link(thing)


def linked():
    fresh()
    save("library.blend")
    link_cube("library.blend")
    save("missing-data.blend")
    bpy.data.libraries[0].filepath = "//no-library.blend"
    save("missing-library.blend")
    fresh()
    bpy.data.objects["Cube"].name = "Other"
    save("library.blend")


def drive(expression):
    driver = bpy.data.objects["Cube"].driver_add("location", 0).driver
    driver.type = "SCRIPTED"
    driver.expression = expression


def scripts():
    fresh()
    drive("nonsense(frame)")
    save("disabled-driver.blend")
    fresh()
    drive("((")
    save("broken-driver.blend")
    fresh()
    text = bpy.data.texts.new("boom.py")
    text.write("import bpy\ndef boom(*_):\n    raise ValueError('boom')\nbpy.app.handlers.frame_change_pre.append(boom)\n")
    text.use_module = True
    save("handler.blend")


def movie():
    fresh()
    image = bpy.data.images.new("Film", 4, 4)
    image.source, image.filepath = "MOVIE", "//no-film.mp4"
    material = bpy.data.materials.new("Screen")
    material.use_nodes = True
    node = material.node_tree.nodes.new("ShaderNodeTexImage")
    node.image, node.image_user.frame_duration, node.image_user.use_auto_refresh = image, 10, True
    surface = material.node_tree.nodes["Principled BSDF"]
    material.node_tree.links.new(node.outputs[0], surface.inputs["Base Color"])
    bpy.data.objects["Cube"].data.materials.append(material)
    save("missing-movie.blend")


def font():
    scene = fresh()
    datafiles = bpy.utils.system_resource("DATAFILES")
    places = [os.path.join(datafiles or "", "fonts", "*"), "/usr/share/fonts/**/*.ttf"]
    source = next(path for place in places for path in glob.glob(place, recursive=True))
    copy = os.path.join(OUT, "gone" + os.path.splitext(source)[1])
    shutil.copy(source, copy)
    curve = bpy.data.curves.new("Title", "FONT")
    curve.body, curve.font = "title", bpy.data.fonts.load(copy)
    scene.collection.objects.link(bpy.data.objects.new("Title", curve))
    save("missing-font.blend")
    os.remove(copy)


def unknown_names():
    scene = fresh()
    scene.view_settings.view_transform = "Raw"
    image = bpy.data.images.new("Picture", 4, 4)
    image.colorspace_settings.name = "Filmic Log"
    image.use_fake_user = True
    save("colour.blend")
    replace("colour.blend", b"Filmic Log\0", b"ACES - cg1\0")
    scene = fresh()
    scene.render.engine = "BLENDER_WORKBENCH"
    save("engine.blend")
    replace("engine.blend", b"BLENDER_WORKBENCH\0", b"LUXCORE_RENDERER!\0")


def others():
    scene = fresh()
    save("whole.blend")
    with open(os.path.join(OUT, "whole.blend"), "rb") as whole, open(os.path.join(OUT, "cut.blend"), "wb") as cut:
        cut.write(whole.read(100_000))
    scene.camera = None
    save("no-camera.blend")
    scene = fresh()
    for _ in range(2):
        modifier = bpy.data.objects["Cube"].modifiers.new("Smooth", "SUBSURF")
        modifier.levels = modifier.render_levels = 11
        modifier.show_viewport = False
    save("huge.blend")


for make in (linked, scripts, movie, font, unknown_names, others):
    make()
