/** What a value that its field does not take may mean. */
export interface Meant {
  readonly value: unknown;
  /** True where what is written says nothing else. */
  readonly safe: boolean;
  /** ISO 8601 day to be told in words, where what is written can be read as another day. */
  readonly day?: string;
}
