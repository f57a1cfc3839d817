/** The goals and milestones of the roadmap that questions and exercises touch, with mastery and coverage. */
import { useWords } from '#islands/state/use-words.ts';
import { readinessWords } from '#languages/readiness.ts';
import type { SkillPart } from '#learning/readiness/readiness.ts';
import { shareText } from './number-text.ts';
import { PartBar } from './PartBar.tsx';
import type { Skill } from './ReadinessPanel.tsx';

export interface SkillTableProps {
  readonly parts: readonly SkillPart[];
  readonly skills: readonly Skill[];
  readonly locale: string;
}

export function SkillTable({ parts, skills, locale }: SkillTableProps) {
  const words = useWords(readinessWords);
  return (
    <section aria-labelledby="readiness-skills">
      <h2 id="readiness-skills">{words.bySkill}</h2>
      <table className="readiness__table">
        <thead>
          <tr>
            <th scope="col">{words.skill}</th>
            <td className="readiness__bar-cell" />
            <th scope="col">{words.mastery}</th>
            <th scope="col">{words.tried}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.skill}>
              <th scope="row">
                <span className="readiness__code">{part.skill}</span>{' '}
                <span lang="en">{skills.find(({ code }) => code === part.skill)?.text}</span>
              </th>
              <td className="readiness__bar-cell">
                <PartBar {...part} />
              </td>
              <td>{part.tried === 0 ? words.nothingTried : shareText(part.mastery / 100, locale)}</td>
              <td>{words.triedOf(part.tried, part.items)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
