import type { Slot } from '../../layout/drawing.js';
import { type Theme, themes } from '../theme.js';

const used = {
  paper: 'paper',
  ink: 'ink',
  quiet: 'faint',
  line: 'line',
  hair: 'hair',
  raised: 'level0',
  accent: 'leader',
  'accent-ink': 'leaderInk',
} as const satisfies Readonly<Record<string, Slot>>;

function colours(theme: Theme): string {
  return Object.entries(used)
    .map(([name, slot]) => `--${name}:${theme[slot]};`)
    .join('');
}

/** How a picture in a window looks that is used by pointer and keyboard, in the colours of whoever shows it. */
export const pictureWindowStyles = `
time{white-space:nowrap}
.window{position:relative;overflow:hidden;touch-action:none;cursor:grab;user-select:none;-webkit-user-select:none}
.window[data-dragged]{cursor:grabbing}
.window svg{display:block;overflow:visible;forced-color-adjust:none}
.window svg text{text-rendering:geometricPrecision}
.sheet{position:absolute;left:0;top:0;will-change:transform}
.sheet,.sheet>div{transform-origin:0 0}
.window [data-circle],.window [data-person],.window [data-seat],.window .fold{cursor:pointer}
.window[data-dragged] *{cursor:grabbing}
.window [role=treeitem]{outline:none}
.window [role=treeitem]:hover>title+*{stroke:var(--accent);stroke-width:2.5}
.window [data-found]>title+*{stroke:var(--accent);stroke-width:3px;vector-effect:non-scaling-stroke}
.window [data-seat][data-found]>circle:first-of-type{stroke:var(--accent);stroke-width:4px;vector-effect:non-scaling-stroke}
.window [role=treeitem]:focus-visible>title+*{stroke:var(--accent);stroke-width:5px;stroke-dasharray:none;vector-effect:non-scaling-stroke}
.window .fold circle{fill:var(--paper);stroke:var(--line);stroke-width:1.5}
.window .fold path{stroke:var(--ink);stroke-width:2;stroke-linecap:round}
.window .fold:hover circle{fill:var(--accent);stroke:var(--accent)}
.window .fold:hover path{stroke:var(--accent-ink)}
`;

/** How a page with a picture and its text looks: on a screen with script, without script, and on paper. */
export const picturePageStyles = `
:root{color-scheme:light;${colours(themes.light)}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;${colours(themes.dark)}}}
@media screen{
:root[data-theme=dark]{color-scheme:dark;${colours(themes.dark)}}
:root[data-theme=contrast]{color-scheme:dark;${colours(themes.contrast)}}
:root[data-theme=print]{${colours(themes.print)}}
}
*{box-sizing:border-box}
[hidden],:root:not([data-app]) .app{display:none!important}
html{font:16px/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:anywhere}
h1{font-size:1.15rem;line-height:1.25;margin:0}
h2{font-size:1.4rem;line-height:1.25;margin:2.5rem 0 .75rem}
h3{font-size:1.15rem;line-height:1.3;margin:0 0 .5rem}
h4{font-size:.95rem;margin:1.25rem 0 .25rem}
p,ul,dl{margin:0 0 .75rem}
ul{padding-left:1.2rem}
li{margin:.15rem 0}
a{color:var(--accent)}
dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.2rem .9rem}
dt{grid-column:1;color:var(--quiet)}
dd{grid-column:2;margin:0}
.quiet,.way,.kind,.label{color:var(--quiet)}
.way{font-size:.85rem;margin:0 0 .25rem}
button,select,input,summary{font:inherit;font-size:.875rem;color:inherit}
button,select,input{min-height:2.25rem;border:1px solid var(--line);border-radius:.5rem;background:var(--paper);padding:.25rem .7rem}
button,summary{cursor:pointer}
button:hover,summary:hover{background:var(--raised)}
button[aria-pressed=true]{background:var(--accent);border-color:var(--accent);color:var(--accent-ink)}
:is(a,button,select,input,summary,[tabindex="0"]):focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:.5rem;top:-4rem;z-index:9;background:var(--paper);padding:.5rem 1rem;border-radius:.5rem}
.skip:focus{top:.5rem}
header{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center;padding:.6rem 1rem;border-bottom:1px solid var(--hair)}
.name{flex:1 1 14rem;min-width:0}
.name p{margin:0;font-size:.85rem}
.tools{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
.pair{display:flex}
.pair button:first-child{border-radius:.5rem 0 0 .5rem;border-right:0}
.pair button:last-child{border-radius:0 .5rem .5rem 0}
.search{position:relative;flex:0 1 18rem}
.search input{width:100%}
.results{position:absolute;z-index:5;top:calc(100% + .25rem);left:0;right:0;min-width:16rem;max-height:60vh;overflow:auto;background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.25rem;box-shadow:0 .5rem 1.5rem #0003}
.results [role=option]{display:flex;gap:.5rem;justify-content:space-between;padding:.35rem .6rem;border-radius:.35rem;cursor:pointer;font-size:.9rem}
.results [role=option]:hover{background:var(--raised)}
.results [aria-selected=true],.results [aria-selected=true]:hover{background:var(--accent);color:var(--accent-ink)}
.results [aria-selected=true] .kind{color:inherit}
details{position:relative}
summary{list-style:none;min-height:2.25rem;border:1px solid var(--line);border-radius:.5rem;padding:.35rem .7rem}
summary::-webkit-details-marker{display:none}
details>dl{position:absolute;z-index:5;right:0;top:calc(100% + .25rem);width:max-content;max-width:min(26rem,90vw);background:var(--paper);border:1px solid var(--line);border-radius:.5rem;padding:.75rem 1rem;margin:0;font-size:.875rem;box-shadow:0 .5rem 1.5rem #0003}
details dt{white-space:nowrap;color:var(--ink);font-weight:600}
.window>svg{max-width:100%;height:auto}
.text{max-width:60rem;margin:0 auto;padding:0 1rem 4rem}
article{content-visibility:auto;contain-intrinsic-size:auto 30rem;padding:1.25rem 0;border-top:1px solid var(--hair)}
article:target{border-top:3px solid var(--accent)}
[data-app] body{display:flex;flex-direction:column;height:100vh;height:100dvh;overflow:hidden}
[data-app] main{flex:1;display:flex;min-height:0;position:relative}
[data-app=picture] .text,[data-app=text] :is(#stage,#panel){display:none}
[data-app=text] main{overflow:auto;display:block}
[data-app] #stage{flex:1;position:relative;min-width:0;min-height:0}
[data-app] .window{position:absolute;inset:0}
.controls{position:absolute;left:.75rem;bottom:.75rem;display:grid;grid-template-columns:repeat(3,2.25rem);gap:.25rem}
.controls [id=zoom-out]{order:-6}.controls [id=up]{order:-5}.controls [id=zoom-in]{order:-4}.controls [id=left]{order:-3}.controls [id=fit]{order:-2}.controls [id=right]{order:-1}.controls [id=down]{grid-column:2}
.controls button{padding:0;line-height:1;font-size:1rem;background:var(--paper)}
.controls button:hover{background:var(--raised)}
#status{position:absolute;right:.75rem;bottom:.75rem;margin:0;padding:.2rem .6rem;border-radius:.5rem;background:var(--paper);border:1px solid var(--hair);color:var(--quiet);font-size:.85rem}
#panel{flex:0 0 min(26rem,42vw);display:flex;flex-direction:column;min-height:0;border-left:1px solid var(--hair);background:var(--paper)}
#panel>div:first-child{display:flex;justify-content:space-between;align-items:center;padding:.5rem .5rem .25rem 1.25rem}
#panel h2{margin:0;font-size:.85rem;font-weight:400;color:var(--quiet)}
#told{flex:1;overflow:auto;padding:.25rem 1.25rem 1.5rem;font-size:.925rem;outline-offset:-3px}
#told dl{grid-template-columns:minmax(5.5rem,max-content) 1fr}
.acts{display:flex;flex-wrap:wrap;gap:.5rem;padding:.25rem 1.25rem .5rem}
@media (max-width:48rem){
header{padding:.4rem .75rem;gap:.35rem}
.name{flex-basis:100%}
.search{flex:1 1 100%}
.tools{width:100%;flex-wrap:nowrap;overflow-x:auto;padding:.2rem;margin:-.2rem}
.tools>*{flex:none}
.controls,.controls [id]{grid-template-columns:repeat(7,2.25rem);order:0;grid-column:auto}
[data-app] main{flex-direction:column}
#panel{flex:0 0 46%;border-left:0;border-top:1px solid var(--line)}
dl,#told dl{grid-template-columns:1fr}
dd,dt{grid-column:1}
dd+dt{margin-top:.4rem}
#status{bottom:auto;top:.5rem}
.wide{display:none}
}
${pictureWindowStyles}
@page{size:A4;margin:16mm}
@page picture{size:landscape;margin:10mm}
@media print{
:root{color-scheme:light}
html{font-size:10pt}
.app,#panel,#status,.controls,.skip,.fold{display:none!important}
[data-app] body{display:block;height:auto;overflow:visible}
[data-app] main{display:block;overflow:visible}
header{page:picture;border:0;padding:0 0 2mm}
#stage,[data-app=text] #stage{display:block;page:picture;break-after:page}
.window,[data-app] .window{position:static;overflow:visible}
.sheet,.sheet>div{position:static;transform:none!important}
.window svg{margin:0 auto;width:100%;max-width:100%;height:auto;max-height:calc(100vh - 16mm)}
[data-app] .text,.text{display:block;max-width:none;padding:0}
article{content-visibility:visible}
h2,h3,h4{break-after:avoid}
li,dd{break-inside:avoid}
a{color:inherit;text-decoration:none}
}
`;
