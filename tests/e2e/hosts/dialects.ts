/**
 * The message formats with which frames report their height to hosts. If a host's script is on npm, the test runs that
 * script; the others are written according to the published documentation of the host.
 */

export interface Place {
  /** Id of letters and digits, unique on its page. */
  readonly id: string;
  readonly address: string;
}

export interface Dialect {
  readonly name: string;
  /** The body of a host page with a frame for each place, in order. */
  readonly embed: (places: readonly Place[], siteAddress: string) => string;
  /** Whether the host asks its frames for their heights after a change, so that off-screen frames are right too. */
  readonly asks?: true;
  /** Console messages of the host that do not depend on its frames. */
  readonly says?: RegExp;
  /** Converts the reported height to the height that the host sets; by default they are equal. */
  readonly allow?: (height: number) => number;
}

/**
 * Hosts that identify a frame by its first address, or by a part of it, so that they set no height after the frame
 * navigates to another page. Links of embeds open a new tab, so readers do not navigate in a frame.
 */
export const KNOW_FIRST_ADDRESS: readonly string[] = [
  'pym.js, a parent made by a script',
  'pym.js, parents found by themselves',
  'Datawrapper, by a part of the address',
  'Datawrapper, by the id of the frame',
  'Medium and Embedly, by the address',
  'WordPress, wp-embed',
];

const BETWEEN = '<p>Then the article goes on.</p>';

const frames = (
  places: readonly Place[],
  attributes: (place: Place) => string = ({ id, address }) => `id="${id}" src="${address}"`,
): string =>
  places.map((place) => `<iframe ${attributes(place)} title="Chart"></iframe>`).join(BETWEEN);

const inline = (script: string): string => `<script>${script}</script>`;
const loads = (address: string): string => `<script src="${address}"></script>`;

/** A host that listens before its frames load, such as an inline script below a snippet. */
const listening = (
  name: string,
  listener: string,
  attributes?: (place: Place) => string,
): Dialect => ({
  name,
  embed: (places) => inline(`addEventListener('message',${listener})`) + frames(places, attributes),
});

/** The address after scheme and double slash, which is the key of the height in Datawrapper's message format. */
const keyOf = ({ address }: Place): string => address.replace(/^https?:\/\//, '');

export const DIALECTS: readonly Dialect[] = [
  {
    name: 'pym.js, a parent made by a script',
    asks: true,
    embed: (places) =>
      places.map(({ id }) => `<div id="${id}"></div>`).join(BETWEEN) +
      loads('/pym.js') +
      inline(
        places.map(({ id, address }) => `new pym.Parent('${id}','${address}',{});`).join('\n'),
      ),
  },
  {
    name: 'pym.js, parents found by themselves',
    asks: true,
    embed: (places) =>
      places.map(({ address }) => `<div data-pym-src="${address}">Loading</div>`).join(BETWEEN) +
      loads('/pym.js'),
  },
  {
    name: '@newswire/frames, frames found by themselves',
    embed: (places) =>
      places.map(({ address }) => `<div data-frame-src="${address}"></div>`).join(BETWEEN) +
      '<script type="module">import{autoInitFrames}from"/frames.js";autoInitFrames()</script>',
  },
  {
    name: '@newswire/frames, frames that are there already',
    embed: (places) =>
      frames(places) +
      '<script type="module">import{observeIframe}from"/frames.js";' +
      'for(const frame of document.querySelectorAll("iframe"))observeIframe(frame)</script>',
  },
  {
    name: 'iframe-resizer 4',
    says: /IFRAME-RESIZER|does not match the recipient window's origin/,
    asks: true,
    embed: (places) =>
      frames(places) + loads('/iframe-resizer-4.js') + inline("iFrameResize({},'iframe')"),
  },
  {
    name: 'iframe-resizer 5',
    says: /GPLv3|%ciframe-resizer|does not match the recipient window's origin/,
    embed: (places) =>
      frames(places) +
      loads('/iframe-resizer-5.js') +
      inline("iframeResize({license:'GPLv3'},'iframe')"),
  },
  listening(
    'Datawrapper, by the window that speaks',
    `({data,source})=>{
      if(data['datawrapper-height']===undefined)return;
      for(const key in data['datawrapper-height'])
        for(const frame of document.querySelectorAll('iframe'))
          if(frame.contentWindow===source)frame.style.height=data['datawrapper-height'][key]+'px'}`,
  ),
  listening(
    'Datawrapper, by a part of the address',
    `({data})=>{
      if(data['datawrapper-height']===undefined)return;
      for(const key in data['datawrapper-height']){
        const frame=document.getElementById('datawrapper-chart-'+key)||
          document.querySelector("iframe[src*='"+key+"']");
        if(frame)frame.style.height=data['datawrapper-height'][key]+'px'}}`,
  ),
  listening(
    'Datawrapper, by the id of the frame',
    `({data})=>{
      for(const key in data['datawrapper-height']??{}){
        const frame=document.getElementById('datawrapper-chart-'+key);
        if(frame)frame.style.height=data['datawrapper-height'][key]+'px'}}`,
    (place) => `id="datawrapper-chart-${keyOf(place)}" src="${place.address}"`,
  ),
  listening(
    'AMP, amp-iframe',
    `({data,source})=>{
      if(data.sentinel!=='amp'||data.type!=='embed-size')return;
      const height=parseInt(data.height,10);
      if(isNaN(height))return;
      for(const frame of document.querySelectorAll('iframe'))
        if(frame.contentWindow===source)frame.style.height=height+'px'}`,
    ({ address }) => `src="${address}" sandbox="allow-scripts"`,
  ),
  listening(
    'Medium and Embedly, by the address',
    `({data})=>{
      let message;
      try{message=JSON.parse(data)}catch{return}
      if(message.context!=='iframe.resize')return;
      const frame=document.querySelector('iframe[src="'+message.src+'"]');
      if(frame&&message.height)frame.height=message.height}`,
  ),
  listening(
    'The Guardian, iframe-messenger',
    `({data,source})=>{
      let message;
      try{message=JSON.parse(data)}catch{return}
      for(const frame of document.querySelectorAll('iframe'))
        if(frame.contentWindow===source&&message.type==='set-height')
          frame.setAttribute('height',message.value)}`,
  ),
  {
    ...listening(
      'WordPress, wp-embed',
      `({data,source})=>{
        if(!data||!(data.secret||data.message||data.value)||/[^a-zA-Z0-9]/.test(data.secret))return;
        for(const frame of document.querySelectorAll('iframe[data-secret="'+data.secret+'"]')){
          if(source!==frame.contentWindow)continue;
          frame.removeAttribute('style');
          if(data.message!=='height')continue;
          const height=parseInt(data.value,10);
          frame.height=height>1000?1000:~~height<200?200:height}}`,
      ({ id, address }) =>
        `src="${address}#?secret=${id}" data-secret="${id}" sandbox="allow-scripts" security="restricted"`,
    ),
    allow: (height) => Math.min(Math.max(height, 200), 1000),
  },
  listening(
    'Observable, a height in numbers',
    `({data,source})=>{
      for(const frame of document.querySelectorAll('iframe'))
        if(frame.contentWindow===source&&typeof data.height==='number')
          frame.style.height=data.height+'px'}`,
  ),
  {
    name: 'embed.js before its frames',
    asks: true,
    embed: (places, site) => loads(`${site}embed.js`) + frames(places),
  },
  {
    name: 'embed.js after its frames, late',
    asks: true,
    embed: (places, site) =>
      frames(places) +
      inline(
        `addEventListener('load',()=>{const script=document.createElement('script');` +
          `script.src='${site}embed.js';document.body.append(script)})`,
      ),
  },
  {
    name: 'embed.js with frames in a sandbox',
    asks: true,
    embed: (places, site) =>
      frames(places, ({ address }) => `src="${address}" sandbox="allow-scripts"`) +
      `<script async src="${site}embed.js"></script>`,
  },
];
