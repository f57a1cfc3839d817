/** What of the site is stored on this device, and the button that stores the rest. `brief` leaves the details to the page about it. */
import { LanguageContext, useWords } from '#islands/state/use-words.ts';
import { withBase } from '#islands/state/with-base.ts';
import type { Language } from '#languages/language.ts';
import { offlineWords } from '#languages/offline.ts';
import { AppFacts } from './AppFacts.tsx';
import { CoreFacts } from './CoreFacts.tsx';
import { MoreFacts } from './MoreFacts.tsx';
import './offline-panel.css';
import { useDescription } from './use-description.ts';

export interface OfflinePanelProps {
  readonly language: Language;
  readonly brief?: boolean;
}

export function OfflinePanel({ language, brief = false }: OfflinePanelProps) {
  return <LanguageContext value={language}>{brief ? <Summary href={withBase('/offline/', language)} /> : <Panel />}</LanguageContext>;
}

function Summary({ href }: { readonly href: string }) {
  const words = useWords(offlineWords).panel;
  const described = useDescription();
  return (
    <section className="offline-panel" aria-labelledby="offline-panel">
      <h2 id="offline-panel">{words.summary}</h2>
      <dl>
        <CoreFacts {...described} />
      </dl>
      <p>
        <a href={href}>{words.link}</a>
      </p>
    </section>
  );
}

function Panel() {
  const words = useWords(offlineWords).panel;
  const described = useDescription();
  const { description } = described;
  return (
    <section className="offline-panel" aria-labelledby="offline-panel">
      <h2 id="offline-panel">{words.title}</h2>
      <dl>
        <CoreFacts {...described} />
        {description !== undefined && (
          <>
            <dt>{words.version}</dt>
            <dd>{words.versionText(description.version, description.build)}</dd>
          </>
        )}
        <AppFacts />
      </dl>
      {description !== undefined && <MoreFacts files={description.more} />}
    </section>
  );
}
