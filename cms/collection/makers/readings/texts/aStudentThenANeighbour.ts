import type { Reading } from '../Reading.ts'

export const aStudentThenANeighbour: Reading = {
  slug: 'a-student-then-a-neighbour',
  title: { fr: 'Étudiants, puis voisins', en: 'Students, then neighbours', ar: 'طلبة ثم جيران' },
  narratorRole: {
    fr: 'Des étudiants venus d’Afrique subsaharienne, restés au Maroc',
    en: 'Students from sub-Saharan Africa who stayed in Morocco',
    ar: 'طلبة جاؤوا من إفريقيا جنوب الصحراء وبقوا في المغرب',
  },
  synopsis: {
    fr: 'Venir étudier au Maroc, y rester, remplir un dossier en 2014, recevoir un oui ou un non ; puis apprendre à être voisins, ce qu’aucune carte ne donne.',
    en: 'Coming to Morocco to study, staying, filling in a file in 2014, receiving a yes or a no; then learning to be neighbours, which no card can give.',
    ar: 'المجيء إلى المغرب للدراسة، والبقاء فيه، وملء ملف في 2014، وتلقي نعم أو لا، ثم تعلّم الجوار الذي لا تمنحه أي بطاقة.',
  },
  facts: ['A03', 'A04', 'A07'],
  voices: [{ name: { fr: 'Les étudiants', en: 'The students', ar: 'الطلبة' }, pitch: 90 }],
  lines: [
    {
      fr: 'Nous sommes venus au Maroc pour étudier.',
      en: 'We came to Morocco to study.',
      ar: 'جئنا إلى المغرب للدراسة.',
    },
    {
      fr: 'En 1994, nous étions environ 1 000, venus du sud du Sahara ; en 2017, 18 000.',
      en: 'In 1994 there were about 1,000 of us from south of the Sahara; in 2017, 18,000.',
      ar: 'في 1994 كنا نحو 1.000 طالب من جنوب الصحراء، وفي 2017 صرنا 18.000.',
    },
    {
      fr: 'On apprend d’abord le numéro du bus, ensuite le bonjour du boulanger, et bien plus tard ses plaisanteries.',
      en: 'One learns first the number of the bus, then the baker’s good morning, and much later the baker’s jokes.',
      ar: 'نتعلم أولا رقم الحافلة، ثم تحية الخبّاز، وبعد زمن طويل نكاته.',
    },
    {
      fr: 'Puis vient le diplôme, et avec lui une question : rester, mais à quel titre ?',
      en: 'Then comes the degree, and with it a question: to stay, but as what?',
      ar: 'ثم تأتي الشهادة، ويأتي معها سؤال: البقاء، ولكن بأي صفة؟',
    },
    {
      fr: 'En 2014, le Maroc ouvre une régularisation. Nous remplissons des dossiers, les nôtres et ceux des amis.',
      en: 'In 2014 Morocco opens a regularisation. We fill in files, our own and our friends’.',
      ar: 'في 2014 فتح المغرب باب تسوية الوضعية. فملأنا الملفات، ملفاتنا وملفات الأصدقاء.',
    },
    {
      fr: 'Les demandes viennent de 116 nationalités ; 27 649 au compte final.',
      en: 'Applications come from 116 nationalities; 27,649 in the final count.',
      ar: 'جاءت الطلبات من 116 جنسية، وبلغت في الحصيلة النهائية 27.649 طلبا.',
    },
    {
      fr: 'Après les recours, 23 096 reçoivent un oui : un peu plus de 83 sur cent.',
      en: 'After appeals, 23,096 receive a yes: a little over 83 in a hundred.',
      ar: 'وبعد الطعون قُبل 23.096 طلبا: أكثر بقليل من 83 في المائة.',
    },
    {
      fr: 'C’est beaucoup. Cela veut dire aussi que d’autres ont reçu un non.',
      en: 'That is a great many. It also means that others received a no.',
      ar: 'هذا كثير. ومعناه أيضا أن غيرهم تلقى الرفض.',
    },
    {
      fr: 'Autour de la même table, il y eut un oui et un non. Personne n’a su où poser les mains.',
      en: 'Around the same table there was a yes and a no. Nobody knew where to put their hands.',
      ar: 'حول المائدة الواحدة كان هناك قبول ورفض. ولم يعرف أحد أين يضع يديه.',
    },
    {
      fr: 'Fin 2016 et en 2017, une seconde campagne ; environ 50 000 personnes dans les deux.',
      en: 'At the end of 2016 and in 2017, a second campaign; about 50,000 people in the two.',
      ar: 'وفي أواخر 2016 وفي 2017 جاءت حملة ثانية، فبلغ المجموع في الحملتين نحو 50.000 شخص.',
    },
    {
      fr: 'La carte ne fait pas de nous des voisins. Pour cela, il faut du temps, et des escaliers.',
      en: 'The card does not make neighbours of us. That takes time, and staircases.',
      ar: 'والبطاقة لا تجعل منا جيرانا. هذا يحتاج إلى وقت، وإلى سلالم.',
    },
    {
      fr: 'Un soir, on a frappé pour nous demander du sel. Nous n’en avions pas. Nous sommes descendus en acheter, à deux.',
      en: 'One evening someone knocked to ask us for salt. We had none. We went down to buy some, the two of us.',
      ar: 'ذات مساء طُرق بابنا لطلب الملح. ولم يكن عندنا. فنزلنا معا لشرائه.',
    },
    {
      fr: 'Certains jours, nous comptons ce que nous avons quitté. D’autres jours, nous oublions de compter.',
      en: 'On some days we count what we have left behind. On others we forget to count.',
      ar: 'في أيام نعدّ ما تركناه وراءنا. وفي أيام ننسى العدّ.',
    },
    {
      fr: 'À la rentrée, de nouveaux étudiants arrivent. Ils nous demandent le numéro du bus.',
      en: 'When term begins, new students arrive. They ask us the number of the bus.',
      ar: 'وفي الدخول الجامعي يصل طلبة جدد. فيسألوننا عن رقم الحافلة.',
    },
  ],
  points: [
    {
      id: 'to-study',
      at: 0,
      title: { fr: 'Venir étudier', en: 'Coming to study', ar: 'المجيء للدراسة' },
      synopsis: {
        fr: 'De 1994 à 2017, des étudiants du sud du Sahara toujours plus nombreux.',
        en: 'From 1994 to 2017, ever more students from south of the Sahara.',
        ar: 'من 1994 إلى 2017 يتزايد الطلبة القادمون من جنوب الصحراء.',
      },
      keywords: [
        { fr: 'étudiants', en: 'students', ar: 'طلبة' },
        { fr: 'Afrique subsaharienne', en: 'sub-Saharan Africa', ar: 'إفريقيا جنوب الصحراء' },
      ],
      places: ['morocco'],
      facts: ['A07'],
      lead: { view: 'room', route: ['morocco'] },
    },
    {
      id: 'the-file',
      at: 3,
      title: { fr: 'Le dossier', en: 'The file', ar: 'الملف' },
      synopsis: {
        fr: 'La régularisation de 2014 : des demandes de 116 nationalités.',
        en: 'The regularisation of 2014: applications from 116 nationalities.',
        ar: 'تسوية الوضعية سنة 2014: طلبات من 116 جنسية.',
      },
      keywords: [
        { fr: 'régularisation', en: 'regularisation', ar: 'تسوية الوضعية' },
        { fr: 'titre de séjour', en: 'residence card', ar: 'بطاقة الإقامة' },
      ],
      places: ['morocco'],
      facts: ['A03'],
    },
    {
      id: 'a-yes-and-a-no',
      at: 6,
      title: { fr: 'Un oui, un non', en: 'A yes, a no', ar: 'قبول ورفض' },
      synopsis: {
        fr: 'Plus de quatre réponses favorables sur cinq ; et les autres. Une seconde campagne suit.',
        en: 'More than four answers in five are yes; and the others. A second campaign follows.',
        ar: 'أكثر من أربعة أجوبة من خمسة بالقبول، ثم البقية. وحملة ثانية بعد ذلك.',
      },
      keywords: [
        { fr: 'recours', en: 'appeal', ar: 'طعن' },
        { fr: 'refus', en: 'refusal', ar: 'رفض' },
      ],
      facts: ['A03', 'A04'],
    },
    {
      id: 'neighbours',
      at: 10,
      title: { fr: 'Voisins', en: 'Neighbours', ar: 'جيران' },
      synopsis: {
        fr: 'Du temps, des escaliers, du sel.',
        en: 'Time, staircases, salt.',
        ar: 'وقت، وسلالم، وملح.',
      },
      keywords: [
        { fr: 'voisinage', en: 'neighbourliness', ar: 'جوار' },
        { fr: 'quotidien', en: 'everyday life', ar: 'الحياة اليومية' },
      ],
      places: ['morocco'],
    },
  ],
}
