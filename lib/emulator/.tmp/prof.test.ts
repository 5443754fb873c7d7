import { test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { createCatalogue } from '@/lib/emulator/catalogue';
import { createObjectUrlSigner } from '@/lib/emulator/sign-object-url';
test('x', async () => {
  const sign = createObjectUrlSigner({accessKeyId:'LTAI5tTest',accessKeySecret:'secret',securityToken:'tok'.repeat(100)} as never,'http://127.0.0.1:3000/emulator/oss');
  const c = createCatalogue({seed:1,sign,mediaOrigin:'http://127.0.0.1:3000/emulator/oss',now:()=>Date.UTC(2026,10,24)});
  const ids=Array.from({length:20000},(_,n)=>c.mediaId(n));
  const s=new Session();s.connect();await s.post('Profiler.enable');await s.post('Profiler.start');
  for(let r=0;r<3;r++){const b=process.cpuUsage();let z=0;for(const id of ids){const f=c.find(id);if(f.kind==='asset')z+=JSON.stringify(f.batchItem).length;}
  const u=process.cpuUsage(b);console.log('cpu/s',20000/((u.user+u.system)/1e6)|0);}
  const {profile}=await s.post('Profiler.stop');
  const self=new Map();const dt=profile.timeDeltas;const byId=new Map(profile.nodes.map(n=>[n.id,n]));
  profile.samples.forEach((id,i)=>{const n=byId.get(id);const k=n.callFrame.functionName+' '+n.callFrame.url.split('/').pop()+':'+n.callFrame.lineNumber;self.set(k,(self.get(k)||0)+dt[i]);});
  const tot=[...self.values()].reduce((a,b)=>a+b,0);
  console.log([...self].sort((a,b)=>b[1]-a[1]).slice(0,28).map(([k,v])=>(v/tot*100).toFixed(1)+'% '+k).join('\n'));
}, 120000);
