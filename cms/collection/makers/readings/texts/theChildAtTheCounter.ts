import type { Reading } from '../Reading.ts'

export const theChildAtTheCounter: Reading = {
  slug: 'the-child-at-the-counter',
  title: { fr: 'L’enfant au guichet', en: 'The child at the counter', ar: 'طفل الشباك' },
  narratorRole: {
    fr: 'Les enfants qui traduisaient',
    en: 'The children who translated',
    ar: 'الأطفال الذين كانوا يترجمون',
  },
  synopsis: {
    fr: 'Les enfants traduisent au guichet pendant que les décrets changent : de la fermeture de 1974 au droit reconnu en 1978, puis à la marche de 1983, des familles s’installent, et rient aussi.',
    en: 'Children translate at the counter while the decrees change: from the closing of 1974 to the right recognised in 1978, then the march of 1983, families settle, and laugh too.',
    ar: 'أطفال يترجمون أمام الشباك بينما تتغير المراسيم: من إغلاق 1974 إلى الحق المعترف به في 1978، ثم مسيرة 1983، تستقر عائلات، وتضحك أيضا.',
  },
  facts: ['L15', 'S01', 'S02'],
  voices: [{ name: { fr: 'Les enfants', en: 'The children', ar: 'الأطفال' }, pitch: 116 }],
  lines: [
    {
      fr: 'Nous étions les enfants du guichet.',
      en: 'We were the children at the counter.',
      ar: 'كنا أطفال الشباك.',
    },
    {
      fr: 'À la mairie, à la poste, à l’école, nous traduisions pour nos parents.',
      en: 'At the town hall, at the post office, at school, we translated for our parents.',
      ar: 'في البلدية، وفي البريد، وفي المدرسة، كنا نترجم لآبائنا وأمهاتنا.',
    },
    {
      fr: 'On posait une question en français ; nous la portions dans notre langue, et nous rapportions la réponse.',
      en: 'A question came in French; we carried it into our language, and we brought the answer back.',
      ar: 'يأتي السؤال بالفرنسية، فنحمله إلى لغتنا، ثم نعود بالجواب.',
    },
    {
      fr: 'Nous connaissions des mots que les autres enfants ne savaient pas : récépissé, décret, regroupement familial.',
      en: 'We knew words that other children did not: receipt, decree, family reunification.',
      ar: 'وكنا نعرف كلمات لا يعرفها غيرنا من الأطفال: وصل، مرسوم، تجمع عائلي.',
    },
    {
      fr: 'Nos pères étaient venus pour un contrat.',
      en: 'Our fathers had come for a contract.',
      ar: 'جاء آباؤنا من أجل عقد.',
    },
    {
      fr: 'En juillet 1974, la porte s’est fermée aux familles ; en 1975, elle s’est rouverte. En novembre 1977, un décret a voulu la refermer.',
      en: 'In July 1974 the door closed to families; in 1975 it opened again. In November 1977 a decree set out to close it once more.',
      ar: 'في يوليوز 1974 أُغلق الباب في وجه العائلات، وفي 1975 فُتح من جديد. وفي نونبر 1977 أراد مرسوم أن يغلقه مرة أخرى.',
    },
    {
      fr: 'Le 8 décembre 1978, le Conseil d’État l’a annulé : mener une vie familiale normale est un droit.',
      en: 'On the eighth of December 1978 the Council of State annulled it: to lead a normal family life is a right.',
      ar: 'وفي 8 دجنبر 1978 ألغاه مجلس الدولة: أن تعيش حياة عائلية عادية حق.',
    },
    {
      fr: 'Nous n’avons pas lu l’arrêt. Nous en avons vécu la suite, autour d’une table.',
      en: 'We did not read the ruling. We lived what came of it, around a table.',
      ar: 'لم نقرأ القرار. لكننا عشنا ما جاء بعده، حول مائدة.',
    },
    {
      fr: 'Nos parents n’osaient plus rentrer pour longtemps : c’était risquer de ne plus pouvoir revenir. Et le séjour est devenu une vie.',
      en: 'Our parents no longer dared to go home for long: it was to risk never being able to come back. And the stay became a life.',
      ar: 'لم يعد آباؤنا يجرؤون على العودة مدة طويلة: كان ذلك يعني ألا يستطيعوا الرجوع. هكذا صارت الإقامة حياة.',
    },
    {
      fr: 'En 1983, des jeunes, maghrébins et français, ont marché de Marseille à Paris. Une carte de dix ans en est sortie : celle-là, nous l’avons traduite avec joie.',
      en: 'In 1983 young people, Maghrebi and French, walked from Marseille to Paris. A ten-year card came of it: that one we translated with joy.',
      ar: 'وفي 1983 مشى شباب، مغاربيون وفرنسيون، من مرسيليا إلى باريس. فجاءت بطاقة لعشر سنوات: تلك ترجمناها بفرح.',
    },
    {
      fr: 'Nous avons beaucoup ri, aussi : de nos fautes, de celles du guichet, des mots qui n’existaient dans aucune langue.',
      en: 'We laughed a great deal, too: at our mistakes, at the counter’s, at words that existed in no language.',
      ar: 'وضحكنا كثيرا أيضا: من أخطائنا، ومن أخطاء الشباك، ومن كلمات لا توجد في أي لغة.',
    },
    {
      fr: 'Le soir, on nous demandait : qu’a-t-on dit, exactement ? Et nous racontions, en imitant les voix.',
      en: 'In the evening they would ask: what did they say, exactly? And we told it, doing all the voices.',
      ar: 'وفي المساء كانوا يسألوننا: ماذا قالوا بالضبط؟ فنحكي ونحن نقلد الأصوات.',
    },
    {
      fr: 'Nous étions petits, et nous tenions la conversation de deux pays.',
      en: 'We were small, and we held the conversation of two countries.',
      ar: 'كنا صغارا، وكنا نحمل حديث بلدين.',
    },
  ],
  points: [
    {
      id: 'two-languages',
      at: 0,
      title: { fr: 'Entre deux langues', en: 'Between two languages', ar: 'بين لغتين' },
      synopsis: {
        fr: 'Les enfants traduisent à la mairie, à la poste, à l’école.',
        en: 'Children translate at the town hall, the post office, the school.',
        ar: 'أطفال يترجمون في البلدية والبريد والمدرسة.',
      },
      keywords: [
        { fr: 'traduire', en: 'translating', ar: 'ترجمة' },
        { fr: 'enfance', en: 'childhood', ar: 'طفولة' },
        { fr: 'guichet', en: 'counter', ar: 'شباك' },
      ],
      places: ['france'],
      facts: ['S01'],
      lead: { exhibit: 'the-child-at-the-counter', view: 'exhibit', raisesLamp: true },
    },
    {
      id: 'the-door',
      at: 4,
      title: { fr: 'La porte', en: 'The door', ar: 'الباب' },
      synopsis: {
        fr: 'De 1974 à 1978 : fermée, rouverte, presque refermée ; puis un droit.',
        en: 'From 1974 to 1978: closed, opened, nearly closed again; then a right.',
        ar: 'من 1974 إلى 1978: باب يُغلق ويُفتح ويكاد يُغلق، ثم حق.',
      },
      keywords: [
        { fr: 'décret', en: 'decree', ar: 'مرسوم' },
        { fr: 'Conseil d’État', en: 'Council of State', ar: 'مجلس الدولة' },
        { fr: 'vie familiale', en: 'family life', ar: 'حياة عائلية' },
      ],
      places: ['france'],
      facts: ['L15'],
      lead: { exhibit: 'the-door-closes', view: 'exhibit', raisesLamp: true },
    },
    {
      id: 'around-a-table',
      at: 7,
      title: { fr: 'Autour d’une table', en: 'Around a table', ar: 'حول مائدة' },
      synopsis: {
        fr: 'Rentrer, c’était risquer de ne plus revenir : le séjour devient une vie.',
        en: 'Going home meant perhaps never coming back: the stay becomes a life.',
        ar: 'كانت العودة تعني خطر ألا يرجع المرء: فصارت الإقامة حياة.',
      },
      keywords: [
        { fr: 'installation', en: 'settling', ar: 'استقرار' },
        { fr: 'table', en: 'table', ar: 'مائدة' },
      ],
      facts: ['L15', 'S01'],
      lead: { exhibit: 'the-kitchen', view: 'exhibit', raisesLamp: true },
    },
    {
      id: 'from-marseille-to-paris',
      at: 9,
      title: { fr: 'De Marseille à Paris', en: 'From Marseille to Paris', ar: 'من مرسيليا إلى باريس' },
      synopsis: {
        fr: 'La marche de 1983, et une carte de dix ans.',
        en: 'The march of 1983, and a ten-year card.',
        ar: 'مسيرة 1983، وبطاقة لعشر سنوات.',
      },
      keywords: [
        { fr: 'marche', en: 'march', ar: 'مسيرة' },
        { fr: 'égalité', en: 'equality', ar: 'مساواة' },
        { fr: 'carte de dix ans', en: 'ten-year card', ar: 'بطاقة عشر سنوات' },
      ],
      places: ['marseille', 'paris'],
      facts: ['S02'],
      lead: { exhibit: 'the-march-of-1983', view: 'exhibit', raisesLamp: true, route: ['marseille', 'paris'] },
    },
    {
      id: 'all-the-voices',
      at: 10,
      title: { fr: 'En imitant les voix', en: 'Doing all the voices', ar: 'ونحن نقلد الأصوات' },
      synopsis: {
        fr: 'Le rire, le soir, à la maison.',
        en: 'The laughter, in the evening, at home.',
        ar: 'الضحك في البيت مساء.',
      },
      keywords: [
        { fr: 'rire', en: 'laughter', ar: 'ضحك' },
        { fr: 'famille', en: 'family', ar: 'عائلة' },
      ],
      lead: { exhibit: 'the-kitchen', view: 'room' },
    },
  ],
}
