import type { Reading } from '../Reading.ts'

export const theHouseNextDoor: Reading = {
  slug: 'the-house-next-door',
  title: { fr: 'La maison d’à côté', en: 'The house next door', ar: 'البيت المجاور' },
  narratorRole: {
    fr: 'Ceux qui ont quitté un mellah, et une voisine restée',
    en: 'Those who left a mellah, and a neighbour who stayed',
    ar: 'الذين غادروا ملّاحا، وجارة بقيت',
  },
  synopsis: {
    fr: 'Deux voix de part et d’autre d’un mur : celles et ceux qui sont partis, pour plusieurs raisons et vers plusieurs pays, et une voisine qui est restée. Aucune ne juge l’autre.',
    en: 'Two voices on either side of a wall: those who left, for several reasons and for several countries, and a neighbour who stayed. Neither judges the other.',
    ar: 'صوتان على جانبي جدار: الذين رحلوا لأسباب عدة وإلى بلدان عدة، وجارة بقيت. ولا يحكم أحدهما على الآخر.',
  },
  contentNote: {
    fr: 'Il est question de violences et de départs sans retour. Ce texte attend la relecture d’une lectrice ou d’un lecteur de la communauté juive marocaine et d’une historienne ou d’un historien.',
    en: 'Violence and departures without return are spoken of. This text awaits review by a Moroccan-Jewish reader and by a historian.',
    ar: 'يتحدث النص عن عنف وعن رحيل بلا عودة. وهو ينتظر مراجعة قارئة أو قارئ من الطائفة اليهودية المغربية، ومؤرخة أو مؤرخ.',
  },
  facts: ['J07', 'J08', 'J10', 'J13'],
  voices: [
    { name: { fr: 'Ceux qui sont partis', en: 'Those who left', ar: 'الذين رحلوا' }, pitch: 82 },
    { name: { fr: 'La voisine', en: 'The neighbour', ar: 'الجارة' }, pitch: 106 },
  ],
  lines: [
    {
      by: 0,
      fr: 'Nous sommes partis un matin. Les lits étaient faits.',
      en: 'We left one morning. The beds were made.',
      ar: 'رحلنا ذات صباح. وكانت الأسرّة مرتبة.',
    },
    {
      by: 1,
      fr: 'Un matin, les volets sont restés fermés. J’ai attendu.',
      en: 'One morning the shutters stayed closed. I waited.',
      ar: 'ذات صباح بقيت النوافذ مغلقة. فانتظرت.',
    },
    {
      by: 0,
      fr: 'En 1947, nous étions environ 250 000 Juifs au Maroc. Les raisons n’étaient pas les mêmes dans toutes les maisons.',
      en: 'In 1947 we were about 250,000 Jews in Morocco. The reasons were not the same in every house.',
      ar: 'في سنة 1947 كنا نحو 250.000 يهودي في المغرب. ولم تكن الأسباب واحدة في كل البيوت.',
    },
    {
      by: 0,
      fr: 'Ici, la peur : en juin 1948, à Oujda et à Jerada, quarante-quatre des nôtres ont été tués.',
      en: 'Here it was fear: in June 1948, at Oujda and Jerada, forty-four of us were killed.',
      ar: 'هنا الخوف: في يونيو 1948، بوجدة وجرادة، قُتل أربعة وأربعون منا.',
    },
    {
      by: 0,
      fr: 'Là, une espérance ; ailleurs, un frère déjà parti, un réseau, un voyage que d’autres organisaient.',
      en: 'There it was a hope; elsewhere, a brother already gone, a network, a journey that others arranged.',
      ar: 'وهناك الأمل، وفي بيت آخر أخ سبق إلى الرحيل، أو شبكة، أو سفر يدبّره آخرون.',
    },
    {
      by: 1,
      fr: 'Chez nous, on ne donnait pas de raison. On disait : eux aussi.',
      en: 'In our house no reason was given. People said: they too.',
      ar: 'أما عندنا فلم يكن أحد يذكر سببا. كان يقال: هم أيضا.',
    },
    {
      by: 0,
      fr: 'Après l’indépendance, nous étions citoyens ; jusqu’en février 1961, partir était entravé, et beaucoup l’ont fait en secret.',
      en: 'After independence we were citizens; until February 1961 leaving was hindered, and many left in secret.',
      ar: 'بعد الاستقلال كنا مواطنين. وظلت العراقيل تعترض الرحيل حتى فبراير 1961، فرحل كثيرون سرا.',
    },
    {
      by: 0,
      fr: 'De novembre 1961 à 1964, des arrangements ont ouvert la route, par la France et par l’Italie : entre 90 000 et 97 000 d’entre nous l’ont prise.',
      en: 'From November 1961 to 1964, arrangements opened the road, by France and by Italy: between 90,000 and 97,000 of us took it.',
      ar: 'ومن نونبر 1961 إلى 1964 فتحت ترتيبات الطريق، عبر فرنسا وإيطاليا، فسلكها ما بين 90.000 و97.000 منا.',
    },
    {
      by: 1,
      fr: 'D’autres gens sont venus vivre là. J’ai longtemps continué à dire : chez eux.',
      en: 'Other people came to live there. For a long time I went on saying: their house.',
      ar: 'جاء ناس آخرون وسكنوا البيت. وبقيت زمنا أقول: دارهم.',
    },
    {
      by: 0,
      fr: 'Israël, la France, le Canada, les États-Unis : nous avons longtemps continué à dire : chez nous. Il fallait demander où.',
      en: 'Israel, France, Canada, the United States: for a long time we went on saying: our house. One had to ask which.',
      ar: 'إسرائيل، فرنسا، كندا، الولايات المتحدة: ونحن أيضا بقينا زمنا نقول: دارنا. وكان لا بد من السؤال: أين؟',
    },
    {
      by: 1,
      fr: 'Aujourd’hui, selon les sources et les années, de 2 000 à 5 000 Juifs vivent au Maroc, le plus souvent 2 000.',
      en: 'Today, by source and year, 2,000 to 5,000 Jews live in Morocco, most often 2,000.',
      ar: 'ويعيش اليوم في المغرب ما بين 2.000 و5.000 يهودي، حسب المصدر والسنة، وأكثر المصادر على 2.000.',
    },
    {
      by: 1,
      fr: 'Ma rue a plus de place. Je n’en avais pas besoin.',
      en: 'My street has more room. I had no need of it.',
      ar: 'صار في الدرب متسع. وما كنت في حاجة إليه.',
    },
    {
      by: 0,
      fr: 'Nous avons perdu des voisins.',
      en: 'We lost our neighbours.',
      ar: 'لقد فقدنا جيراننا.',
    },
    {
      by: 1,
      fr: 'Moi aussi.',
      en: 'So did I.',
      ar: 'وأنا أيضا.',
    },
  ],
  points: [
    {
      id: 'one-morning',
      at: 0,
      title: { fr: 'Un matin', en: 'One morning', ar: 'ذات صباح' },
      synopsis: {
        fr: 'Un départ, vu des deux côtés du mur.',
        en: 'A departure, seen from both sides of the wall.',
        ar: 'رحيل يُرى من جانبي الجدار.',
      },
      keywords: [
        { fr: 'mellah', en: 'mellah', ar: 'ملّاح' },
        { fr: 'départ', en: 'departure', ar: 'رحيل' },
        { fr: 'voisinage', en: 'neighbours', ar: 'جوار' },
      ],
      places: ['morocco'],
      facts: ['J07'],
    },
    {
      id: 'several-reasons',
      at: 2,
      title: { fr: 'Plusieurs raisons', en: 'Several reasons', ar: 'أسباب عدة' },
      synopsis: {
        fr: 'La peur, l’espérance, la famille, les réseaux : Oujda et Jerada, juin 1948.',
        en: 'Fear, hope, family, networks: Oujda and Jerada, June 1948.',
        ar: 'الخوف والأمل والعائلة والشبكات: وجدة وجرادة، يونيو 1948.',
      },
      keywords: [
        { fr: 'peur', en: 'fear', ar: 'خوف' },
        { fr: 'espérance', en: 'hope', ar: 'أمل' },
        { fr: '1948', en: '1948', ar: 'سنة 1948' },
      ],
      places: ['oujda', 'jerada'],
      facts: ['J07', 'J08'],
      lead: { view: 'room', route: ['oujda', 'jerada'] },
    },
    {
      id: 'the-road-opened',
      at: 6,
      title: {
        fr: 'La route entravée, puis ouverte',
        en: 'The road hindered, then opened',
        ar: 'طريق تعترضها العراقيل ثم تُفتح',
      },
      synopsis: {
        fr: 'Citoyens après l’indépendance ; partir en secret, puis, de 1961 à 1964, par la France et l’Italie.',
        en: 'Citizens after independence; leaving in secret, then, from 1961 to 1964, by France and Italy.',
        ar: 'مواطنون بعد الاستقلال، ورحيل في السر، ثم عبر فرنسا وإيطاليا من 1961 إلى 1964.',
      },
      keywords: [
        { fr: 'citoyenneté', en: 'citizenship', ar: 'مواطنة' },
        { fr: 'arrangements', en: 'arrangements', ar: 'ترتيبات' },
      ],
      places: ['france', 'italy', 'israel', 'canada', 'united-states'],
      facts: ['J08', 'J10'],
      lead: { view: 'room', route: ['casablanca', 'france', 'italy', 'israel'] },
    },
    {
      id: 'their-house-our-house',
      at: 8,
      title: { fr: 'Chez eux, chez nous', en: 'Their house, our house', ar: 'دارهم ودارنا' },
      synopsis: {
        fr: 'Deux manières de dire la maison ; combien vivent au Maroc aujourd’hui.',
        en: 'Two ways of saying home; how many live in Morocco today.',
        ar: 'طريقتان في تسمية البيت، وعدد المقيمين في المغرب اليوم.',
      },
      keywords: [
        { fr: 'maison', en: 'home', ar: 'بيت' },
        { fr: 'perte', en: 'loss', ar: 'فقدان' },
        { fr: 'présence', en: 'presence', ar: 'حضور' },
      ],
      places: ['morocco'],
      facts: ['J13'],
    },
  ],
}
