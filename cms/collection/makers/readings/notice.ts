import type { Voice, Words } from './Reading.ts'

/** The museum's own voice, which says what is going to be heard. */
export const THE_MUSEUM: Voice = { name: { fr: 'Le musée', en: 'The museum', ar: 'المتحف' }, pitch: 100 }

/** The honest label, heard before every reading and not only printed beside it (section 4 of the fact file). */
export const NOTICE: Words = {
  fr: 'Lecture composée, écrite par le musée à partir de faits documentés ; ce n’est pas la parole d’une personne réelle. Voix de synthèse.',
  en: 'A composite reading, written by the museum from documented facts; not the words of a real person. Synthetic voice.',
  ar: 'قراءة مركّبة: نص كتبه المتحف انطلاقا من وقائع موثّقة، وليس شهادة شخص بعينه. الصوت اصطناعي.',
}
