import { describe, expect, it } from 'vitest';
import { isLegacyText } from './legacy-letters.ts';
import { isSyllable } from './vietnamese-syllable.ts';

const legacy = [
  ...[
    'NguyÔn V¨n Hïng',
    'UBND x· Cao Léc',
    'C«ng ty',
    'TrÇn ThÞ Hoa',
    'Lª V¨n Nam',
    'Ph¹m Minh',
    'Hoµng Anh',
  ],
  ...[
    '§ång §¨ng',
    'x· T©n Thanh',
    'ph­êng Chi L¨ng',
    'huyÖn B×nh Gia',
    'thÞ trÊn',
    'TØnh L¹ng S¬n',
    'Vâ ThÞ S¸u',
  ],
  ...[
    'Hå ChÝ Minh',
    '§Æng Thïy Tr©m',
    'Bïi Xu©n Ph¸i',
    '§ç M­êi',
    'D­¬ng Thu Hµ',
    'Lý Th­êng KiÖt',
    'Ng« B¶o Ch©u',
  ],
  ...['nghÜa trang', 'Céng hßa', 'Hïng', 'tr­êng', 'B·i Ch¸y', 'Hµ Néi', 'm«i', 'Tr­¬ng Mü Lan', 'QuÕ Phong'],
  ...['Nguyeãn Vaên Huøng', 'Traàn Thò Hoa', 'Leâ Vaên Nam', 'Phaïm Minh', 'Hoaøng Anh', 'xaõ Ñoâng Ñaêng'],
  ...['phöôøng Chi Laêng', 'Vieät Nam', 'UÛy ban nhaân daân', 'NGUYEÃN VAÊN A', 'Ngoïc Lan', 'Huyønh Ñöùc'],
  ...['Lyù Thöôøng Kieät', 'Myõ Tho', 'thò traán', 'Ñaëng Thuøy Traâm', 'Thaùng haønh ñoäng'],
  ...[
    'Nguyá»…n VÄƒn A',
    'Tráº§n Thá»‹ B',
    'xÃ£ Cao Lá»™c',
    'CÃ´ng ty',
    'Äá»“ng ÄÄƒng',
    'phÆ°á»ng',
    '5 mÂ³',
    'LÃª Lá»£i',
  ],
];

const vietnamese = [
  ...[
    'Nguyễn Văn Hùng',
    'UBND xã Cao Lộc',
    'Công ty',
    'Trần Thị Hoa',
    'Lê Văn Nam',
    'Phạm Minh',
    'Hoàng Anh',
  ],
  ...[
    'Đồng Đăng',
    'xã Tân Thanh',
    'phường Chi Lăng',
    'huyện Bình Gia',
    'Hoà Bình',
    'khoá học',
    'Thuý Hoà',
    'toán',
  ],
  ...[
    'Quý',
    'Lý Thái Tổ',
    'giữ gìn',
    'khuya',
    'ngoằn ngoèo',
    'xoong',
    'HÀ NỘI',
    'VÕ THỊ SÁU',
    'Đắk Lắk',
    'Pleiku',
  ],
  ...[
    'Ông Đặng «Út»',
    '«Công ty» A',
    'Rác thải 5 m² – đã gom',
    '12°C',
    'tấn·km',
    'N·m',
    '25 µm',
    'Bảng B¹',
    'ngày §2',
  ],
  ...[
    'Krông Pắc',
    'Ea Kar',
    'Mù Cang Chải',
    'Y Tý',
    'Bát Xát',
    'Tà Xùa',
    'Séc',
    'Lò Văn Thóc',
    'Sùng A Páo',
    '3 × 4',
  ],
  ...[
    '“Sạch làng, đẹp phố”…',
    'TÔ VĨNH DIỆN',
    'Vàng Thị Xía',
    'Hò Lỳ',
    'quần soóc',
    'Nguyễn Thị Út',
    'Lãng “xã”',
  ],
];

const french = [
  ...[
    'Élysée',
    'Besançon',
    'François Hollande',
    'Loïc Dupont',
    'Loïc',
    'Anaïs Noël',
    'Zoë et Gaël',
    'Raphaël',
    'Chloé',
  ],
  ...[
    'Benoît Hébert',
    'Hélène Côté',
    'Jérôme Bœuf',
    'Orléans',
    'Nîmes',
    'Saint-Étienne',
    'Théâtre du Châtelet',
    'où',
  ],
  ...[
    'Thaïs',
    'Maël Le Gall',
    'Saïd',
    'Aïcha',
    'naïf',
    'Moïse Haïm',
    'Eloïse',
    'Médecins Sans Frontières',
    'Air Thaï',
  ],
  ...[
    'Citroën',
    'L’Oréal',
    '«Panamá»…',
    'Mme Lefèvre',
    'Béatrice',
    'Curaçao',
    'Açores',
    'Loïc et Anaïs',
    'Gaëtan',
    'Léa',
  ],
  ...['Agence Française de Développement', 'Nuñez', 'Crédit Agricole', 'Dû', 'Île-de-France', 'Québec'],
];

const german = [
  ...[
    'Müller',
    'Jürgen Groß',
    'Köln',
    'Düsseldorf',
    'Günter Weiß',
    'Jörg Schröder',
    'Strauß',
    'Hübner',
    'Bäcker',
  ],
  ...[
    'Lübeck',
    'Österreich',
    'Böll',
    'Göring',
    'Schäfer',
    'Voß',
    'Heß',
    'Fuß',
    'Übersee',
    'Ärzte ohne Grenzen',
    'Döring',
  ],
  ...[
    'Käthe Kollwitz',
    'Björn Höcke',
    'Münch',
    'Löw',
    'Röhm',
    'Süß',
    'Bühler',
    'König',
    'Jäger',
    'Lüneburg',
    'Fürth',
  ],
  ...[
    'Württemberg',
    'Nürnberg',
    'Tübingen',
    'Zürich',
    'Würth',
    'Mößbauer',
    'Gräf',
    'Bähr',
    'Maß',
    'Preuß',
    'Größe',
  ],
  ...['GIZ – Gesellschaft für Zusammenarbeit', 'Läng', 'Höng'],
];

const iberian = [
  ...[
    'José Muñoz',
    'Peña Nieto',
    'Núñez',
    'Ibáñez',
    'Íñigo',
    'Ñuñoa',
    'Raúl Jaén',
    'Mª José',
    'María',
    'León',
    'Saúl',
  ],
  ...[
    'Andrés Iniesta',
    'Begoña',
    'Iñaki',
    'Nº 5',
    'Íñigo Ñíguez',
    'Logroño',
    'Málaga',
    'El Niño',
    'Zúñiga',
    'Güell',
  ],
  ...[
    'João Simões',
    'São Paulo',
    'Conceição',
    'Gonçalves',
    'Leão',
    'Guimarães',
    'Camões',
    'Assunção',
    'Sebastião',
  ],
  ...[
    'Luís',
    'Antônio',
    'Brandão',
    'Magalhães',
    'Falcão',
    'Açaí',
    'SÃO JOÃO',
    'Inês',
    'Mação',
    'Lourenço',
    'Simão',
  ],
  ...[
    'Fundação',
    'Estêvão',
    'Damião',
    'Romão',
    'col·lecció',
    'Paral·lel',
    'Noé',
    'Joaquín Peón',
    'Abreu e Lima',
  ],
  ...['Frazão', 'Moçambique', 'Açores', 'Curaçao', 'Nazaré', 'Iguaçu', 'Vô', 'Araújo', 'Íris', 'Bogotá'],
];

describe('letters of an old or wrong encoding', () => {
  it('are seen in the shortest names', () => {
    expect(legacy.length).toBeGreaterThanOrEqual(40);
    expect(legacy.filter((text) => !isLegacyText(text))).toEqual([]);
  });

  it.each([
    ['Vietnamese', vietnamese],
    ['French', french],
    ['German', german],
    ['Spanish and Portuguese', iberian],
  ])('are not seen in %s', (_, texts) => {
    expect(texts.length).toBeGreaterThanOrEqual(40);
    expect(texts.filter(isLegacyText)).toEqual([]);
  });
});

describe('a syllable', () => {
  it('has parts and a tone where Vietnamese writes them', () => {
    const real = 'nghiêng khuya quý gì giếng hoà hòa thuỷ người hương mưa xoong ngoèo yêu uyển ấp ước việt';
    expect(real.split(' ').filter((word) => !isSyllable(word))).toEqual([]);
    const other = 'loùc haò tàt müller nguyôn bass muûller huyn kơng ach';
    expect(other.split(' ').filter((word) => isSyllable(word))).toEqual(['huyn']);
  });
});
