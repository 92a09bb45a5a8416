// SPDX-License-Identifier: GPL-3.0-or-later
// Typesets each line of each NAME.tex beside this file into NAME-LINE.svg. Run by ./build.
'use strict';

const fs = require('fs');
const path = require('path');
const { mathjax } = require('mathjax-full/js/mathjax.js');
const { TeX } = require('mathjax-full/js/input/tex.js');
const { SVG } = require('mathjax-full/js/output/svg.js');
const { liteAdaptor } = require('mathjax-full/js/adaptors/liteAdaptor.js');
const { RegisterHTMLHandler } = require('mathjax-full/js/handlers/html.js');
require('mathjax-full/js/input/tex/base/BaseConfiguration.js');
require('mathjax-full/js/input/tex/ams/AmsConfiguration.js');
require('mathjax-full/js/input/tex/html/HtmlConfiguration.js');
require('mathjax-full/js/input/tex/newcommand/NewcommandConfiguration.js');

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);

const isText = (line) => line.trim() !== '' && !line.startsWith('%');
const linesOf = (file) => fs.readFileSync(file, 'utf8').split('\n').filter(isText);

function typeset(macros, tex) {
    const input = new TeX({ packages: ['base', 'ams', 'html', 'newcommand'] });
    const output = new SVG({ fontCache: 'none' }); // paths only: Qt draws them without fonts
    const page = mathjax.document('', { InputJax: input, OutputJax: output });
    const node = page.convert(macros + tex, { display: true });
    const anchors = /<text data-id-align="true"><\/text>/g; // where a browser would scroll to
    const svg = adaptor.innerHTML(node).replace(anchors, '');
    if (svg.includes('data-mjx-error') || /<text|<svg[^>]*>.*<svg/.test(svg))
        throw new Error(`not to be drawn by paths alone: ${tex}`);
    return svg;
}

// A symbol that occurs again is "tau_m.2": ids are unique within a file.
function withUniqueIds(svg) {
    const seen = {};
    return svg.replace(/ id="([^"]+)"/g, (all, id) => {
        seen[id] = (seen[id] || 0) + 1;
        return seen[id] === 1 ? all : ` id="${id}.${seen[id]}"`;
    });
}

const readable = (svg) => withUniqueIds(svg)
    .replace(/ (?:data-[\w-]+|role|focusable|aria-[\w-]+|class|style)="[^"]*"/g, '')
    .replace(/<g>([^<]*)<\/g>/g, '$1')
    .replace(/(<(?:g|path|rect|\/g))/g, '\n$1');

const folder = __dirname;
const macros = linesOf(path.join(folder, 'macros.tex')).join('');
for (const file of fs.readdirSync(folder).filter((each) => /-\d+\.svg$/.test(each)))
    fs.unlinkSync(path.join(folder, file));
for (const file of fs.readdirSync(folder).filter((each) => each.endsWith('.tex') && each !== 'macros.tex')) {
    const name = path.basename(file, '.tex');
    linesOf(path.join(folder, file)).forEach((tex, i) => {
        fs.writeFileSync(path.join(folder, `${name}-${i + 1}.svg`), readable(typeset(macros, tex)) + '\n');
    });
}
