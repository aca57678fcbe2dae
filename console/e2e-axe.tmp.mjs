import { chromium } from '@playwright/test';
import { AxeBuilder } from '@axe-core/playwright';
const A='http://127.0.0.1:4180';
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
const c=await b.newContext({baseURL:A,viewport:{width:320,height:640}});
await c.request.get('/connexion',{params:{fournisseur:'demonstration',compte:'ADMINISTRATEUR',retour:'/sante/vive'}});
const p=await c.newPage();
const R=['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice'];
for(const u of ['/pilotage','/carnets?etape=UTILISES&base=achat','/administration/roles','/journal']){
 await p.goto(u); await p.locator('h1').waitFor(); await p.waitForTimeout(3000);
 for(let i=0;i<2;i++) for (const [n,f] of [['usuel',x=>x],['violations',x=>x.options({resultTypes:['violations']})],['legacy',x=>x.setLegacyMode()],['deux',x=>x.setLegacyMode().options({resultTypes:['violations']})],['sansSel',x=>x.setLegacyMode().options({resultTypes:['violations'],selectors:false,ancestry:false,xpath:false,performanceTimer:false})]]) {
  const t=Date.now(); const r=await f(new AxeBuilder({page:p})).withTags(R).analyze(); console.log(u,n,Date.now()-t,r.violations.length,r.passes.length,r.incomplete.length);
 }}
await b.close();
