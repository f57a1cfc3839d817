/** Readiness: the number and what it is made of, what to do next, and the whole computation. */
import { useMemo } from 'react';
import { Island } from '#islands/state/Island.tsx';
import { useNow } from '#islands/state/use-now.ts';
import { useProgress } from '#islands/state/use-progress.ts';
import { useReadersLocale } from '#islands/state/use-readers-locale.ts';
import { useWords } from '#islands/state/use-words.ts';
import type { Language } from '#languages/language.ts';
import { readinessWords } from '#languages/readiness.ts';
import type { LogEntry } from '#learning/log-entry.ts';
import { evidenceOf } from '#learning/readiness/evidence.ts';
import { largestGains, readiness } from '#learning/readiness/readiness.ts';
import type { ReviewItem } from '#learning/review/review-item.ts';
import { DimensionTable } from './DimensionTable.tsx';
import { HowComputed } from './HowComputed.tsx';
import { NextGains } from './NextGains.tsx';
import { SkillTable } from './SkillTable.tsx';
import { TotalCard } from './TotalCard.tsx';
import './readiness.css';

export type ListedItem = Pick<ReviewItem, 'target' | 'title' | 'href' | 'minutes' | 'skills' | 'dimensions'>;

export interface Skill {
  /** As on the roadmap: `1b`. */
  readonly code: string;
  /** Content, and so English in every language. */
  readonly text: string;
}

export interface ReadinessPanelProps {
  readonly language: Language;
  readonly items: readonly ListedItem[];
  readonly skills: readonly Skill[];
}

const STEPS_SHOWN = 3;

export function ReadinessPanel({ language, ...panel }: ReadinessPanelProps) {
  return (
    <Island language={language}>
      <Panel {...panel} />
    </Island>
  );
}

type PanelProps = Omit<ReadinessPanelProps, 'language'>;

function Panel(props: PanelProps) {
  const words = useWords(readinessWords);
  const state = useProgress();
  if (state.status === 'loading') {
    return (
      <div className="readiness" aria-busy="true">
        <p className="readiness__card readiness__card--loading">{words.reading}</p>
      </div>
    );
  }
  return (
    <>
      {state.status === 'failed' && (
        <p className="readiness__failure" role="alert">
          {words.notOpened}
        </p>
      )}
      <Found {...props} entries={state.entries} />
    </>
  );
}

function Found({ items, skills, entries }: PanelProps & { readonly entries: readonly LogEntry[] }) {
  const words = useWords(readinessWords);
  const locale = useReadersLocale();
  const at = useNow().toISOString();
  const evidence = useMemo(() => evidenceOf(entries, at), [entries, at]);
  const codes = skills.map(({ code }) => code);
  const found = readiness(items, evidence, codes);
  const tried = items.filter(({ target }) => evidence.has(target)).length;
  return (
    <div className="readiness">
      <div className="readiness__top">
        <TotalCard found={found} tried={tried} all={items.length} locale={locale} />
        <NextGains gains={largestGains(items, evidence, STEPS_SHOWN)} locale={locale} />
      </div>
      <DimensionTable parts={found.dimensions} locale={locale} />
      <SkillTable parts={found.skills} skills={skills} locale={locale} />
      <HowComputed found={found} items={items} evidence={evidence} locale={locale} />
      <p className="no-print">
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </p>
    </div>
  );
}
