const MEDIA_ID = /^(icepublic-)?[0-9a-f]{32}$/;

/** Whether the text is a media ID in its normal form: 32 lowercase hexadecimal characters, public ones prefixed. */
export function isMediaId(text: string): boolean {
  return MEDIA_ID.test(text);
}
