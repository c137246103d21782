import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { learnWanting } from '../../src/actions/intent.ts';
import { readDefinitionFile } from '../../src/actions/read-file.ts';

/** Written once the examples in `actions/` stood, without looking at them; under no name: near, and no wish for an action. */
const lines: Readonly<Record<string, string>> = {
  'order-status': `
    Morning! Do we know yet when the card readers land?
    Please give me the status of LU-77120
    I'd like an update on order LU-10023, thanks
    Has anything been sent out for LU-10023?
    still no sign of our order LU-10024
    where has my order got to
    can you see where our terminals are
    our readers were supposed to be here on Friday, where are they?
    can you find my order? LU-10023
    is there any news on our card readers
    when do we get our order
    LU-10025 - when will it be delivered?
    has the courier picked up our order
    I want to check on my order
    could someone track LU-10027 for us
    is LU-10024 still being packed?
    Hello, I'm chasing order LU-10026
    what day will my terminal be delivered
    Did our order leave the warehouse?
    need a delivery update for LU-10023 asap
    order LU-10031 please, where is it at the moment
    tell me where my package is
    will my order arrive this week
    has LU-20001 been dispatched
    how is my order LU-10023 doing
  `,
  'password-reset': `
    could you please reset my password
    Password reset for ben@acme.example please
    please send out a reset link for my account
    I need a reset link
    can you reset dan's password, dan@acme.example
    need my password reset asap
    please reset my login, I can't remember the password
    Hey! Can you send me a link so I can set a new password?
    Reset my account password
    send a password reset to our office manager kim@globex.example
    I forgot my password, reset it please
    do a password reset for me
    we need a password reset for one of our users
    can you mail me a password reset link
    please could you reset the password on finance@globex.example
    request password reset
    I'd like to get a new password
    my colleague forgot her password, can you send her a reset link
    initiate password reset for grace@globex.example
    please reset my password, I'm locked out of Lumen
  `,
  'appointment-confirmation': `
    I would like to confirm my appointment for Thursday
    Please confirm BK-2050
    I'm writing to confirm our onboarding session on Tuesday
    we'd like to confirm the training on 3 December at 10am
    confirm my call tomorrow
    Can you please confirm our onboarding appointment?
    Tuesday 3pm works, please confirm the appointment
    can I confirm my booking BK-2041 here
    booking confirmation for BK-2042 please
    confirming the training for next week Wednesday 9:00
    our team confirms the onboarding call on Friday
    I have an appointment on Tuesday at 15:00 and want to confirm
    please put our appointment down as confirmed
    we're confirming our session with Tom
    hi, confirming that we will join the onboarding call
  `,
  nothing: `
    how many days does delivery normally take
    what does a card reader cost
    my card reader is not charging
    the terminal prints nothing
    we want to order another reader
    can I change my order LU-10023?
    take one reader off order LU-10024 please
    LU-10023 was delivered to the wrong address
    my invoice for LU-10025 is missing
    I paid for LU-10026 twice
    do you deliver on Saturdays
    send the readers back?
    who is your shipping partner
    where can I see my orders
    where is the API documentation
    when will the bug be fixed
    when will my refund arrive
    has my refund been processed
    has my payment gone through
    did you receive our payment
    any news on the outage
    any update on the feature request
    status of incident 4411
    please check our webhook settings
    can you check my payout
    is my account on the Pro plan
    when does my trial end
    when will I be charged
    our customers wait for their refunds
    I can't remember my password
    lost my password
    which password rules do you have
    password is wrong it says
    nothing comes when I request a password reset
    where is the forgot password button
    does the password expire
    how do I change my password
    my password was leaked
    please reset the rate limit
    can you reset my trial
    reset the counter on my dashboard
    I want to reset my API key
    please send me a new card
    send the contract to dan@acme.example
    please add ben@acme.example as admin
    my address is carla@acme.example
    I need a link to the status page
    new phone, codes gone, please help
    please send me the webhook signature docs
    I'd like to schedule a training
    please postpone our training
    cancel the onboarding call
    what's the agenda for our call
    how do I join the training
    do I have to confirm my e-mail
    please confirm you will refund us
    can you confirm the fee is 1.4 percent
    confirm my bank details
    could you confirm whether SSO is included
    please confirm in writing
    we need a confirmation of payment
    order confirmation mail missing
    is the training free
    call me on Tuesday at 3pm
    see you at the training
    we have a meeting on Tuesday about pricing
    Tuesday works for me
    booking a table for lunch
    good afternoon
    that's great thanks
    I need help with something
    are my messages read by people
    this is urgent
    can you send somebody to install it
    our shop opens Friday
    we are moving offices next week
    please call +44 20 7946 0958
    export all orders of last month
    how do I see the order status of my customers
    a buyer says her order never arrived
    our own customers ask where their parcels are
    the tracking page of your site is down
    order webhooks are late
    can my colleague log in with my password
  `,
};

const said = Object.entries(lines).flatMap(([action, texts]) =>
  texts
    .trim()
    .split('\n')
    .map((text) => ({ action: action === 'nothing' ? null : action, text: text.trim() })),
);
const questions = readFileSync('test/fixtures/lumen-questions.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => ({ action: null, text: String(JSON.parse(line).question) }));

const lumen = learnWanting(
  readdirSync('actions').map((file) => readDefinitionFile(readFileSync(join('actions', file), 'utf8'))),
);

it('what "they" are may stand in the sentence before', () => {
  expect(lumen('Our card readers were supposed to be here yesterday. Where are they?')?.definition.name).toBe(
    'order-status',
  );
  expect(lumen('Our card readers arrived. Do they need a charger?')).toBeNull();
});

it('news can be asked for with a question of whether there is any', () => {
  expect(lumen('do you have a tracking update for LU-10088?')?.definition.name).toBe('order-status');
});

it('what shall be ignored is no wish', () => {
  expect(lumen('my colleague asked you where our order was, please ignore that')).toBeNull();
});

it('a wish for an action is told from questions about the same things', () => {
  const judged = [...said, ...questions].map(({ action, text }) => ({
    action,
    text,
    taken: lumen(text)?.definition.name ?? null,
  }));
  const taken = judged.filter((one) => one.taken !== null);
  const right = taken.filter((one) => one.taken === one.action).length;
  const wishes = judged.filter(({ action }) => action !== null).length;
  expect(judged.length).toBeGreaterThan(200);
  expect(
    { precision: right / taken.length >= 0.95, recall: right / wishes >= 0.9 },
    JSON.stringify(
      judged.filter((one) => one.taken !== one.action),
      null,
      1,
    ),
  ).toEqual({ precision: true, recall: true });
});
