/** One of the things that a question may be about: an article that could answer it. */
export interface Candidate {
  /** Id of the article. */
  readonly article: string;
  /** As the customer reads it. */
  readonly title: string;
}

/** "Which of these do you mean?", asked about message `to`. */
export interface Clarifying {
  readonly to: number;
  /** In the order shown; two or three. */
  readonly candidates: readonly Candidate[];
}
