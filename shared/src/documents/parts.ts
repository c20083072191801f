/** A picture where it is shown: its media record, and its words. An empty `alt` means decorative. */
export interface Picture {
  readonly media: string;
  readonly alt: string;
  readonly credit?: string | undefined;
}

/** Someone to write to or to call. */
export interface Contact {
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

export interface LabelledLink {
  readonly label: string;
  readonly url: string;
}
