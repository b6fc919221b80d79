(()=>{
"use strict";
const STYLES=":host { display: block; }\n:host(coalition-count) { display: inline; }\n[hidden] { display: none !important; }\n[part=\"content\"], [part=\"content\"] > div { font: var(--coalition-font, inherit); color: var(--coalition-text, inherit); }\n:host(coalition-count) div { display: inline; }\n:host(coalition-count) span + span::before { content: \" · \"; }\n[part=\"status\"]:empty { display: none; }\na { color: var(--coalition-link, inherit); }\n:focus-visible { outline: 3px solid var(--coalition-focus, currentColor); outline-offset: 2px; }\nul[part=\"list\"] { list-style: none; margin: 0; padding: 0; display: grid; gap: var(--coalition-gap, 0.5em 1.5em);\n  grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--coalition-column, 16em)), 1fr)); }\n[part=\"letter-group\"] { content-visibility: auto; contain-intrinsic-size: auto 12em; }\nli { overflow-wrap: anywhere; }\nimg { display: block; max-width: 8em; max-height: 3em; margin-block-end: 0.25em; padding: 0.25em; border-radius: 4px;\n  background: var(--coalition-plate, #fff); }\nimg[width] { width: auto; height: 3em; object-fit: contain; }\n[part=\"initial\"] { display: grid; place-items: center; box-sizing: border-box; width: 3.5em; height: 3.5em; margin-block-end: 0.25em;\n  border: 1px solid; border-radius: 4px; }\n[part=\"initial\"]::before { content: attr(data-letter) / \"\"; }\nsmall { font-size: 0.85em; }\n[part=\"detail\"] + [part=\"detail\"]::before { content: \"· \"; }\n[part=\"description\"] p { margin: 0.25em 0 0; }\nfigure { margin: 0 0 1em; }\nblockquote { margin: 0; padding-inline-start: 1em; border-inline-start: 3px solid var(--coalition-line, currentColor); }\nform[part=\"filter\"] { display: flex; flex-wrap: wrap; gap: 0.75em 1em; align-items: end; }\nform p { flex-basis: 100%; margin: 0; }\nlabel { display: block; }\ninput:not([type=\"checkbox\"]), select { font: inherit; box-sizing: border-box; max-width: 100%; min-height: 2.75em; padding: 0.25em 0.5em;\n  color: inherit; background: var(--coalition-field, transparent); border: 1px solid var(--coalition-line, currentColor); border-radius: 4px; }\noption { color: #000; background: #fff; }\n[aria-invalid=\"true\"] { border-width: 2px; }\nbutton { font: inherit; cursor: pointer; min-height: 2.75em; color: inherit; background: none; border: 1px solid var(--coalition-line, currentColor); border-radius: 4px; padding: 0.25em 0.75em; }\n[part=\"action\"] { display: inline-block; padding: 0.6em 1.2em; border-radius: 4px; text-decoration: none; font-weight: bold;\n  color: var(--coalition-action-text, #fff); background: var(--coalition-action, #1a4b8c); }\npre { font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; padding: 1em; margin: 0; border: 1px solid var(--coalition-line, currentColor); }\n[part=\"field\"] { margin-block-end: 0.5em; }\n[part=\"letter-field\"] { font-weight: bold; }\nsummary { cursor: pointer; padding-block: 0.5em; }\n[part=\"notice\"] { padding-inline-start: 1em; border-inline-start: 3px solid var(--coalition-line, currentColor); }\n";
const WEBMAIL={"Gmail":["https://mail.google.com/mail/?view=cm&fs=1","to","cc","su","body"],"Outlook":["https://outlook.live.com/mail/0/deeplink/compose?popoutv2=1","to","cc","subject","body"],"Yahoo Mail":["https://compose.mail.yahoo.com/?","to","cc","subject","body"]};
var coalitionMail=(()=>{
"use strict";
const LONGEST=2000;
const encode=(text)=>
encodeURIComponent(text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,"?"));
const plain=(text)=>encode(text).replace(/[!'()*]/g,(sign)=>"%" + sign.charCodeAt(0).toString(16).toUpperCase());
const keep=(text,signs)=>plain(text).replace(/%(2[14789AC]|3[AB]|40)/g,(code)=>{
const sign=decodeURIComponent(code);
return signs.includes(sign) ? sign:code;
});
const oneLine=(text)=>text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g," ");
const withCrlf=(text)=>text
.replace(/\r\n?/g,"\n")
.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g,"")
.replace(/\n/g,"\r\n");
const own=(object,name)=>object&&Object.hasOwn(object,name) ? object[name]:undefined;
const FIELD=/\{\{|\}\}|\{([a-z][a-z0-9_]*)\}/g;
const names=(text)=>[...text.matchAll(FIELD)].map((match)=>match[1]).filter(Boolean);
function given(letter,values,name){
const value=own(values,name)||"",choices=own(letter.choices,name);
const text=choices ? own(choices,value)||"":value;
return text.trim() ? text:"";
}
const isBlank=(line)=>/^[ >\t\r]*$/.test(line);
const below=(marks)=>marks.replace(/[^>\t]/g," ");
function leaveOut(lines,gone){
for (const at of gone.reverse()){
const line=lines[at];
let next=at,end=0,lost;
while (++next < lines.length&&isBlank(lines[next]));
for (lost of line.matchAll(/([ >\t]*)(?:[-*+]|(\d{1,9})([.)]))(?: +|$)/gy)){
const margin=below(line.slice(0,lost.index + lost[0].length));
if (!lines[next]?.startsWith(margin)) break;
end=margin.length;
lost=null;
}
if (lost?.[2]){
const margin=below(line.slice(0,lost.index + lost[1].length));
for (let to=at + 1,number=Number(lost[2]);to < lines.length;to++){
const mark=margin + (number + 1) + lost[3],words=lines[to].slice(mark.length);
if (lines[to].startsWith(mark)&&!/^\S/.test(words)) lines[to]=(margin + number++ + lost[3]).padEnd(mark.length) + words;
else if (!isBlank(lines[to])&&!lines[to].startsWith(margin + " ")) break;
}
}
if (end) lines.splice(at,next - at + 1,line.slice(0,end) + lines[next].slice(end));
else{
lines.splice(at,1);
const above=lines[at - 1]||"",under=lines[at];
if (isBlank(above + (under||""))) lines.splice(at - !(under?.trim() >=above.trim()),1);
}
}
return lines;
}
function fillIn(text,letter,values){
const staysEmpty=(line)=>{
const fields=names(line);
return fields[0]&&fields.every((name)=>letter.optional.includes(name)&&!given(letter,values,name));
};
const lines=text.split("\n");
const left=leaveOut(lines,[...lines.keys()].filter((at)=>staysEmpty(lines[at]))).join("\n");
return (left.trim() ? left:text)
.replace(FIELD,(token,name)=>{
if (!name) return token[0];
const label=own(letter.labels,name);
return given(letter,values,name)||(label===undefined ? token:`[${label}]`);
});
}
function query(start,pairs){
const filled=pairs.filter(([,value])=>value).map(([name,value])=>`${name}=${value}`).join("&");
const bare=start.replace(/\?$/,"");
return filled ? bare + (bare.includes("?") ? "&":"?") + filled:bare;
}
const people=(addresses)=>addresses.filter(Boolean).map((address)=>keep(address,"!$'*@")).join(",");
const SAFE="!$'()*,;:@";
const mailto=(mail)=>query(`mailto:${people(mail.to)}`,[
["cc",people(mail.cc)],
["subject",keep(oneLine(mail.subject),SAFE)],
["body",keep(withCrlf(mail.body),SAFE)],
]);
const webmail=(mail,start,parameters)=>query(start,[
mail.to.filter(Boolean).join(","),mail.cc.filter(Boolean).join(","),oneLine(mail.subject),withCrlf(mail.body),
].map((value,at)=>[parameters[at],plain(value)]));
function openWith(letter,values,to,cc){
const subject=fillIn(letter.subject,letter,values);
for (const holds of ["text","short"]){
if (letter[holds]==null) continue;
const mail={to,cc,subject,body:fillIn(letter[holds],letter,values)};
if (mailto(mail).length <=LONGEST) return{mail,holds};
}
return{mail:{to,cc,subject,body:""},holds:"nothing"};
}
const base64=(text)=>btoa(Array.from(new TextEncoder().encode(text),(byte)=>String.fromCharCode(byte)).join(""));
function headerText(text){
const line=text.replace(/[\p{C}\p{Z}]+/gu," ").trim();
if (/^[ -~]{0,60}$/.test(line)&&!line.includes("=?")) return line;
return line.match(/.{1,11}/gu).map((word)=>`=?utf-8?b?${base64(word)}?=`).join("\r\n ");
}
const oneAddress=(text)=>(/^[^\p{C}\p{Z}@<>()[\]\\,;:"]+@[^\p{C}\p{Z}@<>()[\]\\,;:"]+$/u.test(text)&&text);
function draft(letter,values,{to,cc},mailboxes,language){
const people=(addresses)=>addresses
.map((address)=>own(mailboxes,address)||oneAddress(address)).filter(Boolean).join(",\r\n ");
const header=[
["Subject",headerText(fillIn(letter.subject,letter,values))],
["To",people(to)],
["Cc",people(cc)],
["Content-Language",language],
].filter(([,value])=>value).map(([name,value])=>`${name}: ${value}\r\n`).join("");
const body=base64(withCrlf(fillIn(letter.text,letter,values)));
return `X-Unsent: 1\r\n${header}MIME-Version: 1.0\r\nContent-Type: text/plain; charset="utf-8"\r\n` +
`Content-Transfer-Encoding: base64\r\n\r\n${body.replace(/.{76}/g, "$&\r\n")}\r\n`;
}
return Object.freeze({fillIn,mailto,webmail,openWith,draft});
})();
const fold=(text)=>text.normalize("NFD").replace(/\p{M}+/gu,"").toLowerCase().replace(/ς/gu,"σ");
const words=(text)=>fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const fill=(text,values)=>text.replace(/\{\{|\}\}|\{([a-z][a-z0-9_]*)\}/g,(found,name)=>
name ? (Object.hasOwn(values,name) ? values[name]:found):found[0]);
function counted(label,number){
const{lang}=label.other;
const form=label.exact?.[number]??label[new Intl.PluralRules(lang).select(number)]??label.other;
return{...form,value:fill(form.value,{n:new Intl.NumberFormat(lang).format(number)})};
}
const script=document.currentScript;
const HOME=script&&script.src ? new URL("../",script.src).href:null;
const PAGE=/^(.*?\/)(?:v1\/)?[a-z]{2,3}(?:-[A-Za-z0-9]+)*\/(?:index|directory|(?:letters|pages)\/([^/]+))\.(?:html|json)$/;
const RENEWALS=3;
class Stale extends Error{}
function placeOf(src){
const url=new URL(src||HOME,document.baseURI);
url.search=url.hash="";
const [,folder,id]=PAGE.exec(url.pathname)||[];
url.pathname=folder||url.pathname.replace(/[^/]*\.html$/,"").replace(/\/*$/,"/");
return{base:url.href,id};
}
async function get(address,cache){
const answer=await fetch(address,{cache,credentials:"omit",referrerPolicy:"no-referrer"});
if (!answer.ok) throw new Stale(`${address}: ${answer.status}`);
return new Uint8Array(await answer.arrayBuffer());
}
const parse=(bytes)=>JSON.parse(new TextDecoder().decode(bytes));
async function isAsListed(bytes,{sha256,size}){
if (bytes.length!==size) return false;
if (!globalThis.crypto?.subtle) return true;
const digest=new Uint8Array(await crypto.subtle.digest("SHA-256",bytes));
return sha256===Array.from(digest,(byte)=>byte.toString(16).padStart(2,"0")).join("");
}
class Build{
constructor(base){
this.base=base;
this.elements=new Set();
this.renewals=0;
this.begin();
}
begin(){
const files=new Map();
const index=(path)=>get(new URL(path,this.base),"no-cache");
this.edition=index("v1/embed.json").catch(()=>index("v1/index.json")).then((bytes)=>{
const manifest=parse(bytes);
return{manifest,files,listed:new Map(manifest.files.map((file)=>[file.path,file]))};
});
this.edition.catch(()=>builds.delete(this.base));
}
renew(edition){
if (edition!==this.edition) return true;
if (this.renewals===RENEWALS) return false;
this.renewals +=1;
this.begin();
this.elements.forEach((element)=>element.update());
return true;
}
address(path){
return new URL(path.split("/").map(encodeURIComponent).join("/"),this.base).href;
}
load({files,listed},path){
if (!files.has(path)) files.set(path,this.read(listed.get(path)));
return files.get(path);
}
async read(file){
const address=`${this.address(file.path)}?v=${file.sha256.slice(0, 12)}`;
for (const cache of ["default","reload"]){
const bytes=await get(address,cache);
if (await isAsListed(bytes,file)) return parse(bytes);
}
throw new Stale(address);
}
}
const builds=new Map();
function buildAt(base){
if (!builds.has(base)) builds.set(base,new Build(base));
return builds.get(base);
}
function* wanted(element){
if (element.getAttribute("lang")) yield element.getAttribute("lang");
const around=element.parentElement?.closest("[lang]")?.lang||document.documentElement.lang;
if (around) yield around;
yield* navigator.languages;
}
function matching(languages,tag){
const asked=tag.toLowerCase();
for (let start=asked;start;start=start.slice(0,Math.max(0,start.lastIndexOf("-")))){
const found=languages.find(({code})=>code.toLowerCase()===start);
if (found) return found;
}
const kind=asked.split("-")[0];
return languages.find(({code})=>code.toLowerCase().split("-")[0]===kind);
}
function languageOf({manifest,listed},tags,pathIn){
const languages=[...manifest.languages,...manifest.pseudo_languages];
let found;
for (const tag of tags) if ((found=matching(languages,tag))) break;
const chain=found ? [found.code,...(found.fallbacks||[])]:[];
return [...chain,manifest.source_language].find((code)=>listed.has(pathIn(code)));
}
const sheet=new CSSStyleSheet();
sheet.replaceSync(STYLES);
function h(name,attributes,...children){
const node=document.createElement(name);
for (const [key,value] of Object.entries(attributes||{})){
if (value !=null&&value!==false) node.setAttribute(key,value===true ? "":value);
}
node.append(...children.flat(Infinity).filter((child)=>child !=null&&child!==false));
return node;
}
const say=(name,value,attributes,text=value.value)=>
h(name,{lang:value.lang,dir:value.dir,...attributes},text);
const paragraphs=(value,fill=(text)=>text)=>value
? fill(value.value).split(/\n{2,}/).filter((text)=>text.trim()).map((text)=>say("p",value,{},text))
:[];
function safe(address){
try{
const{protocol,href}=new URL(address);
return ["https:","http:","mailto:"].includes(protocol) ? href:null;
}catch{
return null;
}
}
const link=(address,attributes,...children)=>{
const href=safe(address);
return href ? h("a",{href,rel:"noopener",...attributes},...children):h("span",attributes,...children);
};
const list=(text)=>(text||"").split(/\s+/).filter(Boolean);
class Widget extends HTMLElement{
static observedAttributes=["src","lang","tier","country","search","of","level"];
constructor(){
super();
const root=this.attachShadow({mode:"open"});
root.adoptedStyleSheets=[sheet];
this.place=h("div",{part:"content"});
this.state=h("p",{part:"status",role:"status"});
this.links=h("slot");
root.append(this.place,this.state,this.links);
this.turn=0;
}
connectedCallback(){this.update();}
disconnectedCallback(){
this.turn +=1;
this.build?.elements.delete(this);
}
attributeChangedCallback(){if (this.isConnected) this.update();}
update(){
const turn=++this.turn;
queueMicrotask(()=>{if (turn===this.turn) this.show(turn);});
}
heading(deeper=0){
const level=Math.trunc(Number(this.getAttribute("level")))||3;
return `h${Math.min(6, Math.max(1, level) + deeper)}`;
}
async show(turn){
const isOld=()=>turn!==this.turn;
let edition,words;
this.setAttribute("aria-busy","true");
try{
const{base,id}=placeOf(this.getAttribute("src"));
this.build?.elements.delete(this);
this.build=buildAt(base);
this.build.elements.add(this);
edition=this.build.edition;
const known=await edition;
const tags=[...wanted(this)];
const wordsIn=(code)=>`v1/${code}/labels.json`;
words=await this.build.load(known,wordsIn(languageOf(known,tags,wordsIn)));
if (isOld()) return;
this.tell(words,this.place.hasChildNodes() ? null:words.labels.loading);
const pathIn=(code)=>this.pathIn(code,id);
const code=languageOf(known,tags,pathIn);
if (!code) throw new Error(`${this.localName}: ${base}`);
const view=await this.build.load(known,pathIn(code));
words=await this.build.load(known,wordsIn(code));
if (isOld()) return;
this.tell(words,null);
const{dir}=view.language;
const load=(path)=>this.build.load(known,path);
const lists=(path)=>known.listed.has(path);
const parts=this.parts({view,words:words.labels,load,lists,code,id});
this.place.replaceChildren(h("div",{lang:code,dir,part:this.localName.slice(10)},parts));
this.links.remove();
this.ended("coalition-ready");
}catch (error){
if (isOld()||(error instanceof Stale&&edition&&this.build.renew(edition))) return;
this.place.replaceChildren();
this.shadowRoot.append(this.links);
this.tell(words,words?.labels.not_loaded);
this.ended("coalition-failed");
}
}
tell(words,sentence){
this.state.textContent=sentence ? sentence.value:"";
if (!sentence) return;
this.state.dir=words.language.dir;
this.state.lang=sentence.lang;
}
ended(name){
this.removeAttribute("aria-busy");
this.dispatchEvent(new Event(name,{bubbles:true}));
}
}
const define=(name,widget)=>{if (!customElements.get(name)) customElements.define(name,widget);};
const HEADINGS_FROM=30;
const textOf=(one)=>fold([one.name,one.short_name,one.country?.name,one.kind?.label]
.map((value)=>value?.value||"").join(" ") + ` ${one.found_by || ""}`);
const initialOf=({name})=>h("span",{part:"initial","data-letter":
(name.value.match(/[\p{L}\p{N}]/u)||[""])[0].toUpperCase()});
define("coalition-count",class extends Widget{
pathIn(code){return `v1/${code}/directory.json`;}
parts({view:{counts}}){
const asked=list(this.getAttribute("of")||"organisations");
return asked.filter((name)=>Object.hasOwn(counts.phrases,name))
.map((name)=>say("span",counts.phrases[name],{part:"count"}));
}
});
define("coalition-directory",class extends Widget{
pathIn(code){return `v1/${code}/directory.json`;}
parts(read){
const{view}=read;
const tiers=list(this.getAttribute("tier")),countries=list(this.getAttribute("country"));
const byId=new Map(view.organisations.map((one)=>[one.id,one]));
this.entries=[];
this.sections=[];
const sections=view.tiers
.filter((tier)=>!tiers.length||tiers.includes(tier.id))
.map((tier)=>this.tier(tier,tier.organisations.map((id)=>byId.get(id)).filter((one)=>
one&&(!countries.length||countries.includes(one.country?.code)))));
const people=tiers.length||countries.length ? []:this.people(read);
const filter=this.hasAttribute("search")&&this.filter(read,{tier:tiers,country:countries});
return [filter,sections,people];
}
tier(view,members){
if (!members.length) return null;
const whole={element:h("section",{part:"tier","aria-labelledby":`t-${view.id}`}),shown:0};
this.sections.push(whole);
const pictured=members.some((one)=>one.logo);
whole.element.append(
say(this.heading(),view.heading,{id:`t-${view.id}`,part:"heading"}),...paragraphs(view.intro),
);
if (members.length < HEADINGS_FROM){
whole.element.append(this.list(members,[whole],pictured));
return whole.element;
}
for (const letter of new Set(members.map((one)=>one.index))){
const section={element:h("div",{part:"letter-group"}),shown:0};
this.sections.push(section);
section.element.append(
h(this.heading(1),{part:"letter-heading"},letter),
this.list(members.filter((one)=>one.index===letter),[whole,section],pictured),
);
whole.element.append(section.element);
}
return whole.element;
}
list(members,within,pictured){
return h("ul",{part:"list"},members.map((one)=>{
const element=this.entry(one,pictured);
this.entries.push({one,element,within,text:null});
return element;
}));
}
entry(one,pictured){
const details=[one.short_name,one.country?.name,one.kind?.label].filter(Boolean);
return h("li",{part:"organisation"},
one.logo ? this.logo(one):pictured&&initialOf(one),
h("span",{},link(one.website,{part:"name"},say("bdi",one.name)),
details.map((detail)=>[" ",say("small",detail,{part:"detail"})])),
one.description&&h("div",{part:"description"},paragraphs(one.description)));
}
logo({logo:{src,immutable,width,height},name}){
const address=this.build.address(immutable||src);
const image=h("img",{src:address,alt:"",width,height,loading:"lazy",part:"logo"});
image.addEventListener("error",()=>image.replaceWith(initialOf({name})));
return image;
}
people({view,words:labels}){
const roles=new Map();
for (const one of view.people){
const id=one.role?.id??"";
if (!roles.has(id)) roles.set(id,[]);
roles.get(id).push(one);
}
return [...roles.keys()].sort((a,b)=>!a - !b).map((id)=>{
const people=roles.get(id);
return h("section",{part:"people","aria-labelledby":`p-${id}`},
say(this.heading(),people[0].role?.heading??labels.other_people,{id:`p-${id}`,part:"heading"}),
people.filter((one)=>one.quote).map((one)=>h("figure",{part:"quote"},
h("blockquote",{},paragraphs(one.quote)),say("figcaption",one.line))),
h("ul",{part:"list"},people.filter((one)=>!one.quote).map((one)=>say("li",one.line))));
});
}
filter({view,words:labels},fixed){
const field=(id,label,control)=>h("div",{part:"field"},say("label",label,{for:id}),control);
const q=h("input",{id:"q",type:"search",autocomplete:"off",dir:"auto",maxlength:100,part:"input"});
const selects=Object.entries(this.choices(view)).filter(([by,choices])=>
choices.length > 1&&!fixed[by]?.length).map(([by,choices])=>{
const all=say("option",labels.show_all,{value:""});
const options=choices.map(([id,name])=>say("option",name,{value:id}));
return [by,h("select",{id:by,part:"input"},all,options)];
});
const number=h("b",{role:"status",part:"found"});
const all=say("button",labels.show_all,{type:"button",part:"button",hidden:true});
const controls=[q,...selects.map(([,select])=>select)];
const show=()=>{
const chosen=Object.fromEntries(selects.map(([by,select])=>[by,select.value]));
const found=this.narrow(words(q.value),chosen);
const sentence=found ? counted(labels.organisations,found):labels.none_found;
number.textContent=sentence.value;
number.lang=sentence.lang;
all.hidden=!controls.some((control)=>control.value.trim());
};
all.addEventListener("click",()=>{
controls.forEach((control)=>{control.value="";});
show();
q.focus();
});
const form=h("form",{role:"search",part:"filter","aria-label":labels.search.value},
field("q",labels.search,q),selects.map(([by,select])=>field(by,labels[by],select)),
h("p",{part:"result"},number," ",all));
form.addEventListener("input",show);
form.addEventListener("submit",(event)=>event.preventDefault());
q.value=this.getAttribute("search");
show();
return form;
}
choices(view){
const listed=new Set(this.entries.map(({one})=>one));
const kinds=new Map();
listed.forEach(({kind})=>{if (kind) kinds.set(kind.id,kind.label);});
const tiers=new Set([...listed].map((one)=>one.tier));
const countries=new Set([...listed].map((one)=>one.country?.code));
const order=new Intl.Collator(view.language.code);
return{
country:view.countries.filter(({code})=>countries.has(code)).map(({code,name})=>[code,name]),
kind:[...kinds].sort(([,a],[,b])=>order.compare(a.value,b.value)),
tier:view.tiers.filter(({id})=>tiers.has(id)).map(({id,heading})=>[id,heading]),
};
}
narrow(asked,{country,kind,tier}){
this.sections.forEach((section)=>{section.shown=0;});
let found=0;
for (const entry of this.entries){
const{one}=entry;
const fits=(!country||one.country?.code===country)&&(!kind||one.kind?.id===kind)&&
(!tier||one.tier===tier)&&asked.every((word)=>(entry.text??=textOf(one)).includes(word));
if (entry.element.hidden===fits) entry.element.hidden=!fits;
found +=fits;
entry.within.forEach((section)=>{section.shown +=fits;});
}
this.sections.forEach(({element,shown})=>{element.hidden=!shown;});
return found;
}
});
function blockElements(blocks,place,top){
const within=(parts)=>blockElements(parts,place,top);
const shown=(name,value,attributes)=>place(say(name,value,attributes),value.value);
const kinds={
heading:(one)=>shown(`h${Math.min(6, top + one.level - 1)}`,one.text),
paragraph:(one)=>shown("p",one.text,{part:"paragraph"}),
list:(one)=>h(one.start===null ? "ul":"ol",{start:one.start},
one.items.map((item)=>h("li",{},within(item)))),
quotation:(one)=>h("blockquote",{},within(one.blocks)),
verbatim:(one)=>say("pre",one.text,{tabindex:0}),
rule:()=>h("hr"),
table:(one)=>h("div",{part:"table",tabindex:0,role:"group"},h("table",{},
h("thead",{},h("tr",{},one.header.map((cell)=>shown("th",cell.text,{scope:"col"})))),
h("tbody",{},one.rows.map((row)=>h("tr",{},row.map((cell)=>shown("td",cell.text))))))),
notes:(one)=>[say(`h${top}`,one.heading),
h("ol",{},one.notes.map((note)=>h("li",{value:note.number},within(note.blocks))))],
};
return blocks.map((one)=>Object.hasOwn(kinds,one.kind) ? kinds[one.kind](one):null);
}
class TextWidget extends Widget{
pathIn(code,id){return `v1/${code}/letters/${id}.json`;}
notices(view){
return [view.notice,view.signatories_as_of].filter(Boolean)
.map((value)=>h("div",{part:"notice",role:"note"},paragraphs(value)));
}
signatories({view,load,lists,code,id},heading){
const byId=new Map(view.signatories.map((one)=>[one.id,one]));
const items=(ids)=>h("ul",{part:"list"},ids.map((one)=>byId.get(one)).filter(Boolean)
.map((one)=>h("li",{part:"signatory"},link(one.website,{},say("bdi",one.line)))));
const parts=view.signatory_lists.map((one)=>[
(one.heading||view.individuals)&&h(this.heading(heading + 1),{part:"list-heading"},say("bdi",one.heading||one.count)),
items(one.signatories.slice(0,one.shown)),
one.more&&h("details",{},say("summary",one.more),items(one.signatories.slice(one.shown))),
]);
return h("section",{part:"signatories"},
view.signatory_count&&say(this.heading(heading),view.individuals ? view.all_signatories:view.signatory_count,{part:"heading"}),
parts,view.individuals&&this.individuals(view.individuals,`v1/${code}/letters/${id}.signatures.json`,load,lists));
}
individuals({phrase,anonymous_phrase:unnamed},path,load,lists){
const more=unnamed&&say("p",unnamed);
if (!lists(path)) return [say("p",phrase,{part:"individuals"}),more];
const names=h("ul",{part:"list"});
const details=h("details",{part:"individuals"},say("summary",phrase),more,names);
details.addEventListener("toggle",async ()=>{
try{
names.append(...(await load(path)).names.map((one)=>say("li",one.line)));
}catch{
this.update();
}
},{once:true});
return details;
}
}
define("coalition-signatories",class extends TextWidget{
parts(read){return [this.notices(read.view),this.signatories(read,0)];}
});
const{fillIn,mailto,webmail,openWith,draft}=coalitionMail;
const letterOf=(fields,texts)=>({
...texts,
labels:Object.fromEntries(fields.map((one)=>[one.name,one.label.value])),
optional:fields.filter((one)=>!one.required).map((one)=>one.name),
choices:Object.fromEntries(fields.filter((one)=>one.kind==="choice")
.map((one)=>[one.name,Object.fromEntries(one.choices.map(({id,label})=>[id,label.value]))])),
});
const isPast=(deadline)=>{
const now=new Date();
const two=(number)=>String(number).padStart(2,"0");
return deadline&&`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` > deadline.iso;
};
define("coalition-letter",class extends TextWidget{
parts(read){
const{view,words:labels}=read;
const closed=view.closed||isPast(view.deadline);
this.read=read;
this.inputs=[];
this.boxes=[];
this.redraw=[];
const reading=letterOf(view.fields,{});
const place=(node,text)=>{
this.redraw.push((values)=>{node.textContent=fillIn(text,reading,values);});
return node;
};
const spoken=(value,name,attributes)=>value&&place(say(name,value,attributes),value.value);
const every=view.sent&&view.links&&!closed ? [{sent:view.sent,links:view.links},...view.also_sent]:[];
const parts=[
spoken(view.title,this.heading(),{part:"title"}),
view.deadline&&h("p",{part:"deadline"},say("b",labels.deadline)," ",say("span",view.deadline.text)),
closed&&view.kind==="email"&&say("p",labels.closed,{part:"closed"}),
this.notices(view),
paragraphs(view.intro,(text)=>fillIn(text,reading,{})),
this.elsewhere(view,labels,closed),
every.length&&this.form(view,labels),
every.map((one,number)=>this.sending(one,number,every.length > 1)),
h("div",{part:"letter-text"},this.envelope(view,labels,place),
blockElements(view.blocks,place,Number(this.heading(1)[1]))),
view.signatory_count||view.individuals ? this.signatories(read,1):null,
];
this.draw();
return parts.filter((part)=>part!==0);
}
elsewhere({action_url:address,kind},labels,closed){
if (!safe(address)||closed) return null;
return h("p",{},link(address,{part:"action"},say("bdi",kind==="open-letter" ? labels.sign:labels.take_part)));
}
envelope(view,labels,place){
const people=(label,items)=>items.length > 0&&h("div",{},say("dt",label),items.map((one)=>h("dd",{},
say("bdi",one.line),one.email&&[" ",link(`mailto:${encodeURIComponent(one.email).replace("%40", "@")}`,{dir:"ltr"},one.email)],
one.note&&[" ",say("small",one.note)])));
const subject=view.subject&&h("div",{},say("dt",labels.subject),h("dd",{},place(say("span",view.subject),view.subject.value)));
const parts=[people(labels.to,view.to),people(labels.copy_to,view.cc),subject].filter(Boolean);
return parts.length > 0&&h("dl",{part:"envelope"},parts);
}
form(view,labels){
const recipients=[...view.to,...view.cc];
const fields=view.fields.map((one)=>this.field(one,recipients.find((other)=>other.field===one.name),labels));
const choices=["to","cc"].flatMap((role)=>view[role].filter((one)=>one.optional&&one.email).map((one)=>{
const box=h("input",{type:"checkbox",value:one.email});
this.boxes.push({role,box});
return h("label",{part:"choice"},box," ",say("bdi",one.line)," ",h("small",{dir:"ltr"},one.email));
}));
const form=h("form",{part:"form",novalidate:true},
fields.length > 0&&[say(this.heading(1),labels.what_to_fill_in,{part:"heading"}),say("p",labels.stays_on_page,{part:"hint"})],
fields,choices.length > 0&&h("fieldset",{},say("legend",labels.copy_to),choices));
form.addEventListener("input",({target})=>{
const input=this.inputs.find((one)=>one.control===target);
if (input&&target.getAttribute("aria-invalid")==="true") this.mark(input);
this.draw();
});
form.addEventListener("submit",(event)=>event.preventDefault());
return form;
}
field(one,recipient,labels){
const id=`f-${one.name}`;
const own=one.name==="name"||one.name==="sender_name";
const attributes={id,part:"input",required:one.required,"aria-describedby":`${id}-wrong ${id}-hint`};
const control=one.kind==="choice"
? h("select",attributes,say("option",labels.please_choose,{value:""}),
one.choices.map((choice)=>say("option",choice.label,{value:choice.id})))
:h("input",{...attributes,type:one.kind==="email" ? "email":"text",maxlength:300,
dir:one.kind==="email" ? "ltr":"auto",autocomplete:own&&"name"});
const message=h("p",{id:`${id}-wrong`,part:"message",hidden:true});
this.inputs.push({name:one.name,control,message});
const hints=[one.example&&[say("span",labels.example)," ",say("bdi",one.example)],
recipient?.note&&say("span",recipient.note),
safe(recipient?.look_up)&&link(recipient.look_up,{},say("bdi",labels.look_up_address))].filter(Boolean);
return h("div",{part:"field"},
h("label",{for:id},say("bdi",one.label),!one.required&&[" ",say("small",labels.optional)]),
control,message,h("div",{id:`${id}-hint`,part:"hint"},hints.map((hint)=>h("div",{},hint))));
}
sending({sent,links},number,several){
const{view,words:labels}=this.read;
const{code,name,dir}=sent.language;
const letter=letterOf(sent.fields,{subject:sent.subject.value,text:sent.text,short:sent.short});
const state=h("p",{role:"status",part:"message"});
const announce=(value)=>{state.textContent="";requestAnimationFrame(()=>{state.textContent=value.value;});};
const guarded=(node,act)=>{
node.addEventListener("click",(event)=>this.isFilled() ? act(event):event.preventDefault());
return node;
};
const parts={};
const copying=(key,label)=>{
const button=say("button",label,{type:"button",part:"button"});
button.addEventListener("click",()=>this.copy(parts[key].textContent).then(()=>announce(labels.copied)));
return button;
};
const open=guarded(say("a",labels.send,{part:"action",href:"mailto:"}),()=>{
if (this.opening(letter).holds==="nothing") this.copy(parts.text.textContent).then(()=>announce(labels.paste));
else setTimeout(()=>{if (document.hasFocus()){announce(labels.nothing_opened);details.open=true;}},3000);
});
const file=guarded(say("button",labels.download_draft,{type:"button",part:"button"}),()=>this.download(letter,code));
const services=links.webmail.filter(({service})=>Object.hasOwn(WEBMAIL,service)).map(({service,company})=>{
const text=fill(labels.webmail_service.value,{service,company});
return [service,guarded(say("a",labels.webmail_service,{href:"#",rel:"noreferrer",target:"_blank"},text),()=>{})];
});
const short=say("p",labels.short_version,{part:"hint"}),first=say("p",labels.copy_first,{part:"hint"});
parts.recipients=h("span",{dir:"ltr"});
parts.subject=say("span",sent.subject);
parts.text=h("pre",{lang:code,dir,tabindex:0,part:"as-sent"});
const details=h("details",{part:"sent"},say("summary",labels.as_sent),h("dl",{},
say("dt",labels.to),h("dd",{},parts.recipients," ",copying("recipients",labels.copy_addresses)),
say("dt",labels.subject),h("dd",{},parts.subject," ",copying("subject",labels.copy_subject))),
parts.text,copying("text",labels.copy_text));
this.redraw.push((values)=>{
const{mail,holds}=this.opening(letter);
open.href=mailto(mail);
services.forEach(([service,node])=>{
const [start,...parameters]=WEBMAIL[service];
node.href=webmail(mail,start,parameters);
});
short.hidden=holds!=="short";
first.hidden=holds!=="nothing";
parts.recipients.textContent=[...mail.to,...mail.cc].join(", ");
parts.subject.textContent=mail.subject;
parts.text.textContent=fillIn(holds==="short" ? letter.short:letter.text,letter,values);
});
const inLanguage=(label)=>say("p",label,{part:"hint"},fill(label.value,{language:name}));
const body=h("div",{part:"sending"},
!number&&(several||code!==view.language.code)&&inLanguage(labels.sent_in_language),
short,first,h("p",{},open),say("p",labels.send_note,{part:"hint"}),state,h("p",{},file),
services.length > 0&&h("details",{},say("summary",labels.webmail),h("ul",{},services.map(([,node])=>h("li",{},node)))),
details);
if (!number) return body;
const label=labels.send_in_language;
return h("details",{},say("summary",label,{},fill(label.value,{language:name})),body);
}
values(){return Object.fromEntries(this.inputs.map(({name,control})=>[name,control.value]));}
people(role){
const values=this.values(),{view}=this.read;
return [
...view[role].filter((one)=>one.email&&!one.optional).map((one)=>one.email),
...this.boxes.filter((one)=>one.role===role&&one.box.checked).map(({box})=>box.value),
...view[role].filter((one)=>one.field).map((one)=>(values[one.field]||"").trim()),
].filter(Boolean);
}
opening(letter){return openWith(letter,this.values(),this.people("to"),this.people("cc"));}
draw(){
const values=this.values();
this.redraw.forEach((draw)=>draw(values));
}
mark({control,message}){
const{words:labels}=this.read;
const missing=control.required&&!control.value.trim();
const wrong=missing||(control.type==="email"&&control.value.trim()!==""&&!control.checkValidity());
const sentence=missing ? labels.please_fill_in:labels.no_address;
control.setAttribute("aria-invalid",String(wrong));
message.textContent=sentence.value;
message.lang=sentence.lang;
message.hidden=!wrong;
return wrong;
}
isFilled(){
const wrong=this.inputs.filter((input)=>this.mark(input));
wrong[0]?.control.focus();
return !wrong.length;
}
async copy(text){
try{
await navigator.clipboard.writeText(text);
}catch{
const area=h("textarea",{},text);
this.place.append(area);
area.select();
document.execCommand("copy");
area.remove();
}
}
download(letter,language){
const text=draft(letter,this.values(),{to:this.people("to"),cc:this.people("cc")},{},language);
const href=URL.createObjectURL(new Blob([text],{type:"message/rfc822"}));
h("a",{href,download:`${this.read.view.id}.eml`}).click();
setTimeout(()=>URL.revokeObjectURL(href),60000);
}
});
})();
