"""Makes the small scenes that tests render:  blender -b --factory-startup --python scenes.py -- OUTDIR"""
import os
import sys

import bpy

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from output_scenes import output_scenes  # noqa: E402
from scene_parts import OUT, camera, cube, emission, fresh, save, set_up, tone  # noqa: E402


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
    def called(*numbers):
        if ctypes.CDLL(None, use_errno=True).syscall(*numbers) < 0:
            raise OSError(ctypes.get_errno(), "system call")
        return numbers
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
    yield "file beside the scene", lambda: open(os.path.join(os.path.dirname(bpy_path()), "tiny.blend"), "rb").read(9)
    yield "names beside the scene", lambda: os.listdir(os.path.dirname(bpy_path()))
    yield "writing outside", lambda: written("/tmp/dailies-hostile-was-here")
    yield "writing over the scene", lambda: written(bpy_path())
    yield "a child's reading", spawned
    yield "a thread's reading", threaded
    yield "tracing the parent", traced
    yield "killing the parent", lambda: os.kill(os.getppid(), 0)
    yield "leaving the process group", lambda: os.setsid()
    yield "opening a file to everybody", lambda: os.chmod("/tmp", os.stat("/tmp").st_mode)
    yield "giving a file a time", lambda: os.utime("/tmp")
    yield "giving a file an attribute", lambda: os.setxattr("/tmp", "user.dailies", b"x")
    yield "limiting the parent", lambda: __import__("resource").prlimit(os.getppid(), __import__("resource").RLIMIT_CPU)
    yield "slowing the parent", lambda: os.setpriority(os.PRIO_PROCESS, os.getppid(), 19)
    yield "a datagram to a name", lambda: socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).sendto(b"x", "/dev/log")
    yield "a datagram with a message", lambda: socket.socketpair()[0].sendmsg([b"x"])
    yield "shared memory", lambda: called(29, 0x4242, 16, 0o1666)
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
             denoised, *output_scenes):
    make()
