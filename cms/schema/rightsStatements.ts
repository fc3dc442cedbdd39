/**
 * The statements that a picture or a recording may carry: Creative Commons deeds and the twelve of rightsstatements.org
 * (whose canonical addresses begin with http). A short list keeps the museum's filters and credits honest.
 */
export const RIGHTS_STATEMENTS = {
  'https://creativecommons.org/publicdomain/zero/1.0/': 'CC0: no rights reserved',
  'https://creativecommons.org/publicdomain/mark/1.0/': 'Public domain',
  'https://creativecommons.org/licenses/by/4.0/': 'CC BY 4.0',
  'https://creativecommons.org/licenses/by-sa/4.0/': 'CC BY-SA 4.0',
  'https://creativecommons.org/licenses/by-nd/4.0/': 'CC BY-ND 4.0',
  'https://creativecommons.org/licenses/by-nc/4.0/': 'CC BY-NC 4.0',
  'https://creativecommons.org/licenses/by-nc-sa/4.0/': 'CC BY-NC-SA 4.0',
  'https://creativecommons.org/licenses/by-nc-nd/4.0/': 'CC BY-NC-ND 4.0',
  'https://creativecommons.org/licenses/by/3.0/': 'CC BY 3.0',
  'https://creativecommons.org/licenses/by-sa/3.0/': 'CC BY-SA 3.0',
  'http://rightsstatements.org/vocab/InC/1.0/': 'In copyright',
  'http://rightsstatements.org/vocab/InC-OW-EU/1.0/': 'In copyright: EU orphan work',
  'http://rightsstatements.org/vocab/InC-EDU/1.0/': 'In copyright: educational use permitted',
  'http://rightsstatements.org/vocab/InC-NC/1.0/': 'In copyright: non-commercial use permitted',
  'http://rightsstatements.org/vocab/InC-RUU/1.0/': 'In copyright: rights holder cannot be found',
  'http://rightsstatements.org/vocab/NoC-CR/1.0/': 'No copyright: contractual restrictions',
  'http://rightsstatements.org/vocab/NoC-NC/1.0/': 'No copyright: non-commercial use only',
  'http://rightsstatements.org/vocab/NoC-OKLR/1.0/': 'No copyright: other legal restrictions',
  'http://rightsstatements.org/vocab/NoC-US/1.0/': 'No copyright in the United States',
  'http://rightsstatements.org/vocab/CNE/1.0/': 'Copyright not evaluated',
  'http://rightsstatements.org/vocab/UND/1.0/': 'Copyright undetermined',
  'http://rightsstatements.org/vocab/NKC/1.0/': 'No known copyright',
} as const
