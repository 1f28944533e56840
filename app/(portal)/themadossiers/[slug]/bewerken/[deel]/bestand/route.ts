import { requireApiActor } from '@/lib/web/api-route'
import { importFile } from '@/lib/web/import-file'
import { requireOwnOrigin } from '@/lib/web/own-origin'
import { paths } from '@/lib/web/paths'
import { uploadRoute } from '@/lib/web/upload-route'

/** POST with a Word or PDF file: its text becomes a draft of this part of the dossier, and the answer is its form. */
export async function POST(
  request: Request,
  context: RouteContext<'/themadossiers/[slug]/bewerken/[deel]/bestand'>,
) {
  const { slug, deel: anker } = await context.params
  const page = (fout?: string) => paths.themadossierImporteren(slug, anker, { fout })
  const handle = async () => {
    await requireOwnOrigin()
    const actor = await requireApiActor()
    const fout = await importFile(request, actor, { slug, anker })
    return fout === null ? paths.themadossierBewerken(slug, anker, { begin: 'klad' }) : page(fout)
  }
  return uploadRoute(page(), handle, page('fout'))
}
