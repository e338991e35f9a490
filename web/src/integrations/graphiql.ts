/** Fetched apart, so that nothing of the explorer is taken for something the app starts with. */
void import('./explorer.ts')
