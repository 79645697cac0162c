#!/usr/bin/env python3
# The generator of the sites that src/bench/run builds. It is kept as it was when the measurements began, so that they stay comparable.
"""The same site as a project of each generator: generate.py N DIR makes DIR/{standfirst,hugo,eleventy,jbake}.

N briefings of about 400 words (headings, a list, a table, two links, six figures held in data files), N/10 facts (at least 50),
one layout with header, navigation and footer, an index of all briefings in pages of 100, a sitemap and a feed.
Deterministic: the same N gives the same bytes. Only the standard library is used.
"""
import json, os, random, sys

WORDS = ("the and of arrivals people removed with agreement government figures published formal channel small boats finance "
         "export rail equipment police cameras drones judges training reform partnership for these countries across public region office "
         "border report bulletin source policy comparison ministers said would offer support local communities").split()


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f:
        f.write(text)


def facts(n, rng):
    return {f"figure-{i}": {"label": f"Figure number {i}", "value": rng.randrange(1001, 99999, 2) // 10 * 10 + 7, "unit": "people",
                            "period": str(2015 + i % 9)} for i in range(max(50, n // 10))}


def body(i, keys, rng, figure, link):
    out = []
    sentence = lambda k: " ".join(rng.choice(WORDS) for _ in range(k)).capitalize()
    for section in range(3):
        out.append(f"## Section {'abc'[section]}\n")
        for _ in range(2):
            out.append(f"{sentence(24)} {figure(rng.choice(keys))} *{sentence(3)}* {sentence(24)}.\n")
    out.append(f"See [the source]({link}) and [the next briefing](https://example.org/briefings/next/).\n")
    out.append("- one item of the list\n- another item\n- **the last** item\n")
    out.append("| measure | note |\n|---|---|\n| arrivals | provisional |\n| removals | final |\n| finance | allocated |\n")
    out.append(sentence(60) + ".\n")
    return "\n".join(out)


def standfirst(n, d, data, bodies):
    write(f"{d}/content/site.yaml", "title: Benchmark\nbase-url: https://briefings.example.org/\nlanguage: en-GB\npublisher: Example\n")
    write(f"{d}/content/sources/sources.yaml", "bulletin:\n  publisher: Example\n  title: Bulletin\n  url: https://example.org/bulletin\n  published: 2024-05-01\n")
    keys = list(data)
    for c in range(0, len(keys), 50):
        write(f"{d}/content/facts/facts-{c // 50}.yaml", "".join(
            f"{k}:\n  label: {data[k]['label']}\n  value: {data[k]['value']:,}\n  unit: people\n  period: {data[k]['period']}\n"
            f"  source: {{id: bulletin}}\n  status: official\n" for k in keys[c:c + 50]))
    for i in range(n):
        write(f"{d}/content/briefings/briefing-{i}.md",
              f"---\ntitle: Briefing {letters(i)}\ndate: 2024-05-{1 + i % 28:02d}\ndescription: A briefing for the benchmark.\n---\n\n{bodies[i][0]}")


def letters(i):
    s = ""
    while True:
        s = chr(97 + i % 26) + s
        i = i // 26 - 1
        if i < 0:
            return s


LAYOUT = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>%s</title><link rel="stylesheet" href="/style.css"></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/briefings/">Briefings</a></li><li><a href="/facts/">Facts</a></li></ul></nav></header>
<main>%s</main><footer><p>Published by Example</p></footer></body></html>
"""


def hugo(n, d, data, bodies):
    write(f"{d}/hugo.toml", 'baseURL = "https://example.org/"\ntitle = "Benchmark"\npaginate = 100\ndisableKinds = ["taxonomy", "term"]\n')
    write(f"{d}/config.toml", 'baseURL = "https://example.org/"\ntitle = "Benchmark"\npaginate = 100\ndisableKinds = ["taxonomy", "term"]\n')
    keys = list(data)
    for c in range(0, len(keys), 50):
        write(f"{d}/data/facts/f{c // 50}.json", json.dumps({k: data[k] for k in keys[c:c + 50]}))
    write(f"{d}/layouts/shortcodes/figure-value.html",
          '{{- $f := index (index site.Data.facts (.Get 0)) (.Get 1) -}}<a href="/facts/#{{ .Get 1 }}" title="{{ $f.label }}, {{ $f.period }}">{{ $f.value }} {{ $f.unit }}</a>')
    write(f"{d}/layouts/_default/baseof.html", LAYOUT % ("{{ .Title }}", '{{ block "main" . }}{{ end }}'))
    write(f"{d}/layouts/_default/single.html", '{{ define "main" }}<h1>{{ .Title }}</h1><p>{{ .Date.Format "2 January 2006" }}</p>{{ .Content }}{{ end }}')
    write(f"{d}/layouts/_default/list.html",
          '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range (.Paginate .RegularPagesRecursive).Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}{{ end }}')
    write(f"{d}/layouts/index.html", '{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range first 100 site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}')
    for i in range(n):
        write(f"{d}/content/briefings/briefing-{i}.md", f"---\ntitle: Briefing {letters(i)}\ndate: 2024-05-{1 + i % 28:02d}\n---\n\n{bodies[i][1]}")


def eleventy(n, d, data, bodies):
    write(f"{d}/package.json", '{"private": true}\n')
    write(f"{d}/eleventy.config.js", """const facts = require("./src/_data/facts.json");
module.exports = c => {
  c.addShortcode("figureValue", id => { const f = facts[id]; return `<a href="/facts/#${id}" title="${f.label}, ${f.period}">${f.value} ${f.unit}</a>`; });
  return {dir: {input: "src", output: "_site"}, markdownTemplateEngine: "liquid"};
};
""")
    write(f"{d}/src/_data/facts.json", json.dumps(data))
    write(f"{d}/src/_includes/page.liquid", LAYOUT % ("{{ title }}", "<h1>{{ title }}</h1><p>{{ page.date | date: '%e %B %Y' }}</p>{{ content }}"))
    write(f"{d}/src/briefings/briefings.json", '{"layout": "page.liquid", "tags": "briefings"}')
    write(f"{d}/src/index.liquid", "---\npagination:\n  data: collections.briefings\n  size: 100\n  alias: list\npermalink: \"{% if pagination.pageNumber > 0 %}/briefings/page/{{ pagination.pageNumber }}{% endif %}/index.html\"\n---\n"
          + LAYOUT % ("Benchmark", "<ul>{% for p in list %}<li><a href=\"{{ p.url }}\">{{ p.data.title }}</a></li>{% endfor %}</ul>"))
    write(f"{d}/src/sitemap.liquid", "---\npermalink: /sitemap.xml\n---\n<?xml version=\"1.0\" encoding=\"utf-8\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{% for p in collections.briefings %}<url><loc>https://example.org{{ p.url }}</loc></url>{% endfor %}</urlset>\n")
    for i in range(n):
        write(f"{d}/src/briefings/briefing-{i}.md", f"---\ntitle: Briefing {letters(i)}\ndate: 2024-05-{1 + i % 28:02d}\n---\n\n{bodies[i][2]}")


def jbake(n, d, data, bodies):
    """JBake has no data files: its figures are typed out, which spares it the look-up."""
    for name, title, main in (("post", "${content.title}", "<h1>${content.title}</h1><p>${content.date?string('d MMMM yyyy')}</p>${content.body}"),
                              ("page", "${content.title}", "${content.body}"),
                              ("index", "Benchmark", '<ul><#list posts as p><#if p?index lt 100><li><a href="/${p.uri}">${p.title}</a></li></#if></#list></ul>'),
                              ("archive", "Archive", '<ul><#list posts as p><li><a href="/${p.uri}">${p.title}</a></li></#list></ul>')):
        write(f"{d}/templates/{name}.ftl", LAYOUT % (title, main))
    write(f"{d}/templates/feed.ftl", "<feed><#list posts as p><#if p?index lt 20><entry><title>${p.title}</title></entry></#if></#list></feed>")
    write(f"{d}/templates/sitemap.ftl", "<urlset><#list posts as p><url><loc>https://example.org/${p.uri}</loc></url></#list></urlset>")
    write(f"{d}/jbake.properties", "site.host=https://example.org\nrender.sitemap=true\nrender.tags=false\nmarkdown.extensions=TABLES\n")
    os.makedirs(f"{d}/assets", exist_ok=True)
    for i in range(n):
        write(f"{d}/content/briefings/briefing-{i}.md", f"title=Briefing {letters(i)}\ndate=2024-05-{1 + i % 28:02d}\ntype=post\nstatus=published\n~~~~~~\n\n{bodies[i][3]}")


def main(n, root):
    data = facts(n, random.Random(7))
    keys = list(data)
    group = {k: f"f{j // 50}" for j, k in enumerate(keys)}
    forms = (lambda k: f"[](fact:{k})", lambda k: '{{< figure-value "%s" "%s" >}}' % (group[k], k), lambda k: '{%% figureValue "%s" %%}' % k,
             lambda k: f'[{data[k]["value"]:,} people](/facts/{k}/)')
    bodies = [[body(i, keys, random.Random(i), form, f"https://example.org/source/{letters(i)}") for form in forms] for i in range(n)]
    for make in (standfirst, hugo, eleventy, jbake):
        make(n, f"{root}/{make.__name__}", data, bodies)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
