import type { Reading } from '../Reading.ts'

export const whenTheLineStops: Reading = {
  slug: 'when-the-line-stops',
  title: { fr: 'Quand la chaîne s’arrête', en: 'When the line stops', ar: 'حين تتوقف السلسلة' },
  narratorRole: {
    fr: 'Des ouvriers de la chaîne, 1982',
    en: 'Workers on the line, 1982',
    ar: 'عمال على سلسلة التركيب، 1982',
  },
  synopsis: {
    fr: 'Une chaîne d’automobiles, des ouvriers de plusieurs pays, un mot : la dignité. Des grèves de 1981 et 1982 aux licenciements de Poissy.',
    en: 'A car line, workers from several countries, one word: dignity. From the strikes of 1981 and 1982 to the lay-offs at Poissy.',
    ar: 'سلسلة تركيب سيارات، وعمال من بلدان عدة، وكلمة واحدة: الكرامة. من إضرابات 1981 و1982 إلى التسريحات في بواسي.',
  },
  facts: ['L11', 'L13'],
  voices: [{ name: { fr: 'Les ouvriers', en: 'The workers', ar: 'العمال' }, pitch: 80 }],
  lines: [
    {
      fr: 'La chaîne avance. C’est elle qui donne l’heure.',
      en: 'The line moves on. It is the line that tells the time.',
      ar: 'السلسلة تتقدم. هي التي تحدد الوقت.',
    },
    {
      fr: 'Chacun tient un poste, un geste, toujours le même ; à la fin, la main le fait sans nous.',
      en: 'Each of us has a post, a movement, always the same; in the end the hand does it without us.',
      ar: 'لكل واحد موقع وحركة واحدة لا تتغير، حتى تصير اليد تؤديها بدوننا.',
    },
    {
      fr: 'Nous venons de plusieurs pays. Beaucoup d’entre nous viennent du Maroc.',
      en: 'We come from several countries. Many of us come from Morocco.',
      ar: 'جئنا من بلدان عدة. وكثير منا من المغرب.',
    },
    {
      fr: 'Dans le bruit, on se parle avec les yeux, avec l’épaule.',
      en: 'In the noise we speak with our eyes, with a shoulder.',
      ar: 'وفي الضجيج نتخاطب بالعين وبالكتف.',
    },
    {
      fr: 'Sochaux, octobre 1981. Aulnay, avril et mai 1982. Poissy, juin 1982. La chaîne s’arrête.',
      en: 'Sochaux, October 1981. Aulnay, April and May 1982. Poissy, June 1982. The line stops.',
      ar: 'سوشو، أكتوبر 1981. أولني، أبريل وماي 1982. بواسي، يونيو 1982. السلسلة تتوقف.',
    },
    {
      fr: 'Alors, pour la première fois, nous entendons la taille de l’atelier.',
      en: 'Then, for the first time, we hear how large the workshop is.',
      ar: 'فنسمع، لأول مرة، كم هو واسع هذا المعمل.',
    },
    {
      fr: 'Ce que nous demandons tient en un mot : la dignité. C’est ce mot qui est resté.',
      en: 'What we ask for can be said in one word: dignity. It is the word that has remained.',
      ar: 'ما نطلبه تسعه كلمة واحدة: الكرامة. وهي الكلمة التي بقيت.',
    },
    {
      fr: 'Cela veut dire : qu’on nous parle comme on parle à quelqu’un.',
      en: 'It means: to be spoken to as one speaks to someone.',
      ar: 'ومعناها: أن نُخاطَب كما يُخاطَب إنسان.',
    },
    {
      fr: 'Depuis octobre 1981, un étranger peut fonder librement une association. L’ATMF naît le 19 janvier 1982.',
      en: 'Since October 1981 a foreigner may freely found an association. The ATMF is born on the nineteenth of January 1982.',
      ar: 'منذ أكتوبر 1981 صار من حق الأجنبي أن يؤسس جمعية بحرية. وفي 19 يناير 1982 تأسست جمعية ATMF.',
    },
    {
      fr: 'Une table, des chaises, une adresse : un lieu où poser la fatigue et la mettre en phrases.',
      en: 'A table, some chairs, an address: a place to set down our tiredness and put it into sentences.',
      ar: 'مائدة وكراس وعنوان: مكان نضع فيه التعب، ونصوغه جملا.',
    },
    {
      fr: 'En décembre 1983, à Poissy, on prévoit 2 905 licenciements. Des cris racistes sont poussés contre nous ; ils sont attestés.',
      en: 'In December 1983, at Poissy, 2,905 lay-offs are planned. Racist cries are shouted at us; they are on record.',
      ar: 'وفي دجنبر 1983، في بواسي، تقرر تسريح 2.905 عمال. وتعالت في وجوهنا صيحات عنصرية، وهي ثابتة في المصادر.',
    },
    {
      fr: 'Certains demandent qu’on les aide à rentrer. Nous ne les jugeons pas : nous savons le poids d’un billet de retour.',
      en: 'Some ask for help to go home. We do not judge them: we know what a return ticket weighs.',
      ar: 'وطلب بعضنا مساعدة على العودة. ولا نلومهم: فنحن نعرف ثقل تذكرة الرجوع.',
    },
    {
      fr: 'Nous gardons ceci : une chose aussi grande peut s’arrêter, et l’on s’entend.',
      en: 'This we keep: a thing so large can stop, and then one hears one another.',
      ar: 'ونحتفظ بهذا: شيء بهذا الكبر يمكن أن يتوقف، فيسمع بعضنا بعضا.',
    },
    {
      fr: 'Nos mains, elles, n’ont pas oublié la cadence.',
      en: 'Our hands have not forgotten the pace.',
      ar: 'أما أيدينا فلم تنس الإيقاع.',
    },
  ],
  points: [
    {
      id: 'at-the-post',
      at: 0,
      title: { fr: 'Au poste', en: 'At the post', ar: 'في الموقع' },
      synopsis: {
        fr: 'Un geste, toujours le même, au milieu du bruit.',
        en: 'One movement, always the same, in the noise.',
        ar: 'حركة واحدة لا تتغير، وسط الضجيج.',
      },
      keywords: [
        { fr: 'chaîne', en: 'assembly line', ar: 'سلسلة التركيب' },
        { fr: 'automobile', en: 'car industry', ar: 'صناعة السيارات' },
        { fr: 'ouvriers', en: 'workers', ar: 'عمال' },
      ],
      places: ['morocco', 'france'],
      facts: ['L11'],
      lead: { view: 'room', route: ['morocco', 'france'] },
    },
    {
      id: 'the-line-stops',
      at: 4,
      title: { fr: 'La chaîne s’arrête', en: 'The line stops', ar: 'السلسلة تتوقف' },
      synopsis: {
        fr: 'Sochaux, Aulnay, Poissy : les grèves de la dignité.',
        en: 'Sochaux, Aulnay, Poissy: the strikes for dignity.',
        ar: 'سوشو وأولني وبواسي: إضرابات الكرامة.',
      },
      keywords: [
        { fr: 'grève', en: 'strike', ar: 'إضراب' },
        { fr: 'dignité', en: 'dignity', ar: 'كرامة' },
      ],
      places: ['sochaux', 'aulnay-sous-bois', 'poissy'],
      facts: ['L11'],
      lead: {
        exhibit: 'dignity',
        view: 'exhibit',
        raisesLamp: true,
        route: ['sochaux', 'aulnay-sous-bois', 'poissy'],
      },
    },
    {
      id: 'a-place-to-meet',
      at: 8,
      title: { fr: 'Un lieu pour se réunir', en: 'A place to meet', ar: 'مكان للاجتماع' },
      synopsis: {
        fr: 'Octobre 1981, le droit d’association ; janvier 1982, l’ATMF.',
        en: 'October 1981, the right of association; January 1982, the ATMF.',
        ar: 'أكتوبر 1981: حق تأسيس الجمعيات. يناير 1982: جمعية ATMF.',
      },
      keywords: [
        { fr: 'association', en: 'association', ar: 'جمعية' },
        { fr: 'droit', en: 'right', ar: 'حق' },
      ],
      places: ['france'],
      facts: ['L13'],
      lead: { exhibit: 'a-shelf-of-associations', view: 'exhibit', raisesLamp: true },
    },
    {
      id: 'the-winter-of-poissy',
      at: 10,
      title: { fr: 'L’hiver de Poissy', en: 'The winter at Poissy', ar: 'شتاء بواسي' },
      synopsis: {
        fr: 'Des licenciements, des cris racistes, des demandes de retour ; et ce que l’on garde.',
        en: 'Lay-offs, racist cries, requests to return; and what is kept.',
        ar: 'تسريحات وصيحات عنصرية وطلبات عودة، وما نحتفظ به.',
      },
      keywords: [
        { fr: 'licenciement', en: 'lay-off', ar: 'تسريح' },
        { fr: 'racisme', en: 'racism', ar: 'عنصرية' },
        { fr: 'retour', en: 'return', ar: 'عودة' },
      ],
      places: ['poissy'],
      facts: ['L11'],
      lead: { exhibit: 'dignity', view: 'room', route: ['poissy'] },
    },
  ],
}
