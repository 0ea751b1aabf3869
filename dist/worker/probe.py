"""Runs inside Blender: tells on file descriptor 3, as one JSON document, what this Blender can do."""
import json
import os
import re

import bpy


def engines():
    # The enum is dynamic; the refusal of a wrong value is the only place that lists all of it.
    try:
        bpy.context.scene.render.engine = "?"
    except TypeError as error:
        return re.findall(r"'([A-Z0-9_]+)'", str(error).partition("not found in")[2])
    return []


def denoisers():
    try:
        import _cycles
    except ImportError:
        return []
    return ["OPENIMAGEDENOISE"] if getattr(_cycles, "with_openimagedenoise", False) else []


answer = {
    "version": bpy.app.version_string,
    "build": bpy.app.build_hash.decode("ascii", "replace"),
    "engines": engines(),
    "denoisers": denoisers(),
}
os.write(3, json.dumps(answer).encode())
