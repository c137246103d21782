/** Articles about something else, as many as wanted: they stand between a question and its answer, and cost time and memory. */
import { EVERYBODY } from '../src/knowledge/article.ts';
import type { Known } from '../src/knowledge/article-index.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const VERBS =
  list(`adjust apply archive assign attach block book cancel check clean clone close combine compare configure convert copy
  count cover cut declare delay delete describe detach dispatch divide dry empty enable enter estimate exchange extend feed fill filter fix fold
  freeze grow handle hang hide hire inspect join label launch lend limit link load lock log lower measure merge mix mount move order pack paint
  pause pick plant polish prepare print protect publish pump quote raise record refill register release remove rename rent repair replace reserve
  return rinse rotate scan schedule seal search sell set share ship sign skip sort split stack start stop store stretch tag test tow track train
  trim turn unlock unpack update upload wash weigh wrap`);
const NOUNS =
  list(`aisle antenna apron aquarium barrel basket battery bearing bed bench bicycle blanket boat boiler bottle bracket branch brick
  bridge brush bucket bulb bus cabin cable calendar camera canopy carpet cart catalogue chair chart chimney classroom clock coach coat compass
  contract cooker counter crane crate curtain cushion cylinder deck desk dish dock door drawer drill driver drone engine envelope fabric fan
  fence ferry field filter flag fleet floor forklift form fountain freezer fridge furnace garage garden gate gear glass glove greenhouse grill
  guest handle harness hedge helmet hinge hose hotel hull jacket journey kettle keyboard kitchen label ladder lamp lane laptop lawn lease lens
  lesson library licence lift light list locker luggage machine magnet map mast mattress meadow meal member menu meter microphone mirror
  mixer motor mower museum nozzle nursery oven package paddle pallet panel parcel park patient pedal permit photo piano pillow pipe planter
  plate platform player pond poster printer propeller pulley pump rack radiator radio rail ramp recipe reel report room roof rope route
  sail sample saw scanner schedule school screen screw seat seed sensor shelf ship shirt shop sign signal sink site socket sofa soil speaker
  stage stall stamp station stove strap studio suit switch table tank tap tape tarp team telescope tent terminal terrace theatre ticket tile
  timer tool tower tractor trailer train tray tree truck tunnel tyre uniform valve van vase vehicle venue visitor wagon wall warehouse watch
  wheel whistle window wire workshop yard`);
const PLACES =
  list(`Alder Beacon Birch Bluff Briar Cedar Clover Copper Coral Crescent Delta Dune Elm Ember Falcon Fern Flint Garnet Grove Harbour
  Hazel Heron Holly Iris Ivory Jade Juniper Kestrel Lagoon Larch Lark Lilac Linden Lotus Maple Marsh Meadow Mesa Mistral Moss Nectar Oak Ochre
  Olive Onyx Opal Orchid Osprey Pebble Pine Plover Poplar Quarry Quartz Raven Reed Ridge River Robin Rowan Saffron Sage Sierra Spruce Sterling
  Summit Swan Tansy Teal Thistle Timber Topaz Tulip Umber Vale Violet Walnut Willow Wren Yarrow Zephyr`);
const TIMES = list('Monday Tuesday Wednesday Thursday Friday morning noon evening spring summer autumn winter');

/** The small fast generator of Marsaglia (xorshift, 32 bits): the same seed, the same articles. */
function chanceFrom(seed: number): (below: number) => number {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Three passages each. Words are drawn as people use them: few of them often. */
export function crowd(count: number): Known[] {
  const chance = chanceFrom(20_261_123);
  const of = (words: readonly string[]): string => words[Math.min(chance(words.length), chance(words.length))] ?? '';
  const sentence = (): string =>
    `In ${of(TIMES)} you ${of(VERBS)} the ${of(NOUNS)} beside the ${of(NOUNS)}, then ${of(VERBS)} every ${of(NOUNS)} of ${of(PLACES)} within ${chance(90) + 2} minutes.`;
  return Array.from({ length: count }, (_, at) => {
    const [verb, noun, place] = [of(VERBS), of(NOUNS), of(PLACES)];
    const unit = `${place} ${chance(9_000) + 100}`;
    return {
      id: `crowd-${at}`,
      version: 1,
      article: {
        source: { title: `How to ${verb} the ${noun} at ${unit}`, url: null },
        questions: [
          `Can I ${verb} a ${noun} without the ${of(NOUNS)}?`,
          `Where do we ${of(VERBS)} our ${noun} in ${place}?`,
        ],
        sections: [
          { heading: null, text: [sentence(), sentence(), sentence()].join(' ') },
          { heading: `The ${noun} and the ${of(NOUNS)}`, text: [sentence(), sentence(), sentence()].join(' ') },
          { heading: `When you ${of(VERBS)} it`, text: [sentence(), sentence()].join(' ') },
        ],
        audience: EVERYBODY,
        validUntil: null,
        owner: null,
      },
    };
  });
}
