"""Runs inside Blender: tells on file descriptor 3, as one JSON document, what this Blender can do."""
import json
import os
import re

import bpy

# Cycles' backends, the fastest for one card first; which of them exist depends on the build and the machine.
BACKENDS = ("OPTIX", "CUDA", "HIP", "ONEAPI", "METAL")


def choices(owner, attribute):
    """Enums that Blender fills as it runs are listed in full only where it refuses a wrong value."""
    try:
        setattr(owner, attribute, "?")
    except TypeError as error:
        return re.findall(r"'([^']+)'", str(error).partition("not found in")[2])
    return []


def denoisers():
    try:
        import _cycles
    except ImportError:
        return []
    return ["OPENIMAGEDENOISE"] if getattr(_cycles, "with_openimagedenoise", False) else []


def gpus():
    addon = bpy.context.preferences.addons.get("cycles")
    found = []
    for backend in BACKENDS if addon is not None else ():
        try:
            devices = addon.preferences.get_devices_for_type(backend)
        except Exception:  # A backend that this build does not know raises what it likes.
            continue
        names = [device.name for device in devices or () if device.type == backend]
        if names:
            found.append({"backend": backend, "names": names})
    return found


def colours(scene):
    displays, looks = [], []
    for display in choices(scene.display_settings, "display_device"):
        scene.display_settings.display_device = display
        views = choices(scene.view_settings, "view_transform")
        displays.append({"name": display, "views": views})
        for view in views:
            # Since 4.0 a view has looks of its own.
            scene.view_settings.view_transform = view
            looks += [look for look in choices(scene.view_settings, "look") if look not in looks]
    return displays, looks


scene = bpy.context.scene
displays, looks = colours(scene)
answer = {
    "version": bpy.app.version_string,
    "build": bpy.app.build_hash.decode("ascii", "replace"),
    "engines": choices(scene.render, "engine"),
    "denoisers": denoisers(),
    "gpus": gpus(),
    "displays": displays,
    "looks": looks,
}
os.write(3, json.dumps(answer).encode())
