import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits for a cookie or a mailed link (ASVS 6.5.1). */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64url')
