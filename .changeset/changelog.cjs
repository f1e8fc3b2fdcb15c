/**
 * What `changeset version` writes for a change: its text and nothing else. Commits have no public address to link to,
 * and all packages share one version, so that a list of updated dependencies would say nothing.
 */
module.exports = {
  getReleaseLine: async ({ summary }) => `- ${summary.trim().replaceAll('\n', '\n  ')}`,
  getDependencyReleaseLine: async () => '',
};
