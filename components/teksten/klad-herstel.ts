/**
 * The event by which a klad is put back in a field that holds more than its input shows. It is sent to the
 * field's own input, with the value as `detail`; plain inputs need no event and do not listen.
 */
export const KLAD_HERSTEL = 'kennisplein:klad-herstel'
