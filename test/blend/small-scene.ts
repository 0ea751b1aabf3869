import { BlendWriter, modernLayout } from './blend-writer.js';
import type { Layout } from './blend-writer.js';

export const addresses = { scene: 0x1000n, camera: 0x2000n, marker: 0x3000n, layer: 0x4000n } as const;

/** The blocks of a small but complete file: what every spelling of the format must tell alike. */
export function smallScene(writer: BlendWriter): BlendWriter {
  return writer
    .block({
      code: 'GLOB',
      struct: 'FileGlobal',
      values: [{ subversion: 7, minversion: 300, curscene: addresses.scene, filename: '/somewhere/small.blend' }],
    })
    .block({
      code: 'SC',
      struct: 'Scene',
      address: addresses.scene,
      values: [
        {
          'id.name': 'SCShot',
          camera: addresses.camera,
          'r.sfra': -12,
          'r.efra': 90,
          'r.cfra': 3,
          'r.frame_step': 3,
          'r.frs_sec': 30,
          'r.frs_sec_base': 1.001,
          'r.xsch': 640,
          'r.ysch': 360,
          'r.size': 50,
          'r.xasp': 1,
          'r.yasp': 2,
          'r.images': 100,
          'r.framapto': 100,
          'r.engine': 'CYCLES',
          'r.pic': '//frames/',
          'r.im_format.imtype': 23,
          'r.im_format.depth': 16,
          'markers.first': addresses.marker,
          'view_layers.first': addresses.layer,
        },
      ],
    })
    .block({
      code: 'DATA',
      struct: 'TimeMarker',
      address: addresses.marker,
      values: [{ frame: 11, name: 'cut', camera: addresses.camera }],
    })
    .block({
      code: 'DATA',
      struct: 'ViewLayer',
      address: addresses.layer,
      values: [{ name: 'beauty', flag: 1 }],
    })
    .block({
      code: 'OB',
      struct: 'Object',
      address: addresses.camera,
      values: [{ 'id.name': 'OBCam', type: 11 }],
    })
    .block({
      code: 'IM',
      struct: 'Image',
      address: 0x5000n,
      values: [{ 'id.name': 'IMwood', name: '//textures\\wood.png', source: 1 }],
    });
}

export function smallFile(layout: Layout = modernLayout): Buffer {
  return smallScene(new BlendWriter(layout)).finish();
}
