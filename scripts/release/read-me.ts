/** The words beside the site in a release, in both languages. */
export const readMe = (version: string): string => `Holdout ${version}

A workbench to learn, rehearse and prove the work of an AI Recommendation Systems Analyst.
One static site: no accounts, no server, nothing leaves the browser.

Start

  With Node 20 or later (https://nodejs.org), in this folder:

    node serve.mjs                serves it on http://localhost:4321/
    node serve.mjs --port 8080    takes another port
    node serve.mjs --lan          also for other computers in the same network

  From a USB stick or a shared folder it works just so. After the first visit on
  localhost the site works without the server too. Other computers in the network
  need this one to go on serving, unless it is reached by https.

  Any other host of static files will do: upload what is in the folder "site".
  Files for common hosts (_headers, vercel.json, .htaccess and others) carry the
  security headers. The addresses in the sitemap are those of the build; set
  HOLDOUT_SITE and build again for a public host.

Check

  sha256sum -c SHA256SUMS

Licence

  MIT, see LICENSE. The licences of what is built in are on the page "licences".


Deutsch

  Mit Node ab Version 20 (https://nodejs.org) in diesem Ordner:

    node serve.mjs                stellt Holdout unter http://localhost:4321/de/ bereit
    node serve.mjs --port 8080    nimmt einen anderen Port
    node serve.mjs --lan          auch für andere Rechner im selben Netz

  Das geht ebenso von einem USB-Stick. Nach dem ersten Besuch über localhost
  funktioniert die Seite auch ohne den Server. Andere Rechner im Netz brauchen ihn
  weiterhin, außer sie erreichen ihn über https.
`;
