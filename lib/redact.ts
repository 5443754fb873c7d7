const SECRET_PARAMETERS =
  /(?:(?:x-oss-)?(?:signature|security-token)|OSSAccessKeyId|x-oss-credential|x-acs-security-token)(?:=|%3D)[^&\s"'\\<>]*/gi;

/** Text in which every secret URL parameter of OSS and IMS (V1, V4, STS), name and value, is replaced. */
export function redactText(text: string): string {
  return text.replace(SECRET_PARAMETERS, '[redacted]');
}
