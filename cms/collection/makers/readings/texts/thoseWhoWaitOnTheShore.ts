import type { Reading } from '../Reading.ts'

export const thoseWhoWaitOnTheShore: Reading = {
  slug: 'those-who-wait-on-the-shore',
  title: { fr: 'Sur la rive', en: 'On the shore', ar: 'على الشاطئ' },
  narratorRole: { fr: 'Celles et ceux qui attendent', en: 'Those who wait', ar: 'المنتظرون والمنتظرات' },
  synopsis: {
    fr: 'Depuis la rive où l’on attend : un jour de 1988, deux nombres qui ne se comparent pas, et ce que compter veut dire pour celles et ceux qui attendent quelqu’un.',
    en: 'From the shore where people wait: a day in 1988, two numbers that cannot be compared, and what counting means to those who wait for someone.',
    ar: 'من الشاطئ الذي يُنتظر فيه: يوم من سنة 1988، ورقمان لا تصح المقارنة بينهما، ومعنى العدّ عند من ينتظر أحدا.',
  },
  contentNote: {
    fr: 'Il est question de personnes mortes ou disparues en mer. Cette lecture peut être passée.',
    en: 'People who died or went missing at sea are spoken of. This reading may be skipped.',
    ar: 'يتحدث النص عن أشخاص ماتوا أو فُقدوا في البحر. ويمكن تجاوز هذه القراءة.',
  },
  facts: ['M03', 'M04'],
  voices: [{ name: { fr: 'Ceux qui attendent', en: 'Those who wait', ar: 'المنتظرون' }, pitch: 96 }],
  lines: [
    {
      fr: 'Nous sommes du côté où l’on attend.',
      en: 'We are on the side where people wait.',
      ar: 'نحن في الجهة التي يُنتظر فيها.',
    },
    {
      fr: 'On nous demande souvent pourquoi ils sont partis. On nous demande rarement comment nous dormons.',
      en: 'We are often asked why they left. We are seldom asked how we sleep.',
      ar: 'كثيرا ما نُسأل لماذا رحلوا. وقلّما نُسأل كيف ننام.',
    },
    {
      fr: 'Le 1er novembre 1988, à Tarifa, sur la plage de Los Lances, on a compté.',
      en: 'On the first of November 1988, at Tarifa, on the beach of Los Lances, there was a count.',
      ar: 'في فاتح نونبر 1988، بطريفة، على شاطئ لوس لانسيس، جرى عدّ.',
    },
    {
      fr: 'Ils étaient vingt-trois. Cinq ont survécu. Onze sont morts, sept ont disparu.',
      en: 'They were twenty-three. Five survived. Eleven died, seven were missing.',
      ar: 'كانوا ثلاثة وعشرين. نجا خمسة. ومات أحد عشر، وفُقد سبعة.',
    },
    {
      fr: 'Dix-huit fois, quelqu’un a attendu.',
      en: 'Eighteen times, someone waited.',
      ar: 'ثماني عشرة مرة انتظر أحد ما.',
    },
    {
      fr: 'Mort, c’est un mot qui ferme. Disparu, c’est un mot qui laisse une assiette sur la table.',
      en: 'Dead is a word that closes. Missing is a word that leaves a plate on the table.',
      ar: 'الموت كلمة تُغلق. أما الفقد فكلمة تُبقي صحنا على المائدة.',
    },
    {
      fr: 'Depuis, on nous donne des nombres.',
      en: 'Since then we have been given numbers.',
      ar: 'ومنذ ذلك الحين وهم يعطوننا أرقاما.',
    },
    {
      fr: 'Un journal compte 250 morts dans les naufrages connus, de 1988 à 2000.',
      en: 'A newspaper counts 250 dead in the known wrecks, from 1988 to 2000.',
      ar: 'تحصي جريدة 250 ميتا في حوادث الغرق المعروفة، من 1988 إلى 2000.',
    },
    {
      fr: 'Une association estime 18 000 morts, vers l’Andalousie et vers les Canaries, de 1988 à 2008.',
      en: 'An association estimates 18,000 dead, towards Andalusia and towards the Canaries, from 1988 to 2008.',
      ar: 'وتقدّر جمعية عدد الموتى بـ18.000، نحو الأندلس ونحو جزر الكناري، من 1988 إلى 2008.',
    },
    {
      fr: 'Ce ne sont ni les mêmes années, ni les mêmes eaux, ni la même façon de compter. On ne peut pas les comparer.',
      en: 'These are neither the same years, nor the same waters, nor the same way of counting. They cannot be compared.',
      ar: 'لا السنوات هي نفسها، ولا المياه، ولا طريقة العدّ. فلا تصح المقارنة بينهما.',
    },
    {
      fr: 'On peut seulement dire : des milliers. Nous, nous comptons jusqu’à un.',
      en: 'One can only say: thousands. We count up to one.',
      ar: 'لا يسع المرء إلا أن يقول: آلاف. أما نحن فنعدّ حتى الواحد.',
    },
    {
      fr: 'Ce un a un prénom. Nous le gardons pour nous.',
      en: 'That one has a name. We keep it to ourselves.',
      ar: 'ولهذا الواحد اسم. نحتفظ به لأنفسنا.',
    },
    {
      fr: 'Le soir, quelqu’un dit : rentrons. Nous rentrons, et nous laissons une lampe.',
      en: 'In the evening someone says: let us go in. We go in, and we leave a lamp.',
      ar: 'وفي المساء يقول أحدنا: لندخل. فندخل، ونترك مصباحا مضاء.',
    },
    {
      fr: 'Elle n’appelle personne. Elle dit seulement qu’ici, on sait combien ils étaient.',
      en: 'It calls no one. It only says that here it is known how many they were.',
      ar: 'لا ينادي المصباح أحدا. يقول فقط إن هنا من يعرف كم كانوا.',
    },
  ],
  points: [
    {
      id: 'the-waiting-side',
      at: 0,
      title: { fr: 'Le côté où l’on attend', en: 'The side where people wait', ar: 'الجهة التي يُنتظر فيها' },
      synopsis: {
        fr: 'Ce que l’on demande, et ce que l’on ne demande pas, à celles et ceux qui restent.',
        en: 'What those who stay are asked, and what they are not.',
        ar: 'ما يُسأل عنه الباقون، وما لا يُسألون عنه.',
      },
      keywords: [
        { fr: 'attente', en: 'waiting', ar: 'انتظار' },
        { fr: 'Détroit', en: 'the Strait', ar: 'المضيق' },
      ],
      places: ['strait-of-gibraltar'],
      facts: ['M03'],
      lead: { view: 'room', route: ['strait-of-gibraltar'] },
    },
    {
      id: 'los-lances',
      at: 2,
      title: {
        fr: 'Los Lances, 1er novembre 1988',
        en: 'Los Lances, 1 November 1988',
        ar: 'لوس لانسيس، فاتح نونبر 1988',
      },
      synopsis: {
        fr: 'Vingt-trois personnes ; cinq survivent.',
        en: 'Twenty-three people; five survive.',
        ar: 'ثلاثة وعشرون شخصا، نجا منهم خمسة.',
      },
      keywords: [
        { fr: 'Tarifa', en: 'Tarifa', ar: 'طريفة' },
        { fr: 'disparus', en: 'the missing', ar: 'مفقودون' },
      ],
      places: ['tarifa'],
      facts: ['M03'],
      lead: { view: 'room', route: ['tarifa'] },
    },
    {
      id: 'two-numbers',
      at: 6,
      title: { fr: 'Deux nombres', en: 'Two numbers', ar: 'رقمان' },
      synopsis: {
        fr: 'Les naufrages connus et une estimation : deux méthodes, deux périodes, à ne pas comparer.',
        en: 'Known wrecks and an estimate: two methods, two periods, not to be compared.',
        ar: 'حوادث الغرق المعروفة وتقدير: طريقتان وفترتان لا تصح المقارنة بينهما.',
      },
      keywords: [
        { fr: 'compter', en: 'counting', ar: 'العدّ' },
        { fr: 'estimation', en: 'estimate', ar: 'تقدير' },
      ],
      places: ['strait-of-gibraltar'],
      facts: ['M04'],
    },
    {
      id: 'up-to-one',
      at: 10,
      title: { fr: 'Jusqu’à un', en: 'Up to one', ar: 'حتى الواحد' },
      synopsis: {
        fr: 'Un prénom que l’on garde, une lampe que l’on laisse.',
        en: 'A name that is kept, a lamp that is left.',
        ar: 'اسم يُحتفظ به، ومصباح يُترك.',
      },
      keywords: [
        { fr: 'deuil', en: 'mourning', ar: 'حداد' },
        { fr: 'lampe', en: 'lamp', ar: 'مصباح' },
      ],
      facts: ['M04'],
    },
  ],
}
