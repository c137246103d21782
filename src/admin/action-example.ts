import type { ActionParts } from './action-text.ts';

/** What the form for a new action begins with: it works as soon as host and secret are the reader's own. */
export const EXAMPLE: ActionParts = {
  examples: [
    'where is my parcel',
    'has my order been shipped',
    'when will order AB-12345 arrive',
    'please track my order',
    'what is the status of my delivery',
    'any news on order AB-12345',
  ].join('\n'),
  notExamples: ['how long does shipping take', 'I want to return my order', 'cancel my order please'].join('\n'),
  definition: `# Letters and dashes; it stays, so choose it well.
name: parcel-status
title: Parcel status
description: Tells where a parcel is.

# What it has to know, and how to ask for it. Types: text, order-number,
# e-mail, date, number, choice, yes-no, phone. In a template # is a digit.
slots:
  - name: order
    label: Order number
    type: order-number
    template: AB-#####
    ask: Which order is it? Its number looks like AB-12345.

# The operator allows hosts with BATON_ACTION_HOSTS, and gives secrets as
# BATON_SECRET_SHOP_KEY: they never stand here.
request:
  method: GET
  url: https://shop.example/orders/{slot.order}
  headers:
    Authorization: Bearer \${secret.SHOP_KEY}
  timeoutMs: 5000

# The first case that holds is said.
say:
  - when: { status: 404 }
    text: I can't find order {slot.order}. Please check the number.
  - text: "Order {slot.order} is {result.state}."

# Tries again; what next: escalate calls a human, apologise says sorry.
failure:
  retries: 2
  next: escalate

# A sentence instead of false asks before it is done.
confirm: false

# What the answer names as its source.
source:
  title: Orders in our shop
`,
};
