import type { ChronicleWords } from '../../ChronicleWords.ts'

export const chronicleAr: ChronicleWords = {
  timeline: 'الخط الزمني',
  timelineLead: 'أحداث الهجرة المغربية بترتيبها في الزمن. كل حدث يقود إلى القاعات التي يُروى فيها.',
  map: 'خريطة الرحلات',
  mapLead: 'طرق سلكها الناس من المغرب وإليه، بحسب عقد الانطلاق. لا ترسم هذه الخريطة أي حدود.',
  when: 'التاريخ',
  event: 'الحدث',
  journey: 'الرحلة',
  places: 'الأماكن',
  who: 'من سافر',
  route: 'الطريق',
  doors: 'في قاعات المتحف',
  asTable: 'القائمة نفسها في جدول',
  allJourneys: 'كل الرحلات',
  byDecade: 'بحسب عقد الانطلاق',
  mapAlt: 'يابسة وبحر بلا حدود، وخطوط تصل بين الأماكن. يصف الجدول أسفل الخريطة كل رحلة.',
  travellers: {
    people: 'أناس كثيرون',
    publicFigure: 'شخصية عامة',
    compositeFamily: 'أسرة مركّبة كتبها المتحف انطلاقا من وقائع',
  },
  ownPath: 'طريقك أنت',
  ownPathLead: 'أماكن المعروضات التي وقفت أمامها على هذا الجهاز، بترتيب زيارتك.',
}
