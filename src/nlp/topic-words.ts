import { against, errand, hint } from './topic-hints.ts';

/** Words after which little doubt is left. Each alone is not enough against a message that is plainly something else. */
export const TOPIC_HINTS = [
  hint(
    'legal',
    0.45,
    `(?:my|our|a|the|by|his|her|their|of) (?:lawyers?|attorneys?|solicitors?|barristers?|law firm|legal (?:counsel|team|department|insurance))`,
    `(?:lawyers?|attorneys?|solicitors?|barristers?)(?: \\p{L}{1,12}){0,2} (?:will|want|wants|asked|says|told|advised)`,
    `(?:i|we)(?:'ll| will|'m going to|'re going to| am going to| are going to| plan to) sue|su(?:e|ing) (?:you|u|your)|lawsuit|class action|small claims|legal (?:action|steps|proceedings|hold)`,
    `(?:to|in|before|by a?|go to) court|court (?:order|case)|subpoena|cease and desist|dmca|ombudsman|ombudsperson|attorney general|trading standards|consumer protection`,
    `infring\\p{L}{1,6}|trademark (?:violation|owner)|copyright (?:violation|claim)|breach of (?:contract|our agreement)|claim damages|press charges|police report|arbitration`,
    `(?:violat|breach)\\p{L}{0,5}(?: of)?(?: the)? (?:gdpr|ccpa|hipaa|privacy law|data protection)|(?:under|per|article \\d{1,3}) (?:the )?(?:gdpr|ccpa)|(?:subject access|erasure) request|data protection (?:authority|commissioner)`,
    `formal (?:notice|letter)|formally (?:contest|dispute|object)|letter before action|(?:are|is|who is|held?|be|you) (?:\\p{L}{1,6} )?liable|liability insurer|statutory rights`,
  ),
  hint(
    'security',
    0.45,
    `(?:account|workspace|card|key|token|password|laptop|phone|email|mailbox|system|server)s?(?: \\p{L}{1,12}){0,2} (?:was|were|been|got|is|has been|have been) (?:\\p{L}{1,10} )?(?:hacked|compromised|stolen|leaked|breached|exposed|phished|hijacked|cloned)`,
    `(?:been|got|were|was) (?:hacked|phished|breached|robbed|pickpocketed)|data (?:breach|leak)|security (?:breach|incident|hole|flaw|issue|vulnerability)|phishing (?:mail|email|attempt|message|site|link)|ransomware|identity theft`,
    `(?:found|discovered|report|reporting|disclose) (?:a |an |the )?(?:\\p{L}{1,10} )?(?:vulnerability|exploit|xss|injection|weakness|security \\p{L}{1,14})`,
    `(?:see|seeing|sees|saw|open|read|access|shows?|showing|got|received|downloaded)(?: me| us)?(?: \\p{L}{1,12}){0,3} (?:another|other|someone else's|somebody else's|a different|a stranger's|strangers') ?(?:company|companies|customer|customers|client|clients|tenant|tenants|account|accounts|user|users|patient|patients|people|person)?(?:'s?|s')?`,
    `(?:someone|somebody|a stranger|a hacker|an ex-?\\p{L}{4,10})(?: else)?(?: \\p{L}{1,8}){0,2} (?:logged in|logs in|broke|hacked|impersonat\\p{L}{1,4}|pretend\\p{L}{0,3}|stole|stolen)`,
    `(?:unknown|suspicious|unauthori[sz]ed) (?:log-?ins?|access|sign-?ins?|device|devices|user|admin|session)`,
    `(?:committed|pushed|posted|published|leaked|exposed)(?: \\p{L}{1,8}){0,3} (?:keys?|tokens?|passwords?|credentials|secrets?)`,
    `phish(?:ed|ing)|scamm(?:ed|ers?)|hack(?:ed|ers?)|breached|intruders?|break-in|malware|trojan|spyware|keylogger|xss|csrf|sql injection|account takeover|identity theft|data theft|unauthori[sz]ed access`,
    `(?:other people's|someone else's|somebody else's|a stranger's|another (?:person|patient|company|customer|client|tenant|family|firm|user)'s)(?: \\p{L}{1,12}){0,1} (?:data|files?|invoices?|bills?|orders?|account|name|details|results|records?|chats?|tickets?|photos|address|profile|messages|conversation)`,
    `(?:lost|stole|stolen|missing)(?: \\p{L}{1,8}){0,2} (?:card|cards|wallet|purse|phone|mobile|smartphone)`,
  ),
  hint(
    'refund',
    0.35,
    `(?:my|our|the|your) money back|refund (?:me|us|it|this|that|please|my|our)|(?:a|full|partial|the|my) refunds?(?:,)? (?:please|now|asap|is|has|hasn't|for)|be (?:refunded|reimbursed)|reimburse (?:me|us|my|our)|pay (?:me|us) back`,
  ),
  hint(
    'cancel',
    0.35,
    `(?:cancel|terminate|close|delete|end)(?: (?:my|our|the|this)){1,2}(?: \\p{L}{1,12})? (?:account|subscription|plan|contract|membership|policy)`,
    `(?:cancel|cancelling|canceling) (?:\\p{L}{1,6} )?(?:order|purchase|booking|reservation)|(?:not|won't be|don't want to|do not want to|do not wish to) (?:renew|continue with you)|(?:switch|mov|chang)ing to (?:a competitor|a different provider|another (?:provider|vendor|tool|bank|insurer))`,
  ),
  hint(
    'complaint',
    0.35,
    `(?:make|file|lodge|submit|raise|register|filing|lodging|formal|official|my) (?:an? )?(?:\\p{L}{1,10} )?complaint|(?:want|like|have) to complain`,
    `(?:driver|courier|agent|technician|staff|employee|colleague|fitter|clerk|nurse|waiter|representative|consultant|installer)s?(?: \\p{L}{1,12}){0,5} (?:rude|insult\\p{L}{0,3}|swore|shouted|yelled|lied|laughed|unfriendly|impolite)`,
  ),
  hint(
    'billing_dispute',
    0.35,
    `(?:charged|billed|debited|invoiced)(?: \\p{L}{1,12}){0,4} (?:twice|double|two times|three times|too much|wrongly|in error|by mistake)|(?:double|over)-?charged|duplicate charge|charged me more`,
    `(?:never|didn't|did not) (?:agree|agreed|authori[sz]e|authori[sz]ed|approve|approved)(?: to)?(?: \\p{L}{1,8}){0,3} (?:charge|payment|renewal|fee|transaction|debit)|unauthori[sz]ed (?:charge|payment|transaction|withdrawal|debit)`,
    `(?:dispute|disputing|contest|contesting) (?:the|this|a|my|our|that)(?: \\p{L}{1,10})? (?:charge|charges|fee|invoice|bill|transaction|payment|amount|debit)`,
  ),
  hint(
    'policy_exception',
    0.45,
    `(?:make|made|making|ask for|asking for|grant)(?: \\p{L}{1,4})? (?:an|a one-?time) exception|bend the rules?|around (?:this|the|that) (?:rule|limit|deadline)|just this once|this one time|gesture of goodwill|goodwill gesture`,
    `missed (?:the|your|my|our) (?:deadline|return|cut-?off|window)|net[- ](?:45|60|90)|(?:keep|stay on)(?: \\p{L}{1,4}){1,2} (?:legacy|old|grandfathered|former|current) (?:plan|price|pricing|tariff)|backdate|waive (?:the|this|that|my|our)`,
  ),
  hint(
    'outage',
    0.4,
    `(?:is|are|went|been|completely|totally|seems?) down (?:for|since|again|in|right now|everywhere|at)|(?:nobody|no one|none of (?:us|our \\p{L}{1,12}))(?: \\p{L}{1,12}){0,4} (?:can|is able|gets?|could)(?: \\p{L}{1,8})? (?:log|sign|get|access|work|open|reach|connect|use)`,
    `(?:production|prod|system|site|platform|service|api|server|website|everything) (?:is|are) (?:down|dead|offline|unreachable|unavailable)|(?:whole|entire) (?:company|team|office|org|organi[sz]ation|building|street)(?: \\p{L}{1,10}){0,4} (?:down|offline|without|can't|cannot|locked)`,
  ),
  hint(
    'tech_deep',
    0.5,
    `traceback \\(most recent call last\\)|stack ?trace (?:below|attached|follows)|exception in thread|caused by: [\\p{L}.]{3,60}|at [\\p{L}\\p{N}_$.<>]{2,80}\\([\\p{L}\\p{N}_.-]{1,60}:\\d{1,6}(?::\\d{1,6})?\\)`,
    `\\p{L}{2,40}(?:exception|error): \\S{1,40}|sigsegv|sigabrt|segfault|segmentation fault|core dump|heap dump|thread dump|kernel panic|econn(?:refused|reset|aborted)|etimedout|out of memory|memory leak|deadlock|race condition|null ?pointer\\p{L}{0,9}`,
    `(?:http|status|error|returns?|returning|get|getting|with) (?:code )?(?:a |an )?(?:500|502|503|504)|p9[59](?: latency)?|0x[\\da-f]{4,16}|explain (?:analy[sz]e|below|plan)|invalid_grant|foreign key|null byte|idempotency key|full (?:table )?scan|exit code \\d{1,3}`,
  ),
  hint(
    'legal',
    0.9,
    `abogad[oa]s?|demandarl\\p{L}{1,3}|avocate?s?|porter plainte|(?:rechts)?anw(?:alt|ältin|älte)|verklagen?|advogad[oa]s?|processar voc\\p{L}{1,3}|advoca(?:at|ten)|naar de rechter`,
  ),
  hint(
    'refund',
    0.9,
    `reembols\\p{L}{1,4}|devuelvan mi dinero|rembours\\p{L}{1,8}|(?:mein )?geld zurück|rückerstatt\\p{L}{1,4}|(?:meu )?dinheiro de volta|(?:mijn )?geld terug|terugbetal\\p{L}{1,4}`,
  ),
  hint(
    'cancel',
    0.9,
    `(?:quiero|quisiera|deseo) cancelar|dar de baja|(?:veux|voudrais|souhaite) (?:annuler|résilier)|résili\\p{L}{1,6}|kündig(?:en|e|ung)|storni(?:eren?|ert|erung)|(?:quero|gostaria de) cancelar|(?:abonnement|contract|account) op(?:zeggen|te zeggen)|(?:bestelling|boeking) annuleren`,
  ),
  // What the customer's own customers do, and what the house rules are, is in the manual.
  against(
    0.6,
    `(?:how|can|what|where|which)(?: \\p{L}{1,9}){0,3} (?:my|our)(?: own)? (?:customers?|clients?|guests?|buyers?|shoppers?|subscribers?|patients?|students?|donors?|visitors?)(?: \\p{L}{1,12}){0,4} (?:dispute|disputes|cancel|refund|refunds|return|complain|complaints?|charge|charged|delete|report)`,
    `how (?:do|can|could|should|to)(?: (?:i|we|you))? (?:issue|give|process|make|send|do|refund|record)(?: \\p{L}{1,9}){0,4} (?:my|our|one of (?:my|our)) (?:customers?|clients?|guests?|buyers?|patients?|students?|donors?)`,
    `(?:what|where|see|check|read|show|tell|explain|have|link|find|need)(?:'s)?(?: \\p{L}{1,10}){0,5} (?:refund|return|returns|cancellation|money[- ]back|reimbursement|complaints?|privacy|security|compensation) (?:policy|policies|guarantee|procedure|window|terms|conditions|forms?|templates?)`,
    `(?:refund|payment|problem|issue|error|outage)(?: \\p{L}{1,8}){0,2} (?:came through|arrived now|has arrived|is solved|is resolved|is fixed)`,
  ),
  // A subject alone says nothing of what is the matter with it: "invoice", "a question about billing".
  against(
    3,
    `^\\W{0,3}(?:(?:hi|hello|hey|about|re|regarding|concerning|(?:i have |i've got )?(?:a|one|another|quick) (?:quick )?question (?:about|on|regarding)|(?:need |i need )?(?:help|info|information) (?:with|about|on)) ){0,2}(?:(?:my|our|the|an?|your) )?(?:invoic(?:e|es|ing)|billing|payments?|subscriptions?|accounts?|orders?|cards?|plans?|pricing|prices?|receipts?|tax(?:es)?|vat|log-?ins?|passwords?|e-?mails?|deliver(?:y|ies)|shipping|payouts?|transactions?|transfers?|bills?|statements?|settings?|profile|data|exports?|checkout|balance|fees?)(?: please)?\\W{0,5}$`,
  ),
  // The door is shut, and nobody says that somebody else did it.
  against(
    0.9,
    `(?:i|we)(?:'m| am|'re| are|'ve been| have been| got| was| were|m)? (?:now |still |suddenly |completely )?locked out|(?:am|got|been|getting|gets|keeps?) (?:\\p{L}{1,8} )?locked out`,
  ),
  // Errands that a bot is there for: where an order is, a new password, an appointment that is fine.
  errand(
    1.1,
    `(?:reset|resend|send (?:me |us |out )?(?:a |the |another |new ){0,2})(?: \\p{L}{1,10}){0,3} (?:passwords?|passwort|pw|log-?ins?|reset (?:link|mail|e-?mail)s?)|(?:need|want|like|get|have)(?: \\p{L}{1,6}){0,2} (?:new|fresh) (?:password|pw)|(?:forgot|forgotten|lost|remember|know)(?: \\p{L}{1,8}){0,2} (?:\\p{L}{1,8} )?(?:password|pw)`,
    `(?:confirm|confirming|mark|marked)(?: \\p{L}{1,12}){0,4} (?:bookings?|appointments?|sessions?|calls?|trainings?|meetings?|demos?|slots?|visits?)(?: \\p{L}{1,12}){0,2}`,
    `(?:where|track|tracking|status|eta|update on|news on|news about|look up|check on|waiting for|still no sign of)(?: \\p{L}{1,8}){0,4} (?:orders?|deliver(?:y|ies)|shipments?|parcels?|packages?|terminals?|readers?|[a-z]{2,4}-\\d{3,8})`,
    `(?:has|have|did)(?: \\p{L}{1,10}){0,4} (?:been sent out|been sent|been shipped|been dispatched|shipped|dispatched|leave the warehouse|left the warehouse)`,
  ),
];
