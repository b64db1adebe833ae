/** What an embed page says to the page around it, and what it is asked. */
export const messageType = "township-chart";
