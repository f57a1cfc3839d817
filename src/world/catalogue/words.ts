/** The words that titles, descriptions and names are made of. */
export const GENRE_WORDS: Readonly<Record<string, readonly string[]>> = {
  action: ['chase', 'rescue', 'heist', 'duel', 'escape', 'convoy', 'rooftop', 'fuse', 'ambush', 'getaway'],
  animation: ['puppet', 'paint', 'clay', 'toybox', 'dragon', 'lantern', 'forest', 'whale', 'moonlit', 'button'],
  comedy: ['mishap', 'wedding', 'neighbour', 'prank', 'disguise', 'landlord', 'rehearsal', 'mistake', 'reunion', 'parrot'],
  cooking: ['kitchen', 'recipe', 'oven', 'spice', 'bakery', 'market', 'broth', 'dough', 'chef', 'harvest'],
  crime: ['detective', 'witness', 'alibi', 'forger', 'ledger', 'harbour', 'verdict', 'informant', 'vault', 'inspector'],
  documentary: ['archive', 'interview', 'glacier', 'factory', 'census', 'river', 'expedition', 'orchestra', 'border', 'chronicle'],
  drama: ['inheritance', 'sister', 'letter', 'farewell', 'village', 'promise', 'trial', 'winter', 'secret', 'homecoming'],
  fantasy: ['sorcerer', 'kingdom', 'prophecy', 'sword', 'griffin', 'curse', 'tower', 'amulet', 'exile', 'throne'],
  horror: ['cellar', 'whisper', 'fog', 'asylum', 'mirror', 'ritual', 'scarecrow', 'attic', 'shadow', 'mask'],
  romance: ['summer', 'dance', 'confession', 'bookshop', 'island', 'violin', 'stranger', 'train', 'garden', 'kiss'],
  science: ['orbit', 'android', 'signal', 'colony', 'reactor', 'comet', 'clone', 'airlock', 'nebula', 'probe'],
  sport: ['final', 'coach', 'sprint', 'underdog', 'stadium', 'relay', 'captain', 'comeback', 'climb', 'league'],
};

export const GENRES: readonly string[] = Object.keys(GENRE_WORDS);

export const COMMON_WORDS: readonly string[] = [
  'a', 'the', 'and', 'with', 'about', 'story', 'of', 'one', 'night', 'city', 'family', 'friends', 'young', 'old', 'lost', 'last', 'first',
  'between', 'after', 'world',
]; // biome-ignore format: a list of words, not of lines

export const TITLE_OPENINGS: readonly string[] = [
  'The Last',
  'A Quiet',
  'Beyond the',
  'Under the',
  'My Little',
  'The Hidden',
  'One More',
  'The Long',
];

export const GOODS_FORMS: readonly string[] = ['Poster', 'Boxed edition', 'Cookware', 'Mug', 'Soundtrack on vinyl'];

export const PROVIDER_NAMES: readonly string[] = [
  'Alder',
  'Bryn',
  'Calder',
  'Dorne',
  'Eskdale',
  'Fenwick',
  'Garnet',
  'Hollow',
  'Iris',
  'Juniper',
];
