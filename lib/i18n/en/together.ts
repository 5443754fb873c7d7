/** Words of reviewing with others: who is here, who holds what, who said what, and what it came to. */
export const together = {
  here: 'Also reviewing now',
  heldBy: 'Held by {who}',
  alsoJudged: '{who} said: {verdict}',
  tellAlso: '{who} also judged “{title}”: {verdict}',
};
