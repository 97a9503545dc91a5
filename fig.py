from playwright.sync_api import sync_playwright
import sys
F=sys.argv[1] if len(sys.argv)>1 else '/tmp/n1-territoire-exemple/index.html'
with sync_playwright() as p:
    b=p.chromium.launch(executable_path='/usr/bin/chromium',args=['--no-sandbox'])
    c=b.new_context(viewport={'width':1280,'height':800},bypass_csp=True); pg=c.new_page(); pg.set_default_timeout(120000)
    pg.goto('file://'+F); pg.wait_for_timeout(3000)
    ST="""(f)=>{const s=f.querySelector('svg');return {nodes:s.querySelectorAll('[role=button]').length,rep:new Set([...s.querySelectorAll('[role=button]')].map(x=>x.getAttribute('aria-label'))).size,hot:s.querySelectorAll('.hot').length,out:s.querySelectorAll('.out').length,band:s.querySelectorAll('.band').length,edges:s.querySelectorAll('g.edge').length,pressed:s.querySelectorAll('[aria-pressed=true]').length}}"""
    figs=pg.query_selector_all('figure')
    for f in figs:
        id=f.get_attribute('id')
        btns=f.query_selector_all('svg [role=button]')
        st0=f.evaluate(ST)
        if not btns: print(id,'NO BUTTONS',st0); continue
        # focus 3rd button
        k=min(2,len(btns)-1)
        t0=f.query_selector('svg [role=button][tabindex="0"]')
        btns[k].focus(); st1=f.evaluate(ST); lab=btns[k].get_attribute('aria-label')
        btns[k].press('Enter'); st2=f.evaluate(ST)
        pg.evaluate('document.activeElement.blur()'); st3=f.evaluate(ST)
        btns[k].focus(); btns[k].press('Escape'); pg.evaluate('document.activeElement.blur()'); st4=f.evaluate(ST)
        act=pg.evaluate("document.getElementById('explorer-actor').value")
        clear = st4['hot']==0 and st4['out']==0 and st4['pressed']==0 and act==''
        print(id, st0['nodes'],'labels',st0['rep'],'bands',st0['band'],'edges',st0['edges'],'|focus',lab[:40],'hot',st1['hot'],'out',st1['out'],'|kept',st3['hot'],st3['out'],st3['pressed'],'|clear',clear, '' if clear else st4)
    b.close()
