/** Words for when the layout itself failed: no provider is left, so `global-error` reads them from here. */
export const crash = {
  title: 'Contact Sheet stopped',
  body: 'The application itself failed, not only this page. Stored lists are safe.',
  reference: 'Reference',
  retry: 'Start again',
};
