/** How the back end feels. */
export type BackEndWeather =
  | 'fine'
  /** Takes the request, and never answers. */
  | 'hangs'
  /** As `hangs`, but what was asked for happens. */
  | 'hangs-after'
  | 'breaks-down'
  /** It happened, and a 500 says that it did not. */
  | 'breaks-down-after'
  | 'busy'
  /** 200, and a page of HTML. */
  | 'garbage'
  /** 200, and JSON about something else. */
  | 'nonsense'
  | 'slow'
  /** A megabyte more than anybody wants to know. */
  | 'endless';
