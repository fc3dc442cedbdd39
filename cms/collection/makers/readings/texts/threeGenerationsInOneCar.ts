import type { Reading } from '../Reading.ts'

export const threeGenerationsInOneCar: Reading = {
  slug: 'three-generations-in-one-car',
  title: { fr: 'Trois générations, une voiture', en: 'Three generations, one car', ar: 'ثلاثة أجيال في سيارة' },
  narratorRole: {
    fr: 'Une grand-mère, un père, une jeune femme, en route',
    en: 'A grandmother, a father, a young woman, on the road',
    ar: 'جدة وأب وشابة في الطريق',
  },
  synopsis: {
    fr: 'L’été, une voiture trop chargée, trois manières de dire où l’on va. Les chiffres de la traversée passent par la radio ; le thé, par-dessus les sièges.',
    en: 'Summer, an overloaded car, three ways of saying where one is going. The figures of the crossing come over the radio; the tea, over the seats.',
    ar: 'صيف، وسيارة فوق طاقتها، وثلاث طرق لتسمية الوجهة. أرقام العبور تأتي من المذياع، والشاي يمر فوق المقاعد.',
  },
  facts: ['T03', 'T14'],
  voices: [
    { name: { fr: 'La grand-mère', en: 'The grandmother', ar: 'الجدة' }, pitch: 92 },
    { name: { fr: 'Le père', en: 'The father', ar: 'الأب' }, pitch: 76 },
    { name: { fr: 'La jeune femme', en: 'The young woman', ar: 'الشابة' }, pitch: 118 },
  ],
  lines: [
    {
      by: 1,
      fr: 'Tout le monde est là ? Bon. Qui a encore attaché un tapis sur le toit ?',
      en: 'Is everyone in? Good. Now, who has tied another carpet to the roof?',
      ar: 'الجميع هنا؟ طيب. ومن ربط زربية أخرى فوق السيارة؟',
    },
    {
      by: 0,
      fr: 'C’est un cadeau. On n’arrive pas les mains vides.',
      en: 'It is a present. One does not arrive with empty hands.',
      ar: 'إنها هدية. لا نصل وأيدينا فارغة.',
    },
    {
      by: 2,
      fr: 'Les mains, non. Mais le toit est plus haut que la voiture.',
      en: 'Hands, no. But the roof is now taller than the car.',
      ar: 'الأيدي لا. لكن الحمولة صارت أعلى من السيارة.',
    },
    {
      by: 1,
      fr: 'Écoutez la radio : plus de quatre millions d’arrivées, du 10 juin au 15 septembre 2025.',
      en: 'Listen to the radio: more than four million arrivals, from the tenth of June to the fifteenth of September 2025.',
      ar: 'اسمعوا المذياع: أكثر من أربعة ملايين وافد، من 10 يونيو إلى 15 شتنبر 2025.',
    },
    {
      by: 2,
      fr: 'Et ils sont tous devant nous.',
      en: 'And all of them are in front of us.',
      ar: 'وكلهم أمامنا.',
    },
    {
      by: 0,
      fr: 'Plus de 86 000 les jours de pointe. Il y en aura bien un pour nous garder une place à l’ombre.',
      en: 'Over 86,000 on the busiest days. One of them will surely keep us a place in the shade.',
      ar: 'أكثر من 86.000 في أيام الذروة. لا بد أن يحجز لنا أحدهم مكانا في الظل.',
    },
    {
      by: 1,
      fr: 'C’est la vingt-cinquième opération Marhaba : vingt-six sites d’accueil, vingt au Maroc, six à l’étranger.',
      en: 'It is the twenty-fifth Operation Marhaba: twenty-six reception sites, twenty in Morocco, six abroad.',
      ar: 'هذه عملية مرحبا الخامسة والعشرون: ستة وعشرون موقعا للاستقبال، عشرون في المغرب وستة في الخارج.',
    },
    {
      by: 2,
      fr: 'Et combien de toilettes ?',
      en: 'And how many toilets?',
      ar: 'وكم مرحاضا؟',
    },
    {
      by: 1,
      fr: 'La radio ne le dit pas.',
      en: 'The radio does not say.',
      ar: 'المذياع لا يذكر ذلك.',
    },
    {
      by: 0,
      fr: '88 441 personnes aidées en chemin. Si tu demandais le tien, cela ferait une de plus.',
      en: '88,441 people helped on their way. If you asked yours, that would make one more.',
      ar: 'واستفاد من المساعدة في الطريق 88.441 شخصا. لو سألت أنت عن طريقك لزادوا واحدا.',
    },
    {
      by: 1,
      fr: 'Je ne suis pas perdu. Je prends la route qui est belle.',
      en: 'I am not lost. I am taking the road with the view.',
      ar: 'لست تائها. أنا آخذ الطريق الجميل.',
    },
    {
      by: 2,
      fr: 'Une étude dit que 61 % des Marocains d’Europe de 18 à 35 ans viennent chaque année. Elle ne dit pas combien voyagent avec une bouilloire sur les genoux.',
      en: 'A study says that 61% of Moroccans in Europe aged 18 to 35 come every year. It does not say how many travel with a kettle on their knees.',
      ar: 'تقول دراسة إن 61 في المائة من مغاربة أوروبا بين سن 18 و35 يأتون كل سنة. ولا تقول كم منهم يسافر وعلى ركبتيه مقراج.',
    },
    {
      by: 0,
      fr: 'Moi, je dis : on rentre.',
      en: 'I say: we are going home.',
      ar: 'أنا أقول: نحن عائدون.',
    },
    {
      by: 2,
      fr: 'Et moi : on part. En septembre, nous dirons l’inverse.',
      en: 'And I say: we are going away. In September it will be the other way round.',
      ar: 'وأنا أقول: نحن مسافرون. وفي شتنبر يصير العكس.',
    },
    {
      by: 1,
      fr: 'Et moi, je conduis.',
      en: 'And I am driving.',
      ar: 'أما أنا فأسوق.',
    },
    {
      by: 2,
      fr: 'Quand j’étais petite, je demandais toutes les cinq minutes : on est bientôt arrivés ?',
      en: 'When I was small I used to ask, every five minutes: are we nearly there?',
      ar: 'حين كنت صغيرة كنت أسأل كل خمس دقائق: هل اقتربنا؟',
    },
    {
      by: 0,
      fr: 'Passe-moi le thermos, ma fille. Et dis-moi : on est bientôt arrivés ?',
      en: 'Pass me the flask, my girl. And tell me: are we nearly there?',
      ar: 'ناوليني القنينة يا ابنتي. وقولي لي: هل اقتربنا؟',
    },
  ],
  points: [
    {
      id: 'the-roof',
      at: 0,
      title: { fr: 'Le toit', en: 'The roof', ar: 'سقف السيارة' },
      synopsis: {
        fr: 'On n’arrive pas les mains vides.',
        en: 'One does not arrive with empty hands.',
        ar: 'لا نصل وأيدينا فارغة.',
      },
      keywords: [
        { fr: 'cadeaux', en: 'presents', ar: 'هدايا' },
        { fr: 'voiture', en: 'car', ar: 'سيارة' },
        { fr: 'été', en: 'summer', ar: 'صيف' },
      ],
      facts: ['T03'],
      lead: { exhibit: 'summer-road', view: 'exhibit', raisesLamp: true },
    },
    {
      id: 'on-the-radio',
      at: 3,
      title: { fr: 'À la radio', en: 'On the radio', ar: 'في المذياع' },
      synopsis: {
        fr: 'Marhaba 2025 en chiffres, commentée depuis la banquette.',
        en: 'Marhaba 2025 in figures, with remarks from the back seat.',
        ar: 'أرقام مرحبا 2025، بتعليق من المقعد الخلفي.',
      },
      keywords: [
        { fr: 'Marhaba', en: 'Marhaba', ar: 'مرحبا' },
        { fr: 'traversée', en: 'crossing', ar: 'عبور' },
      ],
      places: ['france', 'spain', 'morocco'],
      facts: ['T03'],
      lead: { exhibit: 'summer-road', view: 'exhibit', raisesLamp: true, route: ['france', 'spain', 'morocco'] },
    },
    {
      id: 'sixty-one-per-cent',
      at: 11,
      title: { fr: 'Soixante et un sur cent', en: 'Sixty-one in a hundred', ar: 'واحد وستون من كل مائة' },
      synopsis: {
        fr: 'Les jeunes Marocains d’Europe qui viennent chaque année.',
        en: 'The young Moroccans of Europe who come every year.',
        ar: 'شباب مغاربة أوروبا الذين يأتون كل سنة.',
      },
      keywords: [
        { fr: 'jeunesse', en: 'youth', ar: 'شباب' },
        { fr: 'visite', en: 'visit', ar: 'زيارة' },
      ],
      places: ['morocco'],
      facts: ['T14'],
      lead: { exhibit: 'returns', view: 'exhibit', raisesLamp: true },
    },
    {
      id: 'going-home-going-away',
      at: 12,
      title: { fr: 'On rentre, on part', en: 'Going home, going away', ar: 'عائدون ومسافرون' },
      synopsis: {
        fr: 'Trois manières de nommer la même route.',
        en: 'Three ways of naming the same road.',
        ar: 'ثلاث طرق لتسمية الطريق نفسها.',
      },
      keywords: [
        { fr: 'chez soi', en: 'home', ar: 'البيت' },
        { fr: 'générations', en: 'generations', ar: 'أجيال' },
      ],
      lead: { exhibit: 'the-house-back-home', view: 'exhibit', raisesLamp: true },
    },
  ],
}
