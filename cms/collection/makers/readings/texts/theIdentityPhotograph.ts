import type { Reading } from '../Reading.ts'

export const theIdentityPhotograph: Reading = {
  slug: 'the-identity-photograph',
  title: { fr: 'La photo d’identité', en: 'The identity photograph', ar: 'صورة الهوية' },
  narratorRole: {
    fr: 'Ceux qui attendaient sur la place',
    en: 'Those who waited on the square',
    ar: 'الذين كانوا ينتظرون في الساحة',
  },
  synopsis: {
    fr: 'Une file sur une place, une photographie pour le dossier, un tampon sur la peau : l’attente des hommes recrutés pour les mines du Nord et de la Lorraine, dite à la première personne du pluriel.',
    en: 'A line on a square, a photograph for the file, a stamp on the skin: the waiting of men recruited for the mines of the North and of Lorraine, told in the first person plural.',
    ar: 'طابور في ساحة، وصورة للملف، وختم على الجلد: انتظار رجال اختيروا لمناجم الشمال واللورين، يُروى بصيغة المتكلمين.',
  },
  facts: ['L03', 'L06'],
  voices: [{ name: { fr: 'Ceux qui attendent', en: 'Those who wait', ar: 'المنتظرون' }, pitch: 80 }],
  lines: [
    {
      fr: 'Nous étions nombreux sur la place, et nous attendions notre tour.',
      en: 'There were many of us on the square, and we waited for our turn.',
      ar: 'كنا كثيرين في الساحة، وكنا ننتظر دورنا.',
    },
    {
      fr: 'On disait qu’un homme était venu de France, un ancien soldat, et qu’il cherchait des bras pour le charbon.',
      en: 'People said that a man had come from France, a former soldier, and that he was looking for hands for the coal.',
      ar: 'قيل إن رجلا جاء من فرنسا، جنديا سابقا، يبحث عن سواعد لمناجم الفحم.',
    },
    {
      fr: 'Il s’appelait Félix Mora.',
      en: 'His name was Félix Mora.',
      ar: 'كان اسمه فيليكس مورا.',
    },
    {
      fr: 'Plus tard, à la télévision, il a dit qu’il avait regardé un million d’hommes dans les yeux.',
      en: 'Years later, on television, he said that he had looked a million men in the eye.',
      ar: 'وقد قال لاحقا، على شاشة التلفزيون، إنه نظر في عيون مليون رجل.',
    },
    {
      fr: 'Nous, nous comptions autrement : devant nous, une longue file ; derrière nous, une famille.',
      en: 'We counted in another way: before us, a long line; behind us, a family.',
      ar: 'أما نحن فكنا نعدّ بطريقة أخرى: أمامنا طابور طويل، ووراءنا عائلة.',
    },
    {
      fr: 'Il fallait enlever sa chemise.',
      en: 'We had to take off our shirts.',
      ar: 'كان علينا أن نخلع القميص.',
    },
    {
      fr: 'On nous examinait, puis un tampon se posait sur la peau, vert ou rouge.',
      en: 'They examined us, and then a stamp came down on the skin, green or red.',
      ar: 'يفحصوننا، ثم يوضع ختم على الجلد، أخضر أو أحمر.',
    },
    {
      fr: 'Un tampon sur la peau, comme sur un papier.',
      en: 'A stamp on the skin, as on a sheet of paper.',
      ar: 'ختم على الجلد، كما يوضع على ورقة.',
    },
    {
      fr: 'La couleur part au savon. Nous avons frotté longtemps.',
      en: 'The colour comes off with soap. We scrubbed for a long time.',
      ar: 'اللون يزول بالصابون. وقد فركنا طويلا.',
    },
    {
      fr: 'Depuis le 1er juin 1963, une convention liait le Maroc et la France ; à Casablanca, une mission préparait les contrats.',
      en: 'Since the first of June 1963, an agreement had bound Morocco and France; in Casablanca, a mission prepared the contracts.',
      ar: 'منذ فاتح يونيو 1963، كان اتفاق يربط المغرب وفرنسا، وفي الدار البيضاء كانت بعثة تهيئ العقود.',
    },
    {
      fr: 'Pour le dossier, une photographie : un fond clair, le regard droit, ne pas bouger.',
      en: 'For the file, a photograph: a pale background, eyes straight ahead, keep still.',
      ar: 'وللملف صورة: خلفية فاتحة، ونظرة مستقيمة، وبلا حركة.',
    },
    {
      fr: 'Cette image-là a voyagé avec nous.',
      en: 'That picture travelled with us.',
      ar: 'تلك الصورة سافرت معنا.',
    },
    {
      fr: 'Selon lui, le recruteur a choisi soixante-dix-huit mille hommes, ou quatre-vingt mille, pour les mines du Nord et de la Lorraine.',
      en: 'By his own account the recruiter chose seventy-eight thousand, or eighty thousand men, for the mines of the North and of Lorraine.',
      ar: 'بحسب روايته هو، اختار ثمانية وسبعين ألفا أو ثمانين ألف رجل لمناجم الشمال واللورين.',
    },
    {
      fr: 'Derrière ce nombre, il y a chaque attente, chaque chemise pliée, chaque nom écrit sur une fiche.',
      en: 'Behind that number stands every hour of waiting, every folded shirt, every name written on a form.',
      ar: 'وراء هذا العدد كل ساعة انتظار، وكل قميص مطوي، وكل اسم كُتب في ورقة.',
    },
    {
      fr: 'Et il y a nous, debout sur la place, qui regardions droit devant.',
      en: 'And there we stand, on the square, looking straight ahead.',
      ar: 'وهناك نحن، واقفين في الساحة، ننظر إلى الأمام.',
    },
  ],
  points: [
    {
      id: 'on-the-square',
      at: 0,
      title: { fr: 'Sur la place', en: 'On the square', ar: 'في الساحة' },
      synopsis: {
        fr: 'Un recruteur est venu de France ; une longue file attend.',
        en: 'A recruiter has come from France; a long line waits.',
        ar: 'جاء من فرنسا رجل يبحث عن العمال، وطابور طويل ينتظر.',
      },
      keywords: [
        { fr: 'recrutement', en: 'recruitment', ar: 'تشغيل' },
        { fr: 'mine', en: 'mine', ar: 'منجم' },
        { fr: 'attente', en: 'waiting', ar: 'انتظار' },
      ],
      places: ['morocco'],
      facts: ['L06'],
      lead: { exhibit: 'the-identity-photograph', view: 'exhibit', raisesLamp: true },
    },
    {
      id: 'green-or-red',
      at: 5,
      title: { fr: 'Vert ou rouge', en: 'Green or red', ar: 'أخضر أو أحمر' },
      synopsis: {
        fr: 'L’examen, et le tampon posé sur la peau.',
        en: 'The examination, and the stamp set on the skin.',
        ar: 'الفحص، والختم الذي يوضع على الجلد.',
      },
      keywords: [
        { fr: 'tampon', en: 'stamp', ar: 'ختم' },
        { fr: 'sélection', en: 'selection', ar: 'انتقاء' },
      ],
      facts: ['L06'],
      lead: { exhibit: 'the-stamp', view: 'exhibit', raisesLamp: true },
    },
    {
      id: 'an-agreement',
      at: 9,
      title: { fr: 'Une convention, une photographie', en: 'An agreement, a photograph', ar: 'اتفاق وصورة' },
      synopsis: {
        fr: '1er juin 1963 : le Maroc et la France ; la mission de Casablanca ; l’image du dossier.',
        en: '1 June 1963: Morocco and France; the mission in Casablanca; the picture for the file.',
        ar: 'فاتح يونيو 1963: المغرب وفرنسا، وبعثة الدار البيضاء، وصورة الملف.',
      },
      keywords: [
        { fr: 'convention de main-d’œuvre', en: 'labour agreement', ar: 'اتفاقية اليد العاملة' },
        { fr: 'contrat', en: 'contract', ar: 'عقد' },
        { fr: 'photographie', en: 'photograph', ar: 'صورة' },
      ],
      places: ['casablanca', 'france'],
      facts: ['L03'],
      lead: { exhibit: 'four-signatures', view: 'exhibit', raisesLamp: true, route: ['casablanca', 'france'] },
    },
    {
      id: 'for-the-mines',
      at: 12,
      title: { fr: 'Pour les mines', en: 'For the mines', ar: 'إلى المناجم' },
      synopsis: {
        fr: 'Un nombre, et ce qu’il y a derrière.',
        en: 'A number, and what stands behind it.',
        ar: 'عدد، وما وراء العدد.',
      },
      keywords: [
        { fr: 'charbon', en: 'coal', ar: 'فحم' },
        { fr: 'Lorraine', en: 'Lorraine', ar: 'اللورين' },
      ],
      places: ['nord-coalfield', 'lorraine-coalfield'],
      facts: ['L06'],
      lead: {
        exhibit: 'the-coal-face',
        view: 'exhibit',
        raisesLamp: true,
        route: ['casablanca', 'nord-coalfield', 'lorraine-coalfield'],
      },
    },
  ],
}
