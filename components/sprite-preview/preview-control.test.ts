import { describe, expect, it } from 'vitest';
import { PreviewControl } from './preview-control';

function opened(count: number) {
  const control = new PreviewControl();
  control.step('a', 1);
  control.setCount('a', count);
  return control;
}

describe('PreviewControl', () => {
  it.each([
    [-0.2, 0],
    [0, 0],
    [0.099, 0],
    [0.1, 1],
    [0.55, 5],
    [0.999, 9],
    [1, 9],
    [7, 9],
  ])('shows by the pointer at %f the cell %i of 10', (share, cell) => {
    const control = new PreviewControl();
    control.point('a', share);
    control.setCount('a', 10);
    expect(control.cellOf('a')).toBe(cell);
  });

  it('opens at the first cell by the keys, steps, jumps and stops at both ends', () => {
    const control = opened(3);
    const cells = [control.cellOf('a')];
    for (const by of [1, 1, 1, -1, -1, -1]) {
      control.step('a', by);
      cells.push(control.cellOf('a'));
    }
    expect(cells).toEqual([0, 1, 2, 2, 1, 0, 0]);
    control.jump('a', Number.POSITIVE_INFINITY);
    expect(control.cellOf('a')).toBe(2);
    control.step('a', -1);
    expect(control.cellOf('a')).toBe(1);
  });

  it('goes on with the keys from where the pointer is', () => {
    const control = new PreviewControl();
    control.point('a', 0.5);
    control.setCount('a', 10);
    control.step('a', 1);
    expect(control.cellOf('a')).toBe(6);
    expect(control.isKeyed('a')).toBe(true);
  });

  it('has one preview open at a time', () => {
    const control = opened(3);
    control.point('b', 0);
    expect([control.stateOf('a'), control.stateOf('b')]).toEqual(['closed', 'open']);
  });

  it('closes for whoever opened it only', () => {
    const control = opened(3);
    control.close('a', 'pointer');
    control.close('b', 'keys');
    expect(control.stateOf('a')).toBe('open');
    control.close('a', 'keys');
    expect(control.stateOf('a')).toBe('closed');
    control.point('b', 0);
    control.close(null, 'keys');
    expect(control.stateOf('b')).toBe('open');
    control.close(null, 'pointer');
    expect(control.stateOf('b')).toBe('closed');
  });

  it('warms one asset at a time, and an open one is open', () => {
    const control = new PreviewControl();
    control.warm('a');
    control.warm('b');
    expect([control.stateOf('a'), control.stateOf('b')]).toEqual(['closed', 'warm']);
    control.step('b', 1);
    expect(control.stateOf('b')).toBe('open');
  });

  it('tells of what changes, and of nothing else', () => {
    const control = new PreviewControl();
    let told = 0;
    control.subscribe(() => {
      told += 1;
    });
    control.warm('a');
    control.warm('a');
    control.step('a', 1);
    control.setCount('a', 4);
    control.setCount('a', 4);
    control.setCount('b', 9);
    expect(told).toBe(3);
  });
});
