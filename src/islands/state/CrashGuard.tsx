/** Around an island: when it crashes, one sentence, the learner's data, and another try instead of a hole in the page. */
import { Component, type ReactNode } from 'react';
import type { Language } from '#languages/language.ts';
import { CrashScreen } from './CrashScreen.tsx';

export interface CrashGuardProps {
  readonly language: Language;
  readonly children: ReactNode;
}

export class CrashGuard extends Component<CrashGuardProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render(): ReactNode {
    const { language, children } = this.props;
    if (!this.state.crashed) return children;
    return <CrashScreen language={language} onAgain={() => this.setState({ crashed: false })} />;
  }
}
