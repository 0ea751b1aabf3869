"""Makes the small scenes that tests render:  blender -b --factory-startup --python scenes.py -- OUTDIR"""
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


def tiny():
    fresh()
    save("tiny.blend", compress=True)


def engines():
    fresh(engine="BLENDER_EEVEE")
    save("eevee.blend")
    fresh(engine="BLENDER_WORKBENCH")
    save("workbench.blend")


def cut():
    scene = fresh()
    near, far = camera(scene, "Near", (0, -5, 0)), camera(scene, "Far", (0, -20, 0))
    for name, frame, bound in (("near", 1, near), ("far", 4, far)):
        scene.timeline_markers.new(name, frame=frame).camera = bound
    save("cut.blend")


def scenes():
    scene = fresh()
    scene.name = "Shot A"
    other = bpy.data.scenes.new("Shot B")
    set_up(other, engine="BLENDER_WORKBENCH", start=50, end=52, size=(80, 45))
    blind = bpy.data.scenes.new("Blind")
    set_up(blind)
    blind.camera = None
    save("scenes.blend")


def no_camera():
    scene = fresh()
    scene.camera = None
    save("no-camera.blend")


def sound():
    tone(os.path.join(OUT, "sound", "audio", "tone.wav"), 1.0)
    scene = fresh(end=24)
    scene.sequence_editor_create()
    path = os.path.join(OUT, "sound", "audio", "tone.wav")
    strip = scene.sequence_editor.sequences.new_sound("Tone", path, channel=1, frame_start=1)
    strip.sound.filepath = "//audio/tone.wav"
    save("sound/sound.blend")


def strip_only():
    scene = fresh()
    scene.camera = None
    scene.sequence_editor_create()
    strip = scene.sequence_editor.sequences.new_effect("Colour", "COLOR", channel=1, frame_start=1, frame_end=10)
    strip.color = (0.2, 0.6, 0.3)
    save("strip-only.blend")


def colour():
    scene = fresh()
    # (200, 30, 40) in sRGB: a red that a wrong matrix turns visibly.
    linear = [((c / 255 + 0.055) / 1.055) ** 2.4 if c > 10 else c / 255 / 12.92 for c in (200, 30, 40)]
    cube(scene, "Wall", emission("Red", linear), size=6, location=(0, 8, 0))
    bpy.data.objects["Cube"].hide_render = True
    save("colour.blend")


def clear():
    scene = fresh(size=(33, 17))
    scene.render.film_transparent = True
    scene.render.image_settings.color_mode = "RGBA"
    save("clear-odd.blend")


def rates():
    scene = fresh()
    scene.render.fps, scene.render.fps_base, scene.frame_step = 24, 1.001, 3
    scene.frame_end = 13
    save("step-23976.blend")


def movie():
    scene = fresh()
    scene.render.image_settings.file_format = "FFMPEG"
    scene.render.ffmpeg.format = "MPEG4"
    save("movie.blend")


def border():
    scene = fresh()
    scene.render.use_border = scene.render.use_crop_to_border = True
    scene.render.border_min_x, scene.render.border_max_x = 0.25, 0.8
    scene.render.border_min_y, scene.render.border_max_y = 0.1, 0.75
    save("border.blend")


def texture():
    scene = fresh()
    folder = os.path.join(OUT, "texture", "textures")
    os.makedirs(folder, exist_ok=True)
    image = bpy.data.images.new("paint", 8, 8)
    image.pixels = [0.1, 0.7, 0.2, 1.0] * 64
    image.filepath_raw, image.file_format = os.path.join(folder, "paint.png"), "PNG"
    image.save()
    material = bpy.data.materials["Glow"]
    node = material.node_tree.nodes.new("ShaderNodeTexImage")
    node.image = bpy.data.images.load(os.path.join(folder, "paint.png"))
    node.image.filepath = "//textures/paint.png"
    material.node_tree.links.new(node.outputs["Color"], material.node_tree.nodes["Emission"].inputs["Color"])
    save("texture/texture.blend")


def denoised():
    scene = fresh()
    scene.cycles.use_denoising = True
    save("denoised.blend")


def falling():
    """Rigid bodies whose cache starts before the scene does: begun anywhere else they lie somewhere else."""
    scene = fresh(start=10, end=16)
    thing = bpy.data.objects["Cube"]
    thing.animation_data_clear()
    thing.location = (0, 0, 2)
    bpy.ops.rigidbody.world_add()
    scene.rigidbody_world.collection = bpy.data.collections.new("Bodies")
    scene.rigidbody_world.collection.objects.link(thing)
    thing.rigid_body.type = "ACTIVE"
    scene.rigidbody_world.point_cache.frame_start = 1
    scene.rigidbody_world.point_cache.frame_end = 30
    save("falling.blend")


HOSTILE = """
import ctypes, json, os, socket, threading, urllib.request

def attempts():
    def spawned():
        import subprocess
        return subprocess.run(["/bin/cat", "/etc/passwd"], capture_output=True, check=True).stdout.decode()
    def written(path):
        with open(path, "w") as file:
            file.write("x")
        return path
    def traced():
        if ctypes.CDLL(None, use_errno=True).ptrace(16, os.getppid(), 0, 0) < 0:
            raise OSError(ctypes.get_errno(), "ptrace")
    def threaded():
        seen = []
        def look():
            try:
                seen.append(open("/etc/passwd").read())
            except OSError as error:
                seen.append(error)
        thread = threading.Thread(target=look)
        thread.start()
        thread.join()
        if isinstance(seen[0], OSError):
            raise seen[0]
        return seen[0]
    yield "tcp", lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    yield "udp", lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
    yield "netlink", lambda: socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)
    yield "metadata", lambda: urllib.request.urlopen("http://169.254.169.254/latest/meta-data/", timeout=2).read()
    yield "unix connection", lambda: socket.socket(socket.AF_UNIX).connect("/run/docker.sock")
    yield "parent's environment", lambda: open("/proc/%d/environ" % os.getppid()).read()
    yield "passwords", lambda: open("/etc/passwd").read()
    yield "home", lambda: os.listdir(os.path.expanduser("~root"))
    yield "other people's files", lambda: os.listdir("/tmp")
    yield "file beside the scene's folder", lambda: open("/etc/hostname").read()
    yield "writing outside", lambda: written("/tmp/dailies-hostile-was-here")
    yield "writing over the scene", lambda: written(bpy_path())
    yield "a child's reading", spawned
    yield "a thread's reading", threaded
    yield "tracing the parent", traced
    yield "killing the parent", lambda: os.kill(os.getppid(), 0)
    yield "environment", lambda: [name for name in os.environ if "SECRET" in name or "TOKEN" in name][0]

def bpy_path():
    import bpy
    return bpy.data.filepath

answers = {}
for name, attempt in attempts():
    try:
        answers[name] = "done: %.60r" % (attempt(),)
    except Exception as error:
        answers[name] = "refused: " + type(error).__name__
answers["new privileges"] = [line for line in open("/proc/self/status") if line.startswith("NoNewPrivs")][0].split()[1]
with open(os.path.join(os.environ["HOME"], "attempts.json"), "w") as file:
    json.dump(answers, file)
"""


def hostile():
    fresh()
    text = bpy.data.texts.new("hostile.py")
    text.write(HOSTILE)
    text.use_module = True
    save("hostile.blend")


for make in (hostile, falling, tiny, engines, cut, scenes, no_camera, sound, strip_only, colour, clear, rates, movie, border, texture,
             denoised):
    make()
