import type { Reading } from '../Reading.ts'

export const countingTheWeeks: Reading = {
  slug: 'counting-the-weeks',
  title: { fr: 'Compter les semaines', en: 'Counting the weeks', ar: 'عدّ الأسابيع' },
  narratorRole: {
    fr: 'Des saisonnières marocaines, à Huelva',
    en: 'Moroccan seasonal workers, in Huelva',
    ar: 'عاملات موسميات مغربيات في ويلبة',
  },
  synopsis: {
    fr: 'Des femmes recrutées au Maroc pour les fraises de Huelva comptent : les semaines, les caisses, les saisons où l’on vient et celle où la frontière s’est fermée.',
    en: 'Women hired in Morocco for the strawberries of Huelva count: the weeks, the crates, the seasons one comes and the one when the border closed.',
    ar: 'نساء شُغّلن من المغرب لجني فراولة ويلبة يعددن: الأسابيع، والصناديق، والمواسم، والموسم الذي أُغلقت فيه الحدود.',
  },
  facts: ['M06'],
  voices: [{ name: { fr: 'Les saisonnières', en: 'The seasonal workers', ar: 'العاملات' }, pitch: 100 }],
  lines: [
    {
      fr: 'On nous a choisies au Maroc, pour les fraises de Huelva.',
      en: 'We were chosen in Morocco, for the strawberries of Huelva.',
      ar: 'اختارونا في المغرب، من أجل فراولة ويلبة.',
    },
    {
      fr: 'Nous comptons en semaines : les mois sont trop longs, et les jours trop nombreux.',
      en: 'We count in weeks: the months are too long, and the days too many.',
      ar: 'نحن نعدّ بالأسابيع: فالشهور طويلة، والأيام كثيرة.',
    },
    {
      fr: 'L’embauche au pays a commencé vers 2000 ; à partir de 2006, ce sont surtout des Marocaines que l’on fait venir.',
      en: 'Hiring at origin began about 2000; from 2006 it was above all Moroccan women who were brought over.',
      ar: 'بدأ التشغيل من بلد المنشأ نحو سنة 2000، ومنذ 2006 صارت المغربيات أكثر من يُستقدم.',
    },
    {
      fr: 'La fraise pousse bas. Il faut se pencher vers elle, et ne pas la serrer.',
      en: 'The strawberry grows low. One must bend to it, and not squeeze.',
      ar: 'الفراولة تنمو قريبة من الأرض. لا بد من الانحناء إليها، وألا نضغط عليها.',
    },
    {
      fr: 'La première semaine, on apprend le dos. La deuxième, on apprend les autres.',
      en: 'The first week, one learns one’s back. The second, one learns the others.',
      ar: 'في الأسبوع الأول نتعرف على ظهورنا. وفي الثاني نتعرف على الأخريات.',
    },
    {
      fr: 'La quatrième, on envoie l’argent, et l’on dit que tout va bien.',
      en: 'The fourth, one sends the money, and says that all is well.',
      ar: 'وفي الرابع نرسل المال، ونقول إن كل شيء بخير.',
    },
    {
      fr: 'Pour la campagne de 2018 et 2019, 19 179 d’entre nous étaient autorisées à venir.',
      en: 'For the season of 2018 and 2019, 19,179 of us were authorised to come.',
      ar: 'في موسم 2018 و2019 رُخّص بالمجيء لـ19.179 منا.',
    },
    {
      fr: 'En 2020, 16 500 étaient choisies ; 7 007 étaient arrivées quand les frontières ont fermé. Les autres ont défait leur sac.',
      en: 'In 2020, 16,500 had been chosen; 7,007 had arrived when the borders closed. The others unpacked their bags.',
      ar: 'وفي 2020 اختيرت 16.500، ووصلت 7.007 قبل أن تُغلق الحدود. أما الباقيات ففتحن حقائبهن وأفرغنها.',
    },
    {
      fr: 'Puis l’on est revenu : environ 12 000 en 2021, 15 000 en 2023.',
      en: 'Then we came again: about 12,000 in 2021, 15,000 in 2023.',
      ar: 'ثم عدنا: نحو 12.000 في 2021، و15.000 في 2023.',
    },
    {
      fr: 'Certaines ont porté plainte pour des abus, et des tribunaux ont condamné. Porter plainte loin de chez soi, cela se compte aussi.',
      en: 'Some of us brought complaints of abuse, and courts have convicted. To complain, far from home, counts too.',
      ar: 'ومنا من تقدمن بشكايات ضد انتهاكات، وأدانت محاكم المعتدين. والشكوى بعيدا عن البيت تُحسب هي أيضا.',
    },
    {
      fr: 'On pèse nos caisses. Il reste à entendre ce que nous disons.',
      en: 'Our crates are weighed. What we say is still to be heard.',
      ar: 'صناديقنا توزن. وبقي أن يُسمع ما نقول.',
    },
    {
      fr: 'La dernière semaine, on achète ce que l’on a promis, et l’on garde une place dans le sac pour soi.',
      en: 'The last week, one buys what was promised, and keeps a corner of the bag for oneself.',
      ar: 'وفي الأسبوع الأخير نشتري ما وعدنا به، ونترك في الحقيبة مكانا لأنفسنا.',
    },
    {
      fr: 'À la maison, tout le monde a vieilli d’une saison. Nous aussi.',
      en: 'At home, everyone has grown older by a season. So have we.',
      ar: 'وفي البيت كبر الجميع موسما. ونحن أيضا.',
    },
    {
      fr: 'Quelqu’un demande : tu repars ? Et nous recommençons à compter.',
      en: 'Someone asks: will you go again? And we begin to count once more.',
      ar: 'ويسأل أحدهم: هل ترجعين إلى هناك؟ فنبدأ العدّ من جديد.',
    },
  ],
  points: [
    {
      id: 'chosen',
      at: 0,
      title: { fr: 'Choisies', en: 'Chosen', ar: 'مختارات' },
      synopsis: {
        fr: 'L’embauche au pays d’origine, vers 2000, puis surtout des Marocaines à partir de 2006.',
        en: 'Hiring at origin, about 2000, then above all Moroccan women from 2006.',
        ar: 'التشغيل من بلد المنشأ نحو سنة 2000، ثم المغربيات خاصة منذ 2006.',
      },
      keywords: [
        { fr: 'saisonnières', en: 'seasonal workers', ar: 'عاملات موسميات' },
        { fr: 'fraises', en: 'strawberries', ar: 'فراولة' },
        { fr: 'contrat', en: 'contract', ar: 'عقد' },
      ],
      places: ['morocco', 'huelva'],
      facts: ['M06'],
      lead: { view: 'room', route: ['morocco', 'huelva'] },
    },
    {
      id: 'the-first-weeks',
      at: 3,
      title: { fr: 'Les premières semaines', en: 'The first weeks', ar: 'الأسابيع الأولى' },
      synopsis: {
        fr: 'Le dos, les autres, l’argent que l’on envoie.',
        en: 'The back, the others, the money sent home.',
        ar: 'الظهر، والأخريات، والمال الذي يُرسل.',
      },
      keywords: [
        { fr: 'cueillette', en: 'picking', ar: 'جني' },
        { fr: 'corps', en: 'body', ar: 'جسد' },
      ],
      places: ['huelva'],
      facts: ['M06'],
    },
    {
      id: 'the-seasons',
      at: 6,
      title: { fr: 'Les saisons en nombres', en: 'The seasons in numbers', ar: 'المواسم بالأرقام' },
      synopsis: {
        fr: 'De 2018 à 2023, et 2020, l’année où les frontières ferment.',
        en: 'From 2018 to 2023, and 2020, the year the borders closed.',
        ar: 'من 2018 إلى 2023، وسنة 2020 التي أُغلقت فيها الحدود.',
      },
      keywords: [
        { fr: 'campagne', en: 'season', ar: 'موسم' },
        { fr: 'frontière fermée', en: 'closed border', ar: 'حدود مغلقة' },
      ],
      places: ['huelva'],
      facts: ['M06'],
    },
    {
      id: 'to-be-heard',
      at: 9,
      title: { fr: 'Être entendues', en: 'To be heard', ar: 'أن نُسمع' },
      synopsis: {
        fr: 'Des plaintes pour abus, des condamnations.',
        en: 'Complaints of abuse, convictions.',
        ar: 'شكايات ضد انتهاكات، وأحكام بالإدانة.',
      },
      keywords: [
        { fr: 'plainte', en: 'complaint', ar: 'شكاية' },
        { fr: 'abus', en: 'abuse', ar: 'انتهاك' },
        { fr: 'justice', en: 'justice', ar: 'قضاء' },
      ],
      facts: ['M06'],
    },
    {
      id: 'the-last-week',
      at: 11,
      title: { fr: 'La dernière semaine', en: 'The last week', ar: 'الأسبوع الأخير' },
      synopsis: {
        fr: 'Le retour, et la question : tu repars ?',
        en: 'The way home, and the question: will you go again?',
        ar: 'العودة، ثم السؤال: هل ترجعين إلى هناك؟',
      },
      keywords: [
        { fr: 'retour', en: 'return', ar: 'عودة' },
        { fr: 'promesse', en: 'promise', ar: 'وعد' },
      ],
      places: ['huelva', 'morocco'],
      lead: { view: 'room', route: ['huelva', 'morocco'] },
    },
  ],
}
