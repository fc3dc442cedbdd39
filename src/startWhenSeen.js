// A page's first script, as small as can be: it fetches the museum's own, named in its `data-modules`, once the page is on
// the screen. What is read comes before what can be pressed. Served as it is written (documentOf.ts).
const modules = document.querySelector('script[data-modules]')?.dataset.modules?.split(' ') ?? []
let isStarted = false

function start() {
  if (isStarted) return
  isStarted = true
  // Where a module does not come, the page stays as it came, with its pictures (ENTERING of ui/PicturesWait.ts); the console says which.
  const stay = () => document.documentElement.removeAttribute('data-entering')
  for (const address of modules) import(address).catch(stay)
}

// A page in the background is painted when it is looked at; who asks for the walk waits for the scripts.
if (document.hidden || new URLSearchParams(location.search).has('walk')) start()
else {
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) start()
  }).observe({ type: 'paint', buffered: true })
  // For browsers that do not tell their paints.
  setTimeout(start, 1000)
}
