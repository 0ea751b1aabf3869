"""Makes scenes that read all kinds of files:  blender -b --factory-startup --python closure-scenes.py -- OUTDIR"""
import math
import os
import shutil
import struct
import sys
import zlib

import bpy

OUT = os.path.abspath(sys.argv[sys.argv.index("--") + 1])


def place(*parts):
    path = os.path.join(OUT, *parts)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    return path


def png(colour, *parts):
    """An 8 x 8 picture of one colour."""
    row = b"\0" + bytes(colour) * 8
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    head = struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)
    with open(place(*parts), "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(row * 8)) + chunk(b"IEND", b""))


def fresh(end=4):
    bpy.ops.wm.read_factory_settings(use_empty=True)
    bpy.context.preferences.filepaths.save_version = 0
    scene = bpy.context.scene
    scene.render.engine = "CYCLES"
    scene.render.resolution_x, scene.render.resolution_y = 32, 18
    scene.cycles.samples, scene.cycles.use_denoising, scene.cycles.device = 1, False, "CPU"
    scene.frame_end = end
    thing = bpy.data.objects.new("Camera", bpy.data.cameras.new("Camera"))
    thing.location, thing.rotation_euler = (0, -5, 0), (math.pi / 2, 0, 0)
    scene.collection.objects.link(thing)
    scene.camera = thing
    return scene


def cube(scene, material):
    corners = [(x, y, z) for x in (-1, 1) for y in (-1, 1) for z in (-1, 1)]
    faces = [(0, 1, 3, 2), (4, 6, 7, 5), (0, 4, 5, 1), (2, 3, 7, 6), (0, 2, 6, 4), (1, 5, 7, 3)]
    mesh = bpy.data.meshes.new("Cube")
    mesh.from_pydata(corners, [], faces)
    layer = mesh.uv_layers.new(name="UVMap")
    # Faces lie on the tiles 1001, 1002 and 1011 in turn.
    for index, loop in enumerate(layer.data):
        tile = ((0, 0), (1, 0), (0, 1))[(index // 4) % 3]
        loop.uv = (tile[0] + (0.1, 0.9, 0.9, 0.1)[index % 4], tile[1] + (0.1, 0.1, 0.9, 0.9)[index % 4])
    mesh.materials.append(material)
    thing = bpy.data.objects.new("Cube", mesh)
    scene.collection.objects.link(thing)
    return thing


def shows(image, name="Paint"):
    """A material that shines with an image; answers it and the node that holds the image."""
    material = bpy.data.materials.new(name)
    material.use_nodes = True
    nodes = material.node_tree.nodes
    nodes.clear()
    node, shine, out = (nodes.new(kind) for kind in ("ShaderNodeTexImage", "ShaderNodeEmission", "ShaderNodeOutputMaterial"))
    node.image = image
    material.node_tree.links.new(node.outputs["Color"], shine.inputs["Color"])
    material.node_tree.links.new(shine.outputs["Emission"], out.inputs["Surface"])
    return material, node


def image(path, source="FILE", load=None):
    """An image whose stored path is `path`; `load` is where it lies now."""
    made = bpy.data.images.load(place(load)) if load else bpy.data.images.new("image", 4, 4)
    made.source = source
    made.filepath = path
    made.name = os.path.basename(path)
    return made


def save(*parts):
    bpy.ops.wm.save_as_mainfile(filepath=place(*parts), relative_remap=False)


def sequence():
    """Ten pictures, of which frames 3 to 5 are used: files 4 to 6."""
    for number in range(1, 11):
        png((number * 25, 0, 255 - number * 25), "sequence", "plates", "plate_%04d.png" % number)
    scene = fresh(end=6)
    made = image("//plates/plate_0001.png", "SEQUENCE", "sequence/plates/plate_0001.png")
    material, node = shows(made)
    user = node.image_user
    user.frame_duration, user.frame_start, user.frame_offset, user.use_auto_refresh = 3, 3, 3, True
    cube(scene, material)
    save("sequence", "sequence.blend")


def udim():
    for tile, colour in ((1001, (255, 0, 0)), (1002, (0, 255, 0)), (1011, (0, 0, 255))):
        png(colour, "udim", "textures", "body.%d.png" % tile)
    scene = fresh()
    made = image("//textures/body.<UDIM>.png", "TILED", "udim/textures/body.1001.png")
    for tile in (1002, 1011):
        made.tiles.new(tile)
    made.filepath = "//textures/body.<UDIM>.png"
    cube(scene, shows(made)[0])
    save("udim", "udim.blend")
    png((9, 9, 9), "udim", "textures", "body.1012.png")


def libraries():
    """shots/shot.blend links assets/set.blend, which links props/prop.blend, which shows props/wood.png."""
    png((120, 70, 20), "linked", "props", "wood.png")
    scene = fresh()
    thing = cube(scene, shows(image("//wood.png", load="linked/props/wood.png"), "Wood")[0])
    collection = bpy.data.collections.new("Prop")
    scene.collection.objects.unlink(thing)
    collection.objects.link(thing)
    scene.collection.children.link(collection)
    save("linked", "props", "prop.blend")
    for folder, name, source, wanted in (
        ("assets", "set", ("props", "prop.blend"), "Prop"),
        ("shots", "shot", ("assets", "set.blend"), "Set"),
    ):
        scene = fresh()
        save("linked", folder, name + ".blend")
        with bpy.data.libraries.load(place("linked", *source), link=True, relative=True) as (_, chosen):
            chosen.collections = [wanted]
        holder = bpy.data.collections.new(name.capitalize())
        scene.collection.children.link(holder)
        instance = bpy.data.objects.new("instance", None)
        instance.instance_type, instance.instance_collection = "COLLECTION", bpy.data.collections[wanted]
        holder.objects.link(instance)
        save("linked", folder, name + ".blend")


def linked_sequence():
    """A library whose own user reads one picture of a series; the shot that links the image reads another."""
    for number in range(1, 5):
        png((0, number * 50, 0), "linked-sequence", "plates", "p%02d.png" % number)
    scene = fresh()
    made = image("//plates/p01.png", "SEQUENCE", "linked-sequence/plates/p01.png")
    made.name = "plates"
    material, node = shows(made)
    node.image_user.frame_duration, node.image_user.frame_start = 1, 1
    cube(scene, material)
    save("linked-sequence", "library.blend")
    scene = fresh()
    save("linked-sequence", "shot.blend")
    with bpy.data.libraries.load(place("linked-sequence", "library.blend"), link=True, relative=True) as (_, chosen):
        chosen.images = ["plates"]
    material, node = shows(next(one for one in bpy.data.images if one.library))
    node.image_user.frame_duration, node.image_user.frame_start = 4, 1
    cube(scene, material)
    save("linked-sequence", "shot.blend")


def mesh_cache():
    frames = 4
    with open(place("cached", "wave.pc2"), "wb") as file:
        file.write(b"POINTCACHE2\0" + struct.pack("<iiffi", 1, 8, 1.0, 1.0, frames))
        for frame in range(frames):
            for x in (-1, 1):
                for y in (-1, 1):
                    for z in (-1, 1):
                        file.write(struct.pack("<3f", x, y, z + frame * 0.3))
    png((200, 200, 0), "cached", "skin.png")
    scene = fresh()
    thing = cube(scene, shows(image("//skin.png", load="cached/skin.png"))[0])
    modifier = thing.modifiers.new("Wave", "MESH_CACHE")
    modifier.cache_format, modifier.filepath = "PC2", "//wave.pc2"
    save("cached", "cached.blend")


def particles():
    """Particles that keep what was simulated on disk, in a folder named after the file."""
    scene = fresh()
    png((255, 255, 255), "baked", "spark.png")
    thing = cube(scene, shows(image("//spark.png", load="baked/spark.png"))[0])
    # Blender keeps nothing on disk for a file that has no name yet.
    save("baked", "baked.blend")
    system = thing.modifiers.new("Sparks", "PARTICLE_SYSTEM").particle_system
    system.settings.count, system.settings.frame_end = 50, 2
    system.point_cache.frame_end, system.point_cache.use_disk_cache, system.point_cache.name = 4, True, "sparks"
    save("baked", "baked.blend")


def font():
    bundled = bpy.utils.system_resource("DATAFILES", path="fonts")
    found = [os.path.join(bundled, name) for name in sorted(os.listdir(bundled))] if bundled else []
    usable = [path for path in found + ["/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"] if path.endswith(".ttf") and os.path.exists(path)]
    scene = fresh()
    png((0, 200, 255), "lettered", "ink.png")
    curve = bpy.data.curves.new("Words", "FONT")
    curve.body = "Aa"
    if usable:
        shutil.copyfile(usable[0], place("lettered", "letters.ttf"))
        curve.font = bpy.data.fonts.load(place("lettered", "letters.ttf"))
        curve.font.filepath = "//letters.ttf"
    curve.materials.append(shows(image("//ink.png", load="lettered/ink.png"))[0])
    words = bpy.data.objects.new("Words", curve)
    words.location, words.rotation_euler = (-0.7, 0, -0.3), (math.pi / 2, 0, 0)
    scene.collection.objects.link(words)
    save("lettered", "lettered.blend")


def paths():
    """One texture, named in many ways."""
    png((30, 160, 90), "paths", "textures", "paint.png")
    scene = fresh()
    made = image("//textures/paint.png", load="paths/textures/paint.png")
    cube(scene, shows(made)[0])
    save("paths", "shots", "plain.blend")
    for name, path in (
        ("relative", "//../textures/paint.png"),
        ("backslash", "//..\\textures\\paint.png"),
        ("wrong-case", "//../Textures/PAINT.png"),
        ("drive", "C:\\textures\\paint.png"),
        ("absolute", place("paths", "textures", "paint.png")),
        ("escape", "//../../outside.png"),
        ("git-folder", "//../.git/config"),
        ("link", "//../linked.png"),
        ("long", "//" + "x" * 900 + "/paint.png"),
    ):
        made.filepath = path
        save("paths", "shots", name + ".blend")
    made.filepath = "//../textures/paint.png"
    kept = bpy.data.images.load(place("paths", "textures", "paint.png"))
    kept.use_fake_user, kept.filepath, kept.name = True, "//gone.png", "kept"
    save("paths", "shots", "kept.blend")


for make in (sequence, udim, libraries, linked_sequence, mesh_cache, particles, font, paths):
    make()
