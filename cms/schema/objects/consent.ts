import { defineField, defineType } from 'sanity'

export const consent = defineType({
  name: 'consent',
  title: 'Consent',
  description: 'What the narrator agreed to. The signed paper itself stays in the archive, never here.',
  type: 'object',
  fields: [
    defineField({
      name: 'basis',
      title: 'Basis',
      description: 'The narrator’s signed agreement; or, for a composite reading, the museum’s own text.',
      type: 'string',
      options: {
        list: [
          { value: 'narrator', title: 'The narrator agreed' },
          { value: 'museumText', title: 'The museum’s own text: nobody’s words' },
        ],
        layout: 'radio',
      },
    }),
    defineField({
      name: 'scope',
      title: 'Who may hear it',
      description:
        'The widest circle that the narrator agreed to. What is not for everyone is kept out of the museum altogether.',
      type: 'string',
      options: {
        list: [
          { value: 'public', title: 'Everyone' },
          { value: 'schools', title: 'Schools' },
          { value: 'researchers', title: 'Researchers' },
        ],
        layout: 'radio',
      },
    }),
    defineField({ name: 'signedOn', title: 'Signed on', description: 'The date on the signed paper.', type: 'date' }),
    defineField({
      name: 'from',
      title: 'From',
      description: 'Not to be heard before this day; the museum begins by itself.',
      type: 'date',
    }),
    defineField({
      name: 'until',
      title: 'Until',
      description:
        'The last day on which it may be heard. The night after (midnight, universal time) the museum takes it away by itself.',
      type: 'date',
    }),
    defineField({
      name: 'withdrawnOn',
      title: 'Withdrawn on',
      description:
        'The day the narrator took the agreement back. Publish this, or unpublish the testimony: within seconds the sound, the words and every older edition that holds them are removed.',
      type: 'date',
    }),
    defineField({
      name: 'pseudonym',
      title: 'Pseudonym',
      description:
        'The name to show, if the narrator asked not to be named. Then no person and no portrait may stand beside it; look for the name in transcripts, speakers and credit lines too.',
      type: 'string',
    }),
  ],
})
