"""Runs inside Blender: opens one scene file, applies a spec, renders a list of frames, tells what happens.

    blender -b --factory-startup -Y --python-exit-code 9 --python driver.py -- job.json

Events are JSON lines on file descriptor 3, so that nothing Blender or a scene prints can be taken for one.
Standard input is a lifeline: when it ends, whoever asked for these frames is gone, and so is this process.
"""
import ctypes
import json
import os
import stat
import sys
import threading
import time

EVENTS_FD = 3
LIFELINE_FD = 0
# A job that cannot be done as it stands, told by an event of its own; any other status is a crash.
EXIT_REFUSED = 10
# RNA clamps a scene's first frame to 0, so frames before that are set one by one.
FIRST_FRAME_OF_RNA = 0


def tell(event, **fields):
    line = json.dumps({"event": event, **fields}) + "\n"
    data = line.encode("utf-8", "replace")
    while data:
        data = data[os.write(EVENTS_FD, data):]


def leave(status):
    """Ends at once: nothing is left to save, and freeing a large scene takes seconds. What was printed is kept."""
    sys.stdout.flush()
    ctypes.CDLL(None).fflush(None)
    os._exit(status)


def refuse(code, message):
    tell("refused", code=code, message=message)
    leave(EXIT_REFUSED)


def die_with_parent():
    """Blender goes on for minutes when its parent is killed; a thread that waits on the lifeline does not."""
    def wait():
        try:
            while os.read(LIFELINE_FD, 4096):
                pass
        except OSError:
            pass
        os._exit(1)
    threading.Thread(target=wait, daemon=True).start()


def peak_memory_bytes():
    try:
        with open("/proc/self/status", encoding="ascii", errors="replace") as status:
            for line in status:
                if line.startswith("VmHWM:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    return None


def open_scene_file(bpy, path, use_scripts):
    try:
        bpy.ops.wm.open_mainfile(filepath=path, load_ui=False, use_scripts=use_scripts)
    except RuntimeError as error:
        refuse("blender-cannot-open", "Blender cannot open the file: " + " ".join(str(error).split()))


def choose_scene(bpy, name):
    # Linked scenes may share a name with a local one; only local ones are rendered.
    scene = next((s for s in bpy.data.scenes if s.name == name and s.library is None), None)
    if scene is None:
        refuse("unknown-scene", "Blender does not find the scene \"%s\" in the file." % name)
    if bpy.context.window is not None:
        bpy.context.window.scene = scene
    return scene


def apply_camera(bpy, scene, name):
    if name is None:
        return
    camera = next((o for o in scene.objects if o.name == name and o.type == "CAMERA"), None)
    if camera is None:
        refuse("unknown-camera", "Blender does not find the camera \"%s\" in the scene \"%s\"." % (name, scene.name))
    for marker in scene.timeline_markers:
        marker.camera = None
    scene.camera = camera


def apply_samples(scene, engine, samples):
    if samples is None:
        return
    if engine == "CYCLES":
        scene.cycles.samples = samples
        for layer in scene.view_layers:
            layer.samples = 0
    elif hasattr(scene, "eevee") and engine.startswith("BLENDER_EEVEE"):
        scene.eevee.taa_render_samples = samples


def apply_denoise(scene, engine, how):
    if engine != "CYCLES" or how == "file":
        return
    scene.cycles.use_denoising = how == "on"
    for layer in scene.view_layers:
        if hasattr(layer, "cycles") and hasattr(layer.cycles, "use_denoising"):
            layer.cycles.use_denoising = how == "on"


def apply_output(scene):
    render = scene.render
    settings = render.image_settings
    if hasattr(settings, "media_type"):
        settings.media_type = "IMAGE"
    was_png = settings.file_format == "PNG"
    color_mode = settings.color_mode
    settings.file_format = "PNG"
    settings.color_mode = color_mode if was_png else ("RGBA" if render.film_transparent else "RGB")
    settings.color_depth = "8"
    render.use_file_extension = True
    render.use_overwrite = True
    render.use_placeholder = False
    # What changes from one run or machine to the next has no place in a frame, burnt in or written beside the pixels.
    changing = ["date", "render_time", "memory", "hostname"] + ([] if render.use_stamp else ["filename"])
    for stamp in changing:
        setattr(render, "use_stamp_" + stamp, False)


def apply(bpy, scene, pixels):
    render = scene.render
    engine = pixels["engine"]
    try:
        render.engine = engine
    except TypeError:
        refuse("engine-missing", "This Blender has no render engine \"%s\"." % engine)
    render.resolution_percentage = pixels["scale"]
    if engine == "CYCLES":
        scene.cycles.device = pixels["device"]
    apply_camera(bpy, scene, pixels["camera"])
    apply_samples(scene, engine, pixels["samples"])
    apply_denoise(scene, engine, pixels["denoise"])
    apply_output(scene)


def can_be_read(path):
    """Opened and not merely looked for: the sandbox shows that a file is there, and refuses to open it."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        kind = os.fstat(handle).st_mode
    finally:
        os.close(handle)
    if not stat.S_ISREG(kind) and not stat.S_ISDIR(kind):
        # Blender would wait for ever at a pipe, and read a device without end.
        refuse("special-file", "%s is no ordinary file; Blender would read it without end: replace it." % path)
    return stat.S_ISREG(kind)


def missing_files(bpy):
    """Libraries and images whose file did not resolve: Blender renders on without them and exits 0."""
    found = []
    for library in bpy.data.libraries:
        if not can_be_read(bpy.path.abspath(library.filepath, library=library.library)):
            found.append(("library", library.name, library.filepath))
    for image in bpy.data.images:
        if image.source != "FILE" or len(image.packed_files) > 0 or not image.filepath or not image.users:
            continue
        if not can_be_read(bpy.path.abspath(image.filepath, library=image.library)):
            found.append(("image", image.name, image.filepath))
    return found


class Frames:
    """Tells of each frame when it is on disk, with what it cost."""

    def __init__(self, folder):
        self.folder = folder
        self.started = time.monotonic()

    def pattern(self):
        return os.path.join(self.folder, "####")

    def path(self, frame):
        return os.path.join(self.folder, "%s%04d" % ("-" if frame < 0 else "", abs(frame)))

    def written(self, frame, path):
        now = time.monotonic()
        tell("frame", frame=frame, path=path, seconds=round(now - self.started, 3), memory=peak_memory_bytes())
        self.started = now


def render_range(bpy, scene, frames, first, last, step):
    """One call for the whole range: scene data that does not change between frames is synchronised once."""
    scene.frame_start, scene.frame_end = first, last
    scene.frame_start = first
    scene.frame_step = step
    scene.render.filepath = frames.pattern()

    def on_write(written_scene, *_):
        frames.written(written_scene.frame_current, scene.render.frame_path(frame=written_scene.frame_current))

    bpy.app.handlers.render_write.append(on_write)
    try:
        bpy.ops.render.render(animation=True, scene=scene.name)
    finally:
        bpy.app.handlers.render_write.remove(on_write)


def render_one(bpy, scene, frames, frame):
    scene.frame_set(frame)
    scene.render.filepath = frames.path(frame)
    bpy.ops.render.render(write_still=True, scene=scene.name)
    frames.written(frame, frames.path(frame) + scene.render.file_extension)


def render_stepping(bpy, scene, frames, first, wanted):
    """Unbaked physics: each frame is computed from the one before it, wanted or not."""
    for frame in range(min(first, min(wanted)), max(wanted) + 1):
        scene.frame_set(frame)
        if frame in wanted:
            render_one(bpy, scene, frames, frame)


def frames_of(ranges):
    return {frame for one in ranges for frame in range(one["first"], one["last"] + 1, one["step"])}


def render(bpy, scene, job):
    frames = Frames(job["folder"])
    if job["stepFrom"] is not None and job["ranges"]:
        render_stepping(bpy, scene, frames, job["stepFrom"], frames_of(job["ranges"]))
        return
    for step in job["ranges"]:
        first, last = step["first"], step["last"]
        if first < FIRST_FRAME_OF_RNA:
            for frame in range(first, last + 1, step["step"]):
                render_one(bpy, scene, frames, frame)
        else:
            render_range(bpy, scene, frames, first, last, step["step"])


def mix_sound(bpy, scene, sound):
    scene.frame_start, scene.frame_end = sound["first"], sound["last"]
    scene.frame_start = sound["first"]
    scene.frame_step = 1
    try:
        bpy.ops.sound.mixdown(filepath=sound["path"], check_existing=False, relative_path=False,
                              container="FLAC", codec="FLAC", format="S16")
    except RuntimeError as error:
        tell("problem", code="sound-failed", message="The sound could not be mixed: " + " ".join(str(error).split()))
        return
    tell("sound", path=sound["path"])


def main():
    die_with_parent()
    import bpy
    with open(sys.argv[sys.argv.index("--") + 1], encoding="utf-8") as job_file:
        job = json.load(job_file)
    open_scene_file(bpy, job["file"], job["scripts"])
    scene = choose_scene(bpy, job["pixels"]["scene"])
    apply(bpy, scene, job["pixels"])
    missing = missing_files(bpy)
    if missing and not job["incomplete"]:
        # Rendered all the same, the frames would vouch for files that they never saw.
        refuse("unreadable-file", "%s \"%s\" reads %s, which is there but cannot be read; make it readable." % missing[0])
    for kind, name, path in missing:
        tell("problem", code="unreadable-file", message="%s \"%s\" reads %s, which cannot be read." % (kind, name, path))
    tell("opened", memory=peak_memory_bytes())
    try:
        render(bpy, scene, job)
    except RuntimeError as error:
        refuse("render-failed", " ".join(str(error).split()))
    if job["sound"] is not None:
        mix_sound(bpy, scene, job["sound"])
    tell("done", memory=peak_memory_bytes())
    leave(0)


main()
