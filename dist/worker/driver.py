"""Runs inside Blender: opens one scene file, applies a spec, renders a list of frames, tells what happens.

    blender -b --factory-startup -Y --python-exit-code 9 --python driver.py -- job.json

Events are JSON lines on file descriptor 3, so that nothing Blender or a scene prints can be taken for one.
Standard input is a lifeline: when it ends, whoever asked for these frames is gone, and so is this process.
"""
import json
import os
import sys
import threading
import time
import zipfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from driver_events import leave, one_line, refuse, tell  # noqa: E402
from driver_files import missing_files  # noqa: E402
from driver_outputs import Layers, Proxies, apply_output  # noqa: E402
from driver_spec import apply_spec  # noqa: E402

LIFELINE_FD = 0
# RNA clamps a scene's first frame to 0, so frames before that are set one by one.
FIRST_FRAME_OF_RNA = 0


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


def load_addons(paths):
    """Add-ons that somebody vouched for by their hash; what fails to load would change pixels without a word."""
    if not paths:
        return
    import addon_utils
    sys.path.insert(0, os.path.dirname(paths[0]))
    for path in paths:
        try:
            if addon_utils.enable(module_of(path), default_set=False, persistent=True) is None:
                refuse("addon-failed", "The add-on %s cannot be loaded; the log says why." % os.path.basename(path))
        except Exception as error:  # An add-on's code raises what it likes.
            refuse("addon-failed", "The add-on %s cannot be loaded: %s" % (os.path.basename(path), one_line(error)))


def module_of(path):
    if not path.endswith(".zip"):
        return os.path.splitext(os.path.basename(path))[0]
    with zipfile.ZipFile(path) as archive:
        archive.extractall(os.path.dirname(path))
        return archive.namelist()[0].split("/")[0]


def open_scene_file(bpy, path, use_scripts):
    try:
        bpy.ops.wm.open_mainfile(filepath=path, load_ui=False, use_scripts=use_scripts)
    except RuntimeError as error:
        refuse("blender-cannot-open", "Blender cannot open the file: " + one_line(error))


def choose_scene(bpy, name):
    # Linked scenes may share a name with a local one; only local ones are rendered.
    scene = next((s for s in bpy.data.scenes if s.name == name and s.library is None), None)
    if scene is None:
        refuse("unknown-scene", "Blender does not find the scene \"%s\" in the file." % name)
    if bpy.context.window is not None:
        bpy.context.window.scene = scene
    return scene


def simulate_here(scene, folder):
    """Fluids that are computed as they are played store each step: into the job's folder, the only one to write to."""
    for number, thing in enumerate(scene.objects):
        for modifier in thing.modifiers:
            if modifier.type == "FLUID" and modifier.fluid_type == "DOMAIN":
                domain = modifier.domain_settings
                if domain.cache_type == "REPLAY":
                    domain.cache_directory = os.path.join(folder, "fluid-%d" % number)


class Frames:
    """Tells of each frame when all of it is on disk, with what it cost."""

    def __init__(self, bpy, scene, job):
        self.folder = job["folder"]
        self.proxies = Proxies(bpy, scene, self.folder) if job["proxies"] else None
        self.layers = Layers(scene, self.folder)
        self.started = time.monotonic()

    def pattern(self):
        return os.path.join(self.folder, "####")

    def path(self, frame):
        return os.path.join(self.folder, self.name(frame))

    def name(self, frame):
        return "%s%04d" % ("-" if frame < 0 else "", abs(frame))

    def written(self, frame):
        if self.proxies is not None:
            self.proxies.save(self.name(frame))
        layers = self.layers.written()
        now = time.monotonic()
        tell("frame", frame=frame, seconds=round(now - self.started, 3), memory=peak_memory_bytes(), layers=layers)
        self.started = now


def render_range(bpy, scene, frames, first, last, step):
    """One call for the whole range: scene data that does not change between frames is synchronised once."""
    scene.frame_start, scene.frame_end = first, last
    scene.frame_start = first
    scene.frame_step = step
    scene.render.filepath = frames.pattern()

    def on_write(written_scene, *_):
        frames.written(written_scene.frame_current)

    bpy.app.handlers.render_write.append(on_write)
    try:
        bpy.ops.render.render(animation=True, scene=scene.name)
    finally:
        bpy.app.handlers.render_write.remove(on_write)


def render_one(bpy, scene, frames, frame):
    scene.frame_set(frame)
    scene.render.filepath = frames.path(frame)
    bpy.ops.render.render(write_still=True, scene=scene.name)
    frames.written(frame)


def render_stepping(bpy, scene, frames, first, wanted):
    """Unbaked physics: each frame is computed from the one before it, wanted or not."""
    for frame in range(min(first, min(wanted)), max(wanted) + 1):
        scene.frame_set(frame)
        if frame in wanted:
            render_one(bpy, scene, frames, frame)
        else:
            tell("stepped", frame=frame)


def frames_of(ranges):
    return {frame for one in ranges for frame in range(one["first"], one["last"] + 1, one["step"])}


def render(bpy, scene, job):
    frames = Frames(bpy, scene, job)
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
        tell("problem", code="sound-failed", message="The sound could not be mixed: " + one_line(error))
        return
    tell("sound", path=sound["path"])


def main():
    die_with_parent()
    import bpy
    with open(sys.argv[sys.argv.index("--") + 1], encoding="utf-8") as job_file:
        job = json.load(job_file)
    load_addons(job["addons"])
    open_scene_file(bpy, job["file"], job["scripts"])
    scene = choose_scene(bpy, job["pixels"]["scene"])
    apply_spec(bpy, scene, job["pixels"])
    apply_output(scene, job["pixels"])
    missing = missing_files(bpy)
    if missing and not job["incomplete"]:
        # Rendered all the same, the frames would vouch for files that they never saw.
        refuse("unreadable-file", "%s \"%s\" reads %s, which is not there or cannot be read; make it readable." % missing[0])
    for one in missing:
        tell("problem", code="unreadable-file", message="%s \"%s\" reads %s, which cannot be read." % one)
    if job["stepFrom"] is not None:
        simulate_here(scene, os.path.dirname(job["folder"]))
    tell("opened", memory=peak_memory_bytes())
    try:
        render(bpy, scene, job)
    except RuntimeError as error:
        refuse("render-failed", one_line(error))
    tell("rendered")
    if job["sound"] is not None:
        mix_sound(bpy, scene, job["sound"])
    tell("done", memory=peak_memory_bytes())
    leave(0)


main()
