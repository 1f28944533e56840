import 'server-only'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import nodemailer from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer'
import { env } from './env'

export type Bijlage = { naam: string; type: string; inhoud: string }
export type Mail = {
  aan: string
  onderwerp: string
  tekst: string
  html: string
  bijlagen?: readonly Bijlage[]
}
/** `id` becomes the Message-ID, so that a repeated delivery can be recognised. Throws when it could not be handed over. */
export type Mailer = (id: string, mail: Mail) => Promise<void>

/** SMTP when `SMTP_URL` is set, else files in `.data/mail` (an .eml per mail). */
export const mailer = (): Mailer => {
  const { SMTP_URL } = env()
  return SMTP_URL ? smtpMailer(SMTP_URL) : fileMailer(join(process.cwd(), '.data', 'mail'))
}

/** Sends through the server at `url`; gives up after ten seconds. */
export function smtpMailer(url: string): Mailer {
  const transport = nodemailer.createTransport({ url, connectionTimeout: 10_000, socketTimeout: 10_000 })
  return async (id, mail) => {
    await transport.sendMail(message(id, mail))
  }
}

/** Writes each mail as `<folder>/<id>.eml`. */
export const fileMailer =
  (folder: string): Mailer =>
  async (id, mail) => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(join(folder, `${id}.eml`), await new MailComposer(message(id, mail)).compile().build(), {
      mode: 0o600,
    })
  }

/** The bare address that the portal's mails come from. */
export const afzenderadres = (): string => /<([^<>]+)>\s*$/.exec(env().MAIL_FROM)?.[1] ?? env().MAIL_FROM

const message = (id: string, { aan, onderwerp, tekst, html, bijlagen = [] }: Mail) => ({
  messageId: `<${id}@${new URL(env().NEXTAUTH_URL).hostname}>`,
  from: env().MAIL_FROM,
  to: aan,
  subject: onderwerp,
  text: tekst,
  html,
  attachments: bijlagen.map(({ naam, type, inhoud }) => ({
    filename: naam,
    contentType: type,
    content: inhoud,
    // As text it would lose its own line ends on the way.
    contentTransferEncoding: 'base64' as const,
  })),
})
