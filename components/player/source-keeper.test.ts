import { describe, expect, it, vi } from 'vitest';
import type { PlaySource } from './attach-source';
import type { MediaFault, Probe } from './media-fault';
import { createSourceKeeper, type SourceState } from './source-keeper';

class FakeMedia extends EventTarget {
  currentTime = 0;
  duration = 20;
  paused = true;
  error: { code: number } | null = null;

  async play() {
    this.paused = false;
    this.dispatchEvent(new Event('play'));
  }

  pause() {
    this.paused = true;
    this.dispatchEvent(new Event('pause'));
  }
}

const MP4: PlaySource = { address: '/media/a/files/0', isPlaylist: false, mimeTypes: ['video/mp4'] };

function setup({
  seconds = 0,
  probe = { kind: 'stored', status: 403 },
}: {
  seconds?: number;
  probe?: Probe;
} = {}) {
  const media = new FakeMedia();
  const states: SourceState[] = [];
  const renewAddress = vi.fn(async () => {});
  const loaded: string[] = [];
  const shown: number[] = [];
  let tell: (fault: MediaFault | null) => void = () => {};
  const keeper = createSourceKeeper(media, {
    seconds,
    renewAddress,
    onState: (state) => states.push(state),
    onSecond: (second) => shown.push(second),
    attach(_, source, onFault) {
      loaded.push(source.address);
      media.currentTime = 0;
      media.paused = true;
      media.error = null;
      tell = onFault;
      return () => {};
    },
    probe: async () => probe,
  });
  const emit = (name: string) => media.dispatchEvent(new Event(name));
  return {
    media,
    keeper,
    states,
    loaded,
    shown,
    renewAddress,
    emit,
    playTo(second: number) {
      media.currentTime = second;
      emit('timeupdate');
    },
    fail(code = 4) {
      media.error = { code };
      emit('error');
    },
    tell: (fault: MediaFault | null) => tell(fault),
  };
}

describe('a source', () => {
  it('begins at the second that was asked for, paused', () => {
    const { keeper, media, emit, states } = setup({ seconds: 7 });
    keeper.open(MP4);
    emit('loadedmetadata');
    expect(media.currentTime).toBe(7);
    expect(media.paused).toBe(true);
    expect(states.map(({ phase }) => phase)).toEqual(['loading', 'ready']);
  });

  it('never begins beyond its end', () => {
    const { keeper, media, emit } = setup({ seconds: 500 });
    keeper.open(MP4);
    emit('loadedmetadata');
    expect(media.currentTime).toBeCloseTo(19.95);
  });

  it('hands its second and its playing on to the next one', () => {
    const { keeper, media, emit, playTo, loaded } = setup();
    keeper.open(MP4);
    emit('loadedmetadata');
    keeper.play();
    playTo(4.2);
    keeper.open({ ...MP4, address: '/media/a/files/1' });
    expect(media.paused).toBe(true);
    emit('loadedmetadata');
    expect(loaded).toEqual(['/media/a/files/0', '/media/a/files/1']);
    expect(media.currentTime).toBe(4.2);
    expect(media.paused).toBe(false);
  });

  it('stays paused in the next one when it was paused', () => {
    const { keeper, media, emit, playTo } = setup();
    keeper.open(MP4);
    emit('loadedmetadata');
    keeper.play();
    playTo(3);
    media.pause();
    keeper.open({ ...MP4, address: '/media/a/files/1' });
    emit('loadedmetadata');
    expect([media.currentTime, media.paused]).toEqual([3, true]);
  });

  it('does not go back to the beginning in between', () => {
    const { keeper, emit, playTo, shown } = setup();
    keeper.open(MP4);
    emit('loadedmetadata');
    playTo(4.2);
    keeper.open({ ...MP4, address: '/media/a/files/1' });
    emit('timeupdate');
    emit('loadedmetadata');
    emit('timeupdate');
    expect(shown).toEqual([4.2, 4.2]);
  });

  it('takes a jump and a wish to play while it loads', () => {
    const { keeper, media, emit } = setup();
    keeper.open(MP4);
    keeper.seek(12);
    keeper.play();
    emit('loadedmetadata');
    expect([media.currentTime, media.paused]).toEqual([12, false]);
  });
});

describe('a source that fails', () => {
  it('gets one fresh address and goes on where it was', async () => {
    const { keeper, media, emit, playTo, fail, states, renewAddress, loaded } = setup();
    keeper.open(MP4);
    emit('loadedmetadata');
    keeper.play();
    playTo(9);
    fail();
    await vi.waitFor(() => expect(loaded).toHaveLength(2));
    expect(renewAddress).toHaveBeenCalledWith(MP4.address);
    emit('loadedmetadata');
    expect([media.currentTime, media.paused]).toEqual([9, false]);
    expect(states.at(-1)).toEqual({ phase: 'ready' });
  });

  it('is not asked for a third time: it says why', async () => {
    const { keeper, fail, states, renewAddress, loaded } = setup();
    keeper.open(MP4);
    fail();
    await vi.waitFor(() => expect(loaded).toHaveLength(2));
    fail();
    await vi.waitFor(() =>
      expect(states.at(-1)).toEqual({ phase: 'failed', fault: { code: 'expired', detail: 'HTTP 403' } }),
    );
    expect(renewAddress).toHaveBeenCalledTimes(1);
  });

  it('gets another address after it has played a while, as often as a long session needs it', async () => {
    const { keeper, emit, playTo, fail, renewAddress, loaded } = setup();
    keeper.open(MP4);
    emit('loadedmetadata');
    keeper.play();
    for (const [round, second] of [6, 12, 18].entries()) {
      playTo(second);
      fail(2);
      await vi.waitFor(() => expect(loaded).toHaveLength(round + 2));
      emit('loadedmetadata');
    }
    expect(renewAddress).toHaveBeenCalledTimes(3);
  });

  it('is tried again when somebody asks, and only then', async () => {
    const { keeper, media, emit, fail, loaded, states } = setup({ seconds: 5 });
    keeper.open(MP4);
    fail();
    await vi.waitFor(() => expect(loaded).toHaveLength(2));
    fail();
    await vi.waitFor(() => expect(states.at(-1)?.phase).toBe('failed'));
    keeper.renew();
    await vi.waitFor(() => expect(loaded).toHaveLength(3));
    emit('loadedmetadata');
    expect(media.currentTime).toBe(5);
  });

  it('is not renewed for a fault that no fresh address could mend', async () => {
    const { keeper, tell, states, renewAddress } = setup();
    keeper.open(MP4);
    tell({ code: 'hlsUnsupported', detail: '' });
    await vi.waitFor(() =>
      expect(states.at(-1)).toMatchObject({ phase: 'failed', fault: { code: 'hlsUnsupported' } }),
    );
    expect(renewAddress).not.toHaveBeenCalled();
  });

  it('hears a source that fails several times at once only once', async () => {
    const { keeper, tell, fail, loaded, states, renewAddress } = setup();
    keeper.open(MP4);
    tell({ code: 'segments', detail: 'HTTP 403' });
    tell({ code: 'segments', detail: 'HTTP 403' });
    fail();
    await vi.waitFor(() => expect(loaded).toHaveLength(2));
    expect(states.map(({ phase }) => phase)).toEqual(['loading', 'renewing', 'renewing']);
    expect(renewAddress).toHaveBeenCalledTimes(1);
  });

  it('says nothing of a source that was left meanwhile', async () => {
    const { keeper, fail, states, emit, loaded } = setup();
    keeper.open(MP4);
    fail();
    keeper.open({ ...MP4, address: '/media/a/files/1' });
    emit('loadedmetadata');
    await Promise.resolve();
    expect(loaded).toEqual(['/media/a/files/0', '/media/a/files/1']);
    expect(states.at(-1)).toEqual({ phase: 'ready' });
  });
});
