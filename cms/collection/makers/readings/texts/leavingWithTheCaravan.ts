import type { Reading } from '../Reading.ts'

export const leavingWithTheCaravan: Reading = {
  slug: 'leaving-with-the-caravan',
  title: { fr: 'La veille du départ', en: 'The eve of departure', ar: 'عشيّة الرحيل' },
  narratorRole: {
    fr: 'Celles et ceux qui partent avec la caravane',
    en: 'Those who leave with the caravan',
    ar: 'الراحلون مع القافلة',
  },
  synopsis: {
    fr: 'La nuit avant de partir vers l’Orient, on refait les sacs, on récite les étapes, on regarde celles et ceux qui restent : eux aussi ont marché.',
    en: 'On the night before leaving for the East, bags are packed again, the stages are recited, and those who stay are looked at with new eyes: they too have walked.',
    ar: 'في الليلة التي تسبق الرحيل إلى المشرق، تُحزم الأمتعة من جديد، وتُستظهر المراحل، ويُنظر إلى الباقين: هم أيضا مشوا يوما.',
  },
  facts: ['P10', 'P12', 'P14'],
  voices: [{ name: { fr: 'Ceux qui partent', en: 'Those who leave', ar: 'الراحلون' }, pitch: 92 }],
  lines: [
    {
      fr: 'Demain, la caravane quitte Fès, et nous partons avec elle.',
      en: 'Tomorrow the caravan leaves Fes, and we leave with it.',
      ar: 'غدا تغادر القافلة فاس، ونغادر معها.',
    },
    {
      fr: 'D’autres viendront de Marrakech, d’autres de Sijilmassa ; on se rejoint en chemin.',
      en: 'Others will come from Marrakesh, others from Sijilmasa; people join along the way.',
      ar: 'سيأتي غيرنا من مراكش، وغيرهم من سجلماسة، وفي الطريق نلتقي.',
    },
    {
      fr: 'Souvent plus de mille chameaux : cela fait beaucoup de cordes, et beaucoup de nœuds.',
      en: 'Often more than a thousand camels: that is a great deal of rope, and a great many knots.',
      ar: 'كثيرا ما يتجاوز العدد ألف جمل: حبال كثيرة إذن، وعُقد أكثر.',
    },
    {
      fr: 'Nous avons fait et défait nos sacs trois fois.',
      en: 'We have packed and unpacked our bags three times.',
      ar: 'حزمنا أمتعتنا وفككناها ثلاث مرات.',
    },
    {
      fr: 'On fera une vingtaine de milles par jour.',
      en: 'We shall cover some twenty miles a day.',
      ar: 'سنقطع في اليوم نحو عشرين ميلا.',
    },
    {
      fr: 'Tunis, Tripoli, la côte d’Égypte, puis Le Caire : nous récitons ces noms dans l’ordre, pour n’en perdre aucun.',
      en: 'Tunis, Tripoli, the coast of Egypt, then Cairo: we recite the names in their order, so as to lose none.',
      ar: 'تونس، طرابلس، ساحل مصر، ثم القاهرة: نستظهر هذه الأسماء بترتيبها حتى لا يضيع منا اسم.',
    },
    {
      fr: 'Deux arrivées au Caire ont laissé une date : 1446 et 1454, vers le douze du mois de chawwal. On y fit commerce.',
      en: 'Two arrivals in Cairo have left a date: 1446 and 1454, about the twelfth of the month of Shawwal. There was trading.',
      ar: 'حُفظ تاريخ وصولين إلى القاهرة، سنتي 1446 و1454، نحو الثاني عشر من شوال. وهناك باع الناس واشتروا.',
    },
    {
      fr: 'Au retour, on passera par Médine, parfois par Jérusalem.',
      en: 'On the way back we shall pass by Medina, sometimes by Jerusalem.',
      ar: 'وفي العودة نمرّ بالمدينة المنورة، وأحيانا بالقدس.',
    },
    {
      fr: 'Celles et ceux qui restent ont marché, eux aussi : l’étudiant de médersa en médersa, le pèlerin vers son moussem, le berger derrière ses bêtes, le moissonneur vers le champ d’un autre.',
      en: 'Those who stay have walked too: the student from medersa to medersa, the pilgrim to a moussem, the shepherd behind the flock, the reaper to another’s field.',
      ar: 'والباقون مشوا هم أيضا: الطالب من مدرسة إلى مدرسة، والزائر إلى موسمه، والراعي خلف قطيعه، والحصّاد إلى حقل غيره.',
    },
    {
      fr: 'Entre eux et leur route, il n’y avait pas encore de frontière.',
      en: 'Between them and their road there was as yet no border.',
      ar: 'ولم تكن بينهم وبين طريقهم حدود بعد.',
    },
    {
      fr: 'Mais tous ne choisissent pas leur route : sur celles du désert, on conduit aussi des êtres humains que l’on vend. Il faut le dire.',
      en: 'But not all choose their road: on those of the desert, human beings are led away to be sold. It must be said.',
      ar: 'لكن ما كلّ سائر يختار طريقه: ففي طرق الصحراء يُساق بشر ليُباعوا. ولا بد أن يقال هذا.',
    },
    {
      fr: 'En 1811, une dernière caravane traversera l’Égypte par terre ; ensuite on ira par mer, vers Alexandrie et Suez.',
      en: 'In 1811 a last caravan will cross Egypt by land; after that the way will be by sea, to Alexandria and Suez.',
      ar: 'وفي سنة 1811 ستعبر مصر برّا آخر قافلة، ثم يصير السفر بحرا، إلى الإسكندرية والسويس.',
    },
    {
      fr: 'Cette nuit, nous n’en savons rien. Nous comptons les outres, et nous saluons les voisins.',
      en: 'Tonight we know nothing of that. We count the waterskins and take leave of the neighbours.',
      ar: 'أما الليلة فلا نعلم من ذلك شيئا. نعدّ القِرَب، ونودّع الجيران.',
    },
    {
      fr: 'Quelqu’un demande : quand reviendrez-vous ? Nous répondons par le nom de la première halte.',
      en: 'Someone asks: when will you be back? We answer with the name of the first halt.',
      ar: 'ويسأل سائل: متى تعودون؟ فنجيب باسم أول محطة.',
    },
  ],
  points: [
    {
      id: 'setting-out',
      at: 0,
      title: { fr: 'Demain, on part', en: 'Tomorrow we leave', ar: 'غدا نرحل' },
      synopsis: {
        fr: 'La caravane se forme à Fès, à Marrakech, à Sijilmassa.',
        en: 'The caravan gathers at Fes, Marrakesh and Sijilmasa.',
        ar: 'تجتمع القافلة من فاس ومراكش وسجلماسة.',
      },
      keywords: [
        { fr: 'caravane', en: 'caravan', ar: 'قافلة' },
        { fr: 'départ', en: 'departure', ar: 'رحيل' },
        { fr: 'chameaux', en: 'camels', ar: 'جمال' },
      ],
      places: ['fes', 'marrakesh', 'sijilmasa'],
      facts: ['P10'],
      lead: { view: 'room', route: ['marrakesh', 'sijilmasa', 'fes'] },
    },
    {
      id: 'the-names-of-the-road',
      at: 4,
      title: { fr: 'Les noms de la route', en: 'The names of the road', ar: 'أسماء الطريق' },
      synopsis: {
        fr: 'Les étapes vers Le Caire et le retour par Médine, parfois Jérusalem.',
        en: 'The stages to Cairo, and the way back by Medina, sometimes Jerusalem.',
        ar: 'المراحل إلى القاهرة، والعودة عبر المدينة المنورة، وأحيانا القدس.',
      },
      keywords: [
        { fr: 'pèlerinage', en: 'pilgrimage', ar: 'الحج' },
        { fr: 'étapes', en: 'stages', ar: 'مراحل' },
        { fr: 'commerce', en: 'trade', ar: 'تجارة' },
      ],
      places: ['tunis', 'tripoli', 'cairo', 'medina', 'jerusalem'],
      facts: ['P10'],
      lead: { view: 'room', route: ['fes', 'tunis', 'tripoli', 'cairo', 'medina', 'jerusalem'] },
    },
    {
      id: 'those-who-stay',
      at: 8,
      title: { fr: 'Celles et ceux qui restent', en: 'Those who stay', ar: 'الباقون' },
      synopsis: {
        fr: 'Étudiants, pèlerins, bergers, moissonneurs : avant les frontières, on circule.',
        en: 'Students, pilgrims, shepherds, reapers: before borders, people moved.',
        ar: 'طلبة وزوار ورعاة وحصّادون: قبل الحدود كان الناس يتنقلون.',
      },
      keywords: [
        { fr: 'médersa', en: 'medersa', ar: 'مدرسة' },
        { fr: 'moussem', en: 'moussem', ar: 'موسم' },
        { fr: 'transhumance', en: 'transhumance', ar: 'انتجاع' },
      ],
      facts: ['P14'],
    },
    {
      id: 'those-who-did-not-choose',
      at: 10,
      title: { fr: 'Celles et ceux qui n’ont pas choisi', en: 'Those who did not choose', ar: 'من لم يختاروا' },
      synopsis: {
        fr: 'Sur les routes du désert, des êtres humains sont conduits pour être vendus.',
        en: 'On the roads of the desert, human beings are led away to be sold.',
        ar: 'في طرق الصحراء يُساق بشر ليُباعوا.',
      },
      keywords: [
        { fr: 'traite', en: 'slave trade', ar: 'تجارة الرقيق' },
        { fr: 'Sahara', en: 'Sahara', ar: 'الصحراء الكبرى' },
      ],
      facts: ['P12'],
    },
    {
      id: 'the-last-caravan',
      at: 11,
      title: { fr: 'Après la dernière caravane', en: 'After the last caravan', ar: 'بعد آخر قافلة' },
      synopsis: {
        fr: '1811 : la route de terre s’arrête, la mer la remplace. Cette nuit, on compte les outres.',
        en: '1811: the land road ends, the sea takes its place. Tonight, the waterskins are counted.',
        ar: 'سنة 1811 تنتهي طريق البر ويحل محلها البحر. أما الليلة فتُعدّ القِرَب.',
      },
      keywords: [
        { fr: 'mer', en: 'sea', ar: 'بحر' },
        { fr: 'adieux', en: 'farewell', ar: 'وداع' },
      ],
      places: ['alexandria', 'suez'],
      facts: ['P10'],
      lead: { view: 'room', route: ['alexandria', 'suez'] },
    },
  ],
}
