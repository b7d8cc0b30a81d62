/// <reference types="astro/client" />
import type { ArticleContext } from '#components/article-context.ts';
import type { GuideContext } from '#components/guide-context.ts';

declare global {
  namespace App {
    interface Locals {
      /** Set by the article's page for the components in its prose, which know nothing but a figure's id. */
      article?: ArticleContext;
      /** The same for a guide. */
      guide?: GuideContext;
    }
  }
}
