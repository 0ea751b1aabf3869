"""Gives up the rights that rendering does not need, then becomes the program named after `--`.

    python3 -I -S sandbox.py policy.json -- blender -b …

A scene file is hostile code. Before Blender starts, this process loses for good: sockets other than AF_UNIX and every
`connect`, ptrace and its relatives, new privileges, and (where the kernel has Landlock) every file outside the policy.
No privilege is needed for any of it, and it works in a plain container. What the kernel cannot enforce is told, as an
event on file descriptor 3, and the render goes on without it.

The policy is a JSON object: `read` and `write` are lists of absolute paths; a folder stands for all below it. `parent`
is the process with whose end this one is killed, by the kernel: whatever ends it.
"""
import ctypes
import json
import os
import platform
import signal
import stat
import struct
import sys

EVENTS_FD = 3

PR_SET_PDEATHSIG = 1
PR_SET_NO_NEW_PRIVS = 38
SECCOMP_SET_MODE_FILTER = 1
SECCOMP_FILTER_FLAG_TSYNC = 1
AF_UNIX = 1
EPERM = 1

# Landlock's system calls have the same numbers everywhere.
LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 444, 445, 446
LANDLOCK_CREATE_RULESET_VERSION = 1
LANDLOCK_RULE_PATH_BENEATH = 1

# Rights of Landlock, by the version of its interface that brought them: linux/landlock.h
EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
RIGHTS_OF_FIRST_VERSION = (1 << 13) - 1
REFER, TRUNCATE, IOCTL_DEV = 1 << 13, 1 << 14, 1 << 15
RIGHTS_OF_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | IOCTL_DEV
READING = EXECUTE | READ_FILE | READ_DIR
NETWORK_OF_FOURTH_VERSION = 0b11
SCOPES_OF_SIXTH_VERSION = 0b11

# What a dynamically linked Blender reads of a system: its libraries, fonts, drivers, and what the kernel tells of itself.
SYSTEM_READ = (
    "/usr", "/lib", "/lib64", "/lib32", "/bin", "/opt", "/nix/store",
    "/etc/ld.so.cache", "/etc/fonts", "/etc/localtime", "/etc/drirc", "/etc/OpenCL", "/etc/vulkan", "/etc/glvnd",
    "/etc/egl", "/etc/alternatives",
    "/proc/self", "/proc/cpuinfo", "/proc/meminfo", "/proc/stat", "/proc/sys/kernel", "/proc/sys/vm", "/proc/driver",
    "/sys/devices", "/sys/class/drm", "/sys/dev/char", "/sys/bus/pci", "/sys/fs/cgroup",
    "/dev/urandom", "/dev/random", "/dev/zero",
)
SYSTEM_WRITE = ("/dev/null", "/dev/dri", "/dev/nvidia0", "/dev/nvidiactl", "/dev/nvidia-uvm", "/dev/nvidia-uvm-tools",
                "/dev/kfd")

# System calls that are refused, by machine. io_uring would open sockets past the filter; process_vm_* and pidfd_getfd
# read other processes as ptrace does. Landlock hides contents, but lets modes, owners, times and attributes of any file
# be changed, and other processes be slowed; shared memory would outlive the render. Who leaves the process group would go on after Blender was stopped.
MACHINES = {
    "x86_64": {
        "audit": 0xC000003E, "seccomp": 317, "socket": 41,
        "refused": {"connect": 42, "ptrace": 101, "process_vm_readv": 310, "process_vm_writev": 311,
                    "pidfd_getfd": 438, "io_uring_setup": 425, "bpf": 321, "perf_event_open": 298,
                    "userfaultfd": 323, "keyctl": 250, "add_key": 248, "request_key": 249,
                    "setpgid": 109, "setsid": 112,
                    "chmod": 90, "fchmod": 91, "fchmodat": 268, "fchmodat2": 452,
                    "chown": 92, "fchown": 93, "lchown": 94, "fchownat": 260,
                    "utime": 132, "utimes": 235, "futimesat": 261, "utimensat": 280,
                    "setxattr": 188, "lsetxattr": 189, "fsetxattr": 190, "setxattrat": 463,
                    "removexattr": 197, "lremovexattr": 198, "fremovexattr": 199, "removexattrat": 466,
                    "shmget": 29, "shmat": 30, "shmctl": 31, "semget": 64, "semop": 65, "semctl": 66,
                    "semtimedop": 220, "msgget": 68, "msgsnd": 69, "msgrcv": 70, "msgctl": 71,
                    "setpriority": 141, "ioprio_set": 251, "sched_setparam": 142, "sched_setscheduler": 144,
                    "sched_setaffinity": 203, "sched_setattr": 314, "sendmsg": 46, "sendmmsg": 307},
        "prlimit64": 302, "sendto": 44,
    },
    "aarch64": {
        "audit": 0xC00000B7, "seccomp": 277, "socket": 198,
        "refused": {"connect": 203, "ptrace": 117, "process_vm_readv": 270, "process_vm_writev": 271,
                    "pidfd_getfd": 438, "io_uring_setup": 425, "bpf": 280, "perf_event_open": 241,
                    "userfaultfd": 282, "keyctl": 219, "add_key": 217, "request_key": 218,
                    "setpgid": 154, "setsid": 157,
                    "fchmod": 52, "fchmodat": 53, "fchmodat2": 452, "fchown": 55, "fchownat": 54, "utimensat": 88,
                    "setxattr": 5, "lsetxattr": 6, "fsetxattr": 7, "setxattrat": 463,
                    "removexattr": 14, "lremovexattr": 15, "fremovexattr": 16, "removexattrat": 466,
                    "shmget": 194, "shmat": 196, "shmctl": 195, "semget": 190, "semop": 193, "semctl": 191,
                    "semtimedop": 192, "msgget": 186, "msgsnd": 189, "msgrcv": 188, "msgctl": 187,
                    "setpriority": 140, "ioprio_set": 30, "sched_setparam": 118, "sched_setscheduler": 119,
                    "sched_setaffinity": 122, "sched_setattr": 274, "sendmsg": 211, "sendmmsg": 269},
        "prlimit64": 261, "sendto": 206,
    },
}

libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long


def checked(result, what):
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, "%s: %s" % (what, os.strerror(number)))
    return result


def refuse_new_privileges():
    checked(libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs")


def instruction(code, true, false, value):
    return struct.pack("=HBBI", code, true, false, value)


# In struct seccomp_data, which begins with the number (0) and the architecture (4).
FIRST_ARGUMENT, FIFTH_ARGUMENT = 16, 48


def filter_program(machine):
    """A classic BPF program over struct seccomp_data."""
    load, equal, at_least, answer = 0x20, 0x15, 0x35, 0x06
    allow, refuse = 0x7FFF0000, 0x00050000 | EPERM
    refused = sorted(machine["refused"].values())
    lines = [
        instruction(load, 0, 0, 4),
        instruction(equal, 1, 0, machine["audit"]),
        instruction(answer, 0, 0, refuse),
        instruction(load, 0, 0, 0),
    ]
    if machine["audit"] == MACHINES["x86_64"]["audit"]:
        # The x32 numbers are the same calls once more, under numbers that nothing below would recognise.
        lines += [instruction(at_least, 0, 1, 0x40000000), instruction(answer, 0, 0, refuse)]
    for number in refused:
        lines += [instruction(equal, 0, 1, number), instruction(answer, 0, 0, refuse)]
    lines += [
        # Limits of this process alone; a worker whose limits a scene may set can be killed by it.
        instruction(equal, 0, 4, machine["prlimit64"]),
        instruction(load, 0, 0, FIRST_ARGUMENT),
        instruction(equal, 1, 0, 0),
        instruction(answer, 0, 0, refuse),
        instruction(answer, 0, 0, allow),
        # Written to a socket that is connected already (a pair), never to a name.
        instruction(equal, 0, 6, machine["sendto"]),
        instruction(load, 0, 0, FIFTH_ARGUMENT),
        instruction(equal, 0, 3, 0),
        instruction(load, 0, 0, FIFTH_ARGUMENT + 4),
        instruction(equal, 0, 1, 0),
        instruction(answer, 0, 0, allow),
        instruction(answer, 0, 0, refuse),
        instruction(equal, 0, 3, machine["socket"]),
        instruction(load, 0, 0, FIRST_ARGUMENT),
        instruction(equal, 1, 0, AF_UNIX),
        instruction(answer, 0, 0, refuse),
        instruction(answer, 0, 0, allow),
    ]
    return b"".join(lines), len(lines)


def refuse_system_calls():
    machine = MACHINES.get(platform.machine())
    if machine is None:
        raise OSError("no filter for %s" % platform.machine())
    program, length = filter_program(machine)
    buffer = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("@HxxxxxxP", length, ctypes.addressof(buffer))
    # Every thread of this process, also those that a host program started before.
    checked(libc.syscall(machine["seccomp"], SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, header), "seccomp")


def landlock_version():
    version = libc.syscall(LANDLOCK_CREATE_RULESET, None, 0, LANDLOCK_CREATE_RULESET_VERSION)
    return checked(version, "Landlock")


def add_rule(ruleset, path, rights):
    try:
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # What is not there needs no right.
    try:
        if not stat.S_ISDIR(os.fstat(handle).st_mode):
            rights &= RIGHTS_OF_FILES
        rule = struct.pack("=Qi", rights, handle)
        checked(libc.syscall(LANDLOCK_ADD_RULE, ruleset, LANDLOCK_RULE_PATH_BENEATH, rule, 0), path)
    finally:
        os.close(handle)


def refuse_other_files(read, write):
    version = landlock_version()
    rights = RIGHTS_OF_FIRST_VERSION
    rights |= REFER if version >= 2 else 0
    rights |= TRUNCATE if version >= 3 else 0
    rights |= IOCTL_DEV if version >= 5 else 0
    attributes = struct.pack("=Q", rights)
    if version >= 4:
        attributes += struct.pack("=Q", NETWORK_OF_FOURTH_VERSION)
    if version >= 6:
        attributes += struct.pack("=Q", SCOPES_OF_SIXTH_VERSION)
    ruleset = checked(libc.syscall(LANDLOCK_CREATE_RULESET, attributes, len(attributes), 0), "Landlock")
    try:
        for path in (*SYSTEM_READ, *read):
            add_rule(ruleset, path, READING)
        for path in (*SYSTEM_WRITE, *write):
            add_rule(ruleset, path, rights)
        checked(libc.syscall(LANDLOCK_RESTRICT_SELF, ruleset, 0), "Landlock")
    finally:
        os.close(ruleset)
    return version


def apply(read, write):
    """Gives up what can be given up; answers what could not, one sentence each."""
    gaps = []
    try:
        refuse_new_privileges()
    except (OSError, AttributeError) as error:
        gaps.append("new privileges are not refused (%s)" % error)
    try:
        refuse_other_files(read, write)
    except (OSError, AttributeError) as error:
        gaps.append("files outside the scene's are not hidden (%s)" % error)
    try:
        refuse_system_calls()
    except (OSError, AttributeError) as error:
        gaps.append("the network is not refused (%s)" % error)
    return gaps


def end_with(parent):
    try:
        checked(libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0), "parent's death")
    except (OSError, AttributeError):
        return  # Not a Linux: the end of its input has to do.
    if os.getppid() != parent:
        sys.exit(1)  # It was gone already.


def main():
    separator = sys.argv.index("--")
    with open(sys.argv[separator - 1], encoding="utf-8") as policy_file:
        policy = json.load(policy_file)
    if policy.get("parent") is not None:
        end_with(policy["parent"])
    gaps = apply(policy["read"], policy["write"])
    os.write(EVENTS_FD, (json.dumps({"event": "sandbox", "gaps": gaps}) + "\n").encode())
    os.set_inheritable(EVENTS_FD, True)
    command = sys.argv[separator + 1:]
    os.execv(command[0], command)


if __name__ == "__main__":
    main()
