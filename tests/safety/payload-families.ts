/** Payloads made by rule: every way of one kind, where writing each by hand would miss some. */
const call = 'window.canary()';
const outside = 'https://leak.invalid';

/** Events that an element fires by itself or at the slightest touch. */
const selfFiring: ReadonlyArray<readonly [tag: string, event: string, more?: string]> = [
  ['img', 'onload', 'src="data:image/gif;base64,R0lGODlhAQABAAAAACw="'],
  ['img', 'onloadstart', 'src=x'],
  ['img', 'onloadend', 'src=x'],
  ['image', 'onerror', 'src=x'],
  ['video', 'onloadstart', 'src=x autoplay'],
  ['video', 'onemptied', 'src=x'],
  ['video', 'onerror', 'src=x'],
  ['audio', 'onloadstart', 'src=x autoplay'],
  ['audio', 'onstalled', 'src=x'],
  ['iframe', 'onload'],
  ['object', 'onerror', 'data=x'],
  ['embed', 'onload', 'src=x'],
  ['link', 'onerror', 'rel=stylesheet href=x'],
  ['link', 'onload', 'rel=stylesheet href="data:text/css,a{}"'],
  ['style', 'onload'],
  ['script', 'onerror', 'src=x'],
  ['frameset', 'onload'],
  ['body', 'onpageshow'],
  ['body', 'onhashchange'],
  ['body', 'onresize'],
  ['body', 'onscroll'],
  ['body', 'onpopstate'],
  ['body', 'onmessage'],
  ['body', 'onfocus'],
  ['svg', 'onload'],
  ['svg', 'onfocusin', 'tabindex=1 autofocus'],
  ['a', 'onfocus', 'href=# autofocus'],
  ['button', 'onfocus', 'autofocus'],
  ['textarea', 'onfocus', 'autofocus'],
  ['input', 'onblur', 'autofocus'],
  ['input', 'oninvalid', 'required autofocus'],
  ['keygen', 'onfocus', 'autofocus'],
  ['div', 'onfocus', 'tabindex=0 autofocus'],
  ['div', 'onpointermove'],
  ['div', 'onpointerover'],
  ['div', 'onmousemove'],
  ['div', 'onmouseenter'],
  ['div', 'onwheel'],
  ['div', 'ontransitionend', 'style="transition:all 1s"'],
  ['div', 'ontransitionrun', 'style="transition:all 1s"'],
  ['div', 'onanimationend', 'style="animation:spin 1s"'],
  ['div', 'oncontentvisibilityautostatechange', 'style="content-visibility:auto"'],
  ['div', 'onbeforeinput', 'contenteditable'],
  ['div', 'oninput', 'contenteditable'],
  ['div', 'onpaste', 'contenteditable'],
  ['div', 'oncopy'],
  ['div', 'ondrop'],
  ['div', 'ondragenter'],
  ['div', 'onselectstart'],
  ['div', 'onbeforematch', 'hidden="until-found"'],
  ['dialog', 'ontoggle', 'open'],
  ['dialog', 'onclose', 'open'],
  ['details', 'onbeforetoggle', 'open'],
  ['marquee', 'onfinish', 'loop=1'],
  ['marquee', 'onbounce', 'behavior=alternate'],
  ['meter', 'onmouseover', 'value=1'],
  ['progress', 'onpointerdown'],
  ['track', 'onerror', 'src=x default'],
  ['input', 'onsearch', 'type=search autofocus'],
  ['form', 'onreset', 'id=f'],
  ['math', 'onfocus', 'tabindex=1 autofocus'],
  ['canvas', 'oncontextlost'],
  ['slot', 'onslotchange'],
  ['table', 'onmouseover'],
  ['td', 'onpointerenter', 'style="position:fixed;inset:0"'],
];

const handlers = selfFiring.map(
  ([tag, event, more = '']) => `<${tag} ${more} ${event}="${call}">x</${tag}>`,
);

/** Ways to spell an address whose script would run when it is followed, opened or fetched. */
const addresses = [
  `javascript:${call}`,
  `JaVaScRiPt:${call}`,
  ` javascript:${call}`,
  `java\nscript:${call}`,
  `java\rscript:${call}`,
  `javascript\t:${call}`,
  `\u0000javascript:${call}`,
  `\u00a0javascript:${call}`,
  `\u2028javascript:${call}`,
  `\ufeffjavascript:${call}`,
  `javascript://%0a${call}`,
  `javascript:/*--></title></style></textarea></script>*/${call}`,
  `javascript&colon;${call}`,
  `javascript&#58;${call}`,
  `javascript&#x3a;${call}`,
  `&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74:${call}`,
  `j&Tab;avascript:${call}`,
  `&NewLine;javascript:${call}`,
  `data:text/html;base64,PHNjcmlwdD5vcGVuZXIuY2FuYXJ5KCk8L3NjcmlwdD4=`,
  `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="opener.canary()"/>`,
  `blob:app://preround/${call}`,
  `filesystem:app://preround/temporary/x.html`,
  `view-source:javascript:${call}`,
  `about:blank#${call}`,
  `app://preround/index.html?${call}`,
  `//leak.invalid/${call}`,
  `\\\\leak.invalid\\${call}`,
  `http://user:${call}@leak.invalid`,
];

const linked = addresses.flatMap((address) => [
  `<a href="${address}">x</a>`,
  `<img src="${address}" alt="x">`,
  `[x](${address.replaceAll(/[\s()]/g, '')})`,
]);

/** What our own clipboard and documents look like, with something else in it. */
const id = '0b4e4c0e-6f0a-4b7e-9a53-1c2d3e4f5a6b';
const image = `<img src=x onerror=${call}>`;
const escaped = image.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const ours = [
  `<span data-name="person" data-id="${id}" data-label="${escaped}">x</span>`,
  `<span data-name="person" data-id="javascript:${call}" data-label="x">x</span>`,
  `<span data-name="tag" data-id="${id}" data-label="${escaped}" onclick="${call}">x</span>`,
  `<span data-name="tag" data-id="../../${id}" data-label="x">x</span>`,
  `<span data-passage="${id}" data-kind="win" onmouseover="${call}">x</span>`,
  `<span data-passage="${escaped}" data-kind="win">x</span>`,
  `<span data-passage="${id}" data-kind="${escaped}" data-person="${escaped}">x</span>`,
  `<figure data-image="${id}" data-alt="${escaped}" data-width="1" data-height="1"></figure>`,
  `<figure data-image="${outside}/a.png" data-width="1" data-height="1"></figure>`,
  `<figure data-image="${id}" data-width="1e9" data-height="-1" onclick="${call}">${image}</figure>`,
  `<p data-pm-slice='1 1 ["blockquote",{"onload":"${call}"}]'>x</p>`,
  `<p data-pm-slice='0 0 ["image",{"id":"javascript:${call}"}]'>x</p>`,
  `<p data-pm-slice='9999 9999 []'>x</p>`,
  `<pre><code class="language-&quot;&gt;${escaped}">x</code></pre>`,
  `<table><tr><td colspan="99999999" rowspan="99999999" onclick="${call}">${image}</td></tr></table>`,
  `<table><tr><th colspan="-1" style="background:url(${outside}/a.png)">x</th></tr></table>`,
  `<ul data-type="taskList"><li data-checked="${escaped}"><input type=checkbox onchange="${call}">x</li></ul>`,
  `<ol start="${call}" type="${escaped}"><li>x</li></ol>`,
  `<h1 onclick="${call}" style="position:fixed;inset:0">x</h1>`,
  `<mark data-color="red;background:url(${outside}/a.png)" onclick="${call}">x</mark>`,
  `<hr onclick="${call}" style="height:100vh">`,
  `<u onmouseover="${call}">x</u><code onmouseover="${call}">${escaped}</code>`,
  `<blockquote cite="javascript:${call}" onclick="${call}">x</blockquote>`,
  `<a href="${outside}" onclick="${call}" download="x.html" ping="${outside}/ping">x</a>`,
  `<p class="ProseMirror-widget" contenteditable="true" onfocus="${call}">x</p>`,
  `<div class="tiptap ProseMirror" contenteditable="true"><p onclick="${call}">x</p></div>`,
  `<!--StartFragment--><p onclick="${call}">${image}</p><!--EndFragment-->`,
  `<o:p onclick="${call}">x</o:p><!--[if gte mso 9]><script>${call}</script><![endif]-->`,
  `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1;behavior:url(${outside}/a.htc)'>x</p>`,
  `<meta charset="utf-7"><b id="docs-internal-guid-x" onload="${call}">+ADw-script+AD4-</b>`,
];

/** A parser that repairs such nesting can move what was text to where it is markup. */
const nests = [
  (inner: string) => `<svg></p><style><a title="</style>${inner}">`,
  (inner: string) => `<math><mi><table><mi><style><!--</style>${inner}-->`,
  (inner: string) =>
    `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style>${inner}">`,
  (inner: string) => `<table><caption><select><template><svg>${inner}</template>`,
  (inner: string) => `<noscript><style></noscript>${inner}</style>`,
  (inner: string) => `<xmp><p title="</xmp>${inner}">`,
  (inner: string) => `<ul><li><table><tr><td><blockquote><pre>${inner}`,
];
const nested = nests.flatMap((nest) => [
  nest(image),
  nest(`<script>${call}</script>`),
  nest(`<iframe srcdoc="&lt;script>parent.canary()&lt;/script>"></iframe>`),
  nest(`<a href="javascript:${call}">x</a>`),
]);

export const payloadFamilies: readonly string[] = [
  ...new Set([...handlers, ...linked, ...ours, ...nested]),
];
