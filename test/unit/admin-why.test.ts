import { describe, expect, it } from 'vitest';
import { render } from '../../adapters/slack/cards.ts';
import { messageBehind } from '../../adapters/slack/permalinks.ts';
import { toCommand } from '../../adapters/slack/typed-command.ts';
import { helpAbout, helpCard } from '../../src/admin/help-card.ts';
import { typedWords } from '../../src/admin/typed-words.ts';
import { whyCard } from '../../src/admin/why-card.ts';
import type { Assessment, Finding } from '../../src/conversation/assessment.ts';
import { TRIGGER_NAMES } from '../../src/conversation/judgement-policy.ts';
import { message, reason } from '../support/builders.ts';

const LINK = 'https://lumen.slack.com/archives/C0EXTACME/p1763888400000100';
const THERE = { channel: 'slack:T1:C0EXTACME', remoteId: '1763888400.000100' };

describe('a link to a message', () => {
  it.each([
    LINK,
    `${LINK}?thread_ts=1763888300.000100&cid=C0EXTACME`,
    `<${LINK}>`,
    `<${LINK}|the question>`,
    `(${LINK})`,
    LINK.replace('lumen.slack.com', 'lumen.enterprise.slack.com'),
  ])('%s leads there', (link) => {
    expect(messageBehind('T1', link)).toEqual(THERE);
  });

  it.each([
    '',
    'that one',
    'https://lumen.slack.com/archives/C0EXTACME',
    'https://lumen.slack.com/archives/C0EXTACME/p17638',
    'https://slack.com.evil.example/archives/C0EXTACME/p1763888400000100',
    'https://notslack.com/archives/C0EXTACME/p1763888400000100',
    'javascript:alert(1)',
    `${LINK}${'0'.repeat(50_000)}`,
  ])('%s is none', (link) => {
    expect(messageBehind('T1', link)).toBeNull();
  });

  it('is found behind a command as Slack escapes it, whatever its label', () => {
    const text = `why &lt;this&gt; <${LINK}?thread_ts=1.000001&amp;cid=C1|lumen.slack.com/archives>`;
    const heard = toCommand({ command: '/baton', text, user_id: 'U1', channel_id: 'C1', team_id: 'T1' });
    const words = 'command' in heard ? typedWords(heard.command.text) : [];
    expect(words.flatMap((word) => messageBehind('T1', word.text) ?? [])).toEqual([THERE]);
  });
});

describe('an answer to a command', () => {
  const finding = (trigger: Finding['trigger']): Finding => ({
    trigger,
    mode: 'live',
    score: 0.876,
    threshold: 0.5,
    asks: 'escalate',
    tripped: true,
    because: `because ${'of this and that '.repeat(10)}`,
    evidence: Array.from({ length: 30 }, () => ({ text: 'x'.repeat(5_000), start: 0, end: 5_000 })),
    parts: Array.from({ length: 30 }, (_, index) => ({ name: `part ${index}`, value: 0.5 })),
  });
  const assessment: Assessment = {
    verdict: 'escalate',
    reason,
    findings: TRIGGER_NAMES.map(finding),
    counterfactual: 'Would have stayed with the bot below .62.',
    settled: null,
    shadow: { verdict: 'answer', reason: null },
  };

  it('fits into one post, however much was found', () => {
    const asked = message({ seq: 1, text: '<!channel> & *x* 👩‍💻'.repeat(3_000) });
    const card = whyCard({
      conversation: 'c',
      message: asked,
      assessments: [{ assessment }],
      work: [],
      policy: 'balanced',
    });
    const { blocks } = render(card);
    expect(JSON.stringify(blocks)).toContain('A human was called: asked for a human (human-request).');
    expect(JSON.stringify(blocks)).toContain('Silently, it would have stayed with the bot.');
  });

  it('tells what led to the verdict, not what came after it', () => {
    const later: Assessment = { ...assessment, verdict: 'answer', reason: null, findings: [], shadow: null };
    const card = whyCard({
      conversation: 'c',
      message: message({ seq: 1, text: 'A human, please' }),
      assessments: [{ assessment }, { assessment: later }],
      work: [{ effectType: 'open-handoff' }],
      policy: 'balanced',
    });
    expect(card.summary).toContain('A human was called');
  });

  it('helps in short, and at length where there is more to say', () => {
    expect(render(helpCard('admin')).blocks.length).toBeGreaterThan(2);
    for (const page of [
      'triggers',
      'topics',
      'rules',
      'channel',
      'hours',
      'shadow',
      'routes',
      'waiting',
      'oncall',
      'targets',
      'ratings',
      'files',
    ])
      expect(helpAbout(page)?.parts.length).toBeGreaterThan(2);
    expect(helpAbout('constructor')).toBeNull();
  });
});
