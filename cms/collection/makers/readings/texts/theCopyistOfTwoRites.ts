import type { Reading } from '../Reading.ts'

export const theCopyistOfTwoRites: Reading = {
  slug: 'the-copyist-of-two-rites',
  title: { fr: 'Le copiste des deux rites', en: 'The copyist of two rites', ar: 'ناسخ الطقسين' },
  narratorRole: { fr: 'Un copiste, à Fès', en: 'A copyist, in Fes', ar: 'ناسخ في فاس' },
  synopsis: {
    fr: 'À Fès, on copie pour deux communautés juives, celle de toujours et celle des exilés de la péninsule Ibérique. Comment garder deux rites dans une ville, et pourquoi laisser un nombre en blanc.',
    en: 'In Fes, books are copied for two Jewish communities, the one long settled and the exiles from Iberia. How two rites are kept in one city, and why a number is left blank.',
    ar: 'في فاس تُنسخ الكتب لطائفتين يهوديتين: المقيمين منذ زمن بعيد، والمطرودين من شبه الجزيرة الإيبيرية. كيف يُحفظ طقسان في مدينة واحدة، ولماذا يُترك مكان العدد فارغا.',
  },
  contentNote: {
    fr: 'Ce texte attend la relecture d’une historienne ou d’un historien du judaïsme marocain.',
    en: 'This text awaits review by a historian of Moroccan Jewry.',
    ar: 'ينتظر هذا النص مراجعة مؤرخة أو مؤرخ مختص في تاريخ اليهود المغاربة.',
  },
  facts: ['J01', 'J02'],
  voices: [{ name: { fr: 'Le copiste', en: 'The copyist', ar: 'الناسخ' }, pitch: 84 }],
  lines: [
    {
      fr: 'Nous copions à Fès, pour deux communautés.',
      en: 'We copy books in Fes, for two communities.',
      ar: 'ننسخ الكتب في فاس لطائفتين.',
    },
    {
      fr: 'La première est là depuis longtemps. On dit : toshavim, ceux qui demeurent. Ils parlent arabe, ou berbère.',
      en: 'The first has long been here. They are called toshavim, those who dwell. They speak Arabic, or Berber.',
      ar: 'الأولى هنا منذ زمن بعيد. يقال لهم التوشابيم، أي المقيمون. ولسانهم العربية أو الأمازيغية.',
    },
    {
      fr: 'La seconde vient de la péninsule Ibérique, chassée après 1391, puis en 1492. On dit : megorashim, les expulsés. Ils ont leurs rites et leurs langues.',
      en: 'The second comes from Iberia, driven out after 1391, then in 1492. They are called megorashim, the expelled. They have their own rites and tongues.',
      ar: 'والثانية جاءت من شبه الجزيرة الإيبيرية، مطرودة بعد 1391 ثم في 1492. يقال لهم الميغوراشيم، أي المطرودون. ولهم طقوسهم وألسنتهم.',
    },
    {
      fr: 'Une seule ville, et deux manières d’y prier.',
      en: 'One city, and two ways of praying in it.',
      ar: 'مدينة واحدة، وطريقتان في الصلاة.',
    },
    {
      fr: 'Les exilés de Castille forment une communauté à part, avec ses propres ordonnances.',
      en: 'The exiles from Castile form a community apart, with ordinances of their own.',
      ar: 'كوّن منفيو قشتالة طائفة قائمة بنفسها، لها تقنيناتها.',
    },
    {
      fr: 'Elles furent faites pour la vie en Espagne ; ils les gardent au Maroc.',
      en: 'They were made for life in Spain; they are kept in Morocco.',
      ar: 'وُضعت لحياة في إسبانيا، وحُفظت في المغرب.',
    },
    {
      fr: 'Nous recopions donc des règles pensées pour des rues que nos enfants ne verront pas.',
      en: 'So we copy out rules that were thought of for streets our children will not see.',
      ar: 'هكذا ننسخ أحكاما وُضعت لأزقّة لن يراها أبناؤنا.',
    },
    {
      fr: 'Quand la plume hésite, nous demandons : et chez vous, comment dit-on ? L’un répond, l’autre corrige ; l’encre sèche pendant qu’ils parlent.',
      en: 'When the pen hesitates we ask: and among you, how is it said? One answers, the other corrects him; the ink dries while they talk.',
      ar: 'وإذا تردد القلم سألنا: وعندكم، كيف يقال؟ يجيب هذا ويصحح ذاك، ويجف الحبر وهما يتحدثان.',
    },
    {
      fr: 'Nous apprenons à ne pas confondre les deux, et à ne pas les opposer.',
      en: 'We learn not to confuse the two, and not to set them against each other.',
      ar: 'ونتعلم ألا نخلط بين الطقسين، وألا نضع أحدهما في وجه الآخر.',
    },
    {
      fr: 'Combien étaient-ils, ceux de 1492 ? Bien plus tard, une encyclopédie donnera un nombre ; d’autres diront qu’on ne peut pas le savoir.',
      en: 'How many were they, those of 1492? Long afterwards an encyclopaedia will give a number; others will say that it cannot be known.',
      ar: 'كم كان عدد القادمين سنة 1492؟ ستذكر موسوعة، بعد زمن طويل، رقما، وسيقول غيرها إن ذلك لا يُعرف.',
    },
    {
      fr: 'Nous ne l’écrivons pas. Un blanc vaut mieux qu’un faux chiffre.',
      en: 'We do not write it. A blank is better than a false figure.',
      ar: 'أما نحن فلا نكتبه. بياض في الصفحة خير من رقم كاذب.',
    },
    {
      fr: 'Ce que l’on sait tient en peu de mots : avec le temps, les deux se sont mêlées.',
      en: 'What is known can be told in few words: in time, the two mingled.',
      ar: 'وما يُعرف يقال في كلمات قليلة: مع الزمن امتزجت الطائفتان.',
    },
    {
      fr: 'Nos petits-enfants prieront peut-être sans savoir de quelle rive venait chaque mot.',
      en: 'Our grandchildren may pray without knowing from which shore each word came.',
      ar: 'ولعل أحفادنا يصلّون ولا يدرون من أي ضفة جاءت كل كلمة.',
    },
    {
      fr: 'En attendant, nous écrivons lentement, pour que chacun reconnaisse son livre.',
      en: 'Meanwhile we write slowly, so that each may know his own book.',
      ar: 'وإلى ذلك الحين نكتب على مهل، حتى يعرف كل واحد كتابه.',
    },
  ],
  points: [
    {
      id: 'two-communities',
      at: 0,
      title: { fr: 'Deux communautés, une ville', en: 'Two communities, one city', ar: 'طائفتان ومدينة واحدة' },
      synopsis: {
        fr: 'Toshavim et megorashim : ceux qui demeurent, ceux que l’on a expulsés.',
        en: 'Toshavim and megorashim: those who dwell, those who were expelled.',
        ar: 'التوشابيم والميغوراشيم: المقيمون والمطرودون.',
      },
      keywords: [
        { fr: 'toshavim', en: 'toshavim', ar: 'التوشابيم' },
        { fr: 'megorashim', en: 'megorashim', ar: 'الميغوراشيم' },
        { fr: 'exil', en: 'exile', ar: 'منفى' },
      ],
      places: ['fes', 'spain'],
      facts: ['J01'],
      lead: { view: 'room', route: ['spain', 'fes'] },
    },
    {
      id: 'ordinances-of-castile',
      at: 4,
      title: { fr: 'Des règles venues de Castille', en: 'Rules from Castile', ar: 'أحكام من قشتالة' },
      synopsis: {
        fr: 'Des ordonnances faites pour l’Espagne et gardées au Maroc.',
        en: 'Ordinances made for Spain and kept in Morocco.',
        ar: 'تقنينات وُضعت لإسبانيا وحُفظت في المغرب.',
      },
      keywords: [
        { fr: 'ordonnances', en: 'ordinances', ar: 'تقنينات' },
        { fr: 'Castille', en: 'Castile', ar: 'قشتالة' },
      ],
      facts: ['J02'],
    },
    {
      id: 'how-is-it-said',
      at: 7,
      title: { fr: 'Et chez vous, comment dit-on ?', en: 'And among you, how is it said?', ar: 'وعندكم، كيف يقال؟' },
      synopsis: {
        fr: 'Copier pour les deux, sans confondre ni opposer.',
        en: 'To copy for both, neither confusing nor opposing them.',
        ar: 'النسخ للطائفتين معا، بلا خلط ولا مواجهة.',
      },
      keywords: [
        { fr: 'manuscrit', en: 'manuscript', ar: 'مخطوط' },
        { fr: 'rites', en: 'rites', ar: 'طقوس' },
      ],
      facts: ['J01'],
    },
    {
      id: 'a-number-left-blank',
      at: 9,
      title: { fr: 'Un nombre laissé en blanc', en: 'A number left blank', ar: 'عدد تُرك بياضا' },
      synopsis: {
        fr: 'On ne sait pas combien arrivèrent en 1492 ; on sait que les deux communautés se mêlèrent.',
        en: 'How many came in 1492 is not known; that the two communities mingled is.',
        ar: 'لا يُعرف عدد القادمين سنة 1492، ويُعرف أن الطائفتين امتزجتا.',
      },
      keywords: [
        { fr: 'incertitude', en: 'uncertainty', ar: 'عدم اليقين' },
        { fr: '1492', en: '1492', ar: 'سنة 1492' },
      ],
      facts: ['J01'],
    },
  ],
}
