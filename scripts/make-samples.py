"""Makes the project's sample scenes: a props library, an animated shot and a poster.

    blender -b --factory-startup --python scripts/make-samples.py -- [OUTDIR]

Everything is drawn, modelled and played here, from nothing but Blender and Python's
standard library, so the samples carry no licence but their own (CC0). Running the
script again gives equivalent files.

Between them the scenes hold what a render farm trips over: a linked library, textures
and a sound next to the file, a library with a texture of its own, markers that switch
cameras, and two scenes of different shapes.
"""

import math
import os
import random
import shutil
import struct
import sys
import tempfile
import wave
import zlib
from pathlib import Path

import bpy
from mathutils import Euler, Matrix, Vector

FPS = 24
FRAMES = 48
CLAP_FRAME = 9  # the slate shuts
CUT_FRAME = 21  # from the slate to the projector; the film starts
REVEAL_FRAME = 36  # the picture is fully on the screen, and the last chord sounds

# ---------------------------------------------------------------- colours

PALETTE = {
    'night': '#06222d',
    'teal': '#1f7a80',
    'coral': '#e2492f',
    'mustard': '#f0a827',
    'cream': '#f5e6c8',
    'ink': '#16202a',
    'slate': '#1b2226',
    'steel': '#9aa0a6',
    'brass': '#d8a24a',
    'walnut': '#6b3f26',
}


def srgb(name):
    """A palette colour (or #hex) as 0..1 sRGB."""
    code = PALETTE.get(name, name).lstrip('#')
    return tuple(int(code[i : i + 2], 16) / 255 for i in (0, 2, 4))


def linear(name):
    """The same as scene-linear RGBA, which is what Blender's sockets take."""
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in srgb(name)) + (1.0,)


# ---------------------------------------------------------------- lettering
#
# Blender's builtin font is not the same in every version, so the words are drawn from
# strokes: the same glyphs are painted into textures and swept into 3D tubes. A glyph is
# (width, strokes); a stroke is a list of (x, y) or (x, y, corner radius) on a cap height
# of 1, closed if its last item is 'closed'.

GLYPHS = {
    ' ': (0.3, []),
    'A': (0.74, [[(0, 0), (0.37, 1, 0.05), (0.74, 0)], [(0.14, 0.32), (0.6, 0.32)]]),
    'C': (0.62, [[(0.62, 1), (0, 1, 0.42), (0, 0, 0.42), (0.62, 0)]]),
    'D': (0.68, [[(0, 0, 0.16), (0, 1, 0.16), (0.68, 1, 0.46), (0.68, 0, 0.46), 'closed']]),
    'E': (0.5, [[(0.5, 1), (0, 1, 0.16), (0, 0, 0.16), (0.5, 0)], [(0, 0.5), (0.42, 0.5)]]),
    'I': (0.0, [[(0, 0), (0, 1)]]),
    'K': (0.56, [[(0, 0), (0, 1)], [(0.54, 1), (0, 0.4)], [(0.2, 0.62), (0.56, 0)]]),
    'L': (0.5, [[(0, 1), (0, 0, 0.16), (0.5, 0)]]),
    'N': (0.62, [[(0, 0), (0, 1, 0.03), (0.62, 0, 0.03), (0.62, 1)]]),
    'O': (0.7, [[(0, 0, 0.34), (0, 1, 0.34), (0.7, 1, 0.34), (0.7, 0, 0.34), 'closed']]),
    'R': (0.58, [[(0, 0), (0, 1, 0.08), (0.56, 1, 0.25), (0.56, 0.46, 0.25), (0, 0.46)], [(0.3, 0.46), (0.58, 0)]]),
    'S': (0.6, [[(0.56, 1), (0, 1, 0.24), (0, 0.5, 0.24), (0.6, 0.5, 0.24), (0.6, 0, 0.24), (0.02, 0)]]),
    'T': (0.66, [[(0, 1), (0.66, 1)], [(0.33, 1), (0.33, 0)]]),
    '1': (0.24, [[(0, 0.8), (0.24, 1, 0.04), (0.24, 0)]]),
    '2': (0.58, [[(0, 0.78), (0, 1, 0.2), (0.56, 1, 0.26), (0.56, 0.55, 0.24), (0, 0, 0.04), (0.58, 0)]]),
    '3': (
        0.58,
        [
            [(0, 1), (0.54, 1, 0.22), (0.54, 0.53, 0.22), (0.2, 0.53)],
            [(0.2, 0.53), (0.58, 0.53, 0.26), (0.58, 0, 0.26), (0, 0)],
        ],
    ),
    '4': (0.62, [[(0.45, 0), (0.45, 1, 0.03), (0, 0.28, 0.03), (0.62, 0.28)]]),
}


def fillet(points, closed, steps=7):
    """A polyline with its corners rounded by the radius each point asks for."""
    out = []
    count = len(points)
    for i, point in enumerate(points):
        here = Vector(point[:2])
        radius = point[2] if len(point) > 2 else 0
        if radius == 0 or (not closed and i in (0, count - 1)):
            out.append(tuple(here))
            continue
        before = Vector(points[i - 1][:2]) - here
        after = Vector(points[(i + 1) % count][:2]) - here
        half = before.angle(after) / 2
        # A corner never eats more than half of the shorter leg, so that neighbours keep room.
        reach = min(radius / math.tan(half), before.length * 0.5, after.length * 0.5)
        radius = reach * math.tan(half)
        before.normalize()
        after.normalize()
        centre = here + (before + after).normalized() * (radius / math.sin(half))
        start = here + before * reach - centre
        sweep = (here + after * reach - centre).angle_signed(start)
        for step in range(steps + 1):
            turned = Matrix.Rotation(sweep * step / steps, 2) @ start
            out.append(tuple(centre + turned))
    return out


def lettering(text, height=1.0, gap=0.42):
    """Strokes [(points, closed)] of a line of text and its width; origin at the left of the baseline."""
    strokes, x = [], 0.0
    for letter in text:
        width, lines = GLYPHS[letter]
        for line in lines:
            closed = line[-1] == 'closed'
            points = fillet(line[:-1] if closed else line, closed)
            strokes.append(([((x + px) * height, py * height) for px, py in points], closed))
        x += width + gap
    return strokes, (x - gap) * height


# ---------------------------------------------------------------- textures


class Canvas:
    """A small anti-aliased painter; y points up, one unit is one pixel."""

    def __init__(self, width, height, paint):
        self.width, self.height = width, height
        self.pixels = [paint(x + 0.5, y + 0.5) for y in range(height) for x in range(width)]

    def blend(self, x, y, colour, alpha):
        i = y * self.width + x
        old = self.pixels[i]
        self.pixels[i] = tuple(o + (c - o) * alpha for o, c in zip(old, colour))

    def strokes(self, strokes, origin, weight, colour, texture=None):
        """Paints lines with round ends; `texture(x, y)` may thin the paint, as chalk does."""
        cover = {}
        reach = weight / 2 + 1
        for points, closed in strokes:
            ends = points[1:] + points[:1] if closed else points[1:]
            for (ax, ay), (bx, by) in zip(points, ends):
                ax, ay, bx, by = ax + origin[0], ay + origin[1], bx + origin[0], by + origin[1]
                dx, dy = bx - ax, by - ay
                length = dx * dx + dy * dy or 1e-9
                for y in range(max(0, int(min(ay, by) - reach)), min(self.height, int(max(ay, by) + reach) + 1)):
                    for x in range(max(0, int(min(ax, bx) - reach)), min(self.width, int(max(ax, bx) + reach) + 1)):
                        px, py = x + 0.5 - ax, y + 0.5 - ay
                        t = max(0.0, min(1.0, (px * dx + py * dy) / length))
                        alpha = reach - 0.5 - math.hypot(px - t * dx, py - t * dy)
                        if alpha > cover.get((x, y), 0):
                            cover[(x, y)] = alpha
        for (x, y), alpha in cover.items():
            self.blend(x, y, colour, min(1.0, alpha) * (texture(x, y) if texture else 1.0))

    def ring(self, centre, radius, weight, colour):
        points = [(radius * math.cos(a * math.tau / 96), radius * math.sin(a * math.tau / 96)) for a in range(96)]
        self.strokes([(points, True)], centre, weight, colour)

    def save(self, path):
        channels = len(self.pixels[0])
        rows = bytearray()
        stride = self.width * channels
        previous = bytes(stride)
        for y in reversed(range(self.height)):
            row = bytes(
                int(max(0.0, min(1.0, c)) * 255 + 0.5)
                for pixel in self.pixels[y * self.width : (y + 1) * self.width]
                for c in pixel
            )
            rows.append(2)  # PNG's "up" filter: these pictures change slowly from row to row
            rows.extend((a - b) & 255 for a, b in zip(row, previous))
            previous = row

        def chunk(kind, data):
            return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))

        header = struct.pack('>IIBBBBB', self.width, self.height, 8, {1: 0, 3: 2}[channels], 0, 0, 0)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(
            b'\x89PNG\r\n\x1a\n'
            + chunk(b'IHDR', header)
            + chunk(b'IDAT', zlib.compress(bytes(rows), 9))
            + chunk(b'IEND', b'')
        )


def title_picture(path):
    """What the projector shows: a sunburst and the name."""
    width, height = 768, 432
    cx, cy, rays = width / 2, height * 0.46, 24
    dark, light, sun = srgb('#d8401f'), srgb('#f08a24'), srgb('#f7c04a')

    def paint(x, y):
        dx, dy = x - cx, y - cy
        radius = math.hypot(dx, dy)
        wedge = (math.atan2(dy, dx) / math.tau * rays + 0.25) % 1.0
        # Distance to the nearest ray edge in pixels, for an edge as soft as one pixel.
        edge = min(abs(wedge - 0.0), abs(wedge - 0.5), abs(wedge - 1.0)) * math.tau / rays * radius
        mix = 0.5 + max(-0.5, min(0.5, edge if wedge < 0.5 else -edge))
        colour = tuple(d + (l - d) * mix for d, l in zip(dark, light))
        disc = max(0.0, min(1.0, 168 - radius))
        return tuple(c + (s - c) * disc for c, s in zip(colour, sun))

    canvas = Canvas(width, height, paint)
    tall = 128
    strokes, wide = lettering('DAILIES', tall)
    at = ((width - wide) / 2, cy - tall / 2)
    canvas.strokes(strokes, (at[0] + 5, at[1] - 7), 34, srgb('#8a1f14'))
    canvas.strokes(strokes, at, 34, srgb('#fff4dc'))
    canvas.save(path)


def leader_picture(path):
    """The academy leader that runs before it."""
    width, height = 768, 432
    cx, cy = width / 2, height / 2
    canvas = Canvas(width, height, lambda x, y: (0.62 - 0.22 * math.hypot((x - cx) / cx, (y - cy) / cy),))
    line = (0.12,)
    canvas.strokes([([(0, cy), (width, cy)], False), ([(cx, 0), (cx, height)], False)], (0, 0), 4, line)
    canvas.ring((cx, cy), 186, 6, line)
    canvas.ring((cx, cy), 160, 6, line)
    strokes, wide = lettering('3', 210)
    canvas.strokes(strokes, (cx - wide / 2, cy - 105), 36, (0.06,))
    canvas.save(path)


def slate_picture(path):
    """The face of the clapperboard, in chalk."""
    width, height = 704, 448
    grain = random.Random(5)
    speckle = [grain.random() for _ in range(width * height)]
    waves = [(grain.uniform(0.004, 0.02), grain.uniform(0.01, 0.03), grain.uniform(0, 6.28)) for _ in range(5)]

    def paint(x, y):
        wiped = sum(math.sin(x * a + y * b + c) for a, b, c in waves) / len(waves)
        return (0.135 + 0.03 * wiped,)

    def chalk(x, y):
        return 0.74 + 0.26 * speckle[y * width + x]

    canvas = Canvas(width, height, paint)
    white = (0.93,)

    def write(text, centre, baseline, tall, weight):
        strokes, wide = lettering(text, tall)
        canvas.strokes(strokes, (centre - wide / 2, baseline), weight, white, chalk)

    write('DAILIES', width / 2, 290, 96, 17)
    rule = 236
    canvas.strokes([([(24, rule), (width - 24, rule)], False)], (0, 0), 5, white, chalk)
    for x in (width / 3, width * 2 / 3):
        canvas.strokes([([(x, 28), (x, rule - 12)], False)], (0, 0), 5, white, chalk)
    for i, (label, value) in enumerate((('ROLL', '1'), ('SCENE', '24'), ('TAKE', '3'))):
        centre = width * (2 * i + 1) / 6
        write(label, centre, 184, 27, 5.5)
        write(value, centre, 44, 104, 15)
    canvas.save(path)


# ---------------------------------------------------------------- sound


def take_sound(path):
    """A clap on the clap, a thumb-piano figure that climbs while the picture appears, a chord to land on."""
    rate = 24000
    total = rate * FRAMES // FPS
    mix = [0.0] * total
    noise = random.Random(24)

    def at(frame):
        return (frame - 1) * rate // FPS

    def pluck(frame, pitch, loud):
        """A tine: a soft fundamental with two quickly fading inharmonic overtones."""
        hertz = 440 * 2 ** ((pitch - 69) / 12)
        for i in range(total - at(frame)):
            t = i / rate
            attack = min(1.0, t / 0.004)
            tone = math.sin(math.tau * hertz * t) * math.exp(-3.6 * t)
            tone += 0.35 * math.sin(math.tau * hertz * 2.0 * t) * math.exp(-7 * t)
            tone += 0.18 * math.sin(math.tau * hertz * 5.4 * t) * math.exp(-26 * t)
            mix[at(frame) + i] += loud * attack * tone

    smooth = 0.0
    for i in range(rate // 4):
        t = i / rate
        smooth += 0.55 * (noise.uniform(-1, 1) - smooth)
        knock = math.sin(math.tau * 820 * t) + 0.7 * math.sin(math.tau * 1370 * t)
        mix[at(CLAP_FRAME) + i] += 0.75 * smooth * math.exp(-48 * t) + 0.3 * knock * math.exp(-62 * t)

    # The projector's claw: one soft tick a frame, from the moment it is seen.
    for frame in range(CUT_FRAME, FRAMES + 1):
        for i in range(rate // 60):
            mix[at(frame) + i] += 0.05 * noise.uniform(-1, 1) * math.exp(-i / rate * 420)

    for step, pitch in enumerate((60, 64, 67, 71, 72)):
        pluck(CUT_FRAME + 3 * step, pitch, 0.26)
    for pitch, loud in ((48, 0.3), (64, 0.18), (67, 0.18), (76, 0.24)):
        pluck(REVEAL_FRAME, pitch, loud)

    fade = rate // 8
    for i in range(fade):
        mix[total - 1 - i] *= i / fade
    peak = max(abs(s) for s in mix)
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), 'wb') as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(b''.join(struct.pack('<h', int(s / peak * 29000)) for s in mix))


# ---------------------------------------------------------------- materials


def principled(name, colour, rough=0.5, metallic=0.0):
    made = bpy.data.materials.get(name)
    if made:
        return made
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    shader = made.node_tree.nodes['Principled BSDF']
    shader.inputs['Base Color'].default_value = linear(colour)
    shader.inputs['Roughness'].default_value = rough
    shader.inputs['Metallic'].default_value = metallic
    made.diffuse_color = linear(colour)
    return made


def load_image(path):
    """An image by a path relative to the file being made: it must travel with the repository."""
    image = bpy.data.images.load(str(path))
    image.filepath = bpy.path.relpath(str(path)).replace('\\', '/')
    return image


def blank_nodes(name):
    made = bpy.data.materials.new(name)
    made.use_nodes = True
    made.node_tree.nodes.clear()
    return made, made.node_tree.nodes, made.node_tree.links


def math_node(tree, operation, *inputs):
    node = tree.nodes.new('ShaderNodeMath')
    node.operation = operation
    for socket, value in zip(node.inputs, inputs):
        if isinstance(value, (int, float)):
            socket.default_value = value
        else:
            tree.links.new(value, socket)
    return node.outputs[0]


def not_a_lamp(material):
    """Keeps Cycles from aiming light samples at a surface that shines only to be seen."""
    if hasattr(material.cycles, 'emission_sampling'):
        material.cycles.emission_sampling = 'NONE'
    else:
        material.cycles.sample_as_light = False


def painted_glow(name, inner, outer, centre, radius):
    """A wall lit around a point. It shines by itself: half the picture, and it costs no light samples."""
    made, nodes, links = blank_nodes(name)
    tree = made.node_tree
    place_ = nodes.new('ShaderNodeNewGeometry')
    far = nodes.new('ShaderNodeVectorMath')
    far.operation = 'DISTANCE'
    links.new(place_.outputs['Position'], far.inputs[0])
    far.inputs[1].default_value = centre
    ramp = nodes.new('ShaderNodeValToRGB')
    ramp.color_ramp.interpolation = 'EASE'
    ramp.color_ramp.elements[0].color = linear(inner)
    ramp.color_ramp.elements[1].color = linear(outer)
    links.new(math_node(tree, 'DIVIDE', far.outputs['Value'], radius), ramp.inputs['Fac'])
    shine = nodes.new('ShaderNodeEmission')
    links.new(ramp.outputs['Color'], shine.inputs['Color'])
    output = nodes.new('ShaderNodeOutputMaterial')
    links.new(shine.outputs[0], output.inputs['Surface'])
    not_a_lamp(made)
    made.diffuse_color = linear(outer)
    return made


def matt(name, colour):
    """Paint without any gloss, for the large surfaces: it takes few samples to come out even."""
    made, nodes, links = blank_nodes(name)
    paint = nodes.new('ShaderNodeBsdfDiffuse')
    paint.name = 'Diffuse BSDF'
    paint.inputs['Color'].default_value = linear(colour)
    output = nodes.new('ShaderNodeOutputMaterial')
    links.new(paint.outputs[0], output.inputs['Surface'])
    made.diffuse_color = linear(colour)
    return made


# ---------------------------------------------------------------- modelling


def place(data, name, material, into, parent=None, at=(0, 0, 0), turn=(0, 0, 0), scale=(1, 1, 1)):
    made = bpy.data.objects.new(name, data)
    made.location = at
    made.rotation_euler = Euler([math.radians(a) for a in turn])
    made.scale = scale
    made.parent = parent
    if material:
        data.materials.append(material)
    into.objects.link(made)
    return made


def rounded_rect(width, height, radius, at=(0, 0)):
    x, y = at
    w, h = width / 2, height / 2
    return fillet(
        [(x - w, y - h, radius), (x + w, y - h, radius), (x + w, y + h, radius), (x - w, y + h, radius)], True
    )


def circle(radius, at=(0, 0), steps=48):
    return [
        (at[0] + radius * math.cos(i * math.tau / steps), at[1] + radius * math.sin(i * math.tau / steps))
        for i in range(steps)
    ]


def slab(name, outlines, thick, bevel=0.01):
    """A plate cut along outlines (inner ones are holes), standing in XZ, its thickness along Y."""
    curve = bpy.data.curves.new(name, 'CURVE')
    curve.dimensions = '2D'
    curve.fill_mode = 'BOTH'
    curve.extrude = thick / 2 - bevel
    curve.bevel_depth = bevel
    curve.bevel_resolution = 2
    # The bevel grows outwards; the offset keeps the outline the one that was asked for.
    curve.offset = -bevel
    for outline in outlines:
        spline = curve.splines.new('POLY')
        spline.points.add(len(outline) - 1)
        spline.points.foreach_set('co', [c for x, y in outline for c in (x, y, 0, 1)])
        spline.use_cyclic_u = True
    return curve


def tube(name, strokes, radius, resolution=5):
    """Strokes swept into round rods; open ends are closed with a hemisphere made by tapering."""
    curve = bpy.data.curves.new(name, 'CURVE')
    curve.dimensions = '3D'
    curve.bevel_depth = radius
    curve.bevel_resolution = resolution
    for points, closed in strokes:
        points = [Vector((*p, 0)[:3]) for p in points]
        sizes = [1.0] * len(points)
        if not closed:
            head = (points[0] - points[1]).normalized() * radius
            tail = (points[-1] - points[-2]).normalized() * radius
            cap = (0.3, 0.6, 0.8, 0.93, 1.0)
            first, last = points[0].copy(), points[-1].copy()
            points = [first + head * t for t in reversed(cap)] + points + [last + tail * t for t in cap]
            ends = [math.sqrt(max(0.0, 1 - t * t)) + 0.001 for t in cap]
            sizes = ends[::-1] + sizes + ends
        spline = curve.splines.new('POLY')
        spline.points.add(len(points) - 1)
        spline.points.foreach_set('co', [c for p in points for c in (*p, 1)])
        spline.points.foreach_set('radius', sizes)
        spline.use_cyclic_u = closed
        spline.use_smooth = True
    return curve


def ribbon(name, points, wide):
    """A strip standing on its path, as film does."""
    curve = bpy.data.curves.new(name, 'CURVE')
    curve.dimensions = '2D'
    curve.fill_mode = 'NONE'
    curve.extrude = wide / 2
    spline = curve.splines.new('POLY')
    spline.points.add(len(points) - 1)
    spline.points.foreach_set('co', [c for x, y in points for c in (x, y, 0, 1)])
    return curve


def mesh(name, vertices, faces, smooth=False):
    made = bpy.data.meshes.new(name)
    made.from_pydata([tuple(v) for v in vertices], [], faces)
    made.polygons.foreach_set('use_smooth', [smooth] * len(made.polygons))
    return made


def picture(name, width, height):
    """An upright rectangle that shows a whole image, facing -Y."""
    w, h = width / 2, height / 2
    made = mesh(name, [(-w, 0, -h), (w, 0, -h), (w, 0, h), (-w, 0, h)], [(0, 1, 2, 3)])
    corners = made.uv_layers.new(name='UVMap').data
    for corner, uv in zip(corners, ((0, 0), (1, 0), (1, 1), (0, 1))):
        corner.uv = uv
    return made


def lathe(name, profile, steps=64):
    """A profile of (radius, height) turned about Z. Rings are doubled at hard corners, to keep them crisp."""
    vertices, faces = [], []

    def ring(radius, height):
        vertices.extend(
            (radius * math.cos(i * math.tau / steps), radius * math.sin(i * math.tau / steps), height)
            for i in range(steps)
        )
        return len(vertices) - steps

    below, heading = ring(*profile[0]), None
    for before, after in zip(profile, profile[1:]):
        turned = Vector((after[0] - before[0], after[1] - before[1]))
        if heading and heading.angle(turned) > math.radians(40):
            below = ring(*before)
        heading = turned
        above = ring(*after)
        for i in range(steps):
            j = (i + 1) % steps
            faces.append((below + i, below + j, above + j, above + i))
        below = above
    return mesh(name, vertices, faces, smooth=True)


def drum(name, radius, height, bevel=0.03, steps=64):
    """A solid cylinder with a rounded rim, standing on Z = 0."""
    rim = [
        (radius - bevel + bevel * math.cos(a), height - bevel + bevel * math.sin(a))
        for a in (math.radians(d) for d in (0, 22, 45, 67, 90))
    ]
    return lathe(name, [(radius, 0), *rim, (0.0001, height)], steps)


def blob(name, random_, radius):
    """A popped kernel: a few overlapping lumps."""
    import bmesh

    shape = bmesh.new()
    for _ in range(4):
        offset = Vector([random_.uniform(-1, 1) for _ in range(3)]) * radius * 0.62
        bmesh.ops.create_icosphere(
            shape, subdivisions=2, radius=radius * random_.uniform(0.5, 0.75), matrix=Matrix.Translation(offset)
        )
    made = bpy.data.meshes.new(name)
    shape.to_mesh(made)
    shape.free()
    made.polygons.foreach_set('use_smooth', [True] * len(made.polygons))
    return made


# ---------------------------------------------------------------- the library

UPRIGHT = (90, 0, 0)  # slabs are drawn flat; this stands them up


def collection(name):
    made = bpy.data.collections.new(name)
    bpy.context.scene.collection.children.link(made)
    return made


def build_reel():
    reel = collection('Reel')
    windows = [
        circle(0.135, (0.315 * math.cos(a), 0.315 * math.sin(a)), 28)
        for a in (math.radians(90 + 72 * i) for i in range(5))
    ]
    flange = slab('Reel flange', [circle(0.56, steps=72), *windows], 0.03, 0.008)
    for side in (-1, 1):
        place(
            flange if side < 0 else flange.copy(),
            'Reel flange',
            principled('Cream', 'cream', 0.35),
            reel,
            at=(0, side * 0.075, 0),
            turn=UPRIGHT,
        )
    film = lathe('Reel film', [(0.46, -0.06), (0.46, 0.06)])
    place(film, 'Reel film', principled('Ink', 'ink', 0.4), reel, turn=UPRIGHT)
    sides = lathe('Reel film side', [(0.46, 0), (0.0001, 0)])
    place(sides, 'Reel film side', principled('Film', '#2b1c22', 0.45), reel, at=(0, -0.058, 0), turn=UPRIGHT)
    place(
        drum('Reel hub', 0.105, 0.05, 0.02),
        'Reel hub',
        principled('Brass', 'brass', 0.25, 1),
        reel,
        at=(0, -0.088, 0),
        turn=UPRIGHT,
    )
    # Five windows look the same after a fifth of a turn; the dot shows that the reel really turns.
    place(
        drum('Reel dot', 0.045, 0.012, 0.005, 24),
        'Reel dot',
        principled('Coral', 'coral', 0.4),
        reel,
        at=(0.0, -0.089, -0.43),
        turn=UPRIGHT,
    )


HUBS = ((-0.62, -0.16, 1.72), (0.6, -0.16, 1.72))
LENS = Vector((0.86, 0, 0.68))


def build_projector():
    body = collection('Projector')
    coral, ink = principled('Coral', 'coral', 0.4), principled('Ink', 'ink', 0.4)
    cream, brass = principled('Cream', 'cream', 0.35), principled('Brass', 'brass', 0.25, 1)
    steel = principled('Steel', 'steel', 0.3, 1)
    place(slab('Base', [rounded_rect(1.5, 0.14, 0.06, (-0.02, 0.11))], 0.78, 0.03), 'Base', ink, body, turn=UPRIGHT)
    for x in (-0.58, 0.54):
        for y in (-0.27, 0.27):
            place(drum('Foot', 0.07, 0.06, 0.01, 24), 'Foot', ink, body, at=(x, y, 0))
    outline = fillet(
        [(-0.62, 0.17, 0.06), (0.52, 0.17, 0.06), (0.52, 0.82, 0.16), (0.2, 1.16, 0.2), (-0.62, 1.16, 0.34)], True
    )
    place(slab('Body', [outline], 0.58, 0.05), 'Body', coral, body, turn=UPRIGHT)
    inlay = fillet([(-0.5, 0.28, 0.07), (0.4, 0.28, 0.07), (0.4, 0.62, 0.09), (-0.5, 0.62, 0.07)], True)
    place(slab('Inlay', [inlay], 0.03, 0.01), 'Inlay', cream, body, at=(0, -0.295, 0), turn=UPRIGHT)
    for i in range(4):
        vent = rounded_rect(0.36, 0.042, 0.02, (-0.29, 0.75 + 0.088 * i))
        place(slab('Vent', [vent], 0.02, 0.004), 'Vent', ink, body, at=(0, -0.29, 0), turn=UPRIGHT)
    place(drum('Dial', 0.12, 0.06, 0.02, 40), 'Dial', ink, body, at=(0.2, -0.3, 0.45), turn=UPRIGHT)
    place(drum('Dial cap', 0.065, 0.03, 0.01, 40), 'Dial cap', brass, body, at=(0.2, -0.355, 0.45), turn=UPRIGHT)
    for i, name in enumerate(('mustard', 'teal', 'coral')):
        button = drum('Button', 0.042, 0.035, 0.012, 24)
        place(
            button, 'Button', principled(name.title(), name, 0.4), body, at=(-0.38 + 0.13 * i, -0.3, 0.45), turn=UPRIGHT
        )
    # The lens looks along +X.
    barrel = lathe(
        'Lens',
        [(0.15, 0), (0.15, 0.1), (0.19, 0.12), (0.2, 0.14), (0.2, 0.32), (0.19, 0.34), (0.16, 0.34), (0.15, 0.3)],
        48,
    )
    place(barrel, 'Lens', ink, body, at=(0.5, 0, LENS.z), turn=(0, 90, 0))
    place(
        lathe('Lens ring', [(0.204, 0), (0.212, 0.01), (0.212, 0.04), (0.204, 0.05)], 48),
        'Lens ring',
        brass,
        body,
        at=(0.68, 0, LENS.z),
        turn=(0, 90, 0),
    )
    place(
        lathe('Glass', [(0.155, 0), (0.0001, 0.03)], 40),
        'Glass',
        principled('Glass', '#fff1d0', 0.1),
        body,
        at=(0.79, 0, LENS.z),
        turn=(0, 90, 0),
    )
    for (hub_x, hub_y, hub_z), foot in zip(HUBS, (-0.34, 0.16)):
        arm = tube('Arm', [([(foot, -0.02, 1.0), (hub_x, -0.02, hub_z)], False)], 0.045)
        place(arm, 'Arm', steel, body)
        place(drum('Axle', 0.04, 0.2, 0.01, 24), 'Axle', steel, body, at=(hub_x, 0.0, hub_z), turn=UPRIGHT)
    # Film from the feed reel over a roller to the take-up reel.
    path = fillet(
        [
            (HUBS[0][0] + 0.44, HUBS[0][2] - 0.14),
            (-0.07, 1.2, 0.08),
            (0.06, 1.2, 0.08),
            (HUBS[1][0] - 0.44, HUBS[1][2] - 0.14),
        ],
        False,
    )
    place(
        ribbon('Film path', path, 0.1),
        'Film path',
        principled('Film', '#2b1c22', 0.45),
        body,
        at=(0, -0.16, 0),
        turn=UPRIGHT,
    )
    place(drum('Roller', 0.06, 0.16, 0.01, 32), 'Roller', brass, body, at=(0, -0.08, 1.27), turn=UPRIGHT)


STICK = (1.24, 0.14)
HINGE = Vector((-0.56, 0, 1.055))  # where the arm turns, in the slate's space


def stripes(name, into, at):
    """The slanted bars of a clap stick, laid on a stick that starts at x = 0."""
    width, height = STICK
    for i in range(5):
        x = 0.1 + i * 0.235
        bar = [(x, -height / 2), (x + 0.115, -height / 2), (x + 0.185, height / 2), (x + 0.07, height / 2)]
        place(
            slab(name, [bar], 0.008, 0.001),
            name,
            principled('Cream', 'cream', 0.35),
            into,
            at=(at[0], at[1], at[2]),
            turn=UPRIGHT,
        )


def build_slate(textures):
    slate, arm = collection('Slate'), collection('Slate arm')
    ink, brass = principled('Ink', 'ink', 0.4), principled('Brass', 'brass', 0.25, 1)
    place(
        slab('Board', [rounded_rect(1.24, 0.84, 0.03, (0, 0.42))], 0.06, 0.012),
        'Board',
        principled('Walnut', 'walnut', 0.5),
        slate,
        turn=UPRIGHT,
    )
    face = matt('Slate face', 'slate')
    image = face.node_tree.nodes.new('ShaderNodeTexImage')
    image.image = load_image(textures / 'slate.png')
    face.node_tree.links.new(image.outputs['Color'], face.node_tree.nodes['Diffuse BSDF'].inputs['Color'])
    place(picture('Face', 1.172, 0.746), 'Face', face, slate, at=(0, -0.0315, 0.42))
    place(
        slab('Lower stick', [rounded_rect(*STICK, 0.02)], 0.07, 0.012),
        'Lower stick',
        ink,
        slate,
        at=(0, 0, 0.915),
        turn=UPRIGHT,
    )
    stripes('Lower stripe', slate, (-STICK[0] / 2, -0.036, 0.915))
    place(
        slab('Upper stick', [rounded_rect(*STICK, 0.02, (STICK[0] / 2 - 0.06, 0))], 0.07, 0.012),
        'Upper stick',
        ink,
        arm,
        turn=UPRIGHT,
    )
    stripes('Upper stripe', arm, (-0.06, -0.036, 0))
    place(drum('Hinge', 0.045, 0.085, 0.012, 32), 'Hinge', brass, arm, at=(0, 0.04, 0), turn=UPRIGHT)


def build_cans():
    cans = collection('Film cans')
    stack = (('Teal', 'teal', 0.0, 0.0), ('Mustard', 'mustard', 0.05, -0.03))
    for i, (name, colour, x, y) in enumerate(stack):
        profile = [
            (0.44, 0),
            (0.44, 0.08),
            (0.455, 0.08),
            (0.46, 0.085),
            (0.46, 0.135),
            (0.452, 0.147),
            (0.44, 0.15),
            (0.4, 0.15),
            (0.39, 0.14),
            (0.24, 0.14),
            (0.23, 0.15),
            (0.0001, 0.15),
        ]
        place(lathe('Can', profile), 'Can', principled(name, colour, 0.4), cans, at=(x, y, 0.15 * i))


def build_popcorn():
    popcorn = collection('Popcorn')
    low, high, tall, bars = 0.24, 0.33, 0.72, 4
    vertices, faces, colours = [], [], []
    corners = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    for side in range(4):
        (ax, ay), (bx, by) = corners[side], corners[(side + 1) % 4]
        for bar in range(bars * 2):
            start = len(vertices)
            for t, half, z in ((bar, low, 0), (bar + 1, low, 0), (bar + 1, high, tall), (bar, high, tall)):
                t /= bars * 2
                vertices.append(((ax + (bx - ax) * t) * half, (ay + (by - ay) * t) * half, z))
            faces.append((start, start + 1, start + 2, start + 3))
            colours.append(bar % 2)
    box = mesh('Popcorn box', vertices, faces)
    box.materials.append(principled('Coral', 'coral', 0.4))
    place(box, 'Popcorn box', principled('Cream', 'cream', 0.35), popcorn)
    box.polygons.foreach_set('material_index', colours)
    dice = random.Random(3)
    kernels = [blob('Kernel', dice, 0.1) for _ in range(3)]
    gold = principled('Popcorn', '#f7dc96', 0.6)
    for kernel in kernels:
        kernel.materials.append(gold)
    for layer, (count, spread, height) in enumerate(((14, 0.26, 0.7), (9, 0.19, 0.8), (3, 0.08, 0.9))):
        for i in range(count):
            angle = i / count * math.tau + layer
            reach = spread * (1 if i % 2 else 0.7)
            at = (reach * math.cos(angle) * 1.1, reach * math.sin(angle) * 1.1, height + dice.uniform(-0.02, 0.03))
            place(kernels[i % 3], 'Kernel', None, popcorn, at=at, turn=[dice.uniform(0, 360) for _ in range(3)])


# ---------------------------------------------------------------- files


def start_file(path, scene_name):
    """An empty file that already has its place, so that relative paths mean something."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    preferences = bpy.context.preferences.filepaths
    preferences.save_version = 0  # no .blend1 beside the file
    preferences.file_preview_type = 'NONE'
    path.parent.mkdir(parents=True, exist_ok=True)
    bpy.ops.wm.save_as_mainfile(filepath=str(path))
    scene = bpy.context.scene
    scene.name = scene_name
    return scene


def save_file():
    # Blender's stock layout opens a file browser in the home folder of whoever runs this.
    for screen in bpy.data.screens:
        for area in screen.areas:
            for space in area.spaces:
                if space.type == 'FILE_BROWSER' and space.params:
                    space.params.directory = b'//'
    bpy.ops.wm.save_mainfile(compress=True)


def link_props(library, *names):
    """Collections of the library, linked (not appended) by a relative path."""
    with bpy.data.libraries.load(str(library), link=True, relative=True) as (_, wanted):
        wanted.collections = list(names)
    for linked in bpy.data.libraries:
        linked.filepath = linked.filepath.replace('\\', '/')


def prop(name, scene, as_name=None, at=(0, 0, 0), turn=(0, 0, 0), scale=1.0, parent=None):
    """An instance of a linked collection."""
    empty = bpy.data.objects.new(as_name or name, None)
    empty.empty_display_size = 0.2
    empty.instance_type = 'COLLECTION'
    empty.instance_collection = bpy.data.collections[name]
    empty.location = at
    empty.rotation_euler = Euler([math.radians(a) for a in turn])
    empty.scale = (scale,) * 3
    empty.parent = parent
    scene.collection.objects.link(empty)
    return empty


def render_settings(scene, width, height, samples):
    """Cycles on the CPU renders alike everywhere, without a display; no denoiser, since not every build has one."""
    scene.render.engine = 'CYCLES'
    scene.render.resolution_x, scene.render.resolution_y = width, height
    scene.render.resolution_percentage = 100
    scene.render.fps = FPS
    scene.render.filepath = '/tmp/'
    scene.render.image_settings.file_format = 'PNG'
    scene.render.image_settings.color_mode = 'RGB'
    scene.render.use_persistent_data = True
    scene.render.filter_size = 1.5
    scene.view_settings.view_transform = 'Filmic'
    scene.view_settings.exposure = 0.25
    try:
        scene.view_settings.look = 'Medium High Contrast'
    except TypeError:
        scene.view_settings.look = 'Filmic - Medium High Contrast'
    cycles = scene.cycles
    cycles.device = 'CPU'
    cycles.seed = 0
    cycles.use_animated_seed = False
    cycles.samples = samples
    cycles.use_adaptive_sampling = False
    # Every pixel draws the same samples: what would be grain becomes smooth, and stays still.
    # Small lamps without bounces keep the steps that this can leave too faint to see.
    cycles.scrambling_distance = 0.0
    cycles.use_denoising = False
    cycles.use_preview_denoising = False
    cycles.max_bounces = 3
    cycles.diffuse_bounces = 1
    cycles.glossy_bounces = 2
    cycles.transparent_max_bounces = 8
    cycles.caustics_reflective = False
    cycles.caustics_refractive = False
    cycles.sample_clamp_indirect = 1.0
    cycles.blur_glossy = 1.0


def sky(scene, colour, strength):
    world = bpy.data.worlds.new('Ambient')
    world.use_nodes = True
    world.cycles.sampling_method = 'NONE'  # an even sky needs no sampling of its own
    background = world.node_tree.nodes['Background']
    background.inputs['Color'].default_value = linear(colour)
    background.inputs['Strength'].default_value = strength
    scene.world = world


def lamp(scene, name, kind, energy, colour, at, aim, shadow=True, **more):
    light = bpy.data.lights.new(name, kind)
    light.energy = energy
    light.color = linear(colour)[:3]
    for key, value in more.items():
        setattr(light, key, value)
    made = bpy.data.objects.new(name, light)
    made.location = at
    made.rotation_euler = (Vector(aim) - Vector(at)).to_track_quat('-Z', 'Y').to_euler()
    made.visible_camera = False
    if not shadow:
        if hasattr(light.cycles, 'cast_shadow'):
            light.cycles.cast_shadow = False
        else:
            light.use_shadow = False
    light.cycles.max_bounces = 0  # the even sky fills the shadows; see render_settings
    scene.collection.objects.link(made)
    return made


def camera(scene, name, lens):
    made = bpy.data.objects.new(name, bpy.data.cameras.new(name))
    made.data.lens = lens
    scene.collection.objects.link(made)
    return made


def aim(camera_, at, target):
    camera_.location = at
    camera_.rotation_euler = (Vector(target) - Vector(at)).to_track_quat('-Z', 'Y').to_euler()


def animate(target, path, keys, index=-1, interpolation='LINEAR'):
    for frame, value in keys:
        if index < 0:
            setattr(target, path, value)
        else:
            getattr(target, path)[index] = value
        target.keyframe_insert(path, index=index, frame=frame)
    for curve in target.id_data.animation_data.action.fcurves:
        if curve.data_path.endswith(path) and (index < 0 or curve.array_index == index):
            for key in curve.keyframe_points:
                key.interpolation = interpolation


def backdrop(scene, material, depth=7.0):
    """A floor that sweeps up into a wall, with no line between them."""
    profile = [(-14, 0), (depth - 3, 0)]
    profile += [
        (depth - 3 + 3 * math.sin(a), 3 - 3 * math.cos(a)) for a in (math.radians(10 * i) for i in range(1, 10))
    ]
    profile += [(depth, 16)]
    vertices = [(x, y, z) for y, z in profile for x in (-24, 24)]
    faces = [(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(len(profile) - 1)]
    return place(mesh('Backdrop', vertices, faces, smooth=True), 'Backdrop', material, scene.collection)


def glow_only(thing):
    """Light that is seen but lights nothing: what it would light, lamps light with less noise."""
    thing.visible_diffuse = thing.visible_glossy = thing.visible_transmission = thing.visible_shadow = False
    not_a_lamp(thing.material_slots[0].material)


def make_library(folder):
    slate_picture(folder / 'textures' / 'slate.png')
    start_file(folder / 'props.blend', 'Props')
    build_reel()
    build_projector()
    build_slate(folder / 'textures')
    build_cans()
    build_popcorn()
    save_file()


# ---------------------------------------------------------------- the shot


def screen_material(textures):
    """The leader, wiped clockwise into the title. Returns the material, its wipe and how lit it is."""
    made, nodes, links = blank_nodes('Projected picture')
    tree = made.node_tree
    coords = nodes.new('ShaderNodeTexCoord')
    split = nodes.new('ShaderNodeSeparateXYZ')
    links.new(coords.outputs['UV'], split.inputs[0])
    across = math_node(tree, 'SUBTRACT', 0.5, split.outputs['X'])
    up = math_node(tree, 'MULTIPLY', math_node(tree, 'SUBTRACT', 0.5, split.outputs['Y']), 9 / 16)
    # 0 at twelve o'clock, growing clockwise to 1.
    turn = math_node(tree, 'ADD', math_node(tree, 'DIVIDE', math_node(tree, 'ARCTAN2', across, up), math.tau), 0.5)
    wipe = nodes.new('ShaderNodeValue')
    wipe.name = wipe.label = 'Wipe'
    revealed = math_node(tree, 'LESS_THAN', turn, wipe.outputs[0])
    images = []
    for name in ('leader.png', 'title.png'):
        node = nodes.new('ShaderNodeTexImage')
        node.image = load_image(textures / name)
        images.append(node)
    mix = nodes.new('ShaderNodeMixRGB')
    links.new(revealed, mix.inputs['Fac'])
    for node, socket in zip(images, ('Color1', 'Color2')):
        links.new(node.outputs['Color'], mix.inputs[socket])
    emission = nodes.new('ShaderNodeEmission')
    emission.inputs['Strength'].default_value = 1.3
    # Until the lamp is on, the screen is plain cloth.
    lit = nodes.new('ShaderNodeMixRGB')
    lit.name = lit.label = 'Lit'
    lit.inputs['Color1'].default_value = linear('#5c6461')
    links.new(mix.outputs['Color'], lit.inputs['Color2'])
    links.new(lit.outputs['Color'], emission.inputs['Color'])
    output = nodes.new('ShaderNodeOutputMaterial')
    links.new(emission.outputs[0], output.inputs['Surface'])
    return made, wipe.outputs[0], lit.inputs['Fac']


def beam_material():
    """Lit air: brightest where the eye looks through the most of it, fading on its way."""
    made, nodes, links = blank_nodes('Beam')
    tree = made.node_tree
    coords = nodes.new('ShaderNodeTexCoord')
    split = nodes.new('ShaderNodeSeparateXYZ')
    links.new(coords.outputs['UV'], split.inputs[0])
    weight = nodes.new('ShaderNodeLayerWeight')
    depth = math_node(tree, 'POWER', math_node(tree, 'SUBTRACT', 1.0, weight.outputs['Facing']), 1.6)
    fade = math_node(tree, 'POWER', math_node(tree, 'SUBTRACT', 1.0, split.outputs['X']), 1.4)
    power = nodes.new('ShaderNodeValue')
    power.name = power.label = 'Power'
    strength = math_node(
        tree,
        'MULTIPLY',
        math_node(tree, 'MULTIPLY', depth, math_node(tree, 'ADD', math_node(tree, 'MULTIPLY', fade, 0.9), 0.1)),
        power.outputs[0],
    )
    emission = nodes.new('ShaderNodeEmission')
    emission.inputs['Color'].default_value = linear('#ffc878')
    links.new(strength, emission.inputs['Strength'])
    clear = nodes.new('ShaderNodeBsdfTransparent')
    add = nodes.new('ShaderNodeAddShader')
    links.new(emission.outputs[0], add.inputs[0])
    links.new(clear.outputs[0], add.inputs[1])
    output = nodes.new('ShaderNodeOutputMaterial')
    links.new(add.outputs[0], output.inputs['Surface'])
    return made, power.outputs[0]


def beam_mesh(start, end_frame, width, height, radius=0.14, rings=16, steps=64):
    """From a round lens to a rounded rectangle on the screen, in world space."""
    axis = (end_frame.translation - start).normalized()
    side = end_frame.to_3x3() @ Vector((1, 0, 0))
    side = (side - axis * side.dot(axis)).normalized()
    up = side.cross(axis).normalized()
    if up.z < 0:
        up = -up
    vertices, faces = [], []
    for ring in range(rings + 1):
        t = ring / rings
        for i in range(steps):
            c, s = math.cos(i * math.tau / steps), math.sin(i * math.tau / steps)
            near = start + side * radius * c + up * radius * s
            # A squarish ellipse: smooth enough that its shading shows no edges.
            far = Vector(
                (math.copysign(abs(c) ** 0.45, c) * width / 2, 0, math.copysign(abs(s) ** 0.45, s) * height / 2)
            )
            vertices.append(near.lerp(end_frame @ far, t))
    for ring in range(rings):
        for i in range(steps):
            j = (i + 1) % steps
            a, b = ring * steps, (ring + 1) * steps
            faces.append((a + i, b + i, b + j, a + j))
    made = mesh('Beam', vertices, faces, smooth=True)
    layer = made.uv_layers.new(name='UVMap').data
    for corner, loop in zip(layer, made.loops):
        corner.uv = ((loop.vertex_index // steps) / rings, 0)
    return made


def make_shot(folder, library):
    title_picture(folder / 'textures' / 'title.png')
    leader_picture(folder / 'textures' / 'leader.png')
    take_sound(folder / 'sound' / 'take.wav')

    scene = start_file(folder / 'shot.blend', 'First take')
    render_settings(scene, 640, 360, 8)
    scene.frame_start, scene.frame_end = 1, FRAMES
    link_props(library, 'Reel', 'Projector', 'Slate', 'Slate arm', 'Film cans', 'Popcorn')
    stage = scene.collection

    # --- set
    backdrop(scene, painted_glow('Backdrop', '#125a66', 'night', (-0.2, 7.0, 1.8), 8.0))
    place(drum('Stage', 3.4, 0.26, 0.05, 128), 'Stage', matt('Stage', 'teal'), stage)
    place(
        lathe('Stage trim', [(3.415, 0.07), (3.425, 0.08), (3.425, 0.12), (3.415, 0.13)], 128),
        'Stage trim',
        principled('Trim', 'brass', 0.3, 1),
        stage,
    )
    place(drum('Plinth', 1.22, 0.4, 0.05, 96), 'Plinth', matt('Plinth', 'mustard'), stage, at=(-1.75, -0.15, 0.26))

    # --- projector, pointing at the screen
    screen_at = Vector((1.72, 0.9, 1.8))
    projector_at = Vector((-1.75, -0.15, 0.66))
    heading = math.degrees(math.atan2(screen_at.y - projector_at.y, screen_at.x - projector_at.x))
    projector = prop('Projector', scene, at=projector_at, turn=(0, 0, heading))
    reels = [
        prop('Reel', scene, name, at=hub, parent=projector) for name, hub in zip(('Feed reel', 'Take-up reel'), HUBS)
    ]
    for reel, start in zip(reels, (0.0, 40.0)):
        turn = [
            (1, math.radians(start)),
            (CUT_FRAME, math.radians(start)),
            (CUT_FRAME + 6, math.radians(start + 20)),
            (FRAMES, math.radians(start + 20 + 7 * (FRAMES - CUT_FRAME - 6))),
        ]
        animate(reel, 'rotation_euler', turn, 1)

    # --- screen
    screen = bpy.data.objects.new('Screen', None)
    screen.location = screen_at
    screen.rotation_euler = (0, 0, math.radians(-30))
    stage.objects.link(screen)
    wide, tall = 2.72, 2.72 * 9 / 16
    frame = [rounded_rect(wide + 0.16, tall + 0.16, 0.1)]
    place(
        slab('Screen frame', frame, 0.08, 0.02),
        'Screen frame',
        principled('Frame', 'ink', 0.4),
        stage,
        parent=screen,
        turn=UPRIGHT,
    )
    shown, wipe, lit = screen_material(folder / 'textures')
    face = place(picture('Screen face', wide, tall), 'Screen face', shown, stage, parent=screen, at=(0, -0.042, 0))
    floor = 0.26 - screen_at.z
    under = -tall / 2 - 0.1
    legs = [([(x, 0.02, under), (x * 1.12, y, floor + 0.03)], False) for x in (-0.95, 0.95) for y in (-0.3, 0.45)]
    place(tube('Screen legs', legs, 0.035), 'Screen legs', matt('Legs', 'walnut'), stage, parent=screen)

    # --- foreground
    slate = prop('Slate', scene, at=(0.62, -2.0, 0.27), turn=(-10, 0, -9))
    arm = prop('Slate arm', scene, at=HINGE, parent=slate)
    prop('Film cans', scene, at=(2.25, -1.45, 0.26), turn=(0, 0, 20))
    prop('Popcorn', scene, at=(-0.42, -1.72, 0.26), turn=(0, 0, 24), scale=0.85)
    shut, open_ = 0.0, math.radians(-20)
    animate(arm, 'rotation_euler', [(1, open_), (5, math.radians(-25)), (CLAP_FRAME, shut)], 1, 'SINE')
    animate(
        arm,
        'rotation_euler',
        [
            (CLAP_FRAME + 1, math.radians(-3.5)),
            (CLAP_FRAME + 3, shut),
            (15, shut),
            (CUT_FRAME, math.radians(-17)),
            (FRAMES, math.radians(-17)),
        ],
        1,
        'SINE',
    )

    # --- the projector's light
    bpy.context.view_layer.update()
    lens = projector.matrix_world @ (LENS - Vector((0.06, 0, 0)))
    lit_air, power = beam_material()
    end = face.matrix_world @ Matrix.Translation((0, -0.02, 0))
    beam = place(beam_mesh(lens, end, wide * 0.98, tall * 0.98), 'Beam', lit_air, stage)
    glow_only(beam)
    glow_only(face)
    flicker = [
        (CUT_FRAME - 1, 0.0),
        (CUT_FRAME, 0.0),
        (CUT_FRAME + 1, 0.6),
        (CUT_FRAME + 2, 0.25),
        (CUT_FRAME + 3, 0.9),
        (CUT_FRAME + 4, 0.7),
        (CUT_FRAME + 5, 1.0),
        (FRAMES, 1.0),
    ]
    animate(power, 'default_value', [(f, 0.55 * v) for f, v in flicker])
    animate(lit, 'default_value', flicker)
    animate(wipe, 'default_value', [(1, 0.0), (CUT_FRAME + 5, 0.0), (REVEAL_FRAME, 1.0)])
    outward = end.to_3x3() @ Vector((0, -1, 0))
    bounce = lamp(
        scene,
        'Screen bounce',
        'SPOT',
        0,
        '#ffb066',
        end.translation + outward * 0.1,
        end.translation + outward - Vector((0, 0, 0.35)),
        spot_size=math.radians(150),
        spot_blend=1.0,
        shadow_soft_size=0.05,
    )
    animate(bounce.data, 'energy', [(f, 260 * v) for f, v in flicker])

    # --- light: few and small sources, so that few samples are enough
    sky(scene, '#7fb0bc', 0.5)
    lamp(
        scene,
        'Key',
        'SPOT',
        4400,
        '#ffe0bd',
        (-3.6, -7.0, 6.6),
        (0.1, -0.4, 0.7),
        spot_size=math.radians(58),
        spot_blend=0.9,
        shadow_soft_size=0.12,
    )
    lamp(
        scene,
        'Rim',
        'SPOT',
        800,
        '#9fd6ff',
        (3.4, 5.2, 6.4),
        (-0.8, -0.6, 1),
        spot_size=math.radians(70),
        spot_blend=0.8,
        shadow_soft_size=0.0,
        shadow=False,
    )

    # --- cameras and the cut
    close = camera(scene, 'Slate camera', 60)
    hero = camera(scene, 'Projector camera', 47.5)
    for frame_, at, look in (
        (1, (2.0, -7.0, 1.5), (0.2, -1.9, 1.02)),
        (CUT_FRAME - 1, (1.8, -6.6, 1.4), (0.22, -1.9, 1.0)),
    ):
        aim(close, at, look)
        close.keyframe_insert('location', frame=frame_)
        close.keyframe_insert('rotation_euler', frame=frame_)
    for frame_, at, look in (
        (CUT_FRAME, (-0.9, -10.9, 4.4), (0.0, 0, 1.02)),
        (FRAMES, (0.1, -10.4, 4.1), (0.05, 0, 0.96)),
    ):
        aim(hero, at, look)
        hero.keyframe_insert('location', frame=frame_)
        hero.keyframe_insert('rotation_euler', frame=frame_)
    scene.camera = close
    for name, frame_, bound in (('slate', 1, close), ('projector', CUT_FRAME, hero)):
        scene.timeline_markers.new(name, frame=frame_).camera = bound

    # --- sound
    editor = scene.sequence_editor_create()
    strips = editor.strips if hasattr(editor, 'strips') else editor.sequences
    strip = strips.new_sound('Take', str(folder / 'sound' / 'take.wav'), 1, 1)
    strip.sound.filepath = bpy.path.relpath(str(folder / 'sound' / 'take.wav')).replace('\\', '/')
    save_file()


# ---------------------------------------------------------------- the poster


def make_poster(folder, library):
    scene = start_file(folder / 'poster.blend', 'Poster')
    render_settings(scene, 480, 640, 32)
    scene.frame_start = scene.frame_end = 1
    link_props(library, 'Reel', 'Slate', 'Slate arm', 'Film cans', 'Popcorn')
    stage = scene.collection

    backdrop(scene, painted_glow('Backdrop', '#f9b53e', '#c4351d', (0, 7.0, 1.9), 6.2))
    place(drum('Plinth', 2.05, 0.5, 0.06, 128), 'Plinth', matt('Plinth', 'teal'), stage)
    prop('Reel', scene, at=(0, 0.75, 1.94), turn=(0, 12, 0), scale=2.6)
    slate = prop('Slate', scene, at=(0.1, -0.45, 0.51), turn=(-9, 0, -8), scale=1.25)
    prop('Slate arm', scene, at=HINGE, turn=(0, -22, 0), parent=slate)
    prop('Popcorn', scene, at=(-1.15, -0.85, 0.5), turn=(0, 0, 22))
    prop('Film cans', scene, at=(1.22, -0.95, 0.5), turn=(0, 0, -20))

    strokes, wide = lettering('DAILIES', 0.66)
    title = place(
        tube('Title', strokes, 0.1), 'Title', matt('Title', '#fff2d6'), stage, at=(-wide / 2, -0.2, 3.92), turn=UPRIGHT
    )
    title.visible_shadow = False

    sky(scene, '#ffe3c0', 0.55)
    lamp(
        scene,
        'Key',
        'SPOT',
        3800,
        '#fff0d8',
        (-4.2, -7.5, 7.5),
        (0, 0, 1.6),
        spot_size=math.radians(60),
        spot_blend=0.8,
        shadow_soft_size=0.25,
    )
    lamp(
        scene,
        'Rim',
        'SPOT',
        900,
        '#ffd0a0',
        (4.5, 4.5, 6.0),
        (0, 0, 1.4),
        spot_size=math.radians(70),
        spot_blend=0.8,
        shadow_soft_size=0.0,
        shadow=False,
    )
    scene.camera = camera(scene, 'Poster camera', 62)
    aim(scene.camera, (0, -11.0, 3.5), (0, 0, 2.28))
    save_file()


# ---------------------------------------------------------------- all of it


def main():
    wanted = sys.argv[sys.argv.index('--') + 1 :] if '--' in sys.argv else []
    target = Path(wanted[0] if wanted else Path(__file__).resolve().parent.parent / 'samples').resolve()
    # A .blend remembers in full where it was saved; building in one neutral place keeps
    # the builder's folders out of the files, and the files alike.
    build = Path('/tmp' if os.path.isdir('/tmp') else tempfile.gettempdir()) / 'dailies-samples'
    shutil.rmtree(build, ignore_errors=True)
    make_library(build / 'library')
    make_shot(build / 'first-take', build / 'library' / 'props.blend')
    make_poster(build / 'poster', build / 'library' / 'props.blend')
    shutil.copytree(build, target, dirs_exist_ok=True)
    shutil.rmtree(build)


main()
