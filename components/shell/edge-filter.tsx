import { EDGES_ID } from '@/lib/protection';

/** Lines where brightness changes, dark on white: what `veilStyle` names. In the markup, so that it is there at once. */
export function EdgeFilter() {
  return (
    <svg aria-hidden="true" width="0" height="0" className="absolute">
      <filter id={EDGES_ID} colorInterpolationFilters="sRGB">
        <feColorMatrix type="saturate" values="0" />
        <feGaussianBlur stdDeviation="0.8" />
        <feConvolveMatrix order="3" kernelMatrix="1 1 1 1 -8 1 1 1 1" preserveAlpha="true" />
        <feColorMatrix values="-4 0 0 0 1  0 -4 0 0 1  0 0 -4 0 1  0 0 0 1 0" />
      </filter>
    </svg>
  );
}
