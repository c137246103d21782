/**
 * Whether a sentence of an article speaks to a model instead of a reader: "ignore all previous instructions", "you are
 * now …", "repeat your system prompt". Such a sentence backs nothing. Missing one is no hole: what it asks for has to
 * pass all the other guards.
 */
export function isInstruction(sentence: string): boolean {
  const said = sentence.normalize('NFKC').toLowerCase();
  return TO_A_MODEL.some((pattern) => pattern.test(said));
}

const TO_A_MODEL: readonly RegExp[] = [
  /\b(?:call|use|invoke|run) (?:the|this|that|a) (?:tool|function)\b/,
  /\bthe (?:developer|system|operator|administrator) (?:says|wants|orders|commands|instructs)\b/,
  /\b(?:decode|decipher|decrypt|execute|obey)\b.{0,30}\b(?:this|it|following|below|and do)\b/,
  /\b(?:ignore|disregard|forget|override|bypass|skip)\b.{0,40}\b(?:instructions?|rules?|prompts?|guidelines|passages?|above|before|previous|prior|earlier)\b/,
  /\b(?:system|developer|initial|hidden)\s{1,3}(?:prompt|message|instructions?)\b/,
  /\b(?:you are|act as|pretend to be|behave as|roleplay as)\b.{0,20}\b(?:now|an? (?:ai|assistant|llm|model|chatbot|bot|admin)|dan|jailbroken|unrestricted|no longer)\b/,
  /\b(?:as an?|dear|hey|attention|note to|instructions? (?:to|for) (?:the|any|all)?)\s{0,3}(?:ai|assistant|llm|language model|chatbot|model|bot)\b/,
  /\b(?:reveal|print|repeat|output|show|leak|quote)\b.{0,30}\b(?:your|the|all)\b.{0,20}\b(?:prompt|instructions|rules|fence|delimiter|api key)\b/,
  /\b(?:new|updated|real|actual) (?:instructions?|task|rules?)\s{0,3}:/,
  /^\s{0,5}(?:system|assistant|developer|user)\s{0,3}:/,
  /<\|?\s{0,2}(?:im_start|im_end|system|assistant|endoftext)/,
  /\b(?:tell|inform|assure|promise|convince) (?:the|every|all|any|each) (?:customers?|users?|readers?|people|persons?)\b/,
  /\b(?:say|answer|reply|respond|write|output|append|include|add)\b.{0,20}\b(?:exactly|verbatim|only|always|in every|to every|to all)\b.{0,40}\b(?:answers?|repl(?:y|ies)|responses?|messages?|questions?|following|words?)\b/,
];
