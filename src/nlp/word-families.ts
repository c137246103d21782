import { stem } from './natural.ts';
import { phraseBook } from './phrase-book.ts';

/**
 * Words that customers of any business use for nearly the same, one family a line; `get_rid_of` is said in several
 * words. A word may be in several families. Nearly the same only: who searches counts such a meeting for less than
 * the word itself.
 */
const FAMILIES = `
  remove delete erase wipe purge discard trash get_rid_of eliminate clear uninstall deletion removal
  disappear vanish gone lost lose missing misplace
  disable deactivate turn_off switch_off shut_off stop mute
  enable activate turn_on switch_on unlock
  stop prevent avoid block forbid ban keep_from
  unsubscribe opt_out cancel
  cancel terminate quit discontinue call_off cancellation end close
  pause suspend freeze hold interrupt
  leave exit quit log_out sign_out logout
  create make build generate produce compose write new
  add adding insert include append embed put place contain part
  attach attachment enclose enclosed
  change edit modify alter update adjust amend revise correct switch set
  customize customise personalize personalise configure configuration setting preference option set_up setup adjust custom
  find locate discover determine identify find_out detect figure_out
  search look_up look_for query
  show display view visible appear see look
  hide private privacy conceal invisible confidential secret without_anyone_knowing secretly
  hide from exclude leave_out omit skip ignore except without
  download export extract save
  save keep store preserve
  backup back_up save copy archive
  restore recover retrieve undo get_back bring_back undelete revert roll_back
  upload import load
  send transmit forward submit deliver
  receive incoming arrive inbound come_in received
  reply respond answer response
  message mail email note
  inbox mailbox mail email
  chat conversation message talk thread
  photo picture image pic photograph album
  video clip movie film
  music song audio sound playlist track tune radio
  listen hear play
  watch stream play view
  file document doc paper
  folder directory
  spreadsheet sheet excel worksheet workbook xlsx
  slide presentation powerpoint
  link url hyperlink address
  website site webpage page web
  app application program software tool programme
  computer pc laptop machine desktop mac
  phone mobile smartphone cell cellphone handset iphone android
  device gadget unit equipment hardware appliance
  internet web online network
  account profile acc acct
  person people someone somebody anyone user individual member others
  unregistered without_registering without_an_account not_registered no_account not_a_member
  friend buddy mate unfriend friendship acquaintance
  contact reach get_in_touch communicate call
  multiple several many more_than_one two both numerous various more_than_1 separate different
  simultaneous simultaneously at_the_same_time parallel concurrent at_once in_bulk bulk together
  all every entire whole complete full everything
  maximum limit cap quota most restriction
  large big huge size large space biggest bigger larger heavy
  space storage capacity room full memory
  increase raise extend expand upgrade grow enlarge more bigger
  decrease reduce lower cut shrink downgrade fewer less
  fast quick speed rapid immediate immediately right_away at_once instant
  slow sluggish lag laggy delay latency
  free gratis complimentary no_cost without_paying
  price cost fee charge rate tariff pricing expensive cheap how_much
  pay payment paid settle
  bill invoice receipt statement
  refund reimburse reimbursement money_back chargeback
  buy purchase order acquire
  subscription plan membership package tier subscribe
  discount coupon voucher promo promotion rebate
  delivery ship shipping shipment dispatch courier parcel package
  late delay overdue behind_schedule
  replace replacement exchange swap return send_back
  broken faulty defective damaged crack damage
  error problem issue trouble bug fault failure fail crash glitch not_working
  crash freeze hang stuck unresponsive
  fix repair solve resolve workaround
  wrong incorrect mistake accident accidental accidentally inadvertently
  stolen theft steal rob
  die death dead deceased pass_away
  start begin launch open initiate beginning
  automatic automatically auto automate autoplay by_itself on_its_own
  schedule appointment meeting booking reservation book reserve
  date day calendar when
  old oldest first earliest original farthest_back
  new newest latest recent last
  verify confirm validate check authenticate verification
  permission access right allow authorize authorise privilege let consent approval
  share collaborate sharing
  public publicly openly everyone
  notify notification alert notice reminder remind inform
  follow subscribe watch
  spam junk unwanted unsolicited
  label tag category classify categorize mark
  group organize organise thread cluster categorize bundle
  filter condition criterion criteria rule
  sort order rank arrange
  merge combine join unite consolidate
  split separate divide
  copy duplicate clone replicate reproduce identical
  move transfer migrate relocate port
  convert transform turn_into
  compare difference versus vs comparison
  alternative substitute similar replacement instead alternatively
  sample template example
  language translate translation localize
  country abroad foreign international overseas roaming
  location place position spot point where located reside
  distance far how_far measure length
  route direction destination way path stop
  map maps
  number count amount quantity how_many total
  statistics analytics report analysis stats analyze analyse
  history log past previous record activity earlier
  list listing overview
  name title call called
  register registration sign_up signup enroll enrol join
  admin administrator owner manager
  company business organization organisation firm employer
  customer client buyer
  student school college university
  child kid minor family
  local locally self_hosted self_hosting own_server on_premise on_premises host hosted deployment instance
  cloud hosted online remote
  recommend suggest suggestion recommendation advice propose best
  why reason cause
  algorithm function operate mechanism decide method logic how_does_it_work
  technique method approach procedure step
  boolean logical disjunction conjunction logic expression operator or
  plain raw unformatted text_only textual plaintext just_the_text without_formatting no_formatting
  format formatting style font layout
  cross_out crossed_out strikethrough strike_through strike
  dash hyphen
  symbol character char special punctuation
  word term keyword
  shortcut hotkey keyboard
  read open seen view
  recipient receiver addressee
  sender from
  subtitle caption transcription transcript
  executable exe binary
  bibliography citation reference
  author developer creator programmer writer
  color colour theme appearance dark_mode look design
  screen monitor display
  battery power charging charge
  warranty guarantee
  insurance coverage insured cover policy
  doctor physician gp specialist
  prescription medication medicine drug
  flight plane trip travel journey
  baggage luggage suitcase bag
  ticket fare
  hotel accommodation stay
  loan mortgage lend borrow
  withdraw withdrawal atm cash_out
  deposit top_up topup add_money
  tax vat gst
  salary payroll wage
  electricity power energy
  heating gas boiler
  router modem wifi
  signal reception coverage
  contract agreement terms
  expire expiry expiration valid validity deadline due
  renew renewal extend prolong
  time hour duration how_long
  holiday vacation weekend
  feedback review rating
  guide tutorial instruction manual documentation how_to
  key token secret
  install installation set_up setup
  version release update upgrade
  compatible compatibility
  secure security safe protect protection safety
  hacked compromised breach hack
  fraud scam phishing fraudulent
  destroy permanent permanently forever completely for_good
  popular famous well_known
  advantage benefit pro good_thing
  disadvantage drawback downside con
  calculate compute calculation
  random randomly
  result outcome hit
  personal own private
  particular specific certain single individual
  possible available exist
  mandatory required require necessary obligatory must compulsory
  currency money dollar euro
  job career work employment
  game play gaming
  pdf acrobat
  browser chrome firefox safari edge
  event party occasion
  archive archived archiving
  facebook fb
  question ask query
  answer solution
  task todo to_do
  done complete finish finished completed
  guest visitor
  vote poll survey
  address_book contacts contact
`;

/** The name of a family; it begins with a mark that no word has. */
type Family = string;

const MEMBERS = FAMILIES.trim()
  .split('\n')
  .flatMap((line, number) =>
    line
      .trim()
      .split(' ')
      .map((member) => [member, `~${number}`] as const),
  );
const PHRASES = phraseBook<Family>(
  MEMBERS.filter(([member]) => member.includes('_')).map(([member, family]) => [member.replaceAll('_', ' '), family]),
);
const BY_STEM = groupedByStem(MEMBERS.filter(([member]) => !member.includes('_')));

function groupedByStem(members: readonly (readonly [string, Family])[]): ReadonlyMap<string, readonly Family[]> {
  const byStem = new Map<string, Family[]>();
  for (const [word, family] of members) {
    const key = stem(word);
    const families = byStem.get(key) ?? [];
    byStem.set(key, families.includes(family) ? families : [...families, family]);
  }
  return byStem;
}

/** The families of a word by its stem: phrases are not among them. */
export const familiesOfStem = (stemmed: string): readonly string[] => BY_STEM.get(stemmed) ?? [];

/**
 * The families that words in lower case belong to, and how surely (0…1): a word that is in three belongs to each by a
 * third. `stemOf` is for who has remembered stems.
 */
export function familiesOf(
  words: readonly string[],
  stemOf: (word: string) => string = stem,
): ReadonlyMap<Family, number> {
  const found = new Map<Family, number>();
  const add = (family: Family, share: number): void => {
    found.set(family, Math.max(found.get(family) ?? 0, share));
  };
  for (const [index, word] of words.entries()) {
    const families = BY_STEM.get(stemOf(word)) ?? [];
    for (const family of families) add(family, 1 / families.length);
    for (const { value } of PHRASES.at(words, index)) add(value, 1);
  }
  return found;
}
