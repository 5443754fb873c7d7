import { describe, expect, it } from 'vitest';
import { hasNoView, viewQuery, withView } from './saved-view';

const address = (text: string) => new URLSearchParams(text);

describe('the view’s part of an address', () => {
  it('is the same in whatever order it is written, and leaves out what is no part of it', () => {
    expect(viewQuery(address('d=tall&open=x&f=audit:review&view=a&utm=1'))).toBe('f=audit%3Areview&d=tall');
    expect(viewQuery(address('f=audit:review&d=tall'))).toBe('f=audit%3Areview&d=tall');
    expect(viewQuery(address('left='))).toBe('left=');
    expect(viewQuery(address('open=x'))).toBe('');
  });

  it('is replaced as a whole, and the rest stays', () => {
    expect(withView(address('s=size&open=x&view=old'), 'g=audit', 'new').toString()).toBe(
      'open=x&g=audit&view=new',
    );
    expect(withView(address('s=size'), '', null).toString()).toBe('');
  });

  it('is there when any of it is, or a view is named', () => {
    for (const text of ['', 'open=x', 'utm=1']) expect(hasNoView(address(text))).toBe(true);
    for (const text of ['q=a', 'left=', 'open=x&d=tall', 'view=a']) {
      expect(hasNoView(address(text))).toBe(false);
    }
  });
});
