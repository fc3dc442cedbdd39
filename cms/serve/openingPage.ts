/**
 * Shown while the first edition is being made, before any content or script is there: three languages at once, and the
 * browser asks again by itself.
 */
export const OPENING_PAGE = `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="3">
<title>Rihla</title>
</head>
<body>
<main>
<h1>Rihla</h1>
<p>Le musée ouvre ses portes : la première édition se prépare. Cette page se recharge d’elle-même.</p>
<p lang="ar" dir="rtl">المتحف يفتح أبوابه: يجري إعداد الطبعة الأولى. ستُحدَّث هذه الصفحة تلقائيا.</p>
<p lang="en">The museum is opening: its first edition is being prepared. This page reloads by itself.</p>
</main>
</body>
</html>
`
