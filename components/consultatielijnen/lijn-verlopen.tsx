import { ControleVerlopen } from '@/components/publicatie/controle-verlopen'

/** Says calmly beside a line that nobody checked it for long. `sinds`: the day it was due; nothing without one. */
export const LijnVerlopen = ({ sinds }: { sinds: string | null }) =>
  sinds && <ControleVerlopen sinds={sinds}>Niemand keek daarna na of dit nog klopt.</ControleVerlopen>
