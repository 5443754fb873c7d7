import 'server-only';
import type { BasicInfo, BatchItem, BizData, FileBasicInfo } from './catalogue-wire';

/** The parts of a healthy video that a twist may change; `item` holds the other three. */
export interface TwistTarget {
  item: BatchItem;
  basic: BasicInfo;
  /** The first file. */
  file: FileBasicInfo;
  biz: BizData;
  /** A signed URL of an object in the private bucket, for leaves that should stay loadable. */
  signed: (key: string) => string;
}

/** One way of being odd, applied to a healthy video. */
export interface Twist {
  name: string;
  note: string;
  apply: (target: TwistTarget) => void;
}
