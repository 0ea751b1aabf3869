"""What the scripts inside Blender tell the worker: JSON lines on a descriptor that nothing Blender prints reaches."""
import ctypes
import json
import os
import sys

EVENTS_FD = 3
# A job that cannot be done as it stands, told by an event of its own; any other status is a crash.
EXIT_REFUSED = 10


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


def one_line(error):
    return " ".join(str(error).split())
