"""SVGs that run or fetch something, and those that real programs write."""

from case_tables import each

from coalition.assets import active_content, wrong_type

SVG = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
PIXEL = "data:image/png;base64,iVBORw0KGgo="


def said(data: str) -> list[str]:
    return [fault.message for fault in active_content("oak.svg", data.encode())]


FETCHES = {
    "a style sheet of the file": '<?xml-stylesheet href="https://e.example/a.css"?><svg {}/>',
    "a style sheet with a type": '<?xml-stylesheet type="text/css" href="//e.example/a.css"?><svg {}/>',
    "a style sheet in single quotes": "<?xml-stylesheet href='a.css' type='text/css'?><svg {}/>",
    "a style sheet by a character's number": '<?xml-stylesheet href="&#104;ttps://e.example/a.css"?><svg {}/>',
    "a style sheet behind an alternate one": '<?xml-stylesheet href="#s"?><?xml-stylesheet href="a.css"?><svg {}/>',
    "a transformation": '<?xml-stylesheet type="text/xsl" href="a.xsl"?><svg {}/>',
    "a style sheet after a comment": '<!-- a --><?xml-stylesheet href="https://e.example/"?><svg {}/>',
    "a style sheet in the data scheme": '<?xml-stylesheet href="data:text/css,*{{}}"?><svg {}/>',
    "a base": '<svg {} xml:base="https://e.example/"><use href="#a"/></svg>',
    "a base of a style": '<svg {}><g xml:base="//e.example/"><path fill="url(#a)"/></g></svg>',
    "@import": '<svg {}><style>@import "https://e.example/a.css";</style></svg>',
    "@import of an url": "<svg {}><style>@import url(https://e.example/a.css);</style></svg>",
    "@import in capitals": "<svg {}><style>@IMPORT 'a.css';</style></svg>",
    "@import by an escape": '<svg {}><style>@\\69mport "https://e.example/a.css";</style></svg>',
    "@import by a long escape": '<svg {}><style>@\\000069 mport "a.css";</style></svg>',
    "@import by a character reference": '<svg {}><style>&#64;import "a.css";</style></svg>',
    "@import in CDATA": '<svg {}><style><![CDATA[@import "a.css";]]></style></svg>',
    "@import in parts": '<svg {}><style>@imp<![CDATA[ort "a.css";]]></style></svg>',
    "@import after a comment": '<svg {}><style>/* @ */@import/**/"a.css";</style></svg>',
    "@import after a string with a comment": '<svg {}><style>a{{content:"/*"}}@import "a.css";/* */</style></svg>',
    "@import in data": '<svg {}><style>@import "data:text/css,@import%20url(//e.example)";</style></svg>',
    "a font": "<svg {}><style>@font-face{{font-family:a;src:url(https://e.example/a.woff)}}</style></svg>",
    "url": '<svg {}><path fill="url(https://e.example/#a)"/></svg>',
    "url by an escape": '<svg {}><path style="fill:u\\72l(https://e.example/a)"/></svg>',
    "url by an escape with a space": '<svg {}><path style="fill:\\75 \\72 \\6c (//e.example/a)"/></svg>',
    "url in capitals": '<svg {}><path style="fill:URL( //e.example/a )"/></svg>',
    "url in quotes": "<svg {}><path style=\"fill:url('https://e.example/a')\"/></svg>",
    "url behind a line break": '<svg {}><path style="fill:url(&#10;&#9;https://e.example/a)"/></svg>',
    "url in an escaped line": '<svg {}><path style="fill:url(\\&#10;//e.example/a)"/></svg>',
    "url of an SVG in data": '<svg {}><path fill="url(data:image/svg+xml,x#a)"/></svg>',
    "an image-set": "<svg {}><style>a{{background:image-set('https://e.example/a' 1x)}}</style></svg>",
    "url behind what seems a comment": "<svg {}><style>a{{fill:url(/*);b:url(//e.example/?*/#a)}}</style></svg>",
    "url behind a comment in a string": "<svg {}><style>a{{content:'/*';fill:url(//e.example/a)}} /* */</style></svg>",
    "url behind a quotation mark in a comment": "<svg {}><style>/* \" */a{{fill:url(//e.example/a)}} /* \" */</style></svg>",
    "an image-set behind data": "<svg {}><style>a{{b:image-set(url(data:image/png;base64,A) 1x, '//e.example/a' 2x)}}</style></svg>",
    "@import by an escape and two line ends": '<svg {}><style>@\\69&#13;&#10;mport "a.css";</style></svg>',
    "a second of an image-set": "<svg {}><style>a{{background:image-set(url(#a) 1x, '//e.example/a' 2x)}}</style></svg>",
    "an image-set of WebKit": "<svg {}><style>a{{background:-webkit-image-set(url(//e.example/a) 1x)}}</style></svg>",
    "a cross-fade": "<svg {}><style>a{{background:cross-fade(url(//e.example/a), red)}}</style></svg>",
    "a property of one's own": "<svg {}><style>a{{--x:url(//e.example/a);fill:var(--x)}}</style></svg>",
    "a filter": '<svg {}><g filter="url(a.svg#f)"/></svg>',
    "a mask": '<svg {}><g mask="url(//e.example/m.svg#m)"/></svg>',
    "a cursor": '<svg {}><g cursor="url(//e.example/c.cur), auto"/></svg>',
    "a marker": '<svg {}><path marker-end="url(//e.example/a.svg#m)"/></svg>',
    "an animated style": '<svg {}><rect><animate attributeName="fill" values="url(//e.example/a);red"/></rect></svg>',
    "an animation to a style": '<svg {}><rect><set attributeName="fill" to="url(//e.example/a)"/></rect></svg>',
    "an image": '<svg {}><image href="https://e.example/a.png"/></svg>',
    "an image by xlink": '<svg {}><image xlink:href="//e.example/a.png"/></svg>',
    "an image by another prefix": '<svg {} xmlns:l="http://www.w3.org/1999/xlink"><image l:href="a.png"/></svg>',
    "an image beside": '<svg {}><image href="a.png"/></svg>',
    "an image behind spaces": '<svg {}><image href=" &#10;https://e.example/a.png"/></svg>',
    "an image by an entity's number": '<svg {}><image href="&#x68;ttps://e.example/a.png"/></svg>',
    "an image of an effect": '<svg {}><filter><feImage href="https://e.example/a.png"/></filter></svg>',
    "a use": '<svg {}><use href="https://e.example/a.svg#a"/></svg>',
    "a gradient": '<svg {}><linearGradient xlink:href="//e.example/a.svg#g"/></svg>',
    "a pattern": '<svg {}><pattern href="a.svg#g"/></svg>',
    "a path of a text": '<svg {}><text><textPath href="//e.example/a.svg#p"/></text></svg>',
    "a reference": '<svg {}><tref xlink:href="//e.example/a.svg#p"/></svg>',
    "a font of SVG": '<svg {}><font-face-uri xlink:href="//e.example/a.svg#f"/></svg>',
    "a profile of colours": '<svg {}><color-profile xlink:href="//e.example/a.icc"/></svg>',
    "a link of HTML": '<svg {} xmlns:h="http://www.w3.org/1999/xhtml"><h:link rel="stylesheet" href="//e.example/"/></svg>',
    "a link of SVG": '<svg {}><link rel="stylesheet" href="//e.example/a.css"/></svg>',
    "a source": '<svg {}><source src="//e.example/a"/></svg>',
    "an address of a page": '<svg {}><mpath href="//e.example/a.svg#p"/></svg>',
}  # fmt: skip

RUNS = {
    "a script": "<svg {}><script>alert(1)</script></svg>",
    "a script from elsewhere": '<svg {}><script href="https://e.example/a.js"/></svg>',
    "a script of HTML": '<svg {} xmlns:h="http://www.w3.org/1999/xhtml"><h:script>1</h:script></svg>',
    "an event": '<svg {} onload="alert(1)"/>',
    "an event in capitals": '<svg {} ONLOAD="alert(1)"/>',
    "an event of an animation": '<svg {}><animate onbegin="alert(1)"/></svg>',
    "a foreign object": "<svg {}><foreignObject/></svg>",
    "an iframe": "<svg {}><iframe/></svg>",
    "an entity": '<!DOCTYPE svg [<!ENTITY a "b">]><svg {}/>',
    "an entity from elsewhere": '<!DOCTYPE svg [<!ENTITY a SYSTEM "https://e.example/">]><svg {}>&a;</svg>',
    "an entity of parameters": '<!DOCTYPE svg [<!ENTITY % a SYSTEM "https://e.example/"> %a;]><svg {}/>',
    "an entity of data": '<!DOCTYPE svg [<!NOTATION n SYSTEM "n"><!ENTITY a SYSTEM "https://e.example/" NDATA n>]><svg {}/>',
    "an attribute by the document type": '<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]><svg {}/>',
    "a use of data": '<svg {}><use href="data:image/svg+xml,x#a"/></svg>',
    "a link that runs": '<svg {}><a href="javascript:alert(1)"><path/></a></svg>',
    "a link that runs by numbers": '<svg {}><a xlink:href="java&#10;script:alert(1)"><path/></a></svg>',
    "an animated address": '<svg {}><a><animate attributeName="href" values="javascript:alert(1)"/></a></svg>',
    "a set address": '<svg {}><a><set attributeName="xlink:href" to="//e.example/"/></a></svg>',
    "a set event": '<svg {}><set attributeName="onload" to="alert(1)"/></svg>',
    "an address set by a prefix": '<svg {}><set attributeName=" l:HREF " to="//e.example/"/></svg>',
}  # fmt: skip

RIGHT = {
    "Inkscape": """<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg width="210mm" height="297mm" viewBox="0 0 210 297" version="1.1" id="svg5"
 inkscape:version="1.2.2 (b0a8486541, 2022-12-01)" sodipodi:docname="logo.svg"
 xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"
 xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns="http://www.w3.org/2000/svg"
 xmlns:svg="http://www.w3.org/2000/svg" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"
 inkscape:export-filename="/home/me/logo (1).png" inkscape:export-xdpi="96">
 <sodipodi:namedview id="nv" pagecolor="#ffffff" inkscape:pageopacity="0.0" showgrid="false"/>
 <defs><linearGradient id="g1"><stop style="stop-color:#000000;stop-opacity:1" offset="0"/></linearGradient>
 <linearGradient xlink:href="#g1" id="g2" gradientUnits="userSpaceOnUse"/>
 <inkscape:path-effect effect="bspline" id="pe" is_visible="true"/></defs>
 <metadata><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format>
 <dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/>
 <cc:license rdf:resource="http://creativecommons.org/licenses/by/4.0/"/></cc:Work></rdf:RDF></metadata>
 <g inkscape:label="Layer 1" inkscape:groupmode="layer"><path style="fill:url(#g2);stroke:none" d="m 0,0 z"/></g>
</svg>""",
    "Illustrator": """<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 24.0.1, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px"
 viewBox="0 0 200 100" style="enable-background:new 0 0 200 100;" xml:space="preserve">
<style type="text/css">
	.st0{clip-path:url(#SVGID_2_);fill:#E30613;}
	.st1{font-family:'MyriadPro-Regular';}
	@media (prefers-color-scheme: dark) { .st0 { fill: #fff } }
</style>
<g><defs><rect id="SVGID_1_" width="200" height="100"/></defs>
<clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_" style="overflow:visible;"/></clipPath>
<path class="st0" d="M0 0"/></g></svg>""",
    "Figma": """<svg width="40" height="40" viewBox="0 0 40 40" fill="none" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">
<g clip-path="url(#clip0_1_2)" filter="url(#filter0_d)"><rect width="40" height="40" fill="url(#pattern0)"/></g>
<defs><pattern id="pattern0" patternContentUnits="objectBoundingBox" width="1" height="1"><use xlink:href="#image0" transform="scale(0.005)"/></pattern>
<filter id="filter0_d" x="0" y="0" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="a"/><feBlend in="SourceGraphic"/></filter>
<clipPath id="clip0_1_2"><rect width="40" height="40" rx="20" fill="white"/></clipPath>
<image id="image0" width="9" height="9" xlink:href="data:image/png;base64,iVBORw0KGgo="/></defs></svg>""",
    "Sketch": '<svg {}><title>icon (1)</title><desc>Created with Sketch. See @import and url(https://e.example)</desc><g stroke="none"><path d="M0 0"/></g></svg>',
    "CorelDRAW": '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg {} xml:space="preserve" style="shape-rendering:geometricPrecision; fill-rule:evenodd"><defs><style type="text/css"><![CDATA[ .fil0 {{fill:#2B2A29}} ]]></style></defs><path class="fil0" d="M0 0"/></svg>',
    "an older document type": '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 20010904//EN" "http://www.w3.org/TR/2001/REC-SVG-20010904/DTD/svg10.dtd">\n<svg {}/>',
    "SVG 1.0": '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.0//EN" "http://www.w3.org/TR/2001/REC-SVG-20010904/DTD/svg10.dtd">\n<svg {}/>',
    "a document type without an address": "<!DOCTYPE svg><svg {}/>",
    "an embedded picture": '<svg {}><image href="' + PIXEL + '"/></svg>',
    "an embedded photograph over lines": '<svg {}><image xlink:href="data:image/jpeg;base64,\n/9j/4AAQ\nSkZJ"/></svg>',
    "an embedded font": "<svg {}><style>@font-face{{font-family:a;src:url(data:font/woff2;base64,d09GMg==)}}</style></svg>",
    "an older embedded font": "<svg {}><style>@font-face{{src:url('data:application/x-font-ttf;base64,AA')}}</style></svg>",
    "a gradient in quotes": "<svg {}><path fill=\"url('#g')\"/><path style=\"fill:url( &quot;#g&quot; )\"/></svg>",
    "a gradient and a colour in its place": '<svg {}><path fill="url(#g) red"/></svg>',
    "a use within": '<svg {}><symbol id="a"/><use href="#a"/></svg>',
    "a link that a reader follows": '<svg {}><a href="https://oak.example/" target="_blank"><path/></a></svg>',
    "an animation": '<svg {}><circle><animate attributeName="r" values="1;2" dur="1s"/></circle></svg>',
    "a movement along a path": '<svg {}><circle><animateMotion dur="1s"><mpath href="#p"/></animateMotion></circle></svg>',
    "a picture by a transformation": '<svg {}><g transform="translate(1 2) rotate(3)"><path d="M0 0" /></g></svg>',
    "a style with an escaped name": "<svg {}><style>.a\\:b{{fill:red}} .\\31 0{{fill:blue}}</style></svg>",
    "letters of a text": '<svg {}><text aria-label="url(https://e.example)">@import url(https://e.example/)</text></svg>',
    "a comment in a style": "<svg {}><style>/* url(https://e.example) @import */ a{{fill:red}}</style></svg>",
    "a base within": '<svg {} xml:base=""><use href="#a"/></svg>',
    "an image-set within": "<svg {}><style>a{{background:image-set(url(#a) 1x, 'data:image/png;base64,A' type('image/png') 2x)}}</style></svg>",
    "a language": '<svg {} xml:lang="de" role="img" aria-labelledby="t"><title id="t">Eiche</title></svg>',
    "Affinity": '<svg {} xmlns:serif="http://www.serif.com/" style="fill-rule:evenodd;clip-rule:evenodd;"><g serif:id="Logo (x)"><path d="M0 0"/></g></svg>',
    "Boxy": '<svg {}><filter id="f"><feImage href="#a"/></filter><g filter="url(#f)"/></svg>',
}  # fmt: skip


def filled(text: str) -> str:
    return text.format(SVG) if "{}" in text else text


@each("name", FETCHES)
def test_an_svg_that_fetches_something_is_refused(name):
    assert any(
        "from elsewhere" in message or "foreign" in message
        for message in said(filled(FETCHES[name]))
    )


@each("name", RUNS)
def test_an_svg_that_runs_something_is_refused(name):
    assert any(" holds " in message for message in said(filled(RUNS[name])))


@each("name", RIGHT)
def test_an_svg_that_only_shows_a_picture_is_right(name):
    assert not said(filled(RIGHT[name]))
    assert not list(wrong_type("oak.svg", filled(RIGHT[name]).encode()))
