import type { Reading } from '../Reading.ts'

export const readingTheMoneyOrder: Reading = {
  slug: 'reading-the-money-order',
  title: { fr: 'Celles qui lisent le mandat', en: 'Those who read the money order', ar: 'قارئات الحوالة' },
  narratorRole: {
    fr: 'Les femmes restées au pays',
    en: 'The women who stayed at home',
    ar: 'النساء الباقيات في البلد',
  },
  synopsis: {
    fr: 'Une somme arrive, sans nouvelles. Celles qui restent tiennent la maison, suivent de loin les décrets qui ouvrent et ferment la porte aux familles, et décident.',
    en: 'A sum arrives, without news. Those who stay run the house, follow from afar the decrees that open and close the door to families, and decide.',
    ar: 'يصل مبلغ من المال بلا أخبار. والباقيات يدبّرن البيت، ويتابعن من بعيد مراسيم تفتح الباب في وجه العائلات وتغلقه، ويقررن.',
  },
  facts: ['L15', 'S07', 'T01'],
  voices: [{ name: { fr: 'Celles qui restent', en: 'The women who stay', ar: 'الباقيات' }, pitch: 102 }],
  lines: [
    {
      fr: 'Le mandat arrive avant les nouvelles.',
      en: 'The money order arrives before the news.',
      ar: 'تصل الحوالة قبل الأخبار.',
    },
    {
      fr: 'Nous le lisons toutes de la même façon : d’abord le nom, puis la date, puis la somme.',
      en: 'We all read it in the same way: first the name, then the date, then the sum.',
      ar: 'نقرؤها جميعا بالطريقة نفسها: الاسم أولا، ثم التاريخ، ثم المبلغ.',
    },
    {
      fr: 'Elle dit combien. Elle ne dit pas comment.',
      en: 'It says how much. It does not say how.',
      ar: 'تقول كم. ولا تقول كيف.',
    },
    {
      fr: 'On dit de nous : elles attendent. C’est ainsi que l’on voit les choses depuis la route.',
      en: 'People say of us: they wait. That is how it looks from the road.',
      ar: 'يقال عنا: إنهن ينتظرن. هكذا تُرى الأمور من الطريق.',
    },
    {
      fr: 'Vue d’ici, la maison tient, et c’est nous qui la tenons.',
      en: 'Seen from here, the house holds, and it is we who hold it.',
      ar: 'أما من هنا فالبيت قائم، ونحن من يقيمه.',
    },
    {
      fr: 'Nous faisons trois tas sur la table : l’épicier, l’école, le toit.',
      en: 'We make three piles on the table: the grocer, the school, the roof.',
      ar: 'نقسم المال على المائدة ثلاثة أكوام: البقال، والمدرسة، والسقف.',
    },
    {
      fr: 'En 1975, un peu plus d’un demi-milliard de dollars arrive ainsi au Maroc. Dans les comptes du monde, c’est une ligne ; ici, ce sont trois tas.',
      en: 'In 1975 a little over half a billion dollars comes to Morocco in this way. In the world’s accounts it is one line; here it is three piles.',
      ar: 'في سنة 1975 وصل إلى المغرب هكذا أكثر بقليل من نصف مليار دولار. هو في حسابات العالم سطر واحد، وهو هنا ثلاثة أكوام.',
    },
    {
      fr: 'En juillet 1974, la France avait fermé sa porte aux familles. En 1975, elle l’a rouverte ; un décret d’avril 1976 l’a écrit.',
      en: 'In July 1974 France had closed its door to families. In 1975 it opened again; a decree of April 1976 put it in writing.',
      ar: 'في يوليوز 1974 أغلقت فرنسا بابها في وجه العائلات. وفي 1975 فتحته من جديد، وكتب ذلك مرسوم في أبريل 1976.',
    },
    {
      fr: 'Alors la question est entrée dans la maison, et elle s’est assise avec nous : partir, ou tenir ?',
      en: 'Then the question came into the house and sat down among us: to go, or to hold?',
      ar: 'عندئذ دخل السؤال البيت وجلس بيننا: الرحيل أم البقاء؟',
    },
    {
      fr: 'Certaines sont parties avec les enfants : 147 932 femmes et enfants en dix ans, dit la presse.',
      en: 'Some left, with the children: 147,932 women and children from 1975 to 1984, the press says.',
      ar: 'منا من رحلن مع الأطفال: 147.932 امرأة وطفلا من 1975 إلى 1984، كما تقول الصحافة.',
    },
    {
      fr: 'D’autres sont restées, et n’ont pas moins décidé.',
      en: 'Others stayed, and decided no less.',
      ar: 'ومنا من بقين، ولم يكن قرارهن أقل شأنا.',
    },
    {
      fr: 'Selon une enquête de 2018 et 2019, près d’un tiers de celles et ceux qui vivent au loin sont des femmes. Presque une sur deux est partie pour la famille ; les autres, surtout pour étudier ou travailler.',
      en: 'By a survey of 2018 and 2019, nearly a third of those who live abroad are women. Almost one in two left for family; the others, above all to study or to work.',
      ar: 'وحسب بحث أُنجز في 2018 و2019، تشكل النساء قرابة ثلث المهاجرين. نصفهن تقريبا رحلن من أجل الأسرة، والأخريات للدراسة أو العمل خاصة.',
    },
    {
      fr: 'Au guichet, nous signons lentement. Puis nous répondons : tout va bien. Et nous gardons le reste.',
      en: 'At the counter we sign slowly. Then we answer: all is well. And we keep the rest.',
      ar: 'أمام الشباك نوقّع على مهل. ثم نجيب: كل شيء بخير. ونحتفظ بالباقي.',
    },
  ],
  points: [
    {
      id: 'how-much-not-how',
      at: 0,
      title: { fr: 'Combien, et non comment', en: 'How much, and not how', ar: 'كم، لا كيف' },
      synopsis: {
        fr: 'La somme arrive avant les nouvelles.',
        en: 'The sum arrives before the news.',
        ar: 'يصل المبلغ قبل الأخبار.',
      },
      keywords: [
        { fr: 'mandat', en: 'money order', ar: 'حوالة' },
        { fr: 'celles qui restent', en: 'women who stay', ar: 'الباقيات' },
      ],
      places: ['morocco'],
      facts: ['T01'],
      lead: { exhibit: 'the-money-order', view: 'exhibit', raisesLamp: true },
    },
    {
      id: 'three-piles',
      at: 3,
      title: { fr: 'Trois tas sur la table', en: 'Three piles on the table', ar: 'ثلاثة أكوام على المائدة' },
      synopsis: {
        fr: 'Tenir la maison : l’épicier, l’école, le toit, et une ligne dans les comptes du monde.',
        en: 'Running the house: the grocer, the school, the roof, and one line in the world’s accounts.',
        ar: 'تدبير البيت: البقال والمدرسة والسقف، وسطر في حسابات العالم.',
      },
      keywords: [
        { fr: 'transferts', en: 'remittances', ar: 'تحويلات' },
        { fr: 'maison', en: 'house', ar: 'بيت' },
        { fr: 'école', en: 'school', ar: 'مدرسة' },
      ],
      places: ['france', 'morocco'],
      facts: ['T01'],
      lead: { exhibit: 'the-money-order', view: 'exhibit', raisesLamp: true, route: ['france', 'morocco'] },
    },
    {
      id: 'to-go-or-to-hold',
      at: 7,
      title: { fr: 'Partir, ou tenir', en: 'To go, or to hold', ar: 'الرحيل أم البقاء' },
      synopsis: {
        fr: '1974 à 1976 : la porte se ferme aux familles, puis se rouvre ; certaines partent, d’autres restent.',
        en: '1974 to 1976: the door closes to families, then opens again; some go, others stay.',
        ar: 'من 1974 إلى 1976: يُغلق الباب في وجه العائلات ثم يُفتح، فمنهن من يرحلن ومنهن من يبقين.',
      },
      keywords: [
        { fr: 'regroupement familial', en: 'family reunification', ar: 'التجمع العائلي' },
        { fr: 'décision', en: 'decision', ar: 'قرار' },
      ],
      places: ['morocco', 'france'],
      facts: ['L15'],
      lead: { view: 'room', route: ['morocco', 'france'] },
    },
    {
      id: 'women-today',
      at: 11,
      title: { fr: 'Près d’un tiers', en: 'Nearly one in three', ar: 'قرابة الثلث' },
      synopsis: {
        fr: 'Parmi les migrants d’aujourd’hui, près d’un tiers de femmes, et leurs raisons.',
        en: 'Among today’s migrants, nearly a third are women, and their reasons.',
        ar: 'النساء قرابة ثلث المهاجرين اليوم، ولهن أسبابهن.',
      },
      keywords: [
        { fr: 'femmes', en: 'women', ar: 'نساء' },
        { fr: 'études', en: 'studies', ar: 'دراسة' },
        { fr: 'travail', en: 'work', ar: 'عمل' },
      ],
      facts: ['S07'],
      lead: { exhibit: 'the-money-order', view: 'room' },
    },
  ],
}
