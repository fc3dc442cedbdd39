import type { Reading } from '../Reading.ts'

export const theDictatedLetter: Reading = {
  slug: 'the-dictated-letter',
  title: { fr: 'La lettre dictée', en: 'The dictated letter', ar: 'الرسالة المُملاة' },
  narratorRole: {
    fr: 'Un homme dicte une lettre, dans un cantonnement',
    en: 'A man dictating a letter from the barracks',
    ar: 'رجل يملي رسالة من الثكنة',
  },
  synopsis: {
    fr: 'Pendant la Première Guerre mondiale, depuis un cantonnement en France, un homme dicte : ce qu’il faut écrire aux siens, et ce qu’il vaut mieux taire.',
    en: 'During the First World War, from barracks in France, a man dictates: what is to be written home, and what is better left out.',
    ar: 'خلال الحرب العالمية الأولى، ومن ثكنة في فرنسا، يملي رجل رسالته: ما يُكتب للأهل، وما يحسن السكوت عنه.',
  },
  facts: ['C03', 'C04', 'C06', 'C07'],
  voices: [{ name: { fr: 'L’homme qui dicte', en: 'The man who dictates', ar: 'الرجل الذي يملي' }, pitch: 78 }],
  lines: [
    {
      fr: 'Écris que nous allons bien. C’est par là qu’on commence.',
      en: 'Write that we are well. That is how one begins.',
      ar: 'اكتب أننا بخير. هكذا تُبدأ الرسائل.',
    },
    {
      fr: 'Nous parlons, un autre tient la plume : nos lettres passent par une main qui n’est pas la nôtre.',
      en: 'We speak, another holds the pen: our letters go through a hand that is not our own.',
      ar: 'نحن نتكلم، وغيرنا يمسك القلم: رسائلنا تمر بيد ليست يدنا.',
    },
    {
      fr: 'Écris qu’on nous loge ensemble, qu’on nous conduit ensemble au travail, qu’on nous ramène ensemble.',
      en: 'Write that we are housed together, led to work together, brought back together.',
      ar: 'اكتب أنهم يُسكنوننا معا، ويسوقوننا إلى العمل معا، ويعيدوننا معا.',
    },
    {
      fr: 'Écris que la règle est celle de l’armée, même pour ceux qui ne sont venus que travailler.',
      en: 'Write that the rule is the army’s, even for those who came only to work.',
      ar: 'اكتب أن القانون قانون الجيش، حتى على من جاء للعمل لا غير.',
    },
    {
      fr: 'Écris qu’on surveille nos pas, et nos heures libres. Non : ne l’écris pas. À la maison, on compterait les heures.',
      en: 'Write that they watch our steps, and our free hours. No: do not write it. At home they would count the hours.',
      ar: 'اكتب أنهم يراقبون خطانا، وساعات راحتنا. لا، لا تكتب هذا. سيعدّون الساعات في البيت.',
    },
    {
      fr: 'Nous sommes ici environ 40 000 soldats, et environ 35 000 travailleurs. Chacun croit que sa lettre est la seule.',
      en: 'There are about 40,000 soldiers of us here, and about 35,000 workers. Each believes that his letter is the only one.',
      ar: 'نحن هنا نحو 40.000 جندي، ونحو 35.000 عامل. وكل واحد يظن أن رسالته هي الوحيدة.',
    },
    {
      fr: 'On dira que nous étions volontaires. C’est le mot du papier.',
      en: 'They will say that we were volunteers. That is the word on the paper.',
      ar: 'سيقال إننا متطوعون. تلك كلمة الورق.',
    },
    {
      fr: 'Certains ont signé, et la prime a compté. D’autres ont été pressés, d’autres enrôlés de force : cela aussi est établi.',
      en: 'Some signed, and the bounty counted. Others were pressed, others enlisted by force: that too is on record.',
      ar: 'منا من وقّع، وكان للمنحة وزنها. ومنا من ضُغط عليه، ومن جُنّد بالقوة: وهذا أيضا ثابت.',
    },
    {
      fr: 'La solde est plus basse que celle des soldats français. Écris-le tel quel, sans te plaindre.',
      en: 'The pay is lower than the French soldiers’ pay. Write it as it is, without complaint.',
      ar: 'أجر الجندي منا أقل من أجر الجندي الفرنسي. اكتبها كما هي، بلا شكوى.',
    },
    {
      fr: 'Ne raconte pas la guerre. Ils en savent assez : nous ne sommes pas rentrés.',
      en: 'Do not tell them about the war. They know enough: we have not come home.',
      ar: 'ولا تحك عن الحرب. يكفيهم ما يعلمون: أننا لم نعد.',
    },
    {
      fr: 'Demande s’il a plu. Demande pour les bêtes, pour le puits, pour chacun, et laisse de la place pour la réponse.',
      en: 'Ask if it has rained. Ask after the animals, the well, after everyone, and leave room for the answer.',
      ar: 'اسأل هل نزل المطر. اسأل عن البهائم وعن البئر وعن الجميع، واترك مكانا للجواب.',
    },
    {
      fr: 'Écris que nous reviendrons. N’écris pas quand.',
      en: 'Write that we shall come back. Do not write when.',
      ar: 'اكتب أننا سنعود. ولا تكتب متى.',
    },
    {
      fr: 'Maintenant, relis. Ils ne connaîtront pas l’écriture ; il faut qu’ils reconnaissent la voix.',
      en: 'Now read it back. They will not know the handwriting; they must know the voice.',
      ar: 'والآن أعد القراءة. لن يعرفوا الخط، فليعرفوا الصوت.',
    },
  ],
  points: [
    {
      id: 'another-hand',
      at: 0,
      title: { fr: 'La main d’un autre', en: 'Another’s hand', ar: 'يد غير يدنا' },
      synopsis: {
        fr: 'Une lettre se dicte : on commence par dire que tout va bien.',
        en: 'A letter is dictated: it begins by saying that all is well.',
        ar: 'رسالة تُملى، وتبدأ بالقول إن الحال بخير.',
      },
      keywords: [
        { fr: 'lettre', en: 'letter', ar: 'رسالة' },
        { fr: 'Première Guerre mondiale', en: 'First World War', ar: 'الحرب العالمية الأولى' },
      ],
      places: ['france'],
      facts: ['C06'],
      lead: { view: 'room', route: ['morocco', 'france'] },
    },
    {
      id: 'under-army-rule',
      at: 2,
      title: { fr: 'Sous la règle de l’armée', en: 'Under army rule', ar: 'تحت قانون الجيش' },
      synopsis: {
        fr: 'Les travailleurs coloniaux sont groupés et surveillés jusque dans leurs loisirs.',
        en: 'Colonial workers are grouped, and watched even in their free time.',
        ar: 'العمال القادمون من المستعمرات مجمّعون ومراقَبون حتى في أوقات راحتهم.',
      },
      keywords: [
        { fr: 'travailleurs coloniaux', en: 'colonial workers', ar: 'عمال المستعمرات' },
        { fr: 'surveillance', en: 'surveillance', ar: 'مراقبة' },
      ],
      facts: ['C07'],
    },
    {
      id: 'how-many',
      at: 5,
      title: { fr: 'Combien', en: 'How many', ar: 'كم' },
      synopsis: {
        fr: 'Environ 40 000 soldats et environ 35 000 travailleurs.',
        en: 'About 40,000 soldiers and about 35,000 workers.',
        ar: 'نحو 40.000 جندي ونحو 35.000 عامل.',
      },
      keywords: [
        { fr: 'soldats', en: 'soldiers', ar: 'جنود' },
        { fr: 'ouvriers', en: 'workers', ar: 'عمال' },
      ],
      places: ['france'],
      facts: ['C03', 'C06'],
    },
    {
      id: 'the-word-on-the-paper',
      at: 6,
      title: { fr: 'Le mot du papier', en: 'The word on the paper', ar: 'كلمة الورق' },
      synopsis: {
        fr: 'Volontaires, pressés ou enrôlés de force ; une prime, une solde plus basse.',
        en: 'Volunteers, pressed or enlisted by force; a bounty, a lower pay.',
        ar: 'متطوعون، أو مضغوط عليهم، أو مجنّدون بالقوة. منحة، وأجر أقل.',
      },
      keywords: [
        { fr: 'engagement', en: 'enlistment', ar: 'تجنيد' },
        { fr: 'contrainte', en: 'coercion', ar: 'إكراه' },
        { fr: 'solde', en: 'pay', ar: 'أجر' },
      ],
      facts: ['C04'],
    },
    {
      id: 'news-of-home',
      at: 9,
      title: { fr: 'Des nouvelles de la maison', en: 'News of home', ar: 'أخبار البيت' },
      synopsis: {
        fr: 'Ne pas raconter la guerre ; demander s’il a plu.',
        en: 'Not to tell of the war; to ask if it has rained.',
        ar: 'لا حديث عن الحرب، بل سؤال عن المطر.',
      },
      keywords: [
        { fr: 'famille', en: 'family', ar: 'عائلة' },
        { fr: 'absence', en: 'absence', ar: 'غياب' },
      ],
    },
  ],
}
