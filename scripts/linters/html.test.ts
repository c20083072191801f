import { expect, test } from 'vitest';

import { countRules } from './broken-files.fixture.ts';
import { lintHtml } from './html/lint-html.ts';

test.for([
  'Plain words, a &lt; b &amp; c',
  '<p>One<br>two</p>\n<hr><ul><li>a<ul><li>b</li></ul></li></ul>',
  '<a href="mailto:a@library.example">Write</a> <a href=\'tel:+1555\'>Call</a>',
  '<blockquote><p>Said</p></blockquote><pre><code>if (a &lt; b) { /* ]]&gt; */ }</code></pre>',
  '<a href="https://library.example/it&#39;s?a=1&amp;b=%20#c">a</a>',
  '<a href="mailto:a@library.example?subject=it&#39;s&amp;body=b">Write</a>',
  '<img src=https://library.example/1.jpg alt="a > b">',
  '<img alt="" src="https://library.example/1.jpg" srcset="https://library.example/1,2.jpg 1x, https://library.example/2.jpg 2x"/>',
])('%s is fit for a feed', (html) => {
  expect(lintHtml(html)).toEqual([]);
});

test.for([
  ['<h1>Title</h1>', { 'unsafe-html': 1 }],
  ['<SCRIPT>x</SCRIPT>', { 'unsafe-html': 1 }],
  ['<form action="https://library.example/"></form>', { 'unsafe-html': 1 }],
  ['<p ONCLICK=x>a</p>', { 'unsafe-html': 1 }],
  ['<img alt="" src="https://library.example/" / onerror=alert(1)>', { 'unsafe-html': 1 }],
  ['<a href=" javascript:alert(1)">a</a>', { 'unsafe-html': 1 }],
  ['<a href="java\tscript:alert(1)">a</a>', { 'unsafe-html': 1 }],
  ['<a href="javascript&colon;alert(1)">a</a>', { 'unsafe-html': 1 }],
  ['<img alt="" src="mailto:a@library.example">', { 'unsafe-html': 1 }],
  ['<a href="">a</a>', { 'relative-address': 1 }],
  ['<a href>a</a>', { 'relative-address': 1 }],
  ['<a href="https:/x">a</a>', { 'unsafe-html': 1 }],
  ['<a href="/a" href="https://library.example/">a</a>', { 'relative-address': 1 }],
  ['<a href="https://video .x/">a</a>', { 'html-address': 1 }],
  ['<a href="https://library.example/%zz">a</a>', { 'html-address': 1 }],
  ['<a href="https://[::-]/">a</a>', { 'html-address': 1 }],
  ['<a href="https://library..example/">a</a>', { 'html-address': 1 }],
  ['<a href="https://me@library.example/">a</a>', { 'html-address': 1 }],
  ['<a href="https://library.example/?a=1&b=2">a</a>', { 'html-address': 1 }],
  ['<a href="https://library.example&colon;80/">a</a>', { 'html-address': 1 }],
  ['<a href="https://library.example/&#32;a">a</a>', { 'html-address': 1 }],
  ['<a href="https://library.example/#a&amp;#39;">a</a>', { 'html-address': 1 }],
  ['<a href="mailto:a b">a</a>', { 'html-address': 1 }],
  ['<a href="tel:+1 555">a</a>', { 'html-address': 1 }],
  ['<img alt="" src="https://library.example/a b.jpg">', { 'html-address': 1 }],
  ['<img alt="" srcset="https://library.example/é.jpg 1x">', { 'html-address': 1 }],
  ['<blockquote cite="https://.example/">a</blockquote>', { 'html-address': 1 }],
  ['<video poster="p.jpg"></video>', { 'relative-address': 1 }],
  ['<p><em>a</p></em>', { 'html-syntax': 2 }],
  ['<p>a', { 'html-syntax': 1 }],
  ['a</p>', { 'html-syntax': 1 }],
  ['<br></br>', { 'html-syntax': 1 }],
  ['<p>a<p>b</p></p>', { 'html-syntax': 1 }],
  ['a <b', { 'html-syntax': 1 }],
  ['<![CDATA[a]]>', { 'html-syntax': 1 }],
  ['<img src="https://library.example/1.jpg">', { 'image-without-text': 1 }],
] as const)('%s is not', ([html, expected]) => {
  expect(countRules(lintHtml(html))).toEqual(expected);
});

test('a long text without an end takes no longer than its length', () => {
  const html = `${'<a '.repeat(100_000)}${'<a "'.repeat(100_000)}`;
  expect(countRules(lintHtml(html))).toEqual({ 'html-syntax': 1 });
});
