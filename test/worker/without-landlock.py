"""Runs a command on a kernel that seems to have no Landlock: its system calls answer ENOSYS."""
import ctypes
import os
import struct
import sys

PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 38, 22, 2
ALLOW, ERRNO_ENOSYS = 0x7FFF0000, 0x00050000 | 38


def instruction(code, true, false, value):
    return struct.pack("=HBBI", code, true, false, value)


lines = [instruction(0x20, 0, 0, 0)]
for number in (444, 445, 446):
    lines += [instruction(0x15, 0, 1, number), instruction(0x06, 0, 0, ERRNO_ENOSYS)]
lines.append(instruction(0x06, 0, 0, ALLOW))
program = ctypes.create_string_buffer(b"".join(lines))
header = struct.pack("@HxxxxxxP", len(lines), ctypes.addressof(program))
libc = ctypes.CDLL(None, use_errno=True)
assert libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
assert libc.prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, header) == 0
os.set_inheritable(3, True)
os.execv(sys.argv[1], sys.argv[1:])
