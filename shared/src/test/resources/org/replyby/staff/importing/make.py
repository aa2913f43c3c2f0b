"""Makes the tables of this folder with LibreOffice Calc 7.4 and python3-uno: python3 make.py FOLDER"""
import sys, time, subprocess, uno, os, datetime
from com.sun.star.beans import PropertyValue
out=os.path.abspath(sys.argv[1]); os.makedirs(out,exist_ok=True)
p=subprocess.Popen(['soffice','--headless','--norestore','--accept=pipe,name=replyby;urp;'],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
ctx=uno.getComponentContext(); res=ctx.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver',ctx)
for i in range(60):
    try: c=res.resolve('uno:pipe,name=replyby;urp;StarOffice.ComponentContext'); break
    except Exception: time.sleep(.5)
desk=c.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop',c)
def pv(n,v): x=PropertyValue(); x.Name=n; x.Value=v; return x
H=['Matter','Office','How it came','Date of the letter','Date received','What it asks for','Reply due','Grant amount','Fiscal year','Award number','Grant program','Answered on','How the reply went out']
def serial(iso): return (datetime.date.fromisoformat(iso)-datetime.date(1899,12,30)).days
def doc(fmt, lang='en', country='US', broken=False, width=6000):
    d=desk.loadComponentFromURL('private:factory/scalc','_blank',0,(pv('Hidden',True),))
    s=d.Sheets[0]; loc=uno.createUnoStruct('com.sun.star.lang.Locale'); loc.Language=lang; loc.Country=country
    key=None
    if fmt:
        key=d.NumberFormats.queryKey(fmt,loc,False)
        if key==-1: key=d.NumberFormats.addNew(fmt,loc)
    def text(c,r,v): s.getCellByPosition(c,r).String=v
    def num(c,r,v): s.getCellByPosition(c,r).Value=v
    def date(c,r,iso,formula=None):
        x=s.getCellByPosition(c,r)
        if formula: x.Formula=formula
        else: x.Value=serial(iso)
        if key is not None: x.NumberFormat=key
    for i,h in enumerate(H): text(i,0,h); s.Columns[i].Width=width
    row=['Byrne JAG FY2016','Office of Justice Programs','certified mail',None,None,"All documents about \u201csanctuary\u201d orders; the Mayor's, too,\nand those of Pe\u00f1a & M\u00fcller"]
    for i,v in enumerate(row):
        if v: text(i,1,v)
    date(3,1,'2018-01-24'); date(4,1,'2018-01-29'); date(6,1,None,'=D2+30'); num(7,1,2000000); num(8,1,2016); text(9,1,'2016-DJ-BX-0001'); text(10,1,'Byrne JAG'); date(11,1,'2018-02-20'); text(12,1,'FedEx')
    for i,v in enumerate(['COPS hiring','Civil Rights Division','email']): text(i,2,v)
    date(3,2,'2018-03-05'); date(4,2,'2018-03-06'); text(5,2,'not a formula, but a text'); date(6,2,None,'=D3+30')
    if broken:
        s.getCellByPosition(6,2).Formula='=D3+"x"'; s.getCellByPosition(12,1).Formula='=VLOOKUP("FedEx";A1:B3;2;0)'
        s.getCellByPosition(1,2).Formula='=NOSUCH(1)'
    return d
CSV='Text - txt - csv (StarCalc)'
def save(d,name,filt,opts=None):
    d.storeToURL('file://'+out+'/'+name,(pv('FilterName',filt),)+((pv('FilterOptions',opts),) if opts else ()))
us=doc('M/D/YYYY')
save(us,'utf8.csv',CSV,'44,34,76,1,,0,false,true,false')
save(us,'semicolons.csv',CSV,'59,34,76,1,,0,true,true,false')
save(us,'tabs.csv',CSV,'9,34,76,1,,0,false,true,false')
save(us,'not-as-shown.csv',CSV,'44,34,76,1,,0,false,false,false')
save(us,'short-years.csv',CSV,'44,34,76,1,,0,false,true,true')
save(us,'windows-1252.csv',CSV,'44,34,1,1,,0,false,true,false')
save(us,'utf16.csv',CSV,'44,34,65535,1,,0,false,true,false')
save(us,'letters.xlsx','Calc MS Excel 2007 XML'); save(us,'letters.ods','calc8'); save(us,'letters.xls','MS Excel 97'); save(us,'letters.html','HTML (StarCalc)')
us.close(True)
for name,args in (('day-first',('D/M/YYYY','en','GB')),('dots',('D.M.YYYY','de','DE')),('numbers',(None,)),('iso',('YYYY-MM-DD',))):
    d=doc(*args); save(d,name+'.csv',CSV,'44,34,76,1,,0,false,true,false'); d.close(True)
d=doc('M/D/YYYY'); d.Sheets[0].getCellByPosition(6,1).String='=D2+30'; save(d,'formulas.csv',CSV,'44,34,76,1,,0,false,true,false'); d.close(True)
d=doc('M/D/YYYY',broken=True); save(d,'errors.csv',CSV,'44,34,76,1,,0,false,true,false'); d.close(True)
try: desk.terminate()
except Exception: pass
p.wait(30)
