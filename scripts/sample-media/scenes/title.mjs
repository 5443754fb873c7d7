import { hash, Picture } from '../pixels.mjs';
export default function make(width, height) {
  const k = [hash('title'.length, 1), hash('title'.charCodeAt(0), 2), hash('title'.charCodeAt(1), 3)];
  return (t) => ({
    picture: new Picture(width, height).fill((x, y) => [
      k[0] * y,
      k[1] * (1 - y),
      k[2] * Math.abs(x + Math.sin(t) * 0.2),
    ]),
  });
}
