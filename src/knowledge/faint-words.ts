import { stem } from '../nlp/natural.ts';

/**
 * Words that say how, when or how urgently, and seldom what about. Where no article has one it is as rare as "bitcoin", but
 * that says nothing about whether the question has an answer.
 */
const FAINT = `
  able actual again ago almost already alright always amount another anymore anyone anything anyway apparently around asap ask asked
  automatic available away back bad basically because before behind best better between big bit both break bring broken brought buddy busy
  call came case certain chance change clear come comes common correct correctly couple current customer day days deal decide different
  difficult directly doubt during early easy either else end enough even eventually ever everybody everyone everything exact exactly
  example expect explain extra fail fake far fast favourite feel few final fine first folks following found front full general given gone
  good great guess guy guys half happen hard hear hit hope hour hours however hurry idea immediately important in info information instead
  interested issue job just keep kept kind kindly know last late later latest least leave left less likely literally little long longer
  look looking lot lots made main maybe mean means meant meanwhile middle minute minutes miss moment monday month months more morning most
  much must near need never next nobody normal normally nothing obviously often old once only open option ordinary originally other
  otherwise own part people perhaps person place plus point possibly practice prefer pretty previous probably problem properly purpose
  question quick quickly quite rather reach ready real realise reason receive recent recommend regarding related remain right safe safely
  said same saw say says second seems seen send sense sent several short show side simple simply since single sit soon sorry sort specific
  start step stop stuff such suddenly supposed sure talk tell ten think third thought three through time times told tomorrow took total
  towards trouble true trying turn two type under understand unfortunately until usual usually various way ways week weekend weeks went
  whatever whenever whether while whole without wonder wondering word works worry wrong year years yesterday yet
`;

export const faintTerms: ReadonlySet<string> = new Set(
  FAINT.trim()
    .split(/\s+/)
    .map((word) => stem(word)),
);
