/** How a page looks: by the reader's light or dark scheme, on narrow screens, and on paper. Contrast is at least 4.5:1. */
export const PAGE_STYLE = `
:root{color-scheme:light dark;--ground:#fff;--ink:#1b1b1b;--soft:#595959;--line:#b8b8b8;--head:#f0f0ee;--added:#0b5c2b;--added-ground:#e2f4e8;--removed:#9b1c1c;--removed-ground:#fbe9e9;--accent:#0a4f9e}
@media (prefers-color-scheme:dark){:root{--ground:#16181b;--ink:#e9e9e7;--soft:#b3b3b0;--line:#54585e;--head:#22262b;--added:#8ee0ac;--added-ground:#153323;--removed:#ffb3b3;--removed-ground:#452022;--accent:#9cc7ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main,footer{max-width:90rem;margin:0 auto;padding:0 1rem}
h1{font-size:1.5rem;margin:1.2rem 0 .4rem}
h2{font-size:1.2rem;margin:1.6rem 0 .4rem}
p,ul,dl{margin:.3rem 0}
.skip{position:absolute;left:1rem;top:-4rem}
.skip:focus{top:.5rem;background:var(--ground);padding:.3rem .6rem;z-index:3}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
form{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;background:var(--ground);border-bottom:1px solid var(--line);padding:.6rem 0}
form label{display:flex;flex-direction:column;font-size:.85rem;color:var(--soft)}
form input,form select,form button{font:inherit;color:var(--ink);background:var(--ground);border:1px solid var(--soft);border-radius:.3rem;padding:.3rem .5rem;min-height:2.2rem;max-width:22rem}
output{color:var(--soft)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:.6rem 0}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{border:1px solid var(--line);padding:.45rem .6rem;text-align:left;vertical-align:top}
thead th{background:var(--head)}
td p{margin:0 0 .35rem}
td ul{margin:0 0 .35rem;padding-left:1.1rem}
.name{color:var(--soft)}
.none{color:var(--soft);font-style:italic}
.outcome{font-weight:700}
.number{text-align:right;white-space:nowrap}
small{font-size:.9em;color:var(--soft)}
ins{background:var(--added-ground);color:var(--added);text-decoration:underline}
del{background:var(--removed-ground);color:var(--removed);text-decoration:line-through}
.side td:nth-child(1),.side td:nth-child(2){width:36%}
tr[hidden],tbody[hidden]{display:none}
@media screen and (max-width:48rem){.side thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.side,.side tbody,.side tr,.side td{display:block;width:100%!important}.side tr{border:1px solid var(--line);margin-bottom:.8rem}.side td{border:0}.side td[data-name]::before{content:attr(data-name);display:block;font-size:.85rem;color:var(--soft);border-bottom:1px solid var(--line);margin-bottom:.3rem}form{position:static}}
@media print{@page{size:A4 landscape;margin:15mm}:root{color-scheme:light;--ground:#fff;--ink:#000;--soft:#333;--line:#777;--head:#eee;--added:#000;--added-ground:#fff;--removed:#000;--removed-ground:#fff}body{font:11pt/1.35 "Times New Roman",serif}form,.skip{display:none!important}thead{display:table-header-group}tr{break-inside:avoid}header,main,footer{max-width:none;padding:0 1px}.scroll{overflow:visible}}
`;
