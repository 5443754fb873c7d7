/** Browsers begin to save some time after the click; the address must live until then. */
const KEPT_MS = 60_000;

/** Gives the browser a file to save. */
export function saveFile(fileName: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  saveFrom(url, fileName);
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}

/** Lets the browser fetch and save an address of this app; it names the file itself when `fileName` is empty. */
export function saveFrom(url: string, fileName = ''): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
}
