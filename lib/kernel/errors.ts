/** An expected ending: thrown, because throwing rolls the transaction back. */
class ExpectedError extends Error {}

const NOT_FOUND = 'NEXT_HTTP_ERROR_FALLBACK;404'

/** What was asked does not exist for this actor. Next shows its 404 page for this digest, also when a page forgets. */
export class NotFoundError extends ExpectedError {
  readonly digest = NOT_FOUND
  constructor(message = 'Dit bestaat niet, of je hebt er geen toegang toe.') {
    super(message)
  }
}

/** Exists, but not for this actor. Looks the same as not existing (security.md R6). */
export class ForbiddenError extends NotFoundError {}

/** Input that a schema refused. `fields` maps a field name (dotted path, '' for the whole form) to Dutch sentences. */
export class InvalidInputError extends ExpectedError {
  // An address with impossible values leads nowhere; forms and the API answer with the sentences instead.
  readonly digest = NOT_FOUND
  readonly fields: Record<string, string[]>
  constructor(fields: Record<string, string[]>) {
    super('Kijk de gemarkeerde velden na.')
    this.fields = fields
  }
}

/** A rule says no. The message is a Dutch sentence that says what to do next. */
export class RefusedError extends ExpectedError {
  /** What it concerns, for the logboek, where the input does not name it. */
  readonly item: string | null
  constructor(message: string, item: string | null = null) {
    super(message)
    this.item = item
  }
}

export const isExpected = (error: unknown): error is ExpectedError => error instanceof ExpectedError
